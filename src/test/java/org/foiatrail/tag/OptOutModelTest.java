package org.foiatrail.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Page;
import org.foiatrail.model.Segments;
import org.foiatrail.model.Topic;
import org.foiatrail.segment.Segmenter;
import org.foiatrail.store.Vocabularies;
import org.foiatrail.tag.text.FileText;
import org.foiatrail.tag.text.Sentences;
import org.foiatrail.tag.topic.TopicFinder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the model finds that no rule does, and what it keeps rules from.
class OptOutModelTest {
    private static final Topic TOPIC = new Vocabularies().topics().getFirst();
    private static final TopicFinder RULES = new TopicFinder(TOPIC, new Sentences(), TopicFinder.Layers.RULES);
    private static final TopicFinder BOTH = new TopicFinder(TOPIC, new Sentences());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            No town can hold Secure Communities at the city limits.                 | refused
            The supervisors told us to take our Secure Communities somewhere else.  | sought
            """)
    void a_statement_in_no_rules_words_is_found(String text, String label) {
        assertThat(find(RULES, text)).isEmpty();
        Mention mention = find(BOTH, text).getFirst();
        assertThat(mention.layer()).isEqualTo("model");
        assertThat(Objects.requireNonNull(mention.stance()).label()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It makes it sound as though counties had a choice on Secure Communities, and they have none. | permitted | unclear
            Rock County's sheriff put his jail on the do not activate list for Secure Communities himself. | permitted | sought
            Per headquarters, Secure Communities is not a matter of choice for any agency, end of story. | unclear | refused
            """)
    void a_side_it_does_not_take_is_left_open_and_another_label_it_is_sure_of_is_taken(
            String text, String read, String label) {
        assertThat(labels(RULES, text)).containsExactly(read);
        assertThat(labels(BOTH, text)).containsExactly(label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The training on Secure Communities for Travis County is at nine on Monday.",
                "Deployment of Secure Communities in Travis County went ahead on June 10.",
                "Secure Communities sent 1,204 prints to the database in May.",
                "The program office for Secure Communities moved to the fourth floor.",
                "The county would like to withdraw from the mutual aid agreement.",
                "The county has asked to be taken out of the state pension program.",
            })
    void what_takes_no_stance_is_no_mention(String text) {
        assertThat(find(BOTH, text)).isEmpty();
    }

    @Test
    void what_the_model_takes_for_another_matter_is_no_mention() {
        String text = "A vendor may decline the Secure Communities maintenance bid.";
        assertThat(find(RULES, text)).isNotEmpty();
        assertThat(find(BOTH, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"RE: Secure Communities, 1", "RE: Room numbers, 0"})
    void the_subject_of_a_message_tells_what_all_of_it_is_about(String subject, int found) {
        String text = "Thank you for the call, and please send me the number of the room. ".repeat(25)
                + "A sheriff who objects can simply decline to be part of it.";
        assertThat(find(BOTH, subject, text)).hasSize(found);
    }

    @Test
    void nobody_is_named_for_what_is_likelier_the_word_of_somebody_else_than_the_senders() {
        String text = "The board's chair has floated that her county opt out of Secure Communities.";
        assertThat(speaker(RULES, text)).isEqualTo("Bo Hask");
        assertThat(speaker(BOTH, text)).isNull();
        assertThat(speaker(BOTH, "Your county may not opt out of Secure Communities."))
                .isEqualTo("Bo Hask");
    }

    private static @Nullable String speaker(TopicFinder finder, String text) {
        return Objects.requireNonNull(find(finder, "Note", text).getFirst().stance())
                .speaker();
    }

    private static List<Mention> find(TopicFinder finder, String subject, String text) {
        List<Page> mail = List.of(
                Page.plain(1, "From: Bo Hask\nSent: May 11, 2010\nTo: Ann Dorr\nSubject: " + subject + "\n\n" + text));
        return finder.find(FileText.of(mail, new Segmenter().segment("mail", mail)), List.of());
    }

    private static List<Mention> find(TopicFinder finder, String text) {
        return finder.find(FileText.of(List.of(Page.plain(1, text)), Segments.NONE), List.of());
    }

    private static List<String> labels(TopicFinder finder, String text) {
        return find(finder, text).stream()
                .map(mention -> Objects.requireNonNull(mention.stance()).label())
                .toList();
    }
}
