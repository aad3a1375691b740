package org.foiatrail.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foiatrail.render.Samples;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void the_marks_of_quoted_lines_are_no_words_of_a_quotation() {
        assertThat(Wording.reading(Samples.event("2010-05-11", "Plan", "We > 40 may\n> > leave, \n>says Vera.")))
                .isEqualTo("We > 40 may\nleave, \nsays Vera.");
    }

    @Test
    void what_nobody_wrote_to_anybody_has_no_parties() {
        assertThat(Wording.parties(null, List.of())).isEmpty();
        assertThat(Wording.parties(null, List.of("Bo Lind"))).isEqualTo("– → Bo Lind");
    }
}
