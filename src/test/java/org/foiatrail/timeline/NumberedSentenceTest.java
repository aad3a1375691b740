package org.foiatrail.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foiatrail.model.Message;
import org.foiatrail.model.Span;
import org.foiatrail.timeline.Candidate.Copy;
import org.junit.jupiter.api.Test;

class NumberedSentenceTest {
    @Test
    void the_number_of_a_line_is_no_part_of_the_sentence_behind_it() {
        StringBuilder page = new StringBuilder();
        for (int line = 1; line < 13; line += 2) {
            page.append("%2d  They asked us in June whether the county might\n%2d  leave.\n".formatted(line, line + 1));
        }
        String text = page.toString();
        Message message = new Message(
                "m",
                Message.Kind.PAPER,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(new Span(1, 0, 0)),
                List.of(new Span(1, 0, text.length())),
                null,
                List.of());
        OnePage sheets = new OnePage("a.txt", text, List.of(), null);
        Copy copy = new Copy("first", "a.txt", message, List.of(), text, List.of(), sheets);
        Span first = Sentence.of(copy).getFirst().span();
        assertThat(text.substring(first.start(), first.end()))
                .isEqualTo("They asked us in June whether the county might\n 2  leave.");
    }
}
