package org.foiatrail.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.foiatrail.model.Found;
import org.foiatrail.model.Page;
import org.foiatrail.model.PageRange;
import org.foiatrail.model.SourceFile;
import org.foiatrail.store.Corpus;

/// The corpus as its readers see it: files with their pages, what was found in them, their Bates numbers.
public final class CorpusView {
    private final Corpus corpus;

    /// Looks at `corpus`.
    public CorpusView(Corpus corpus) {
        this.corpus = corpus;
    }

    /// The files that `wanted` takes, by production and path. Numbers are made out over the whole of a production
    /// whatever part of it is wanted, since a page's number may be told by its neighbours.
    public List<FileView> files(Predicate<SourceFile> wanted) {
        List<SourceFile> files = corpus.ledger().files();
        Map<String, Found> found = new HashMap<>();
        List<String> contents =
                files.stream().map(SourceFile::content).distinct().toList();
        Parallel.map(contents, content -> found(corpus.ledger().ranges(content)))
                .forEach(done -> found.put(done.item(), done.result()));
        BatesNumbers bates = new BatesNumbers();
        for (SourceFile file : files) {
            bates.add(
                    file,
                    found.getOrDefault(file.content(), Found.NOTHING).segments().stamps());
        }
        bates.resolve();
        List<FileView> views = new ArrayList<>();
        for (SourceFile file : files) {
            if (wanted.test(file)) {
                List<PageRange> ranges = corpus.ledger().ranges(file.content());
                Found of = found.getOrDefault(file.content(), Found.NOTHING);
                views.add(new FileView(file, of, bates.of(file), () -> pages(ranges), corpus.decisions()));
            }
        }
        return views;
    }

    /// The same without Bates numbers, from these files alone: for who knows the path and waits.
    List<FileView> unnumbered(Predicate<SourceFile> wanted) {
        return corpus.ledger().files().stream()
                .filter(wanted)
                .map(file -> {
                    List<PageRange> ranges = corpus.ledger().ranges(file.content());
                    return new FileView(file, found(ranges), Map.of(), () -> pages(ranges), corpus.decisions());
                })
                .toList();
    }

    /// The Bates numbers of all productions.
    public BatesNumbers numbers() {
        BatesNumbers bates = new BatesNumbers();
        for (SourceFile file : corpus.ledger().files()) {
            bates.add(
                    file,
                    found(corpus.ledger().ranges(file.content())).segments().stamps());
        }
        bates.resolve();
        return bates;
    }

    /// The pages of these ranges.
    public List<Page> pages(List<PageRange> ranges) {
        return ranges.stream()
                .flatMap(range -> corpus.pages().read(range).stream())
                .toList();
    }

    /// What was found on these very pages.
    public Found found(List<PageRange> ranges) {
        if (ranges.isEmpty()) {
            return Found.NOTHING;
        }
        return StoreDamage.expected(corpus, ranges) ? corpus.found().read(ranges) : Found.NOTHING;
    }
}
