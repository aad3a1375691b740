package org.foiatrail.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {
    private static final List<String> PRODUCTIONS = List.of("first", "first:b");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "first:memo.pdf#3",
                "memo.pdf#3-4@10-20",
                "first:b:box.zip!/a#b.eml#1@0-5",
                "ICE FOIA 10-2674.0012675",
                "first:ICE-0001"
            })
    void what_is_printed_parses_to_the_same(String text) {
        assertThat(Citation.parse(text, PRODUCTIONS)).hasToString(text);
    }

    @Test
    void splits_at_the_last_hash_and_only_at_known_productions() {
        Citation citation = Citation.parse("odd:name#1.pdf#2", PRODUCTIONS);
        assertThat(citation.production()).isNull();
        assertThat(citation.target()).isEqualTo("odd:name#1.pdf");
        assertThat(citation.page()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#3", "memo.pdf#0", "memo.pdf#4-3", "first:#1"})
    void what_is_no_citation_is_refused(String text) {
        assertThatThrownBy(() -> Citation.parse(text, PRODUCTIONS))
                .isInstanceOf(CorpusException.class)
                .hasMessageStartingWith("not a citation: '" + text + "'");
    }
}
