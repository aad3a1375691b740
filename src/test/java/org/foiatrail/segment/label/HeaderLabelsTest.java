package org.foiatrail.segment.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.foiatrail.segment.line.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderLabelsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            From: Vera               | FROM    | true
            From :  Vera             | FROM    | true
            > From: Vera             | FROM    | true
            .From: Vera              | FROM    | true
            *From:* Vera             | FROM    | true
            From. Vera               | FROM    | false
            Frorn : Vera             | FROM    | false
            Sent; Tuesday            | SENT    | false
            pate: Tuesday            | SENT    | false
            Subject : budget         | SUBJECT | true
            Subiect: budget          | SUBJECT | false
            TO:vera@x.example        | TO      | true
            Cc;"Lund, Vera"          | CC      | false
            CREATION DATE/TIME:13-MAY-1997 | SENT | true
            CREATION'OATE/TIME:13-MAY-1997 | SENT | false
            CREATqR: Vera Lund       | FROM    | false
            MEMORANDUM FOR: Director | MEMO_FOR | true
            Attachments: a.pdf       | ATTACHMENTS   | true
            Sent     Tuesday         | SENT    | false
            Sent Date: 3/2/2018      | SENT    | true
            """)
    void a_label_is_known_through_simple_faults(String text, HeaderLabel label, boolean exact) {
        HeaderLabels.Hit hit = Objects.requireNonNull(HeaderLabels.match(Line.of(1, 0, text)));
        assertThat(hit.label()).isEqualTo(label);
        assertThat(hit.exact()).isEqualTo(exact);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Form: I-247",
                "Subject ID: 4711",
                "Tom: call me",
                "From the desk of Vera",
                "Send: it",
                "10:30 meeting",
                ": to"
            })
    void other_words_are_no_labels(String text) {
        assertThat(HeaderLabels.match(Line.of(1, 0, text))).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sent Friday, August 22, 2008 4:59 PM   | true
            Sent, Thursday, August 21, 2008 7:29 AM | true
            Fri Aug 22 16:59:07 2008               | true
            Sent: Friday, August 22, 2008 4:59 PM  | false
            We met Friday, August 22, 2008 4:59 PM | false
            """)
    void a_time_without_the_sign_of_its_label_is_known(String text, boolean time) {
        assertThat(HeaderLabels.time(Line.of(1, 0, text)) != null).isEqualTo(time);
    }

    @Test
    void the_value_begins_after_label_and_blanks() {
        Line line = Line.of(1, 0, ">  Subject :   budget");
        HeaderLabels.Hit hit = Objects.requireNonNull(HeaderLabels.match(line));
        assertThat(line.text().substring(hit.start())).isEqualTo("Subject :   budget");
        assertThat(line.text().substring(hit.value())).isEqualTo("budget");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Flag: Follow up",
                "Signed By: vera@agency.example",
                "Retention Policy: 3 years",
                "Location: Room 2",
                "Received Date: 3/2/2018"
            })
    void what_programs_print_below_the_subject_is_no_part_of_it(String text) {
        assertThat(Objects.requireNonNull(HeaderLabels.match(Line.of(1, 0, text)))
                        .label())
                .isEqualTo(HeaderLabel.OTHER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bcc: Vera Lund", "BCC: Vera Lund", "BC: Vera Lund", "Bec: Vera Lund"})
    void who_was_copied_unseen_was_copied(String text) {
        assertThat(Objects.requireNonNull(HeaderLabels.match(Line.of(1, 0, text)))
                        .label())
                .isEqualTo(HeaderLabel.CC);
    }
}
