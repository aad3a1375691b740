package org.foiatrail.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.foiatrail.extract.ocr.EnglishOcr;
import org.foiatrail.extract.pdf.Pdfs;
import org.foiatrail.extract.unit.ExtractSettings;
import org.foiatrail.extract.unit.Member;
import org.foiatrail.extract.unit.ReadRequest;
import org.foiatrail.extract.unit.Reading;
import org.foiatrail.extract.worker.Worker;
import org.foiatrail.extract.worker.WorkerMain;
import org.foiatrail.model.Bookmark;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.ExtractionOutcome.Failed;
import org.foiatrail.model.ExtractionOutcome.Failed.Failure;
import org.foiatrail.model.ExtractionOutcome.WithoutText;
import org.foiatrail.model.ExtractionOutcome.WithoutText.NoText;
import org.foiatrail.model.Page;
import org.foiatrail.model.Page.Origin;
import org.foiatrail.model.Page.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reading in real worker processes.
class ExtractionIT {
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private Extraction extraction;

    @BeforeEach
    void start() {
        extraction = new Extraction(settings(TIMEOUT));
    }

    @AfterEach
    void stop() {
        extraction.close();
    }

    private ExtractSettings settings(Duration timeout) {
        return new ExtractSettings(1, 256, timeout, 1 << 20, 10, 1 << 20, 100, folder.resolve("scratch"), "eng");
    }

