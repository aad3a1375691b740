package org.foiatrail.segment.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foiatrail.model.Box;
import org.foiatrail.model.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who stands under a black box of a header.
class HiddenPartiesTest {
    private static TypedPage mail(String from, String to, String cc) {
        return new TypedPage()
                .line(72, 100, "From: " + from)
                .line(72, 114, "Sent: Tuesday, May 11, 2010 2:33 PM")
                .line(72, 128, "To: " + to)
                .line(72, 142, "Cc: " + cc)
                .line(72, 156, "Subject: Herons")
                .line(72, 180, "They came to the weir.");
    }

    private static Message message(TypedPage page) {
        return page.segments().messages().getFirst();
    }

    @Test
    void a_box_alone_beside_a_label_or_behind_the_last_of_a_list_hides_one_more() {
        Message message = message(mail("", "Omar Hale;", "")
                .box(Box.Kind.FILLED, 120, 99, 100, 12)
                .box(Box.Kind.FILLED, 170, 127, 60, 12)
                .box(Box.Kind.FILLED, 120, 141, 60, 12));
        assertThat(message.from()).isEqualTo(Message.REDACTED);
        assertThat(message.to()).containsExactly("Omar Hale", Message.REDACTED);
        assertThat(message.cc()).containsExactly(Message.REDACTED);
    }

    @Test
    void one_behind_a_name_hides_his_address() {
        Message message = message(mail("Vera Lund", "Omar Hale", "")
                .box(Box.Kind.FILLED, 180, 99, 100, 12)
                .box(Box.Kind.FILLED, 170, 127, 60, 12));
        assertThat(message.from()).isEqualTo("Vera Lund");
        assertThat(message.to()).containsExactly("Omar Hale");
    }

    @ParameterizedTest
    @CsvSource({
        // of another kind, in another line, before the label, a speck, a page's
        "OUTLINED, 120, 99, 100, 12",
        "FILLED, 400, 113, 100, 12",
        "FILLED, 20, 99, 40, 12",
        "FILLED, 120, 99, 6, 12",
        "FILLED, 400, 60, 100, 300"
    })
    void other_boxes_hide_nobody(Box.Kind kind, float x, float y, float width, float height) {
        Message message = message(mail("", "Omar Hale", "").box(kind, x, y, width, height));
        assertThat(message.from()).isNull();
        assertThat(message.to()).isEqualTo(List.of("Omar Hale"));
    }

    @Test
    void nor_does_one_with_words_on_it() {
        Message message = message(
                mail("", "Omar Hale", "").box(Box.Kind.FILLED, 120, 99, 100, 12).line(130, 100, "COUNTY"));
        assertThat(message.from()).isNull();
    }
}
