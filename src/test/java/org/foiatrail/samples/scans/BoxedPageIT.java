package org.foiatrail.samples.scans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.foiatrail.extract.ocr.EnglishOcr;
import org.foiatrail.extract.ocr.OcrEngine;
import org.foiatrail.extract.ocr.OcrText;
import org.foiatrail.model.Box;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Boxes that touch the lines around them are found, and take nothing of the lines.
class BoxedPageIT {
    private static final String LABEL = "(b)(6)";

    @AutoClose
    private final OcrEngine engine = EnglishOcr.engine();

    @ParameterizedTest
    @CsvSource({"0, CLEAN, 200", "0, BITONAL, 300", "0.5, JPEG, 150", "1, SKEWED, 300", "2, CLEAN, 150"})
    void a_box_close_to_a_line_is_found_and_the_line_read(float gap, Damage damage, int dpi) throws IOException {
        for (boolean labelled : List.of(false, true)) {
            check(BoxedPage.between(gap, labelled, damage, dpi), labelled);
        }
    }

    @ParameterizedTest
    @CsvSource({"12.6, CLEAN, 200", "12.6, JPEG, 150", "14, BITONAL, 300", "12.6, SKEWED, 300"})
    void boxes_in_a_single_spaced_paragraph_are_found_and_its_lines_read(float apart, Damage damage, int dpi)
            throws IOException {
        for (boolean labelled : List.of(false, true)) {
            check(BoxedPage.paragraph(apart, labelled, damage, dpi), labelled);
        }
    }

    private void check(BoxedPage page, boolean labelled) throws IOException {
        OcrText read = engine.read(page.scan());
        assertThat(read.boxes()).extracting(Box::kind).containsOnly(Box.Kind.FILLED);
        assertThat(read.boxes()).hasSize(page.boxes());
        assertThat(plain(read.text().replace(LABEL, " ")))
                .contains(page.lines().stream().map(BoxedPageIT::plain).toList());
        assertThat(read.text().split(Pattern.quote(LABEL), -1)).hasSize(labelled ? page.boxes() + 1 : 1);
    }

    /// Its letters alone.
    private static String plain(String text) {
        return text.replaceAll("\\W+", " ").strip();
    }
}
