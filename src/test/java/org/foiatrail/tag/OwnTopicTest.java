package org.foiatrail.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Page;
import org.foiatrail.model.Segments;
import org.foiatrail.model.Topic;
import org.foiatrail.store.Vocabularies;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A topic as a user writes one, in a file and without code: the fees of a records request.
class OwnTopicTest {
    private static final Topic FEES = new Vocabularies().topic(Path.of("src/test/resources/topics/fees.yaml"));
    private static final Tagger TAGGER = new Tagger(List.of(), List.of(FEES));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    The agency waived all fees for this.           | waived   | -
                    We never waived the copying fee.               | charged  | copies
                    You are required to pay for the search.        | charged  | search
                    You are not required to pay for the search.    | waived   | search
                    Were you charged a fee?                        | open     | -
                    We do not know whether they charged a fee.     | open     | -
                    The paper appealed the search fees in March.   | disputed | search
                    """)
    void its_phrases_are_read_as_those_of_the_built_in_topic(String text, String label, @Nullable String scope) {
        Mention mention = only(text);
        assertThat(mention.kind()).isEqualTo("fees");
        assertThat(mention.layer()).isEqualTo("rule");
        assertThat(stance(mention).label()).isEqualTo(label);
        assertThat(stance(mention).scope()).isEqualTo(scope);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The requester has to settle the bill.                | charged
                    You are under no obligation to settle the bill.      | waived
                    The paper refuses to settle the bill.                | disputed
                    Settlement of the bill is optional.                  | waived
                    You may withhold payment.                            | waived
                    You may not withhold payment.                        | charged
                    Must we settle the bill?                             | open
                    """)
    void its_acts_are_read_by_what_governs_them(String text, String label) {
        Mention mention = only(text);
        assertThat(mention.layer()).isEqualTo("act");
        assertThat(stance(mention).label()).isEqualTo(label);
    }

    @Test
    void a_model_learns_from_its_examples_what_no_phrase_tells() {
        List<Mention> mentions = tag("The agency waived all fees for this. He refuses to pay what he was billed.");
        assertThat(mentions).extracting(Mention::layer).containsExactly("rule", "model");
        assertThat(stance(mentions.getLast()).label()).isEqualTo("disputed");
        assertThat(mentions.getLast().surface()).isEqualTo("He refuses to pay what he was billed");
    }

    @Test
    void what_is_far_from_all_of_a_few_examples_is_no_mention() {
        assertThat(tag("The agency waived all fees for this. The picnic has been moved to Thursday at the lake."))
                .extracting(Mention::layer)
                .containsExactly("rule");
    }

    @Test
    void the_model_of_a_topic_without_a_context_is_not_asked_where_no_rule_finds_anything() {
        assertThat(tag("He refuses to pay what he was billed.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Senate passed the bill on Friday.",
                "The court granted attorney fees.",
                "The registration fee covers lunch.",
                "The counties may opt out.",
            })
    void what_is_not_the_topic_is_no_mention(String text) {
        assertThat(tag(text)).isEmpty();
    }

    private static Mention only(String text) {
        List<Mention> mentions = tag(text);
        assertThat(mentions).hasSize(1);
        return mentions.getFirst();
    }

    private static List<Mention> tag(String text) {
        return TAGGER.tag(List.of(Page.plain(1, text)), Segments.NONE).stream()
                .filter(mention -> mention.kind().equals("fees"))
                .toList();
    }

    private static Mention.Stance stance(Mention mention) {
        return Objects.requireNonNull(mention.stance());
    }
}
