package org.foiatrail.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foiatrail.extract.ocr.EnglishOcr;
import org.foiatrail.extract.unit.ExtractSettings;
import org.foiatrail.extract.unit.Member;
import org.foiatrail.extract.unit.ReadRequest;
import org.foiatrail.extract.unit.Reading;
import org.foiatrail.model.ExtractionOutcome.Extracted;
import org.foiatrail.model.Page;
import org.foiatrail.model.Page.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real records, where they are at hand; they are not part of the product.
class RealRecordsIT {
    private static final Path CORPORA = Path.of(System.getProperty("foiatrail.corpora", "../shared/corpora"))
            .toAbsolutePath();

    @TempDir
    private Path scratch;

    private Extraction extraction;

    @BeforeEach
    void start() {
        assumeTrue(Files.isDirectory(CORPORA), "no real records at " + CORPORA);
        extraction = new Extraction(ExtractSettings.defaults(scratch));
    }

    @AfterEach
    void stop() {
        if (extraction != null) {
            extraction.close();
        }
    }

    @Test
    void every_damaged_file_ends_in_an_outcome_and_every_word_in_its_text() throws Exception {
        long start = System.nanoTime();
        for (Path file : files("damaged")) {
            Reading reading = read(file, 1, false);
            assertThat(reading.outcome()).as(file.toString()).isNotNull();
            if (reading.outcome() instanceof Extracted) {
                assertThat(reading.pages()).as(file.toString()).isNotEmpty();
            }
            for (Page page : reading.pages()) {
                assertThat(page.layout().words())
                        .as(file.toString())
                        .allSatisfy(word -> assertThat((word.hidden() ? page.hiddenText() : page.text())
                                        .substring(word.start(), word.end()))
                                .isNotEmpty()
                                .doesNotContainAnyWhitespaces());
            }
            for (Member member : reading.members()) {
                member.discard();
            }
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMinutes(5));
    }

    @Test
    void printed_mail_is_stored_as_it_stands_in_its_files() throws Exception {
        for (Path file : files("printed-mail")) {
            List<Page> pages = new ArrayList<>();
            Reading reading = read(file, 1, false);
            pages.addAll(reading.pages());
            for (int first = 51; first <= reading.totalPages(); first += 50) {
                pages.addAll(read(file, first, false).pages());
            }
            String text = decode(Files.readAllBytes(file)).replace("\r\n", "\n");
            String stored = pages.stream().map(Page::text).collect(Collectors.joining("\f"));
            assertThat(stored)
                    .as(file.toString())
                    .isEqualTo(text.endsWith("\f") ? text.substring(0, text.length() - 1) : text);
        }
    }

    @Test
    void agreements_are_accounted_for_page_by_page() throws Exception {
        int pages = 0;
        int unread = 0;
        List<Path> files = files("ice-moa");
        for (Path file : files) {
            Reading reading = read(file, 1, false);
            assertThat(reading.outcome()).isInstanceOf(Extracted.class);
            pages += reading.pages().size();
            unread += (int) reading.pages().stream()
                    .filter(page -> page.state() == State.UNREAD)
                    .count();
        }
        assertThat(files).hasSize(22);
        assertThat(pages).isEqualTo(274);
        assertThat(unread).isBetween(50, 120);
    }

    @Test
    void an_image_only_agreement_is_read_by_ocr() throws Exception {
        EnglishOcr.assumeInstalled();
        Path file = files("ice-moa").stream()
                .filter(path -> path.toString().contains("Cowley"))
                .findFirst()
                .orElseThrow();
        Reading reading = read(file, 1, true);
        assertThat(reading.pages()).allSatisfy(page -> assertThat(page.state()).isEqualTo(State.TEXT));
        assertThat(reading.pages().stream().map(Page::text).collect(Collectors.joining()))
                .contains("Cowley County");
    }

    private static String decode(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0 ? text : new String(bytes, Charset.forName("windows-1252"));
    }

    private Reading read(Path file, int first, boolean ocr) throws InterruptedException {
        return extraction.read(new ReadRequest(file, String.valueOf(file.getFileName()), first, first + 49, ocr));
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(CORPORA.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith("readme.md"))
                    .sorted()
                    .toList();
        }
    }
}
