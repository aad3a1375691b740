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
