package org.foiatrail.segment.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.foiatrail.model.LogicalDocument;
import org.foiatrail.model.LogicalDocument.Kind;
import org.foiatrail.model.Message;
import org.foiatrail.model.Page;
import org.foiatrail.model.Segments;
import org.foiatrail.model.Span;
import org.foiatrail.segment.Segmenter;
import org.foiatrail.segment.message.AttachmentNames;
import org.junit.jupiter.api.Test;

class DocumentSplitterTest {
    /// A page of running text, another one for each number.
    static String prose(int number) {
        List<String> birds = List.of("heron", "egret", "dunlin", "plover", "whimbrel", "bittern");
        String bird = birds.get(number % birds.size());
        return """
                The %1$s plan was adopted in spring and has been followed since. Each office counts what it sees on the
                first day of the month and sends its %1$s count to the bureau, where tables of the %1$s are made. Nobody
                has asked for more about the %1$s, and there is no staff that could look for another %1$s this year.
                """.formatted(bird);
    }

    private static final String MAIL = """
            From: Lund, Vera
            Sent: Tuesday, May 11, 2010 2:33 PM
            To: Hale, Omar
            Subject: Heron count

            The count is attached. Please look at it before noon.
            """;

    private static final String OTHER_MAIL = """
            From: Brandt, Paul
            Sent: Monday, March 1, 2010 9:05 AM
            To: Lund, Vera
            Subject: Parking

            The lot is closed on Friday.
            """;

    private static final String MEMO = """
            MEMORANDUM FOR:  Omar Hale
            FROM:            Vera Lund
            DATE:            May 14, 2010
            SUBJECT:         The heron plan

            The plan needs a second reading.
            """;

    private static Segments segment(String... texts) {
        List<Page> pages = new ArrayList<>();
        for (String text : texts) {
            pages.add(Page.plain(pages.size() + 1, text));
        }
        return new Segmenter().segment("f00d", pages);
    }

    private static List<Integer> starts(String... texts) {
        return segment(texts).documents().stream()
                .map(LogicalDocument::firstPage)
                .toList();
    }

    private static String page(String text, String foot) {
        return text + "\n\n" + foot + "\n";
    }

    @Test
    void a_file_of_one_document_is_one() {
        Segments segments = segment(prose(1), prose(2), prose(3));
        assertThat(segments.documents()).hasSize(1);
        LogicalDocument only = segments.documents().getFirst();
        assertThat(only.firstPage()).isEqualTo(1);
        assertThat(only.lastPage()).isEqualTo(3);
        assertThat(only.score()).isEqualTo(1);
        assertThat(only.why()).containsExactly("the file begins");
        assertThat(segment().documents()).isEmpty();
    }

    @Test
    void printouts_of_mail_begin_documents_even_without_page_marks() {
        Segments segments = segment(MAIL, OTHER_MAIL, MEMO);
        assertThat(segments.documents())
                .extracting(LogicalDocument::firstPage, LogicalDocument::kind)
                .containsExactly(tuple(1, Kind.EMAIL), tuple(2, Kind.EMAIL), tuple(3, Kind.MEMO));
        assertThat(segments.documents().get(1).why()).contains("a header of another subject at the top");
        assertThat(segments.messages()).extracting(Message::quotedIn).containsOnlyNulls();
    }

    @Test
    void a_quoted_mail_at_the_top_of_a_page_continues_its_document() {
        assertThat(starts(MAIL + "\n-----Original Message-----\n", OTHER_MAIL)).containsExactly(1);
        assertThat(starts(MAIL + "\n-----Original Message-----", OTHER_MAIL, MEMO))
                .containsExactly(1, 3);
    }

    @Test
    void page_marks_begin_and_continue_documents() {
        assertThat(starts(
                        page(prose(1), "Page 1 of 2"),
                        page(prose(2), "Page 2 of 2"),
                        page(prose(3), "Page 1 of 3"),
                        page(prose(4), "Page 2 of 3"),
                        page(prose(5), "Page 3 of 3")))
                .containsExactly(1, 3);
        // A header block at the top counts for less than the mark that says that the page is the second.
        assertThat(starts(page(prose(6), "Page 1 of 2"), page(OTHER_MAIL, "Page 2 of 2")))
                .containsExactly(1);
    }

