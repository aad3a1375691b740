package org.foiatrail.relate.text;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.foiatrail.relate.Groups;
import org.jspecify.annotations.Nullable;

/// Groups documents that are copies or drafts of one another, by content alone.
///
/// Candidates are found by their sketches, so that not every pair has to be looked at, and each is then held
/// word against word. What is the same by bytes or by letters is told without that.
public final class NearDuplicates {
    /// Documents that are less alike only share a passage or a form.
    private static final double ALIKE = 0.7;
    /// The same where a page was so badly read that no measure is exact.
    private static final double ALIKE_IN_NOISE = 0.55;
    private static final double NOISE = 0.1;

    /// Pairs that are compared at once. One of them may have become needless through another, so it is not many.
    private static final int AT_ONCE = 64;

    private final List<Sketch> sketches;
    private final IntFunction<List<Token>> words;
    /// Soft, since those of all documents may not fit into memory.
    private final AtomicReferenceArray<SoftReference<@Nullable Words>> atHand;

    /// @param words gives the words of the document at that place in `sketches`, when they are needed; it is asked
    ///     from several threads
    public NearDuplicates(List<Sketch> sketches, IntFunction<List<Token>> words) {
        this.sketches = List.copyOf(sketches);
        this.words = words;
        this.atHand = new AtomicReferenceArray<>(sketches.size());
        for (int i = 0; i < sketches.size(); i++) {
            atHand.set(i, new SoftReference<>(null));
        }
    }

    /// @param body all but headers; all where there is nothing else
    private record Words(List<Token> all, List<Token> body) {
        static Words of(List<Token> all) {
            List<Token> body = all.stream().filter(token -> !token.header()).toList();
            return new Words(all, body.isEmpty() ? all : body);
        }

        boolean headers() {
            return body.size() < all.size();
        }
    }

    /// A document of a group, by its place in the list, and what it is to the group's preferred copy.
    public record Member(int document, Resemblance resemblance) {}

    /// The groups of two and more, each with its preferred copy first: the one with the fewest holes, then
    /// one that no machine had to read, then the longest, then the first.
    public List<List<Member>> groups() {
        Groups groups = new Groups(sketches.size());
        joinEqual(groups, Sketch::content);
        joinEqual(groups, Sketch::text);
        List<Candidates.Pair> pairs = new Candidates(sketches).pairs();
        for (int i = 0; i < pairs.size(); i += AT_ONCE) {
            pairs.subList(i, Math.min(i + AT_ONCE, pairs.size())).stream()
                    .filter(pair -> groups.root(pair.one()) != groups.root(pair.other()))
                    .toList()
                    .parallelStream()
                    .filter(pair -> alike(pair.one(), pair.other()))
                    .toList()
                    .forEach(pair -> groups.join(pair.one(), pair.other()));
        }
        return groups.all().parallelStream()
                .flatMap(linked -> split(linked).stream())
                .sorted(Comparator.comparingInt(
                        group -> group.stream().mapToInt(Member::document).min().orElse(0)))
                .toList();
    }

    /// What is linked through others alone, such as two letters that a third file holds both of, are no copies.
    private List<List<Member>> split(List<Integer> linked) {
        List<List<Member>> groups = new ArrayList<>();
        List<Integer> rest = preferredFirst(linked);
        while (rest.size() > 1) {
            int preferred = rest.getFirst();
            List<Member> members = rest.parallelStream()
                    .flatMap(document -> member(preferred, document).stream())
                    .toList();
            if (members.size() > 1) {
                groups.add(members);
            }
            Set<Integer> grouped = members.stream().map(Member::document).collect(Collectors.toSet());
            rest = rest.stream().filter(document -> !grouped.contains(document)).toList();
        }
        return groups;
    }

    private Optional<Member> member(int preferred, int document) {
        Resemblance resemblance = resemblance(preferred, document);
        boolean same = alike(resemblance) && (resemblance.similarity() >= 1 || alikeInBody(preferred, document));
        return same ? Optional.of(new Member(document, resemblance)) : Optional.empty();
    }

    /// Also without their headers: two short mails of one day share all but what they say. That is asked first, since
    /// less is to be compared.
    private boolean alike(int one, int other) {
        boolean headers = at(one).headers() || at(other).headers();
        return alikeInBody(one, other)
                && (!headers || alike(Resemblance.of(at(one).all(), at(other).all())));
    }

    private boolean alikeInBody(int one, int other) {
        return alike(Resemblance.of(at(one).body(), at(other).body()));
    }

    private Words at(int document) {
        Words known = atHand.get(document).get();
        if (known == null) {
            known = Words.of(words.apply(document));
            atHand.set(document, new SoftReference<>(known));
        }
        return known;
    }

    private static boolean alike(Resemblance resemblance) {
        return resemblance.similarity() >= (resemblance.garbled() < NOISE ? ALIKE : ALIKE_IN_NOISE);
    }

    private void joinEqual(Groups groups, Function<Sketch, String> key) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < sketches.size(); i++) {
            String value = key.apply(sketches.get(i));
            if (!value.isEmpty()) {
                Integer before = first.putIfAbsent(value, i);
                groups.join(before == null ? i : before, i);
            }
        }
    }

    private List<Integer> preferredFirst(List<Integer> group) {
        return group.stream()
                .sorted(Comparator.<Integer>comparingInt(i -> sketches.get(i).holes())
                        .thenComparing(i -> sketches.get(i).recognised())
                        .thenComparingInt(i -> -sketches.get(i).words())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private Resemblance resemblance(int preferred, int document) {
        Sketch one = sketches.get(preferred);
        Sketch other = sketches.get(document);
        if (preferred == document || (!one.content().isEmpty() && one.content().equals(other.content()))) {
            return Resemblance.EXACT;
        }
        return Resemblance.of(at(preferred).all(), at(document).all());
    }
}
