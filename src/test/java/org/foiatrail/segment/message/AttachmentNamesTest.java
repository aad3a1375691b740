package org.foiatrail.segment.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foiatrail.model.Message;
import org.foiatrail.model.Page;
import org.foiatrail.segment.Segmenter;
import org.junit.jupiter.api.Test;

class AttachmentNamesTest {
    private static List<List<String>> attachments(String text) {
        return new Segmenter()
                .segment("f00d", List.of(Page.plain(1, text))).messages().stream()
                        .map(Message::attachments)
                        .toList();
    }

    @Test
    void a_sentence_below_the_number_of_attachments_is_none() {
        assertThat(attachments("""
                From: Vera Lund
                Sent: Tuesday, May 11, 2010 2:33 PM
                To: Omar Hale
                Subject: Herons
                1 attachment (20 KB)
                We saw three points;
                and no more.
                """)).containsExactly(List.of());
    }

    @Test
    void each_message_has_the_attachments_that_its_own_header_names() {
        assertThat(attachments("""
                From: Vera Lund
                Sent: Tuesday, May 11, 2010 2:33 PM
                To: Paul Brandt
                Subject: FW: the plan
                Attachments: Plan v2.doc; Counts, by county
                    (draft).xlsx
                Importance: High

                See below.

                From: Paul Brandt
                Sent: Monday, May 10, 2010 9:02 AM
                To: Vera Lund
                Attachments: Plan.doc
                Subject: the plan

                Attached.
                """))
                .containsExactly(List.of("Plan v2.doc", "Counts, by county (draft).xlsx"), List.of("Plan.doc"));
    }

    @Test
    void a_header_without_the_label_names_none() {
        assertThat(attachments("""
                From: Vera Lund
                Sent: Tuesday, May 11, 2010 2:33 PM
                To: Paul Brandt
                Subject: the plan

                I have no attachments: none was needed.
                """)).containsExactly(List.of());
    }

    @Test
    void a_count_below_a_header_of_any_form_is_followed_by_names() {
        String files = "2 attachments (130 KB)\nHerons of May.pdf; Weirs.xlsx;\nA map.png;\n\nSee them; all of them;\n";
        List<String> names = List.of("Herons of May.pdf", "Weirs.xlsx", "A map.png");
        assertThat(attachments("""
                Weirs
                Lund, Vera (GOV) <vera@agency.example>
                Tue 5/11/2010 2:33 PM
                To: Brandt, Paul <paul@county.example>;
                """ + files)).containsExactly(names);
        assertThat(attachments(
                        "From: Vera Lund\nSent: May 11, 2010 2:33 PM\nTo: Paul Brandt\nSubject: Weirs\n\n" + files))
                .containsExactly(names);
    }

    @Test
    void a_name_in_a_file_s_place_is_of_whose_words_it_stands_in() {
        assertThat(attachments("""
                From: Vera Lund
                Sent: Tuesday, May 11, 2010 2:33 PM
                To: Paul Brandt
                Subject: Weirs

                Fine.
                <image001.png>
                <agency.example>

                On May 10, 2010, at 8:47 PM, Paul Brandt <paul@county.example> wrote:

                > Here it is.
                > <Weir_plan v3.docx>
                > See <Other.pdf> too.
                """)).containsExactly(List.of(), List.of("Weir_plan v3.docx"));
    }

    @Test
    void a_title_with_every_word_of_the_name_is_its_own() {
        assertThat(AttachmentNames.isTitle("Heron_survey_2010.xls", "The Heron Survey, 2010"))
                .isTrue();
        assertThat(AttachmentNames.isTitle("Heron_survey_2010.xls", "The Heron Survey, 2009"))
                .isFalse();
        assertThat(AttachmentNames.isTitle("Draft messaging v6.doc", "Draft messaging v5"))
                .isFalse();
        assertThat(AttachmentNames.isTitle("herons.xls", "Herons")).isFalse();
    }
}
