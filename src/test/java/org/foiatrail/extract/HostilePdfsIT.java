package org.foiatrail.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.foiatrail.extract.pdf.Pdfs;
import org.foiatrail.extract.unit.ReadRequest;
import org.foiatrail.extract.unit.Reading;
import org.foiatrail.model.Page;
import org.foiatrail.model.Page.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// PDFs made to hurt: each costs what it must, and the next file is read as if nothing had happened.
class HostilePdfsIT {
    private static final int LAUGHS = 12;

    @TempDir
    private Path folder;

    private HostileReading hostile;

    @BeforeEach
    void start() {
        hostile = new HostileReading(folder);
    }

    @AfterEach
    void theNextFileIsRead() throws Exception {
        hostile.end();
    }

    @Test
    void one_page_of_five_hundred_that_never_ends_costs_itself_alone() throws Exception {
        Path file = folder.resolve("poison.pdf");
        try (PDDocument document = new PDDocument()) {
            for (int number = 1; number <= 500; number++) {
                PDPage page = new PDPage(PDRectangle.LETTER);
                document.addPage(page);
                if (number == 120) {
                    laugh(document, page);
                } else {
                    write(document, page, "BT /F1 12 Tf 72 700 Td (Page " + number + ") Tj ET");
                    page.setResources(font());
                }
            }
            document.save(file.toFile());
        }
        Reading reading = hostile.extraction().read(new ReadRequest(file, "poison.pdf", 101, 150, false));
        assertThat(reading.totalPages()).isEqualTo(500);
        assertThat(reading.pages()).hasSize(50);
        assertThat(reading.pages())
                .filteredOn(page -> page.state() != State.TEXT)
                .extracting(Page::number, Page::state, Page::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(120, State.FAILED, "nothing was read for 5 s"));
    }

    /// Forms that draw forms that draw forms, ten of each.
    private static void laugh(PDDocument document, PDPage page) throws IOException {
        PDResources resources = font();
        for (int level = 0; level < LAUGHS; level++) {
            PDFormXObject form = new PDFormXObject(document);
            form.setBBox(PDRectangle.LETTER);
            form.setResources(resources);
            try (OutputStream out = form.getStream().createOutputStream()) {
                String content = level == 0 ? "BT /F1 12 Tf 72 700 Td (ha) Tj ET " : "/X Do ".repeat(10);
                out.write(content.getBytes(StandardCharsets.US_ASCII));
            }
            resources = new PDResources();
            resources.put(COSName.getPDFName("X"), form);
        }
        page.setResources(resources);
        write(document, page, "/X Do");
    }

    private static PDResources font() {
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("F1"), Pdfs.FONT);
        return resources;
    }

    private static void write(PDDocument document, PDPage page, String content) throws IOException {
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        page.setContents(stream);
    }

    @Test
    void a_content_stream_that_unfolds_to_a_gigabyte_costs_its_page() throws Exception {
        Path file = folder.resolve("unfold.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage bomb = new PDPage(PDRectangle.LETTER);
            document.addPage(bomb);
            PDStream stream = new PDStream(document);
            byte[] blanks = "q Q ".repeat(1 << 18).getBytes(StandardCharsets.US_ASCII);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                for (int i = 0; i < 1000; i++) {
                    out.write(blanks);
                }
            }
            bomb.setContents(stream);
            PDPage sound = new PDPage(PDRectangle.LETTER);
            sound.setResources(font());
            document.addPage(sound);
            write(document, sound, "BT /F1 12 Tf 72 700 Td (sound) Tj ET");
            document.save(file.toFile());
        }
        List<Page> pages = hostile.read(file).pages();
        assertThat(pages).hasSize(2);
        assertThat(pages.get(0).state()).isEqualTo(State.FAILED);
        assertThat(pages.get(1).text()).contains("sound");
    }

    @Test
    void a_page_tree_that_holds_itself_is_damaged_or_read_and_ends() throws Exception {
        Path file = folder.resolve("loop.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.LETTER));
            COSDictionary tree = document.getDocumentCatalog().getPages().getCOSObject();
            COSArray kids = tree.getCOSArray(COSName.KIDS);
            kids.add(tree);
            tree.setInt(COSName.COUNT, 1_000_000);
            document.save(file.toFile());
        }
        HostileReading.ended(hostile.read(file));
    }
}
