package org.foiatrail.samples.large;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeCorpusTest {
    @Test
    void it_holds_the_pages_and_the_planted_word_it_counts(@TempDir Path folder) throws IOException {
        LargeCorpus.Counts counts = new LargeCorpus(1, 0, 0).write(520, folder);
        int pages = 0;
        int planted = 0;
        for (String file : read(folder).values()) {
            try (PDDocument document = Loader.loadPDF(file.getBytes(ISO_8859_1))) {
                pages += document.getNumberOfPages();
                planted += new PDFTextStripper().getText(document).split(LargeCorpus.PLANTED, -1).length - 1;
            }
        }
        assertThat(pages).isEqualTo(counts.pages()).isEqualTo(520);
        assertThat(planted).isEqualTo(counts.planted()).isEqualTo(2);
        assertThat(read(folder)).hasSize(counts.files());
    }

    @Test
    void the_same_seed_gives_the_same_files(@TempDir Path one, @TempDir Path other) throws IOException {
        new LargeCorpus(7, 0.1, 0).write(20, one);
        new LargeCorpus(7, 0.1, 0).write(20, other);
        assertThat(read(one)).containsExactlyEntriesOf(read(other));
    }

    @Test
    void another_seed_gives_other_files(@TempDir Path one, @TempDir Path other) throws IOException {
        new LargeCorpus(7, 0, 0).write(5, one);
        new LargeCorpus(8, 0, 0).write(5, other);
        assertThat(read(one)).isNotEqualTo(read(other));
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString(), Files.readString(path, ISO_8859_1));
            }
        }
        return files;
    }
}
