package org.foiatrail.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiatrail.segment.Segmented.messages;
import static org.foiatrail.segment.Segmented.pages;
import static org.foiatrail.segment.Segmented.segment;
import static org.foiatrail.segment.Segmented.words;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.foiatrail.model.Ids;
import org.foiatrail.model.Message;
import org.foiatrail.model.Message.Kind;
import org.foiatrail.model.Page;
import org.foiatrail.model.Segments;
import org.foiatrail.model.Sent;
import org.foiatrail.model.Sent.DateSource;
import org.foiatrail.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTest {
    private static final String CHAIN = """
            Lund, Vera J (CTR)

            From:    Lund, Vera J (CTR)
            Sent:    Tuesday, May 11, 2010 2:33 PM
            To:      Brandt, Paul (OPS); Omar Hale
            Cc:      (b)(6), (b)(7)(C)
            Subject: RE: Deployment plan

            Paul, I agree.

            -----Original Message-----
            From: Brandt, Paul (OPS)
            Sent: Tuesday, May 11, 2010 1:05 PM
            To: Lund, Vera J (CTR)
            Subject: Deployment plan

            Shall we wait?
            """;

    @Test
    void a_printed_chain_is_read_from_the_outside_in() {
        List<Message> messages = messages(CHAIN);
        assertThat(messages).hasSize(2);
        Message outer = messages.getFirst();
        assertThat(outer.kind()).isEqualTo(Kind.EMAIL);
        assertThat(outer.from()).isEqualTo("Vera J Lund");
        assertThat(outer.to()).containsExactly("Paul Brandt", "Omar Hale");
        assertThat(outer.cc()).containsExactly(Message.REDACTED);
        assertThat(outer.subject()).isEqualTo("RE: Deployment plan");
        assertThat(outer.sent())
                .isEqualTo(
                        new Sent("2010-05-11T14:33", null, "Tuesday, May 11, 2010 2:33 PM", DateSource.HEADER, null));
        assertThat(outer.quotedIn()).isNull();
        Message quoted = messages.getLast();
        assertThat(quoted.from()).isEqualTo("Paul Brandt");
        assertThat(quoted.quotedIn()).isEqualTo(outer.id());
        assertThat(quoted.sent()).isNotNull().extracting(Sent::source).isEqualTo(DateSource.QUOTED_HEADER);
    }

    @Test
    void spans_hold_a_message_s_own_words_and_nothing_else() {
        List<Message> messages = messages(CHAIN);
        Message outer = messages.getFirst();
        assertThat(words(outer.header(), CHAIN)).startsWith("From:    Lund").endsWith("RE: Deployment plan");
        assertThat(words(outer.body(), CHAIN)).isEqualTo("Paul, I agree.");
        assertThat(words(messages.getLast().body(), CHAIN)).isEqualTo("Shall we wait?");
    }

    @Test
    void an_id_comes_from_file_and_place() {
        Message outer = messages(CHAIN).getFirst();
        assertThat(outer.id()).isEqualTo(Ids.of("f00d", "message", 1, CHAIN.indexOf("From:")));
    }

    @Test
    void a_message_goes_on_over_a_page_break_without_its_margins() {
        String first = "From: Vera Lund\nTo: Paul Brandt\n\nPage 1 of 2\nABC-000101\n";
        String second = "Subject: plan\n\nFirst words.\n\nPage 2 of 2\nABC-000102\n";
        Segments segments = segment(first, second);
        assertThat(segments.messages()).hasSize(1);
        Message message = segments.messages().getFirst();
        assertThat(words(message.header(), first, second)).isEqualTo("From: Vera Lund\nTo: Paul Brandt|Subject: plan");
        assertThat(words(message.body(), first, second)).isEqualTo("First words.");
        assertThat(segments.margins()).hasSize(4);
        assertThat(segments.stamps()).extracting(stamp -> stamp.bates()).containsExactly("ABC-000101", "ABC-000102");
    }

    @Test
    void dirt_between_the_cells_of_a_margin_leaves_it_one() {
        String page = "First words.\n\nPage 1 of 1 .  ABC-000101\n";
        assertThat(words(segment(page).margins(), page)).isEqualTo("Page 1 of 1 .  ABC-000101");
    }

    @Test
    void a_stamp_may_have_any_number_of_digits() {
        assertThat(segment("first\n\nABC00000000000012345\n", "second\n\nABC00000000000012346\n")
                        .stamps())
                .extracting(stamp -> stamp.bates())
                .containsExactly("ABC00000000000012345", "ABC00000000000012346");
        assertThat(segment("first\n\n20190312000000012345\n", "second\n\n20190312000000012346\n")
                        .stamps())
                .extracting(stamp -> stamp.bates())
                .containsExactly("20190312000000012345", "20190312000000012346");
    }

    @Test
    void a_second_printout_in_the_file_stands_on_its_own() {
        String second = CHAIN.replace("May 11", "May 14").replace("Deployment plan", "Press line");
        List<Message> messages = messages(CHAIN + "\n1\n", second + "\n1\n");
        assertThat(messages).hasSize(4);
        assertThat(messages.get(2).quotedIn()).isNull();
        assertThat(messages.get(3).quotedIn()).isEqualTo(messages.get(2).id());
    }

    @Test
    void an_older_header_at_the_top_of_a_page_is_quoted() {
        List<Message> messages = messages("""
                From: Vera Lund
                Sent: Tuesday, May 11, 2010 2:33 PM
                To: Paul Brandt
                Subject: RE: plan

                Yes.
                1
                """, """
                From: Paul Brandt
                Sent: Tuesday, May 11, 2010 1:05 PM
                To: Vera Lund
                Subject: plan

                Shall we?
                2
                """);
        assertThat(messages).hasSize(2);
        assertThat(messages.getLast().quotedIn()).isEqualTo(messages.getFirst().id());
    }

    @Test
    void a_print_date_in_the_footer_dates_no_message() {
        Message message = messages("From: Vera Lund\nTo: Paul Brandt\nSubject: plan\n\nYes.\n\n12/31/2010\n")
                .getFirst();
        assertThat(message.sent()).isNull();
    }

    @Test
    void an_unreadable_date_keeps_its_printed_text() {
        Message message = messages("From: Vera Lund\nSent: None\nTo: Paul Brandt\nSubject: plan\n\nYes.\n")
                .getFirst();
        assertThat(message.sent()).isEqualTo(new Sent(null, null, "None", DateSource.HEADER, null));
    }

    @Test
    void a_memorandum_is_no_mail() {
        Message memo = messages("""
                MEMORANDUM FOR: Vera Lund
                                Director
                FROM:           Paul Brandt
                DATE:           October 5, 2010
                RE:             Deployment plan

                The plan stands.
                """).getFirst();
        assertThat(memo.kind()).isEqualTo(Kind.MEMO);
        assertThat(memo.from()).isEqualTo("Paul Brandt");
        assertThat(memo.subject()).isEqualTo("Deployment plan");
        assertThat(memo.sent()).isNotNull().extracting(Sent::time).isEqualTo("2010-10-05");
    }

    @Test
    void an_indented_first_paragraph_is_no_part_of_the_subject() {
        Message memo = messages("""
                MEMORANDUM FOR: Vera Lund

                FROM:           Paul Brandt

                SUBJECT:        Deployment plan

                     In thinking about this plan for the remaining months of the year we found
                it wanting.
                """).getFirst();
        assertThat(memo.subject()).isEqualTo("Deployment plan");
    }

    @Test
    void a_mail_of_the_nineties_names_its_creator() {
        Message message = messages("""
                RECORD TYPE: FEDERAL (NOTES MAIL)

                CREATOR: Vera Lund ( CN=Vera Lund/OU=OPS/O=AG [ OPS ] )

                CREATION DATE/TIME:21-0CT-1996 09:34:35.00

                SUBJECT:   comments

                TO: Paul Brandt ( CN=Paul Brandt/OU=OPS/O=AG @ AG [ OPS ] )
                READ:UNKNOWN

                TEXT:
                Dear Paul
                """).getFirst();
        assertThat(message.from()).isEqualTo("Vera Lund");
        assertThat(message.to()).containsExactly("Paul Brandt");
        assertThat(message.sent()).isNotNull().extracting(Sent::time).isEqualTo("1996-10-21T09:34");
    }

    @Test
    void text_that_only_mentions_labels_holds_no_message() {
        assertThat(messages("To: do list\n\nFrom here on we walk.\nDate: unknown\n"))
                .isEmpty();
        assertThat(new Segmenter().segment("f00d", List.of())).isEqualTo(Segments.NONE);
    }

    @Test
    void pages_without_text_part_nothing() {
        List<Page> pages = List.of(
                Page.plain(1, "From: Vera Lund\nTo: Paul Brandt\nSubject: plan\n\nFirst.\n"),
                Page.without(2, Page.State.UNREAD, "waits for OCR"),
                Page.plain(3, "Last.\n"));
        Message message = new Segmenter().segment("f00d", pages).messages().getFirst();
        assertThat(message.body()).extracting(Span::page).containsExactly(1, 3);
        assertThat(message.lastPage()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" ", "-", ">", "(", "a ", "From: ", "(b)(", "a@", "1/", "To: a, b\n", "On 1 wrote:\n", "\r\n"})
    void hostile_text_costs_no_more_than_its_length(String piece) {
        String text = "From: x\nTo: y\nSubject: z\n" + piece.repeat(200_000 / piece.length());
        Segments segments = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> segment(text));
        assertThat(segments).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"'To: Paul', ' '", "'To: Paul', ':'", "'|', ' |'", "'|', '-'", "'|From:', ' | '"})
    void a_hostile_line_costs_no_more_than_its_length(String begins, String piece) {
        String text = "From: x\nSubject: z\n" + begins + piece.repeat(100_000 / piece.length()) + " x\n";
        Segments segments = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> segment(text));
        assertThat(segments).isNotNull();
    }
}
