package org.foiatrail.samples.scans;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.foiatrail.extract.Extraction;
import org.foiatrail.extract.unit.ExtractSettings;
import org.foiatrail.extract.unit.ReadRequest;
import org.foiatrail.model.LogicalDocument;
import org.foiatrail.model.Page;
import org.foiatrail.model.PageRange;
import org.foiatrail.segment.Segmenter;

/// Measures how well merged productions are split, on generated ones that nothing was tuned on, as text and as scans.
final class SplitEvaluation {
    private static final int DPI = 200;
    /// Few scanned pages: each takes a second or more.
    private static final int SCANNED = 14;

    private final Path folder;
    private final Extraction extraction;
    private int right;
    private int found;
    private int there;

    private SplitEvaluation(Path folder, Extraction extraction) {
        this.folder = folder;
        this.extraction = extraction;
    }

    /// Prints the table.
    ///
    /// @param args `--volumes N --work FOLDER [--seed N]`
    public static void main(String[] args) throws IOException, InterruptedException {
        int volumes = 4;
        long seed = 1;
        Path work = Path.of("target", "evaluate", "documents");
        for (int i = 0; i + 1 < args.length; i += 2) {
            switch (args[i]) {
                case "--volumes" -> volumes = Integer.parseInt(args[i + 1]);
                case "--seed" -> seed = Long.parseLong(args[i + 1]);
                case "--work" -> work = Path.of(args[i + 1]);
                default -> throw new IllegalArgumentException("--volumes N --work FOLDER [--seed N]");
            }
        }
        Files.createDirectories(work);
        try (Extraction extraction = new Extraction(ExtractSettings.defaults(work.resolve("scratch")))) {
            SplitEvaluation evaluation = new SplitEvaluation(work, extraction);
            for (long i = 0; i < volumes; i++) {
                evaluation.text(VolumeWriter.write(seed + i, 60), "text-" + (seed + i));
            }
            evaluation.print("text");
            long scan = seed + volumes;
            for (Damage damage : List.of(Damage.BITONAL, Damage.SKEWED, Damage.FAX)) {
                evaluation.scan(VolumeWriter.write(scan++, SCANNED), damage);
                evaluation.print("scans, " + damage.name().toLowerCase(Locale.ROOT));
            }
        }
    }

    private void text(Volume volume, String name) throws IOException, InterruptedException {
        Path pdf = folder.resolve(name + ".pdf");
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(1L);
            Map<Typeface, PDFont> fonts = new EnumMap<>(Typeface.class);
            for (Sheet sheet : volume.sheets()) {
                PDPage page = new PDPage(PDRectangle.LETTER);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    for (Line line : sheet.lines()) {
                        show(content, line, font(document, line.face(), fonts));
                    }
                    for (Line line : sheet.small()) {
                        show(content, line, font(document, line.face(), fonts));
                    }
                }
            }
            document.save(pdf.toFile());
        }
        score(volume, pdf);
    }

    private static PDFont font(PDDocument document, Typeface face, Map<Typeface, PDFont> fonts) throws IOException {
        PDFont known = fonts.get(face);
        if (known != null) {
            return known;
        }
        try (InputStream in = face.file()) {
            PDFont font = PDType0Font.load(document, in);
            fonts.put(face, font);
            return font;
        }
    }

    private static void show(PDPageContentStream content, Line line, PDFont font) throws IOException {
        content.beginText();
        content.setFont(font, line.size());
        content.newLineAtOffset(line.x(), Sheet.HEIGHT - line.y());
        content.showText(line.text());
        content.endText();
    }

    private void scan(Volume volume, Damage damage) throws IOException, InterruptedException {
        List<Raster> rasters = new ArrayList<>();
        for (Sheet sheet : volume.sheets()) {
            rasters.add(ScanFile.scan(sheet, rasters.size(), damage, DPI));
        }
        Path pdf = folder.resolve("scan-" + damage.name().toLowerCase(Locale.ROOT) + ".pdf");
        ScanFile.writePdf(rasters, pdf);
        score(volume, pdf);
    }

    private void score(Volume volume, Path pdf) throws IOException, InterruptedException {
        List<Page> pages = new ArrayList<>();
        for (int first = 1; first <= volume.sheets().size(); first += PageRange.MOST) {
            int last = Math.min(volume.sheets().size(), first + PageRange.MOST - 1);
            String name = String.valueOf(pdf.getFileName());
            pages.addAll(extraction
                    .read(new ReadRequest(pdf, name, first, last, true))
                    .pages());
        }
        Set<Integer> starts = new TreeSet<>();
        new Segmenter()
                .segment("generated", pages).documents().stream()
                        .map(LogicalDocument::firstPage)
                        .forEach(starts::add);
        // That a file begins with a document is no finding.
        starts.remove(1);
        Set<Integer> wanted = new TreeSet<>(volume.starts());
        wanted.remove(1);
        found += starts.size();
        there += wanted.size();
        wanted.retainAll(starts);
        right += wanted.size();
    }

    private void print(String what) {
        double precision = right / (double) Math.max(1, found);
        double recall = right / (double) Math.max(1, there);
        System.out.printf(
                Locale.ROOT,
                "%-18s precision %.3f recall %.3f F1 %.3f (%d right, %d found, %d there)%n",
                what,
                precision,
                recall,
                right == 0 ? 0 : 2 * precision * recall / (precision + recall),
                right,
                found,
                there);
        right = 0;
        found = 0;
        there = 0;
    }
}
