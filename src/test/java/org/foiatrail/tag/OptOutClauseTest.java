package org.foiatrail.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Page;
import org.foiatrail.model.Segments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Statements whose stance, or whose matter, is told by other clauses and sentences.
class OptOutClauseTest {
    private static final Tagger TAGGER = new Tagger(List.of(), RulesAlone.topics());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    There is no form, box or number by which a county may opt out.     | refused
                    There is a form, box or number by which a county may opt out.      | permitted
                    The Patrol does not vote and leaves the choice to each sheriff.    | permitted
                    The Patrol has no view and leaves the choice to each sheriff.      | permitted
                    It is not so that a county may opt out.                            | refused
                    He says that counties cannot opt out, which is wrong.              | permitted
                    It is not the county's to withhold.                                | refused
                    A county that has doubts is not forced to join.                    | permitted
                    The mayor asked who has the last word in the county.               | unclear
                    Do not indicate that a county may opt out.                         | unclear
                    The small towns wish they could opt out.                           | sought
                    For a county, opting out was "off the table," he said.             | refused
                    The county asked to hold off till after the fair, approved.        | permitted
                    The county asked to be left out, and was refused.                  | refused
                    If the county would rather not, that is fine.                      | permitted
                    When a sheriff requests a postponement, grant it.                  | permitted
                    The reporter asks did the county get to choose.                    | unclear
                    Villages need not participate in Secure Communities.               | permitted
                    2. No you do not have to sign anything for the jail.               | permitted
                    The village is not a site and is under no obligation to join.      | permitted
                    The State agreed once for all and the counties are bound by it.    | refused
                    Counties that never asked for this would be allowed out.           | permitted
                    Unless counsel changes its mind, localities may opt out.           | unclear
                    It tells what a county reluctant to join the program is to hear.   | unclear
                    The sheriff said that bowing out was not within his power.         | refused
                    We do not regard this as an opt-in or an opt-out program.          | refused
                    If the sheriff would rather not see the response come back to his own desk that is fine. | permitted
                    The Governor directed the State Police to cease participation.     | sought
                    We are directed not to participate in Secure Communities.          | sought
                    The letter told counties they could say no. The director told us that they could not. | permitted, refused
                    • The sheriff may elect not to see the results • The sheriff has no voice in the check | permitted, refused
                    """)
    void other_words_of_the_sentence_tell_the_stance(String text, String label) {
        assertThat(labels(text)).containsExactly(label.split(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The survey went out. Anyone may opt out.",
                "The insurance renews in May. It is late. They may opt out.",
                "The sheriff may refuse to honor a detainer.",
                "The county can be dropped from the interoperability newsletter.",
                "The newsletter goes to all, and you may opt out with the opt-out form.",
                "Here is where we left it with the county.",
                "The State will keep sending prints from the county.",
                "The department is not asked to join anything.",
                "The county looked for a way out.",
                "The board voted to withdraw from the regional jail authority.",
                "The district ended its agreement with the sheriff for school resource officers.",
                "The city wants its node removed from the old gang database.",
                "Any sheriff is welcome to drop off the call.",
                "The county declined to complete the form.",
            })
    void what_is_said_of_another_matter_is_no_mention(String text) {
        assertThat(labels(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The survey went out. They may opt out of Secure Communities.",
                "The insurance renews in May. It is late. The county may opt out.",
                "Any county may, of course, opt out.",
            })
    void what_names_the_matter_is_a_mention_beside_others(String text) {
        assertThat(labels(text)).containsExactly("permitted");
    }

    @Test
    void a_page_that_names_nothing_of_the_matter_tells_nothing() {
        String filler = "The hall was cold and the speeches were long that day. ".repeat(30);
        assertThat(labels(filler + "They may opt out. " + filler)).isEmpty();
        assertThat(labels(filler + "They may opt out. The fingerprints are kept. " + filler))
                .containsExactly("permitted");
    }

    private static List<String> labels(String text) {
        return TAGGER.tag(List.of(Page.plain(1, text)), Segments.NONE).stream()
                .map(Mention::stance)
                .filter(Objects::nonNull)
                .map(Mention.Stance::label)
                .toList();
    }
}
