package org.foiatrail.samples.scans;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.foiatrail.cli.SampleScores;
import org.foiatrail.extract.Extraction;
import org.foiatrail.extract.unit.ExtractSettings;
import org.foiatrail.extract.unit.ReadRequest;
import org.foiatrail.model.Page;
import org.foiatrail.model.Segments;
import org.foiatrail.relate.bates.BatesSeries;
import org.foiatrail.relate.bates.PageKey;
import org.foiatrail.relate.bates.PageNumber;
import org.foiatrail.relate.bates.PageStamps;
import org.foiatrail.segment.PeerRule;
import org.foiatrail.segment.PrintedMailGold;
import org.foiatrail.segment.Score;
import org.foiatrail.segment.ScoreTable;
import org.foiatrail.segment.Segmenter;
import org.foiatrail.workflow.NearDuplicateRecords;
import org.jspecify.annotations.Nullable;

/// Prints how much is found of what is known to be in records: messages and their fields, Bates numbers, redactions.
///
/// Run by `scripts/evaluate records`.
final class RecordsEvaluation {
    /// Chains of lower seeds are for tuning.
    private static final long FIRST_SEED = 1000;

    /// Text pages need no OCR: so many times more of them are read.
    private static final int TEXT_TIMES = 20;

    private static final String USAGE = "--pages N --work FOLDER [--root CHECKOUT] [--seed S] [--mistakes FILE]";

    private final Path work;
    private final Extraction extraction;
    private final ExecutorService threads;
    private final long firstSeed;
    private final @Nullable Path mistakes;

    private RecordsEvaluation(
            Path work, Extraction extraction, ExecutorService threads, long firstSeed, @Nullable Path mistakes) {
        this.work = work;
        this.extraction = extraction;
        this.threads = threads;
        this.firstSeed = firstSeed;
        this.mistakes = mistakes;
    }

    /// A way from the printer to the file.
    ///
    /// @param damage null for pages that bring their text
    private record Way(@Nullable Damage damage, int dpi) {
        String title() {
            return damage == null
                    ? "with their text"
                    : "scanned, " + damage.name().toLowerCase(Locale.ROOT) + ", " + dpi + " dpi";
        }
    }

    private static final List<Way> WAYS = List.of(
            new Way(null, 0),
            new Way(Damage.CLEAN, 150),
            new Way(Damage.CLEAN, 200),
            new Way(Damage.CLEAN, 300),
            new Way(Damage.BITONAL, 200),
            new Way(Damage.JPEG, 200),
            new Way(Damage.FAX, 200),
            new Way(Damage.COPIED, 200));

    /// A chain as it was read.
    private record Read(String file, MailChain chain, List<Page> pages, Segments segments) {
        Read {
            pages = List.copyOf(pages);
        }
    }

