package org.foiatrail.workflow.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foiatrail.model.ExtractionOutcome.Failed;
import org.foiatrail.model.Production;
import org.foiatrail.model.SourceFile;
import org.foiatrail.store.Corpus;
import org.foiatrail.store.Home;
import org.foiatrail.workflow.SourceTree;

/// `index --dry-run`: what a run would read and about how long it would take. Opens no file and changes nothing.
public final class DryRun {
    /// Measured on office machines; good for telling minutes from hours.
    private static final double SECONDS_PER_PAGE = 0.006;
    private static final double SECONDS_PER_SCAN = 1.1;

    private static final double SECONDS_PER_FILE = 0.004;
    private static final double SECONDS_TO_START = 2;
    /// A page of text in a PDF takes a few kilobytes, a scanned one ten times as many.
    private static final long BYTES_PER_PAGE = 4_000;
    private static final long BYTES_PER_SCAN = 40_000;
    private static final List<String> SCANS = List.of("pdf", "tif", "tiff", "png", "jpg", "jpeg", "jp2", "gif", "bmp");

    private final Home home;
    private final Settings settings;

    public DryRun(Home home, Settings settings) {
        this.home = home;
        this.settings = settings;
    }

    /// A file that would be read.
    ///
    /// @param what `new`, `changed`, or why it cannot be read
    public record Wanted(String what, String production, String path, long bytes) {}

    /// What a run would do.
    ///
    /// @param pages about how many, if all of them have text
    /// @param seconds about, if no page needs OCR
    /// @param secondsWithOcr about, if all that may be scans are scans
    public record Forecast(
            List<Wanted> files, int unchanged, long bytes, long pages, long seconds, long secondsWithOcr) {
        public Forecast {
            files = List.copyOf(files);
        }
    }

    /// Looks at names, sizes and times alone.
    public Forecast forecast(IndexCorpus.Request request) {
        List<Wanted> wanted = new ArrayList<>();
        int unchanged = 0;
        if (Files.exists(home.corpus())) {
            try (Corpus corpus = Corpus.open(home)) {
                for (Production production : IndexCorpus.productions(corpus.ledger(), home.corpus(), request)) {
                    for (SourceTree.Entry entry : new SourceTree(Path.of(production.root()), home).entries()) {
                        Optional<SourceFile> known = corpus.ledger().file(production.name(), entry.path());
                        if (known.isPresent() && ScanRoots.same(known.get(), entry, corpus.ledger())) {
                            unchanged++;
                        } else {
                            String what = known.isEmpty() || known.get().waiting() ? "new" : "changed";
                            wanted.add(wanted(what, production.name(), entry));
                        }
                    }
                }
            }
        } else {
            Production production = IndexCorpus.asked(request, home.corpus());
            new SourceTree(Path.of(production.root()), home)
                    .entries()
                    .forEach(entry -> wanted.add(wanted("new", production.name(), entry)));
        }
        return forecast(wanted, unchanged);
    }

    private Wanted wanted(String what, String production, SourceTree.Entry entry) {
        boolean large = entry.size() > settings.maxBytes();
        String why = entry.unreachable() instanceof Failed failed ? failed.detail() : large ? "too large" : what;
        return new Wanted(why, production, entry.path(), entry.size());
    }

    private Forecast forecast(List<Wanted> files, int unchanged) {
        long bytes = 0;
        long pages = 0;
        long scans = 0;
        for (Wanted file : files) {
            bytes += file.bytes();
            pages += 1 + file.bytes() / BYTES_PER_PAGE;
            String name = file.path().toLowerCase(Locale.ROOT);
            if (SCANS.contains(name.substring(name.lastIndexOf('.') + 1))) {
                scans += 1 + file.bytes() / BYTES_PER_SCAN;
            }
        }
        double text = (files.size() * SECONDS_PER_FILE + pages * SECONDS_PER_PAGE) / settings.workers();
        double ocr = scans * SECONDS_PER_SCAN / settings.workers();
        return new Forecast(
                files,
                unchanged,
                bytes,
                pages,
                Math.round(SECONDS_TO_START + text),
                Math.round(SECONDS_TO_START + text + ocr));
    }
}
