package org.foiatrail.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.Located;
import org.foiatrail.model.PageRange;
import org.foiatrail.model.SourceFile;
import org.foiatrail.store.Corpus;

/// What of the store cannot be read back as it was written. What was found on pages can be found again; pages can be
/// read again from their file, as long as that stands where it was.
public final class StoreDamage {
    private final Corpus corpus;
    /// Contents whose pages are damaged still.
    private final Set<String> pages = ConcurrentHashMap.newKeySet();
    private final Set<PageRange> ranges = ConcurrentHashMap.newKeySet();
    private final Set<String> mended = ConcurrentHashMap.newKeySet();
    /// Contents of which only what was found is damaged.
    private final Set<String> finds = ConcurrentHashMap.newKeySet();

    private StoreDamage(Corpus corpus) {
        this.corpus = corpus;
    }

    /// Reads everything that is stored.
    public static StoreDamage in(Corpus corpus) {
        StoreDamage damage = new StoreDamage(corpus);
        Parallel.forEach(corpus.ledger().ranges(), stored -> {
            String content = stored.getFirst().content();
            for (PageRange range : stored) {
                if (!problems(List.of(range), corpus.pages()::check).isEmpty()) {
                    damage.ranges.add(range);
                    damage.pages.add(content);
                }
            }
            if (expected(corpus, stored)
                    && !problems(List.of(stored), corpus.found()::check).isEmpty()) {
                damage.finds.add(content);
            }
        });
        return damage;
    }

    /// A run under way may not have come so far yet, and another version found what this one does not read; but what a
    /// finished corpus lacks must not read as nothing.
    static boolean expected(Corpus corpus, List<PageRange> ranges) {
        return corpus.found().has(ranges, false)
                || Stages.foundHere(corpus.ledger().settled());
    }

    /// What is wrong with what is stored of a content, each in a line.
    public static List<String> of(Corpus corpus, String content) {
        List<PageRange> ranges = corpus.ledger().ranges(content);
        List<String> problems = problems(ranges, corpus.pages()::read);
        if (!ranges.isEmpty() && expected(corpus, ranges)) {
            problems.addAll(problems(List.of(ranges), corpus.found()::read));
        }
        return problems;
    }

    /// The same of what is stored of the pages that a row stands on.
    static List<String> at(Corpus corpus, Located at) {
        List<PageRange> ranges = corpus.ledger()
                .file(at.production(), at.path())
                .map(file -> corpus.ledger().ranges(file.content()))
                .orElse(List.of());
        Integer first = at.page();
        Integer last = at.lastPage();
        if (ranges.isEmpty() || first == null || last == null) {
            return List.of();
        }
        List<String> problems = problems(
                ranges.stream()
                        .filter(range -> range.first() <= last && first <= range.last())
                        .toList(),
                corpus.pages()::check);
        if (expected(corpus, ranges)) {
            problems.addAll(problems(List.of(ranges), corpus.found()::check));
        }
        return problems;
    }

    private static <T> List<String> problems(List<T> stored, Consumer<T> reading) {
        List<String> problems = new ArrayList<>();
        for (T one : stored) {
            try {
                reading.accept(one);
            } catch (CorpusException e) {
                // What a disk cannot give back is lost like what it gives back wrong.
                if (e.kind() != CorpusException.Kind.DAMAGED && e.kind() != CorpusException.Kind.IO) {
                    throw e;
                }
                problems.add(String.valueOf(e.getMessage()));
            }
        }
        return problems;
    }

    public boolean any() {
        return !pages.isEmpty() || !finds.isEmpty();
    }

    /// True if pages of this content are damaged and were not read anew since.
    public boolean isOf(String content) {
        return pages.contains(content);
    }

    /// True if these pages of it were damaged.
    public boolean isOf(PageRange range) {
        return ranges.contains(range);
    }

    /// True if the file, or a member of it, has damaged pages.
    public boolean isIn(SourceFile file) {
        return !pages.isEmpty()
                && Stream.concat(Stream.of(file), corpus.ledger().members(file).stream())
                        .anyMatch(one -> pages.contains(one.content()));
    }

    /// Removes what cannot be read of what was found, so that it is found again.
    public void discardFinds() {
        finds.forEach(content -> corpus.found().discard(corpus.ledger().ranges(content)));
    }

    /// Notes that the pages of a content were read anew.
    public void mended(String content) {
        if (pages.remove(content)) {
            mended.add(content);
        }
    }

    /// What was damaged and is whole again, each in a line.
    public List<String> gone() {
        List<String> lines = new ArrayList<>();
        named(mended).forEach(file -> lines.add("what was stored of " + file + " was damaged; it was read anew"));
        named(finds.stream()
                        .filter(content -> !pages.contains(content) && !mended.contains(content))
                        .collect(Collectors.toSet()))
                .forEach(file -> lines.add("what was found in " + file + " was damaged; it was found anew"));
        return lines;
    }

    /// What is damaged still, each in a line.
    public List<String> left() {
        List<String> lines = new ArrayList<>();
        for (String content : new TreeSet<>(pages)) {
            String files = String.join(", ", named(Set.of(content)));
            problems(corpus.ledger().ranges(content), corpus.pages()::check)
                    .forEach(why -> lines.add(files + ": " + why));
        }
        return lines;
    }

    private List<String> named(Set<String> contents) {
        return Stream.concat(corpus.ledger().files().stream(), corpus.ledger().superseded().stream())
                .filter(file -> contents.contains(file.content()))
                .map(file -> file.production() + ":" + file.path())
                .distinct()
                .sorted()
                .toList();
    }
}
