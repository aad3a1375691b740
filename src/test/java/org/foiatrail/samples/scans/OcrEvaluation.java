package org.foiatrail.samples.scans;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.foiatrail.extract.Extraction;
import org.foiatrail.extract.unit.ExtractSettings;
import org.foiatrail.extract.unit.ReadRequest;
import org.foiatrail.extract.unit.Reading;
import org.foiatrail.model.Page;

/// Reads scans whose text is known, with foiatrail and with the `tesseract` command, and prints what each got wrong.
///
/// Run by `scripts/evaluate ocr`. Its pages are of seeds on which nothing was tuned.
final class OcrEvaluation {
    /// Pages of lower seeds are for tuning.
    private static final long FIRST_SEED = 1000;

    private static final List<Integer> RESOLUTIONS = List.of(150, 200, 300);

    private final Path folder;
    private final Extraction extraction;
    private final ExecutorService threads;

    private OcrEvaluation(Path folder, Extraction extraction, ExecutorService threads) {
        this.folder = folder;
        this.extraction = extraction;
        this.threads = threads;
    }

    /// What one reader got wrong.
    ///
    /// @param small the characters of stamps and footers
    private record Errors(ErrorCount characters, ErrorCount words, ErrorCount small) {
        static final Errors NONE = new Errors(ErrorCount.NONE, ErrorCount.NONE, ErrorCount.NONE);

        static Errors of(Sheet sheet, String read) {
            ErrorCount small = ErrorCount.NONE;
            for (Line line : sheet.small()) {
                small = small.plus(ErrorCount.somewhere(line.text(), read));
            }
            return new Errors(ErrorCount.characters(sheet, read), ErrorCount.words(sheet, read), small);
        }

        Errors plus(Errors other) {
            return new Errors(characters.plus(other.characters), words.plus(other.words), small.plus(other.small));
        }
    }

    /// Both on the same pages.
    private record Row(Errors ours, Errors theirs) {
        static final Row NONE = new Row(Errors.NONE, Errors.NONE);

        Row plus(Row other) {
            return new Row(ours.plus(other.ours), theirs.plus(other.theirs));
        }

        String print(String name) {
            return String.format(
                    Locale.ROOT,
                    "%-14s %7.2f %7.2f   %7.2f %7.2f   %7.2f %7.2f",
                    name,
                    ours.characters.percent(),
                    theirs.characters.percent(),
                    ours.words.percent(),
                    theirs.words.percent(),
                    ours.small.percent(),
                    theirs.small.percent());
        }
    }

    /// Prints the tables.
    ///
    /// @param args `--pages N --work FOLDER [--records FOLDER]`
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        int pages = 6;
        Path work = Path.of("target", "evaluate", "ocr");
        Path records = null;
        for (int i = 0; i + 1 < args.length; i += 2) {
            switch (args[i]) {
                case "--pages" -> pages = Integer.parseInt(args[i + 1]);
                case "--work" -> work = Path.of(args[i + 1]);
                case "--records" -> records = Path.of(args[i + 1]);
                default -> throw new IllegalArgumentException("--pages N --work FOLDER [--records FOLDER]");
            }
        }
        Files.createDirectories(work);
        ExtractSettings settings = ExtractSettings.defaults(work.resolve("scratch"));
        try (Extraction extraction = new Extraction(settings);
                ExecutorService threads = Executors.newFixedThreadPool(settings.workers())) {
            OcrEvaluation evaluation = new OcrEvaluation(work, extraction, threads);
            evaluation.scans(pages);
            if (records != null) {
                new RecordsAgreement(work, extraction).print(records);
            }
        }
    }

    private void scans(int pages) throws IOException, InterruptedException, ExecutionException {
        System.out.println("Errors in percent on " + pages + " generated pages a row: foiatrail, then tesseract");
        System.out.printf(
                Locale.ROOT, "%-14s %15s   %15s   %15s%n", "scan", "characters", "words", "6-8 pt characters");
        Row all = Row.NONE;
        for (Damage damage : Damage.values()) {
            for (int dpi : RESOLUTIONS) {
                Row row = row(damage, dpi, pages);
                System.out.println(row.print(damage.name().toLowerCase(Locale.ROOT) + " " + dpi));
                all = all.plus(row);
            }
        }
        System.out.println(all.print("all"));
    }

    private Row row(Damage damage, int dpi, int pages) throws InterruptedException, ExecutionException {
        List<Callable<Row>> tasks = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            long seed = FIRST_SEED + i;
            tasks.add(() -> read(damage, dpi, seed));
        }
        Row row = Row.NONE;
        for (Future<Row> future : threads.invokeAll(tasks)) {
            row = row.plus(future.get());
        }
        return row;
    }

    private Row read(Damage damage, int dpi, long seed) throws IOException, InterruptedException {
        Sheet sheet = SheetWriter.write(seed);
        Raster scan = ScanFile.scan(sheet, seed, damage, dpi);
        String name = damage.name().toLowerCase(Locale.ROOT) + "-" + dpi + "-" + seed;
        Path picture = folder.resolve(name + ".png");
        Path pdf = folder.resolve(name + ".pdf");
        ScanFile.writePng(scan, picture);
        ScanFile.writePdf(List.of(scan), pdf);
        Reading reading = extraction.read(new ReadRequest(pdf, name + ".pdf", 1, 1, true));
        String ours = reading.pages().stream().map(Page::text).findFirst().orElse("");
        return new Row(Errors.of(sheet, ours), Errors.of(sheet, TesseractCommand.read(picture)));
    }
}
