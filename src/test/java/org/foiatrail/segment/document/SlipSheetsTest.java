package org.foiatrail.segment.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.foiatrail.model.Disposition;
import org.foiatrail.model.LogicalDocument.Placeholder;
import org.foiatrail.model.Page;
import org.foiatrail.segment.line.Line;
import org.foiatrail.segment.margin.Margins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlipSheetsTest {
    private static List<Placeholder> read(String text) {
        Page page = Page.plain(1, text);
        Map<Integer, List<Line>> lines = Map.of(1, Line.of(page));
        Paper paper = Paper.of(List.of(page), lines, Margins.of(List.of(page), lines));
        return SlipSheets.read(paper.at(0)).stream().toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Page withheld in full | WITHHELD_IN_FULL
            This page has been withheld in its entirety. | WITHHELD_IN_FULL
            THIS DOCUMENT IS BEING WITHHELD IN FULL PURSUANT TO (b)(5) | WITHHELD_IN_FULL
            WITHHELD PURSUANT TO EXEMPTION (b)(7)(E) | WITHHELD_IN_FULL
            3 pages withheld in full under (b)(5), (b)(6) | WITHHELD_IN_FULL
            Pages 14 through 22 denied in full | WITHHELD_IN_FULL
            Deleted Page Information Sheet | WITHHELD_IN_FULL
            This rec0rd was withhe1d in full | WITHHELD_IN_FULL
            DUPLICATE | DUPLICATE
            This page is a duplicate of page 117 | DUPLICATE
            Document removed as a duplicate | DUPLICATE
            REFERRED TO THE DEPARTMENT OF STATE | REFERRED
            This record has been referred to another agency for direct response. | REFERRED
            Non-Responsive Record | NON_RESPONSIVE
            NON RESPONSIVE | NON_RESPONSIVE
            Outside the scope of the request | NON_RESPONSIVE
            """)
    void a_page_with_nothing_else_says_what_became_of_another(String text, Disposition disposition) {
        assertThat(read(text)).containsExactly(new Placeholder(1, disposition));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This document has been produced in native format",
                "Native file produced: Deployment_plan.xlsx",
                "PLACEHOLDER",
                "Page intentionally left blank"
            })
    void a_page_that_stands_for_a_file_elsewhere_withholds_nothing(String text) {
        assertThat(read(text)).containsExactly(new Placeholder(1, null));
    }

    @Test
    void the_words_of_a_letter_or_a_mail_make_no_slip_sheet() {
        assertThat(read("""
                From: Vera Lund
                Sent: Tuesday, May 11, 2010 2:33 PM
                To: Omar Hale
                Subject: Two pages

                The pages were withheld in full.
                """)).isEmpty();
        assertThat(read("""
                Of the records that answer your request, 14 pages were withheld in full under exemption 5. They hold
                drafts of the plan that was never adopted, and the notes which the staff of the program made of two
                meetings in May. A further 3 pages were referred to the Department of State, which will answer you
                directly, and 2 pages are duplicates of pages that are enclosed with this letter as they stand.
                """)).isEmpty();
    }

    @Test
    void a_page_of_redaction_labels_is_a_page_of_its_document() {
        assertThat(read("(b)(5)\n\n(b)(6), (b)(7)(C)\n")).isEmpty();
        assertThat(read("")).isEmpty();
    }

    @Test
    void a_sheet_of_deleted_pages_may_be_long_and_call_some_of_them_duplicates() {
        assertThat(read("""
                        FEDERAL BUREAU OF INVESTIGATION
                        FOI/PA
                        DELETED PAGE INFORMATION SHEET
                        FOI/PA# 1203455-000

                        Total Deleted Page(s) = 5
                        Page 4 ~ b6; b7C;
                        Page 5 ~ b6; b7C; b7D;
                        Page 6 ~ Duplicate;
                        Page 9 ~ Referral/Consult;
                        Page 11 ~ b5;

                        XXXXXXXXXXXXXXXXXXXXXXXX
                        X  Deleted Page(s)  X
                        X  No Duplication Fee  X
                        X  For this Page  X
                        XXXXXXXXXXXXXXXXXXXXXXXX
                        """)).containsExactly(new Placeholder(1, Disposition.WITHHELD_IN_FULL));
    }
}
