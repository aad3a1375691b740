package org.foiatrail.tag.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foiatrail.tag.text.Phrases;
import org.foiatrail.tag.text.Tokens;
import org.foiatrail.tag.topic.reading.Reading;
import org.foiatrail.tag.topic.reading.Sentence;
import org.foiatrail.tag.topic.reading.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class StatementsTest {
    private static final Tokens WORDS = new Tokens("a county may opt out of it");

    @Test
    void of_those_that_share_words_the_longest_stays() {
        Statements statements = new Statements(List.of(statement(0, 2, 0), statement(5, 6, 0)));
        statements.join(statement(2, 3, 0));
        assertThat(starts(statements)).containsExactly(0, 5);
        statements.join(statement(1, 4, 0));
        assertThat(starts(statements)).containsExactly(1, 5);
        statements.join(statement(0, 9, 0));
        assertThat(starts(statements)).containsExactly(0);
    }

    @Test
    void a_sentence_holds_what_begins_in_it() {
        Statements statements = new Statements(List.of(statement(4, 8, 0)));
        assertThat(statements.hold(new Sentence(WORDS, 3, 5, false))).isTrue();
        assertThat(statements.hold(new Sentence(WORDS, 5, 9, false))).isFalse();
    }

    @Test
    void one_that_only_names_the_matter_stands_alone_in_its_sentence_or_not_at_all() {
        assertThat(starts(new Statements(List.of(open(0, 0), open(4, 4), statement(6, 7, 4)))))
                .containsExactly(0, 6);
    }

    @Test
    @Timeout(10)
    void something_may_be_said_in_every_line_of_a_file() {
        Statements statements = new Statements(List.of());
        for (int i = 0; i < 100_000; i++) {
            statements.join(statement(3 * i, 3 * i + 1, 3 * i));
        }
        assertThat(statements.list()).hasSize(100_000);
    }

    private static List<Integer> starts(Statements statements) {
        return statements.list().stream()
                .map(statement -> statement.match().first())
                .toList();
    }

    private static Statement open(int first, int sentence) {
        return made(first, first, sentence, true);
    }

    private static Statement statement(int first, int last, int sentence) {
        return made(first, last, sentence, false);
    }

    private static Statement made(int first, int last, int sentence, boolean open) {
        Phrases.Match match = new Phrases.Match(first, last, 0);
        Sentence around = new Sentence(WORDS, sentence, sentence + 3, false);
        Reading reading = new Reading(Reading.Polarity.KEPT, false, false, false);
        return new Statement(match, around, reading, "unclear", null, null, Statement.RULE, 1, open);
    }
}
