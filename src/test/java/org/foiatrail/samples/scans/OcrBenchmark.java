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

/// The parts of the OCR benchmark that `scripts/bench` cannot do by itself: it makes the scans, and reads them as
/// `index` does, in two worker processes, start and loading of the engine included.
final class OcrBenchmark {
    /// Stands once on every page.
    private static final String PLANTED = "zanzibarquux";

    /// Half in black and white as a scanner of records makes them, half in grey.
    private static final List<Damage> SCANS = List.of(Damage.BITONAL, Damage.JPEG);

    private static final int PAGES_A_FILE = 5;
    private static final int WORKERS = 2;
    private static final long FIRST_SEED = 5000;

    private OcrBenchmark() {}

    /// Makes scans, or reads them.
    ///
    /// @param args `make FOLDER PAGES DPI`, or `read FOLDER`, which prints how many pages have the planted word
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        Path folder = Path.of(args[1]);
        if (args[0].equals("make")) {
            make(folder, Integer.parseInt(args[2]), Integer.parseInt(args[3]));
            System.out.println(PLANTED);
        } else {
            System.out.println(read(folder));
        }
    }

    private static void make(Path folder, int pages, int dpi) throws IOException {
        Files.createDirectories(folder.resolve("pdf"));
        Files.createDirectories(folder.resolve("png"));
        List<Raster> rasters = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            Sheet sheet = planted(SheetWriter.write(FIRST_SEED + i));
            Raster scan = ScanFile.scan(sheet, FIRST_SEED + i, SCANS.get(i / PAGES_A_FILE % SCANS.size()), dpi);
            ScanFile.writePng(scan, folder.resolve(String.format(Locale.ROOT, "png/page-%04d.png", i)));
            rasters.add(scan);
            if (rasters.size() == PAGES_A_FILE || i == pages - 1) {
                ScanFile.writePdf(rasters, folder.resolve(String.format(Locale.ROOT, "pdf/scan-%04d.pdf", i)));
                rasters.clear();
            }
        }
    }

    /// The page with a line more below its last.
    private static Sheet planted(Sheet sheet) {
        List<Line> lines = new ArrayList<>(sheet.lines());
        Line last = lines.getLast();
        lines.set(lines.size() - 1, new Line(PLANTED + " was seen here.", last.face(), last.size(), 72, last.y()));
        return new Sheet(lines, sheet.small());
    }

    private static int read(Path folder) throws IOException, InterruptedException, ExecutionException {
        List<Path> files;
        try (var found = Files.list(folder.resolve("pdf"))) {
            files = found.sorted().toList();
        }
        ExtractSettings defaults = ExtractSettings.defaults(folder.resolve("scratch"));
        ExtractSettings settings = new ExtractSettings(
                WORKERS,
                defaults.heapMegabytes(),
                defaults.pageTimeout(),
                defaults.maxMemberBytes(),
                defaults.maxMembers(),
                defaults.maxUnpackedBytes(),
                defaults.maxPages(),
                defaults.scratch(),
                defaults.ocrLanguage());
        int found = 0;
        try (Extraction extraction = new Extraction(settings);
                ExecutorService threads = Executors.newFixedThreadPool(WORKERS)) {
            List<Callable<Integer>> tasks = new ArrayList<>();
            for (Path file : files) {
                tasks.add(() -> planted(extraction.read(
                        new ReadRequest(file, String.valueOf(file.getFileName()), 1, PAGES_A_FILE, true))));
            }
            for (Future<Integer> future : threads.invokeAll(tasks)) {
                found += future.get();
            }
        }
        return found;
    }

    private static int planted(Reading reading) {
        return (int) reading.pages().stream()
                .map(Page::text)
                .filter(text -> text.contains(PLANTED))
                .count();
    }
}
