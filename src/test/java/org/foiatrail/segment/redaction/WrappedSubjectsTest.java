package org.foiatrail.segment.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.foiatrail.model.Message;
import org.junit.jupiter.api.Test;

/// Subjects that go on in the next line, where its indent is told by its place on the page alone.
class WrappedSubjectsTest {
    private static Message memo(float rest) {
        return new TypedPage()
                .line(72, 100, "MEMORANDUM FOR: Omar Hale")
                .line(72, 114, "FROM: Vera Lund")
                .line(72, 128, "SUBJECT: Participation of Area Offices in the Central")
                .line(rest, 142, "Badge System")
                .line(72, 170, "We ask for your approval.")
                .segments()
                .messages()
                .getFirst();
    }

    @Test
    void what_stands_below_the_subject_is_its_rest_and_what_stands_below_its_label_none() {
        assertThat(memo(126).subject()).isEqualTo("Participation of Area Offices in the Central Badge System");
        assertThat(memo(72).subject()).isEqualTo("Participation of Area Offices in the Central");
    }
}
