package org.foiatrail.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Page;
import org.foiatrail.model.Segments;
import org.foiatrail.model.Topic;
import org.foiatrail.store.Vocabularies;
import org.foiatrail.tag.text.FileText;
import org.foiatrail.tag.text.Sentences;
import org.foiatrail.tag.topic.TopicFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// When neither of two opposed stances is to be taken.
class OptOutCautionTest {
    private static final Topic TOPIC = new Vocabularies().topics().getFirst();
    private static final TopicFinder RULES = new TopicFinder(TOPIC, new Sentences(), TopicFinder.Layers.RULES);
    private static final TopicFinder BOTH = new TopicFinder(TOPIC, new Sentences());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We stopped letting counties opt out in March.",
                "Few if any counties will be able to opt out.",
                "Headquarters ruled out letting any county opt out.",
                "Counties used to be able to opt out of the program.",
                "Rather than being required to join, counties are invited.",
                "The program is far from being mandatory.",
                "Delete the sentence saying that counties may opt out.",
                "The group discussed making the program mandatory.",
                "Some sheriffs are under the misconception that they can opt out.",
                "Myth: counties are forced to join.",
                "There is no basis for the suggestion that a county may opt out.",
                "Look in the letter for any statement that a county may opt out.",
                "Counsel reads the letter to mean that a county may opt out.",
                "It would be imprudent to say that a county may opt out.",
                "The county heard 'optional' from him.",
                "Secure Communities is anything but mandatory.",
                "The bill would make participation in Secure Communities mandatory.",
                "You may have heard that counties can opt out.",
                "The board was led to believe that it could opt out.",
                "The board hoped that it could opt out.",
                "I would hesitate to tell the county that it can opt out.",
                "Until last June a county could opt out of Secure Communities.",
                "Some think that counties can opt out.",
            })
    void words_that_limit_or_end_what_is_said_leave_it_open(String text) {
        assertThat(labels(RULES, text)).containsOnly("unclear");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The bureau failed to answer, so the county may opt out.              | permitted
                    The chief stopped by and said that a county may opt out.             | permitted
                    No county may opt out, and few have asked.                           | refused
                    A few counties may opt out.                                          | permitted
                    Please do not hesitate to remind counties that they may opt out.      | permitted
                    """)
    void such_words_elsewhere_in_the_sentence_change_nothing(String text, String label) {
        assertThat(labels(RULES, text)).containsExactly(label);
    }

    @Test
    void a_side_that_the_model_does_not_take_is_left_open() {
        String text = "They can vote to opt out if they wish, but it has no effect.";
        assertThat(labels(RULES, text)).contains("permitted");
        assertThat(labels(BOTH, text)).isNotEmpty().doesNotContain("permitted");
    }

    private static List<String> labels(TopicFinder finder, String text) {
        return finder.find(FileText.of(List.of(Page.plain(1, text)), Segments.NONE), List.of()).stream()
                .map(Mention::stance)
                .map(stance -> Objects.requireNonNull(stance).label())
                .toList();
    }
}