    @Test
    void the_worker_ends_when_its_parent_lets_go() throws Exception {
        Worker worker = new Worker(WorkerMain.class.getName(), settings(TIMEOUT));
        List<ProcessHandle> before = ProcessHandle.current().children().toList();
        assertThat(before).isNotEmpty();
        worker.hangUp();
        assertThat(worker.ends(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void empty_missing_and_unknown_files_end_in_an_outcome() throws Exception {
        assertThat(read(extraction, "empty.pdf", "").outcome()).isEqualTo(new WithoutText(NoText.EMPTY));
        assertThat(read(extraction, "tool", "\u007fELF\u0002\u0001\u0001\u0000\u0000")
                        .outcome())
                .isEqualTo(new WithoutText(NoText.NOT_A_DOCUMENT));
        assertThat(extraction
                        .read(new ReadRequest(folder.resolve("gone"), "gone", 1, 50, false))
                        .outcome())
                .isInstanceOfSatisfying(Failed.class, f -> assertThat(f.why()).isEqualTo(Failure.UNREADABLE));
    }

    @Test
    void bookmarks_come_with_the_first_range() throws Exception {
        PDDocument document = Pdfs.of(page -> {}, page -> {});
        PDDocumentOutline outline = new PDDocumentOutline();
        document.getDocumentCatalog().setDocumentOutline(outline);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle("herons.doc");
        item.setDestination(document.getPage(1));
        outline.addLast(item);
        Path file = Pdfs.save(document, folder.resolve("merged.pdf"));
        assertThat(extraction
                        .read(new ReadRequest(file, "merged.pdf", 1, 50, false))
                        .bookmarks())
                .containsExactly(new Bookmark(2, 1, "herons.doc"));
    }

    @Test
    void pages_come_by_range() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "1\f2\f3\f4\f5");
        Reading reading = extraction.read(new ReadRequest(file, "a.txt", 2, 3, false));
        assertThat(reading.totalPages()).isEqualTo(5);
        assertThat(reading.pages()).extracting(Page::text).containsExactly("2", "3");
        assertThat(extraction.read(new ReadRequest(file, "a.txt", 5, 9, false)).pages())
                .extracting(Page::number)
                .containsExactly(5);
    }

    @Test
    void a_locked_pdf_fails_and_one_that_only_forbids_copying_is_read() throws Exception {
        Path locked = Pdfs.save(protect("secret"), folder.resolve("locked.pdf"));
        Path open = Pdfs.save(protect(""), folder.resolve("open.pdf"));
        assertThat(extraction.read(request(locked, false)).outcome())
                .isInstanceOfSatisfying(Failed.class, f -> assertThat(f.why()).isEqualTo(Failure.ENCRYPTED));
        assertThat(extraction
                        .read(request(open, false))
                        .pages()
                        .getFirst()
                        .text()
                        .strip())
                .isEqualTo("Guarded words");
    }

    private static PDDocument protect(String password) throws IOException {
        PDDocument document = Pdfs.of(page -> Pdfs.text(page, 72, 700, "Guarded words"));
        AccessPermission permission = new AccessPermission();
        permission.setCanExtractContent(false);
        document.protect(new StandardProtectionPolicy("owner", password, permission));
        return document;
    }

    @Test
    void a_zip_gives_members_that_stay_in_the_scratch_folder() throws Exception {
        Path zip = zip("../../evil.txt", "out?", "box/memo.txt", "memo");
        Reading reading = extraction.read(request(zip, false));
        assertThat(reading.outcome()).isEqualTo(new WithoutText(NoText.CONTAINER));
        assertThat(reading.members()).extracting(Member::name).containsExactly("evil.txt", "box/memo.txt");
        assertThat(reading.members())
                .allSatisfy(member -> assertThat(member.file().toRealPath())
                        .startsWith(folder.resolve("scratch").toRealPath()));
        for (Member member : reading.members()) {
            member.discard();
        }
        assertThat(folder.resolve("scratch")).isEmptyDirectory();
    }

    @Test
    void a_zip_that_unpacks_to_too_much_fails_and_what_came_before_stays() throws Exception {
        Path zip = zip("first.txt", "fine", "zeros", "0".repeat(2 << 20));
        Reading reading = extraction.read(request(zip, false));
        assertThat(reading.outcome())
                .isInstanceOfSatisfying(Failed.class, f -> assertThat(f.why()).isEqualTo(Failure.TOO_LARGE));
        assertThat(reading.members()).extracting(Member::name).containsExactly("first.txt");
    }

    private Path zip(String... namesAndContents) throws IOException {
        Path zip = folder.resolve("box.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                out.putNextEntry(new ZipEntry(namesAndContents[i]));
                out.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip;
    }

    @Test
    void a_page_is_drawn_and_one_that_does_not_exist_is_refused() throws Exception {
        Path pdf = Pdfs.save(Pdfs.of(page -> Pdfs.text(page, 72, 700, "x")), folder.resolve("a.pdf"));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(extraction.image(pdf, "a.pdf", 1, 36)));
        assertThat(image.getWidth()).isEqualTo(306);
        assertThatThrownBy(() -> extraction.image(pdf, "a.pdf", 2, 36))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("1 pages");
    }

    @Test
    void a_scan_waits_for_ocr_and_is_read_by_it() throws Exception {
        EnglishOcr.assumeInstalled();
        Path pdf = Pdfs.save(scan(""), folder.resolve("scan.pdf"));
        Page waiting = extraction.read(request(pdf, false)).pages().getFirst();
        assertThat(waiting.state()).isEqualTo(State.UNREAD);
        Page read = extraction.read(request(pdf, true)).pages().getFirst();
        assertThat(read.origin()).isEqualTo(Origin.OCR);
        assertThat(read.text()).contains("Lakeview County declined");
        assertThat(read.confidence()).isGreaterThan(0.8);
        assertThat(read.layout().images()).hasSize(1);
        assertThat(read.layout().words()).allSatisfy(word -> {
            assertThat(read.text().substring(word.start(), word.end())).doesNotContainAnyWhitespaces();
            assertThat(word.box().y()).isBetween(80f, 220f);
        });
    }

    @Test
    void a_stamp_on_a_scan_is_kept_beside_what_ocr_reads() throws Exception {
        EnglishOcr.assumeInstalled();
        Path pdf = Pdfs.save(scan("ABC-0001234"), folder.resolve("stamped.pdf"));
        Page read = extraction.read(request(pdf, true)).pages().getFirst();
        assertThat(read.origin()).isEqualTo(Origin.MIXED);
        assertThat(read.text()).contains("Lakeview County declined", "0001234");
    }

    @Test
    void without_data_a_scan_stays_unread_and_says_why() throws Exception {
        ExtractSettings klingon =
                new ExtractSettings(1, 256, TIMEOUT, 1 << 20, 10, 1 << 20, 100, folder.resolve("scratch"), "tlh");
        assertThat(Extraction.ocrUnavailable(klingon))
                .hasValueSatisfying(line -> assertThat(line).contains("tlh", "TESSDATA_PREFIX"));
        Path pdf = Pdfs.save(scan(""), folder.resolve("scan.pdf"));
        try (Extraction without = new Extraction(klingon)) {
            Page page = without.read(request(pdf, true)).pages().getFirst();
            assertThat(page.state()).isEqualTo(State.UNREAD);
            assertThat(page.reason()).isEqualTo("ocr-unavailable");
        }
    }

    /// A page that is all picture, drawn at 150 dpi, with an embedded stamp unless that is empty.
    private static PDDocument scan(String stamp) throws IOException {
        BufferedImage image = new BufferedImage(1275, 1650, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 1275, 1650);
        graphics.setColor(Color.BLACK);
        graphics.setRenderingHint(
                java.awt.RenderingHints.KEY_TEXT_ANTIALIASING, java.awt.RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 34));
        IntStream.range(0, 5).forEach(i -> graphics.drawString("Lakeview County declined to sign.", 150, 220 + 50 * i));
        graphics.dispose();
        PDDocument document = Pdfs.of(page -> {});
        try (var content = new org.apache.pdfbox.pdmodel.PDPageContentStream(document, document.getPage(0))) {
            content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 612, 792);
            if (!stamp.isEmpty()) {
                Pdfs.text(content, 450, 30, stamp);
            }
        }
        return document;
    }

    private Reading read(Extraction by, String name, String content) throws Exception {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
        return by.read(new ReadRequest(file, name, 1, 50, false));
    }

    private static ReadRequest request(Path file, boolean ocr) {
        return new ReadRequest(file, String.valueOf(file.getFileName()), 1, 50, ocr);
    }
}
