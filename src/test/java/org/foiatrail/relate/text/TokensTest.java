package org.foiatrail.relate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foiatrail.model.Page;
import org.foiatrail.model.Span;
import org.foiatrail.relate.Texts;
import org.junit.jupiter.api.Test;

class TokensTest {
    @Test
    void words_are_letters_and_digits_in_lower_case() {
        List<Token> tokens = Texts.printed("“Café” isn't OPT-OUT (2010), I'll ask.");
        assertThat(Texts.words(tokens, 0, tokens.size())).isEqualTo("cafe isnt opt out 2010 ill ask");
    }

    @Test
    void a_word_knows_where_it_stands() {
        String text = "Dear Ms. Finch: it's late.";
        assertThat(Texts.printed(text))
                .extracting(token ->
                        text.substring(token.span().start(), token.span().end()))
                .containsExactly("Dear", "Ms", "Finch", "it's", "late");
    }

    @Test
    void margins_are_left_out_and_labels_are_holes() {
        String text = "A-0012\nTo: (b)(6), late.\nPage 1";
        Page page = Page.plain(1, text);
        List<Token> tokens = Tokens.of(
                page,
                List.of(new Span(1, 0, 6), new Span(1, text.indexOf("Page"), text.length())),
                List.of(new Span(1, text.indexOf("(b)"), text.indexOf(", late"))),
                false);
        assertThat(Texts.words(tokens, 0, tokens.size())).isEqualTo("to [] late");
    }
}