    @Test
    void a_sentence_that_goes_on_speaks_against_a_split() {
        String open = prose(1)
                + "The tables, which were printed in the first week of June and sent to each of the offices, and";
        assertThat(starts(open, "then the Report was written.\n" + prose(2))).containsExactly(1);
        assertThat(starts("short note\n", "REPORT ON HERONS\n\n" + prose(3))).containsExactly(1, 2);
    }

    @Test
    void a_document_number_that_changes_parts_documents_and_one_that_stays_joins_them() {
        assertThat(starts(
                        page(prose(1), "Document ID: 0.7.98.1301.1"),
                        page(prose(2), "Document ID: 0.7.98.1301.2"),
                        page(prose(3), "Document ID: 0.7.98.1302.1"),
                        page(prose(4), "Document ID: 0.7.98.1303.1")))
                .containsExactly(1, 3, 4);
    }

    @Test
    void another_prefix_in_the_stamp_parts_documents_unless_a_sentence_runs_on() {
        String[] pages = new String[6];
        for (int i = 0; i < pages.length; i++) {
            pages[i] = page(prose(i), i < 3 ? "HQ-00010" + i : "FIELD-00070" + i);
        }
        assertThat(starts(pages)).containsExactly(1, 4);
        pages[3] = page("which it did not expect. " + prose(3), "FIELD-000703");
        assertThat(starts(pages)).containsExactly(1);
    }

    @Test
    void numbers_left_out_before_a_title_are_told_among_the_reasons() {
        String report = "HERON REPORT\n\n" + prose(2);
        Segments segments = segment(
                page(prose(0), "HQ-000100"),
                page(prose(1), "HQ-000101"),
                page(report, "HQ-000109"),
                page(prose(3), "HQ-000110"));
        assertThat(segments.documents()).extracting(LogicalDocument::firstPage).containsExactly(1, 3);
        assertThat(segments.documents().getLast().why()).contains("7 numbers are left out before it");
    }

    @Test
    void a_slip_sheet_is_a_document_and_says_so() {
        Segments segments = segment(prose(1), "Page withheld in full", "Page withheld in full", prose(2));
        assertThat(segments.documents())
                .extracting(LogicalDocument::firstPage, LogicalDocument::lastPage, LogicalDocument::kind)
                .containsExactly(tuple(1, 1, null), tuple(2, 3, Kind.SLIP_SHEET), tuple(4, 4, null));
        assertThat(segments.documents().get(1).why()).contains("a slip sheet");
    }

    @Test
    void a_slip_sheet_between_marked_pages_stands_for_one_of_them() {
        assertThat(starts(
                        page(prose(1), "Page 1 of 3"),
                        page("Page withheld in full", "Page 2 of 3"),
                        page(prose(2), "Page 3 of 3")))
                .containsExactly(1);
    }

    @Test
    void a_message_ends_with_its_document() {
        String report = "REPORT ON HERONS\n\n" + prose(1);
        Segments segments = segment(MAIL, report);
        assertThat(segments.documents()).extracting(LogicalDocument::firstPage).containsExactly(1, 2);
        assertThat(segments.messages()).extracting(Message::lastPage).containsExactly(1, 2);
    }

    @Test
    void a_native_file_is_one_document_whatever_its_pages_hold() {
        List<Page> slides = List.of(Page.plain(1, "HERON REPORT"), Page.plain(2, "HERON PLAN"), Page.plain(3, MAIL));
        String powerpoint = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
        assertThat(new Segmenter()
                        .segment("f00d", powerpoint, List.of(), slides)
                        .documents())
                .extracting(LogicalDocument::lastPage, LogicalDocument::kind)
                .containsExactly(tuple(3, Kind.SLIDES));
    }

