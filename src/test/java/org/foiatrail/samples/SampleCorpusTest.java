package org.foiatrail.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.foiatrail.samples.Answers.FileAnswer;
import org.foiatrail.samples.Answers.OptOutAnswer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The committed samples and their answer key are what `scripts/make-samples` makes.
class SampleCorpusTest {
    private static final Path COMMITTED = Path.of("corpus-samples");
    private static final SampleCorpus MADE = SampleCorpus.make();

    @Test
    void the_folder_holds_the_samples_and_nothing_else() throws IOException {
        try (Stream<Path> files = Files.walk(COMMITTED)) {
            Set<String> paths = files.filter(Files::isRegularFile)
                    .map(path -> COMMITTED.relativize(path).toString().replace('\\', '/'))
                    .collect(Collectors.toSet());
            assertThat(paths).isEqualTo(MADE.files().keySet());
        }
    }

    @TestFactory
    Stream<DynamicTest> each_file_is_made_again_byte_for_byte() {
        return MADE.files().entrySet().stream()
                .filter(file -> !MADE.byContent().contains(file.getKey()))
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey(),
                        () -> assertThat(committed(file.getKey()))
                                .isEqualTo(file.getValue().bytes())));
    }

    @TestFactory
    Stream<DynamicTest> encrypted_files_have_the_same_content() {
        return MADE.files().entrySet().stream()
                .filter(file -> MADE.byContent().contains(file.getKey()))
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey(),
                        () -> assertThat(decrypted(committed(file.getKey())))
                                .isEqualTo(decrypted(file.getValue().bytes()))));
    }

    private static byte[] committed(String path) throws IOException {
        return Files.readAllBytes(COMMITTED.resolve(path));
    }

    @Test
    void the_answer_key_is_made_again() throws IOException {
        assertThat(Path.of("src/test/resources/answers.json"))
                .content()
                .isEqualTo(MADE.answers().json());
    }

    @Test
    void the_samples_stay_small() throws IOException {
        try (Stream<Path> files = Files.walk(COMMITTED)) {
            assertThat(files.mapToLong(path -> path.toFile().length()).sum()).isLessThan(6_000_000);
        }
    }

    @TestFactory
    Stream<DynamicTest> what_the_key_says_of_opting_out_stands_on_its_page() {
        return MADE.answers().files().stream()
                .filter(file -> file.path().endsWith(".pdf") && !file.path().contains("!/"))
                .filter(file -> file.outcome().equals("extracted"))
                .map(file -> DynamicTest.dynamicTest(
                        file.production() + ":" + file.path(),
                        () -> assertThat(misplaced(file)).isEmpty()));
    }

    private static List<String> misplaced(FileAnswer file) throws IOException {
        List<String> misplaced = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(committed(file.production() + "/" + file.path()))) {
            for (OptOutAnswer said : MADE.answers().optout()) {
                // Words over a page break have a margin between them, and those of scans are only seen.
                boolean here = said.production().equals(file.production())
                        && said.path().equals(file.path())
                        && said.page() == said.lastPage()
                        && file.origins().get(said.page() - 1).equals("embedded");
                if (here && !letters(text(document, said.page())).contains(letters(said.quote()))) {
                    misplaced.add(said.page() + ": " + said.quote());
                }
            }
        }
        return misplaced;
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String decrypted(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf, FirstRelease.PASSWORD)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
