package org.foiatrail.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.foiatrail.model.Found;
import org.foiatrail.model.FoundMessage;
import org.foiatrail.model.Message;
import org.foiatrail.model.Page;
import org.foiatrail.model.Redaction;
import org.foiatrail.model.Segments;
import org.foiatrail.model.SourceFile;
import org.foiatrail.model.Span;
import org.junit.jupiter.api.Test;

class AllMessagesTest {
    private static Redaction label(int start) {
        return new Redaction(
                Redaction.Kind.LABEL, new Span(1, start, start + 6), List.of(), List.of("b6"), List.of(), null);
    }

    @Test
    void what_was_taken_out_of_its_head_and_its_words_are_its_holes_and_no_other() {
        String text = "From: (b)(6)\nHerons (b)(6) came.\nPage 1 (b)(6)\n";
        Message message = new Message(
                "m",
                Message.Kind.EMAIL,
                Message.REDACTED,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(new Span(1, 0, 12)),
                List.of(new Span(1, 13, 32)),
                null,
                List.of());
        List<Redaction> redactions = List.of(label(6), label(20), label(text.lastIndexOf("(b)")));
        Segments segments = new Segments(List.of(message), List.of(), List.of(), redactions, List.of(), List.of());
        SourceFile file = new SourceFile("p", "a.txt", "00", 1, 1, null, false, false);
        FileView view =
                new FileView(file, new Found(segments, List.of()), Map.of(), () -> List.of(Page.plain(1, text)));
        assertThat(new AllMessages(List.of(view)).found())
                .singleElement()
                .extracting(FoundMessage::holes)
                .isEqualTo(2);
    }
}
