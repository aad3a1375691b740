package org.foiatrail.segment.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foiatrail.model.Box;
import org.foiatrail.model.Page;
import org.foiatrail.model.Redaction;
import org.foiatrail.segment.Segmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages of which nothing was released.
class WithheldPagesTest {
    @Test
    void a_page_under_one_box_is_withheld() {
        List<Redaction> found = new TypedPage()
                .box(Box.Kind.FILLED, 60, 60, 480, 640)
                .line(500, 770, "ICE-000012")
                .redactions();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().kind()).isEqualTo(Redaction.Kind.PAGE);
        assertThat(found.getFirst().share()).isEqualTo(1.0);
        assertThat(found.getFirst().regions()).hasSize(1);
    }

    @Test
    void a_page_under_one_labelled_box_is_withheld_for_that() {
        List<Redaction> found = new TypedPage()
                .box(Box.Kind.OUTLINED, 60, 60, 480, 640)
                .line(250, 300, "(b)(5) DP")
                .line(500, 770, "ICE-000012")
                .redactions();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().kind()).isEqualTo(Redaction.Kind.PAGE);
        assertThat(found.getFirst().exemptions()).containsExactly("b5");
        assertThat(found.getFirst().subtypes()).containsExactly("DP");
    }

    @Test
    void a_page_under_one_box_with_a_name_is_withheld() {
        assertThat(new TypedPage()
                        .box(Box.Kind.OUTLINED, 60, 60, 480, 640)
                        .line(250, 300, "Personal Privacy")
                        .line(500, 770, "ICE-000012")
                        .redactions())
                .extracting(Redaction::kind)
                .containsExactly(Redaction.Kind.PAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Page 12 of 57 withheld in full pursuant to exemption (b)(5), (b)(7)(E) of the Freedom of Information Act",
                "This page has been withheld in its entirety (b)(5); (b)(7)(E)",
                "WITHHELD PURSUANT TO EXEMPTION (b)(5) and (b)(7)(E)",
                "Pages 3 through 9 are redacted in their entirety (b)(5), (b)(7)(E)",
                "This document was withheld.\n(b)(5)\n(b)(7)(E)",
                "(b)(5)\n(b)(7)(E)"
            })
    void a_page_that_bears_a_notice_alone_is_withheld(String notice) {
        List<Redaction> found = new Segmenter()
                .segment("hash", List.of(Page.plain(1, notice + "\n")))
                .redactions();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().kind()).isEqualTo(Redaction.Kind.PAGE);
        assertThat(found.getFirst().exemptions()).containsExactly("b5", "b7E");
        assertThat(found.getFirst().hasWords()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: Lund, Ada\nTo: Ruiz, Tom\nSent: Monday, May 3, 2010 9:00 AM\nSubject: pages\n\nThese pages were withheld.",
                "Deployment plan\nRecords are matched at booking\nNo names are removed",
                "The Office met on Monday. It was agreed that the plan goes ahead as it was written in April."
            })
    void a_page_that_says_more_is_not(String text) {
        assertThat(new Segmenter().segment("hash", List.of(Page.plain(1, text))).redactions())
                .noneMatch(redaction -> redaction.kind() == Redaction.Kind.PAGE);
    }

    @Test
    void a_page_for_what_is_no_exemption_says_so() {
        List<Redaction> found = new Segmenter()
                .segment("hash", List.of(Page.plain(1, "Non-Responsive\n"), Page.plain(2, "Duplicate\n")))
                .redactions();
        assertThat(found).extracting(Redaction::kind).containsOnly(Redaction.Kind.PAGE);
        assertThat(found)
                .extracting(Redaction::subtypes)
                .containsExactly(List.of("non-responsive"), List.of("duplicate"));
    }
}