    /// Prints the tables.
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        int pages = 24;
        long seed = FIRST_SEED;
        Path work = Path.of("target", "evaluate", "records");
        Path root = Path.of("").toAbsolutePath();
        Path mistakes = null;
        for (int i = 0; i + 1 < args.length; i += 2) {
            switch (args[i]) {
                case "--pages" -> pages = Integer.parseInt(args[i + 1]);
                case "--seed" -> seed = Long.parseLong(args[i + 1]);
                case "--work" -> work = Path.of(args[i + 1]);
                case "--root" -> root = Path.of(args[i + 1]);
                case "--mistakes" -> mistakes = Path.of(args[i + 1]);
                default -> throw new IllegalArgumentException(USAGE);
            }
        }
        Path corpora = root.resolve("../shared/corpora").normalize();
        Files.createDirectories(work);
        ExtractSettings settings = ExtractSettings.defaults(work.resolve("scratch"));
        try (Extraction extraction = new Extraction(settings);
                ExecutorService threads = Executors.newFixedThreadPool(settings.workers())) {
            RecordsEvaluation evaluation = new RecordsEvaluation(work, extraction, threads, seed, mistakes);
            realMail(corpora);
            copies(corpora);
            Path corpus = work.resolve("corpus");
            ScorePrint.print(
                    "Sample records, from the command line down", SampleScores.measure(root, corpus), new ScoreTable());
            for (Way way : WAYS) {
                evaluation.chains(way, way.damage == null ? TEXT_TIMES * pages : pages);
            }
        }
    }

    private static void realMail(Path corpora) throws IOException {
        PrintedMailGold gold = new PrintedMailGold(corpora);
        if (!gold.present()) {
            System.out.println("No labelled real mail in " + corpora + ": left out.");
            return;
        }
        PrintedMailGold.Figures figures = gold.measure((file, line, measure, want, have) -> {});
        ScorePrint.print("Real printed mail, the half tuned on", figures.tuned(), figures.tunedByRule());
        ScorePrint.print("Real printed mail, the half not looked at", figures.unseen(), figures.unseenByRule());
    }

    private static void copies(Path corpora) throws IOException {
        NearDuplicateRecords records = new NearDuplicateRecords(corpora);
        if (!records.present()) {
            System.out.println("No real records in several releases in " + corpora + ": left out.");
            return;
        }
        ScoreTable table = new ScoreTable();
        table.add("pairs, the half tuned on", records.pairs(true));
        table.add("pairs, the half held out", records.pairs(false));
        ScorePrint.print("Real records in several releases", table, new ScoreTable());
    }

    private void chains(Way way, int pages) throws IOException, InterruptedException, ExecutionException {
        List<Callable<Read>> tasks = new ArrayList<>();
        long number = 1_000_000 + 12_001;
        int planned = 0;
        for (long seed = firstSeed; planned < pages; seed++) {
            long own = seed;
            MailChain chain = MailChains.write(seed, number + planned);
            planned += chain.sheets().size();
            tasks.add(() -> read(chain, own, way));
        }
        List<Read> reads = new ArrayList<>();
        for (Future<Read> future : threads.invokeAll(tasks)) {
            reads.add(future.get());
        }
        ScoreTable ours = new ScoreTable();
        ScoreTable theirs = new ScoreTable();
        for (Read read : reads) {
            ChainScores scores = new ChainScores(read.chain, read.pages);
            scores.add(
                    ours,
                    read.segments,
                    (place, measure, want, have) -> note(
                            way.title() + " " + read.file + ":" + place + "\t" + measure + "\t" + want + "\t" + have));
            scores.messages(theirs, PeerRule.messages(read.pages), (place, measure, want, have) -> {});
        }
        bates(reads, ours);
        String title = String.format(
                Locale.ROOT,
                "Generated by ourselves: mail chains %s, %d files, %d pages",
                way.title(),
                reads.size(),
                planned);
        ScorePrint.print(title, ours, theirs);
    }

    private void note(String mistake) {
        if (mistakes != null) {
            try {
                Files.writeString(mistakes, mistake + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Read read(MailChain chain, long seed, Way way) throws IOException, InterruptedException {
        String name = String.format(Locale.ROOT, "chain-%06d.pdf", seed);
        Path file = work.resolve(way.dpi + "-" + (way.damage == null ? "text" : way.damage.name()) + "-" + name);
        if (way.damage == null) {
            PrintFile.writePdf(chain.sheets(), file);
        } else {
            List<Raster> scans = new ArrayList<>();
            for (int i = 0; i < chain.sheets().size(); i++) {
                scans.add(ScanFile.scan(chain.sheets().get(i), seed * 10 + i, way.damage, way.dpi));
            }
            ScanFile.writePdf(scans, file);
        }
        List<Page> pages = extraction
                .read(new ReadRequest(file, name, 1, chain.sheets().size(), true))
                .pages();
        return new Read(name, chain, pages, new Segmenter().segment(name, pages));
    }

    /// Numbers are known by the other pages of their production: all chains are one.
    private static void bates(List<Read> reads, ScoreTable table) {
        List<PageStamps> stamps = new ArrayList<>();
        for (Read read : reads) {
            for (Page page : read.pages) {
                stamps.add(new PageStamps(
                        read.file,
                        page.number(),
                        read.segments.stamps().stream()
                                .filter(stamp -> stamp.span().page() == page.number())
                                .toList()));
            }
        }
        Map<PageKey, List<PageNumber>> numbers = new BatesSeries().resolve(stamps);
        for (Read read : reads) {
            for (int i = 0; i < read.chain.stamps().size(); i++) {
                List<String> found = numbers.getOrDefault(new PageKey(read.file, i + 1), List.of()).stream()
                        .limit(1)
                        .map(number -> number.bates().replaceAll("[\\[\\]]", ""))
                        .toList();
                table.add("Bates", Score.of(List.of(read.chain.stamps().get(i)), found));
            }
        }
    }
}
