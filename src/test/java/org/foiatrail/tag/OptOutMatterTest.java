package org.foiatrail.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Page;
import org.foiatrail.model.Segments;
import org.junit.jupiter.api.Test;

/// Counties and boards ask, refuse and withdraw in records of any matter.
class OptOutMatterTest {
    private static final String ASKED = "The county asked to be removed. ";
    private static final String OTHER = "The board painted the old bridge. ".repeat(900);

    private static final Tagger TAGGER = new Tagger(List.of(), RulesAlone.topics());

    private static List<Mention> mentions(String text) {
        return TAGGER.tag(List.of(Page.plain(1, text)), Segments.NONE);
    }

    @Test
    void a_long_file_without_a_word_of_the_matter_is_of_another() {
        assertThat(mentions(ASKED + "The county and the city, its sheriff and the town agree. " + OTHER))
                .isEmpty();
        assertThat(mentions(ASKED + "The county and the city, its sheriff and the town agree. " + OTHER
                        + "Fingerprints were taken."))
                .hasSize(1);
        assertThat(mentions(ASKED + "The county and the city, its sheriff and the town agree. "
                        + OTHER.substring(0, OTHER.length() / 9)))
                .hasSize(1);
    }
}
