package org.foiatrail.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Page;
import org.foiatrail.model.Segments;
import org.foiatrail.store.Vocabularies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Statements in the cells of tables.
class OptOutCellsTest {
    private static final Tagger TAGGER = new Tagger(new Vocabularies().places(), RulesAlone.topics());

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    Cook County, IL>Quill>cannot opt out>mail        | Cook County, IL
                    Sheriff>Cook County, Illinois>cannot opt out>mail | Cook County, IL
                    Cook County, Illinois>Texas>cannot opt out>mail  | -
                    Cook County, IL>Quill>Texas cannot opt out>mail  | Texas
                    Cook County, IL>Quill>counties cannot opt out>mail | -
                    the State>Quill>cannot opt out>mail              | -
                    """)
    void a_cell_is_about_the_place_of_its_row(String row, String about) {
        List<Mention> said = said("Place>Who>What>How\nTravis County, TX>Ada>called>fax\n" + row);
        assertThat(said).hasSize(1);
        assertThat(Objects.requireNonNull(said.getFirst().stance()).about()).isEqualTo(about);
    }

    @Test
    void no_phrase_reaches_from_one_cell_into_another() {
        assertThat(said("Secure Communities>Fax>Mail\nSheriff Quill>asked>for removal"))
                .isEmpty();
        assertThat(said("Secure Communities>Fax>Mail\nSheriff Quill>asked for removal>no"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ICE said who may participate.", "ICE does not intend to activate it."})
    void a_long_text_without_its_programs_name_may_tell_its_matter(String text) {
        String page = text + "\n\n" + "The county board met in the town hall. ".repeat(700);
        assertThat(said(page + "The sheriff cannot opt out.")).isNotEmpty();
        assertThat(said(page.replace("ICE", "They") + "The sheriff cannot opt out."))
                .isEmpty();
    }

    private static List<Mention> said(String text) {
        return TAGGER.tag(List.of(Page.plain(1, text.replace('>', '\t'))), Segments.NONE).stream()
                .filter(mention -> mention.kind().equals("optout"))
                .toList();
    }
}