    @Test
    void a_heading_of_a_meeting_or_a_notice_begins_a_document_behind_a_mail() {
        for (String heading : List.of(
                "HERON BOARD\nSPECIAL CALLED MEETING",
                "REGULAR MEETING OF THE HERON BOARD",
                "WEIR COUNTY COUNCIL\nEmergency Session",
                "NOTICE OF PUBLIC HEARING",
                "AGENDA",
                "WEIR INSPECTION REPORT")) {
            Segments segments = segment(MAIL, heading + "\n\n" + prose(3));
            assertThat(segments.documents()).as(heading).hasSize(2);
        }
        assertThat(segment(MAIL, "regular meetings of the board were held\n" + prose(3))
                        .documents())
                .hasSize(1);
    }

    @Test
    void neither_a_date_nor_a_fax_machine_s_line_is_the_title_of_a_letter() {
        String letter = """
                HERON BOARD

                October 5, 2010

                Ms. Vera Lund
                12 Main Street

                Dear Ms. Lund:

                We ask to be removed.

                Sincerely,

                Paul Brandt
                """;
        String fax = "OCT-05-2010 09:14 HERON BOARD 555 555 0134 P.02/03\n" + letter;
        String bare = letter.substring(letter.indexOf("October"));
        assertThat(quote(segment(letter).documents().getFirst(), letter)).isEqualTo("HERON BOARD");
        assertThat(quote(segment(fax).documents().getFirst(), fax)).isEqualTo("HERON BOARD");
        assertThat(quote(segment(bare).documents().getFirst(), bare)).isEqualTo("Ms. Vera Lund");
    }

    @Test
    void the_numbers_that_a_slip_sheet_stands_for_are_not_its_title() {
        String sheet = "WD_000106 through\nWD_000108\n\nWITHHELD IN FULL\n\nRCW 42.56.280";
        String sentence = "Pages 106 through 108\nare withheld in full";
        assertThat(quote(segment(sheet).documents().getFirst(), sheet)).isEqualTo("WITHHELD IN FULL");
        assertThat(quote(segment(sentence).documents().getFirst(), sentence)).isEqualTo("Pages 106 through 108");
    }

    @Test
    void the_first_line_is_the_title_or_the_header_where_it_stands() {
        String report = "DRAFT - PRE-DECISIONAL\n\nHeron report, version 2\n\n" + prose(1);
        Segments segments = segment(report, "Hale, Omar\n\n" + MAIL);
        assertThat(quote(segments.documents().get(0), report)).isEqualTo("Heron report, version 2");
        assertThat(quote(segments.documents().get(1), "Hale, Omar\n\n" + MAIL)).isEqualTo("From: Lund, Vera");
    }

    @Test
    void attachments_are_those_that_the_header_names() {
        String mail = MAIL.replace("\n\nThe", "\nAttachments: Heron_count_May.xls; Plan v2.doc\n\nThe");
        assertThat(segment(mail).documents().getFirst().attachments())
                .containsExactly("Heron_count_May.xls", "Plan v2.doc");
    }

    @Test
    void documents_that_fit_the_names_of_attachments_are_attached_to_their_mail() {
        String mail = MAIL.replace("\n\nThe", "\nAttachments: Heron_count_May.xls; DraftMemoBudget.doc\n\nThe");
        String memo = MEMO.replace("The heron plan", "Budget of the bureau");
        Segments segments = segment(mail, memo, "HERON COUNT, MAY 2010\n\n" + prose(1), "MINUTES\n\n" + prose(2));
        assertThat(segments.documents())
                .extracting(LogicalDocument::firstPage, LogicalDocument::attachedTo)
                .containsExactly(tuple(1, null), tuple(2, 1), tuple(3, 1), tuple(4, null));
    }

    @Test
    void a_name_of_common_words_fits_nothing() {
        assertThat(AttachmentNames.fits("Draft_v2_final.doc", "DRAFT final v2")).isFalse();
        assertThat(AttachmentNames.fits("Mandatory_2013_final.pdf", "Whether it is mandatory in 2013"))
                .isTrue();
    }

    private static String quote(LogicalDocument document, String page) {
        Span line = document.firstLine();
        return line == null ? "" : page.substring(line.start(), line.end());
    }
}
