package org.foiatrail.samples.scans;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.foiatrail.extract.Extraction;
import org.foiatrail.extract.unit.ReadRequest;
import org.foiatrail.extract.unit.Reading;
import org.foiatrail.model.Page;
import org.foiatrail.model.Page.Origin;

/// In how many words foiatrail and the `tesseract` command agree on the scanned pages of real records, whose true text
/// nobody has typed. Prints figures alone.
final class RecordsAgreement {
    private static final int DPI = 300;

    private final Path work;
    private final Extraction extraction;

    RecordsAgreement(Path work, Extraction extraction) {
        this.work = work;
        this.extraction = extraction;
    }

    void print(Path records) throws IOException, InterruptedException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(records)) {
            files = found.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
        ErrorCount all = ErrorCount.NONE;
        int pages = 0;
        double confidence = 0;
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            Reading waiting = extraction.read(new ReadRequest(file, name, 1, 50, false));
            if (waiting.pages().stream().noneMatch(page -> page.state() == Page.State.UNREAD)) {
                continue;
            }
            Reading reading = extraction.read(new ReadRequest(file, name, 1, 50, true));
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                for (Page page : reading.pages()) {
                    if (page.origin() == Origin.OCR) {
                        String theirs = command(document, page.number());
                        all = all.plus(ErrorCount.disagreement(page.text(), theirs));
                        confidence += page.confidence();
                        pages++;
                    }
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "real records: %d scanned pages, %d words, agreement %.2f %%, mean confidence %.3f%n",
                pages,
                all.length() / 2,
                100 - all.percent(),
                pages == 0 ? 0 : confidence / pages);
    }

    private String command(PDDocument document, int page) throws IOException, InterruptedException {
        Path picture = work.resolve("record.png");
        ImageIO.write(
                new PDFRenderer(document).renderImageWithDPI(page - 1, DPI, ImageType.GRAY), "png", picture.toFile());
        return TesseractCommand.read(picture);
    }
}
