package org.foiatrail.segment.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.foiatrail.model.Message;
import org.foiatrail.segment.party.PartyNames;
import org.foiatrail.segment.redaction.ExemptionLabels.Label;
import org.junit.jupiter.api.Test;

/// Pages stamped with what they were released without.
class PartReleaseTest {
    private static final String TEXT = """
            From: Lund, Vera
            Cc: Hale, Omar B6
            Flight B6 was late, said the deputy. B5
            Vitamin B3
            Row B4
            """;

    @Test
    void exemptions_of_the_stamp_at_a_lines_end_are_labels_and_the_stamp_is_none() {
        String page = "RELEASE IN PART\nB5,1.4(D),B6\n" + TEXT;
        assertThat(ExemptionLabels.find(page))
                .extracting(label -> label.exemptions() + " " + page.lastIndexOf('\n', label.start()))
                .containsExactly("[b6] " + (page.indexOf("Cc:") - 1), "[b5] " + (page.indexOf("Flight") - 1));
    }

    @Test
    void every_stamp_of_a_text_that_holds_several_pages_is_none() {
        String page = "RELEASE IN PART B6\n" + TEXT;
        assertThat(ExemptionLabels.find(page + page))
                .extracting(Label::start)
                .containsExactly(page.indexOf("B6\nFlight"), page.length() + page.indexOf("B6\nFlight"));
    }

    @Test
    void without_the_stamp_nothing_tells_them_from_other_words() {
        assertThat(ExemptionLabels.find(TEXT)).isEmpty();
        assertThat(ExemptionLabels.find("RELEASE IN PART\nB7\n" + TEXT)).isEmpty();
    }

    @Test
    void no_party_is_called_by_an_exemption() {
        assertThat(PartyNames.all("Hale, Omar B6; Lund, Vera B7(C)")).containsExactly("Omar Hale", "Vera Lund");
        assertThat(PartyNames.all("Hale, Omar B6")).containsExactly("Omar Hale");
        assertThat(PartyNames.all("PRA 6 <PRA 6>; Lund, Vera; PRA 6"))
                .containsExactly(Message.REDACTED, "Vera Lund", Message.REDACTED);
    }
}
