package org.foiatrail.relate.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.foiatrail.relate.Groups;

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

    private final List<Sketch> sketches;
    private final IntFunction<List<Token>> words;

    /// @param words gives the words of the document at that place in `sketches`, when they are needed
    public NearDuplicates(List<Sketch> sketches, IntFunction<List<Token>> words) {
        this.sketches = List.copyOf(sketches);
        this.words = words;
    }

    /// A document of a group, by its place in the list, and what it is to the group's preferred copy.
    public record Member(int document, Resemblance resemblance) {}

    /// The groups of two and more, each with its preferred copy first: the one with the fewest holes, then
    /// one that no machine had to read, then the longest, then the first.
    public List<List<Member>> groups() {
        Groups groups = new Groups(sketches.size());
        joinEqual(groups, Sketch::content);
        joinEqual(groups, Sketch::text);
        for (Candidates.Pair pair : new Candidates(sketches).pairs()) {
            if (groups.root(pair.one()) != groups.root(pair.other())
                    && alike(words.apply(pair.one()), words.apply(pair.other()))) {
                groups.join(pair.one(), pair.other());
            }
        }
        List<List<Member>> all = new ArrayList<>();
        groups.all().forEach(linked -> split(linked, all));
        all.sort(Comparator.comparingInt(
                group -> group.stream().mapToInt(Member::document).min().orElse(0)));
        return all;
    }

    /// What is linked through others alone, such as two letters that a third file holds both of, are no copies.
    private void split(List<Integer> linked, List<List<Member>> groups) {
        List<Integer> rest = preferredFirst(linked);
        while (rest.size() > 1) {
            int preferred = rest.getFirst();
            List<Member> members = new ArrayList<>();
            List<Integer> others = new ArrayList<>();
            for (int document : rest) {
                Resemblance resemblance = resemblance(preferred, document);
                boolean same = resemblance.similarity() >= 1 || alike(words.apply(preferred), words.apply(document));
                if (alike(resemblance) && same) {
                    members.add(new Member(document, resemblance));
                } else {
                    others.add(document);
                }
            }
            if (members.size() > 1) {
                groups.add(List.copyOf(members));
            }
            rest = others;
        }
    }

    /// Also without their headers: two short mails of one day share all but what they say.
    private static boolean alike(List<Token> one, List<Token> other) {
        return alike(Resemblance.of(one, other)) && alike(Resemblance.of(body(one), body(other)));
    }

    private static List<Token> body(List<Token> words) {
        List<Token> body = words.stream().filter(token -> !token.header()).toList();
        return body.isEmpty() ? words : body;
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
        return Resemblance.of(words.apply(preferred), words.apply(document));
    }
}
