package org.foiatrail.samples.large;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.foiatrail.samples.large.PdfDocument.SheetOfLines;
import org.foiatrail.samples.large.PdfDocument.Style;

/// A corpus of any size, with a word planted in a known number of its pages, so that a benchmark can check its output.
final class LargeCorpus {
    /// Stands on every 500th text page and nowhere else.
    static final String PLANTED = "zanzibarquux";

    private static final int PLANTED_EVERY = 500;
    private static final int FILES_A_FOLDER = 200;

    private final Vocabulary vocabulary;
    private final Random random;
    private final double scannedShare;
    private final int pagesPerFile;
    private final long seed;

    /// @param scannedShare of the pages, from 0 to 1
    /// @param pagesPerFile 0 for files as they come in real deliveries
    LargeCorpus(long seed, double scannedShare, int pagesPerFile) {
        this.seed = seed;
        this.pagesPerFile = pagesPerFile;
        this.scannedShare = scannedShare;
        vocabulary = new Vocabulary(seed);
        random = new Random(seed);
    }

    /// What was made.
    record Counts(int files, int pages, int scanned, int planted) {
        @Override
        public String toString() {
            return "files=" + files + " pages=" + pages + " scanned=" + scanned + " planted=" + planted + " term="
                    + PLANTED;
        }
    }

    /// A file to be made.
    ///
    /// @param firstPage its first page's place in the corpus, from 1
    private record Plan(int number, int firstPage, List<Boolean> scanned, List<Boolean> planted) {
        Plan {
            scanned = List.copyOf(scanned);
            planted = List.copyOf(planted);
        }
    }

    /// Makes a corpus and prints its counts as the last line.
    ///
    /// @param args `--pages N [--scanned F] [--seed S] [--pages-per-file N] DIR`
    public static void main(String[] args) {
        int pages = 0;
        double scanned = 0;
        long seed = 1;
        int pagesPerFile = 0;
        Path folder = null;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--pages" -> pages = Integer.parseInt(args[++i]);
                case "--scanned" -> scanned = Double.parseDouble(args[++i]);
                case "--seed" -> seed = Long.parseLong(args[++i]);
                case "--pages-per-file" -> pagesPerFile = Integer.parseInt(args[++i]);
                default -> folder = Path.of(args[i]);
            }
        }
        if (folder == null || pages < 1) {
            throw new IllegalArgumentException("--pages N [--scanned F] [--seed S] [--pages-per-file N] DIR");
        }
        System.out.println(new LargeCorpus(seed, scanned, pagesPerFile).write(pages, folder));
    }

    Counts write(int pages, Path folder) {
        List<Plan> plans = plan(pages);
        plans.parallelStream().forEach(plan -> {
            try {
                write(plan, folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        int scanned = plans.stream().mapToInt(plan -> count(plan.scanned)).sum();
        int planted = plans.stream().mapToInt(plan -> count(plan.planted)).sum();
        return new Counts(plans.size(), pages, scanned, planted);
    }

    private static int count(List<Boolean> flags) {
        return (int) flags.stream().filter(flag -> flag).count();
    }

    /// Mostly files of about five pages, and now and then a long one.
    private List<Plan> plan(int pages) {
        List<Plan> plans = new ArrayList<>();
        int textPages = 0;
        for (int page = 1; page <= pages; ) {
            int usual = plans.size() % 100 == 50 ? 60 + random.nextInt(60) : 3 + random.nextInt(4);
            int wanted = pagesPerFile > 0 ? pagesPerFile : usual;
            int size = Math.min(wanted, pages - page + 1);
            List<Boolean> scanned = new ArrayList<>();
            List<Boolean> planted = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                boolean picture = random.nextDouble() < scannedShare;
                scanned.add(picture);
                planted.add(!picture && textPages++ % PLANTED_EVERY == 0);
            }
            plans.add(new Plan(plans.size() + 1, page, scanned, planted));
            page += size;
        }
        return plans;
    }

    private void write(Plan plan, Path root) throws IOException {
        // Of its own, so that the files do not depend on the order in which they are made.
        Random own = new Random(seed * 1_000_003 + plan.number);
        Style style = List.of(Style.values()).get(own.nextInt(Style.values().length));
        PageText text = new PageText(vocabulary, own, style.width());
        List<SheetOfLines> sheets = new ArrayList<>();
        for (int i = 0; i < plan.scanned.size(); i++) {
            List<String> lines = new ArrayList<>(text.page(i == 0 || own.nextInt(4) == 0));
            if (plan.planted.get(i)) {
                lines.set(PageText.LINES / 2, PLANTED + " was mentioned here.");
            }
            String stamp = String.format(Locale.ROOT, "BENCH-%07d", plan.firstPage + i);
            sheets.add(new SheetOfLines(lines, stamp, plan.scanned.get(i)));
        }
        Path folder = root.resolve(String.format(Locale.ROOT, "volume-%03d", 1 + plan.number / FILES_A_FOLDER));
        Files.createDirectories(folder);
        new PdfDocument(style)
                .write(sheets, plan.number, folder.resolve(String.format(Locale.ROOT, "record-%06d.pdf", plan.number)));
    }
}
