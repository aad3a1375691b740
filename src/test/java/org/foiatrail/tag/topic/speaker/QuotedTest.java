package org.foiatrail.tag.topic.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.foiatrail.tag.text.Phrases;
import org.foiatrail.tag.text.Tokens;
import org.junit.jupiter.api.Test;

class QuotedTest {
    @Test
    void a_quotation_holds_words_up_to_its_end_and_not_over_a_paragraph() {
        String text = "He said \"they may leave the program\" at once.\nA \"new\" rule";
        Quoted quoted = new Quoted(text);
        Tokens tokens = new Tokens(text);
        assertThat(quoted.opening(match(tokens, "may"), tokens)).isEqualTo(text.indexOf('"'));
        assertThat(quoted.opening(match(tokens, "once"), tokens)).isEqualTo(-1);
        assertThat(quoted.opening(match(tokens, "new"), tokens)).isEqualTo(-1);
        assertThat(quoted.opening(match(tokens, "rule"), tokens)).isEqualTo(-1);
    }

    @Test
    void apostrophes_without_end_are_looked_at_once() {
        String text = "'a ".repeat(100_000) + "they may leave";
        Tokens tokens = new Tokens(text);
        assertThat(new Quoted(text).opening(match(tokens, "may"), tokens)).isEqualTo(-1);
    }

    private static Phrases.Match match(Tokens tokens, String word) {
        int at = 0;
        while (!tokens.is(at, word)) {
            at++;
        }
        return new Phrases.Match(at, at, 0);
    }
}
