package org.foiatrail.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
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
                        () -> assertThat(Files.readAllBytes(COMMITTED.resolve(file.getKey())))
                                .isEqualTo(file.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> encrypted_files_have_the_same_content() {
        return MADE.byContent().stream()
                .map(path -> DynamicTest.dynamicTest(
                        path,
                        () -> assertThat(decrypted(Files.readAllBytes(COMMITTED.resolve(path))))
                                .isEqualTo(decrypted(MADE.files().getOrDefault(path, new byte[0])))));
    }

    @Test
    void the_answer_key_is_made_again() throws IOException {
        assertThat(Path.of("src/test/resources/answers.json"))
                .content()
                .isEqualTo(MADE.answers().json());
    }

    @Test
    void the_samples_stay_small() {
        assertThat(MADE.files().values().stream()
                        .mapToLong(bytes -> bytes.length)
                        .sum())
                .isLessThan(8_000_000);
    }

    private static String decrypted(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf, FirstRelease.PASSWORD)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
