package org.foiatrail.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.foiatrail.segment.Segmented.messages;
import static org.foiatrail.segment.Segmented.words;

import java.util.Objects;
import org.foiatrail.model.Message;
import org.foiatrail.model.Message.Kind;
import org.foiatrail.model.Sent;
import org.foiatrail.model.Sent.DateSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Documents without a sender's head: their titles, and the day they bear.
class PapersTest {
    private static final String REST =
            "\n\nHerons nest in the county's weirs. On May 3, 2009 the board counted them.\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Questions and Answers (January 2010)                           | 2010-01    | HEADER
            Talking points, March 2010                                     | 2010-03    | HEADER
            Talking points (September 2010) - NOT FOR DISTRIBUTION         | 2010-09    | HEADER
            Chronology of the counts - DRAFT 8/6/2010                      | 2010-08-06 | HEADER
            Frequently asked questions (as posted August 10, 2010)         | 2010-08-10 | HEADER
            Heron Fact Sheet~Updated: 3/2/2010                             | 2010-03-02 | HEADER
            Heron Fact Sheet~Posted 1/5/2010~Last revised March 2, 2010    | 2010-03-02 | HEADER
            DRAFT v4 - 10/5/10 8pm - ab edits - NOT CLEARED~TALKING POINTS | 2010-10-05 | HEADER
            Weekly Activity Report~For the week ending October 8, 2010     | 2010-10-08 | HEADER
            Site Visit Report~Date(s) of Visit: November 3-4, 2010~Date of Report: November 19, 2010 | 2010-11-19 | HEADER
            As of July 1, 2010~Heron Fact Sheet                            | 2010-07-01 | HEADER
            NEWS RELEASE~FOR IMMEDIATE RELEASE      August 10, 2010        | 2010-08-10 | HEADER
            Press Release~Tuesday, August 10, 2010~Contact: press office   | 2010-08-10 | HEADER
            B6   SUNDAY, MAY 2, 2010   THE HERON COURIER~OPINION           | 2010-05-02 | HEADER
            Press Release~~HERON, Ill. (Aug. 10, 2010) - The board voted.  | 2010-08-10 | BODY
            Press Release~~WASHINGTON, August 10, 2010 -- The board voted. | 2010-08-10 | BODY
            Press Release~~August 10, 2010 - Heron City - The board voted. | 2010-08-10 | BODY
            Talking points~Wardens' conference call~Tuesday, August 10, 2010, 2:00 p.m. | 2010-08-10 | HEADER
            Wardens ask for more birds~By Vera Lund~Posted: 8/10/2010 01:00:00 AM PDT | 2010-08-10 | HEADER
            """)
    void the_day_at_its_head_dates_a_paper(String head, String day, DateSource source) {
        assertThat(messages(head.replace('~', '\n') + REST))
                .extracting(
                        Message::kind,
                        PapersTest::time,
                        message -> sent(message).source())
                .containsExactly(tuple(Kind.PAPER, day, source));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Talking points",
                "Talking points on the letter of May 13, 2010",
                "Chronology of counts\nMay 13, 2010\nThe board met.\nMay 20, 2010\nThe board voted.",
                "Talking points\n\nThe board voted on May 13, 2010 at the mill.",
                "DRAFT 8/24 - Questions and Answers",
                "Heron report\n\nThe letter was signed by the sheriff on\nMay 10, 2007.\nIt was answered soon.",
                "Heron report\n\nThe county may leave the program.\nMay 10, 2007\nIt was answered soon.",
                "Chronology of counts\nMay 13, 2010 - Board met - in town\nMay 20, 2010 - Board voted - at last",
                "Chronology of counts\nSAN DIEGO, CA - May 26, 2009 - on\nLOS ANGELES, CA - May 27, 2009 - on",
                "Heron report\nALL COUNTIES BY September 30, 2013 - see below",
                "Heron report\nThe county left the program\nMay 10, 2007.",
                "Arrest Report\nDOB\n05/10/1970",
                "Heron report\nExpiration Date\nMay 31, 2013",
                "Heron report\nEffective October 1, 2010",
                "Heron report\nUpdated: 5/13/20 10",
                "Heron report, comments due June 30, 2010",
                "Heron report (since October 2008)",
                "Heron report (Pub. L. 99-603, November 6, 1986)",
                "Heron report, October 2009 - September 2010",
                "Heron report for FY 2011, January 2011",
                "Heron report: the county may 2010"
            })
    void days_of_other_things_do_not(String head) {
        assertThat(messages(head + REST))
                .extracting(Message::kind, Message::sent)
                .containsExactly(tuple(Kind.PAPER, null));
    }

    @Test
    void the_foot_dates_a_paper_that_says_there_when_it_was_revised() {
        String text = "Heron Fact Sheet" + REST.repeat(20);
        assertThat(messages(text + "Last revised: June 2, 2010. Herons were counted again.\n"))
                .extracting(PapersTest::time, message -> sent(message).source())
                .containsExactly(tuple("2010-06-02", DateSource.BODY));
        assertThat(messages(text + "Printed 6/2/2010\n").getFirst().sent()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PASSED AND ADOPTED by the Council of the City of Heron this\n14th day of September, 2010.",
                "The foregoing resolution was introduced at a meeting held on the 14th day of September , 2010, and adopted.",
                "PASSED this 14th day of September, 2010.\n\nIntroduced on the 7th day of September, 2010.",
                "ADOPTED this 14th day of September, 2010.\n\nSigned by the mayor this 20th day of September, 2010.",
            })
    void a_resolution_bears_the_day_of_its_adoption(String end) {
        String text =
                "RESOLUTION NO. 143-10\n\nWHEREAS, the weir was built on the 3rd day of May, 1999;\n\n" + end + "\n";
        assertThat(messages(text)).extracting(PapersTest::time).containsExactly("2010-09-14");
        assertThat(messages(text.replace("RESOLUTION NO.", "REPORT NO.")))
                .extracting(Message::sent)
                .containsOnlyNulls();
    }

    @Test
    void its_title_is_its_head_and_all_below_its_words() {
        String text = "Heron Fact Sheet\nUpdated: 3/2/2010" + REST;
        Message paper = messages(text).getFirst();
        assertThat(paper.subject()).isEqualTo("Heron Fact Sheet");
        assertThat(words(paper.header(), text)).isEqualTo("Heron Fact Sheet\nUpdated: 3/2/2010");
        assertThat(words(paper.body(), text)).startsWith("Herons nest").endsWith("counted them.");
        assertThat(paper.from()).isNull();
    }

    @Test
    void a_title_that_only_says_what_it_is_takes_the_headline_along() {
        assertThat(messages(
                                "NEWS RELEASE\nDepartment of Herons\n500 Mill Street, SW\nContact: press office\nFOR OFFICIAL USE ONLY\nAugust 10, 2010\n\nBoard counts herons in all weirs"
                                        + REST)
                        .getFirst()
                        .subject())
                .isEqualTo("NEWS RELEASE: Board counts herons in all weirs");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Heron Weirs~A Comprehensive Plan to Count Herons~~Questions and Answers for Wardens~As of July 1, 2010 | Questions and Answers for Wardens
            Heron Counts: Questions and Answers for Wardens and~Weir Keepers~Updated 3/2/2010 | Heron Counts: Questions and Answers for Wardens and Weir Keepers
            News Release~Every weir in the county now counts~herons at dawn~HERON, Aug. 10, 2010 - The board voted. | News Release: Every weir in the county now counts herons at dawn
            Press Release~May wardens count at dawn?~Contact: 555-0100 | Press Release: May wardens count at dawn?
            Frequently Asked Questions~Is a weir a place of counting?~No. It keeps water. | Frequently Asked Questions
            ISSUE PAPER~Subject: Weirs that want no count~Prepared for: Director, Heron Office | ISSUE PAPER: Weirs that want no count
            ISSUE PAPER~Prepared for: Director, Heron Office~Weirs that want no count | ISSUE PAPER: Weirs that want no count
            FACT SHEET~Heron Counts: The Basics~What it is~The board counts. | FACT SHEET: Heron Counts: The Basics
            ISSUE PAPER~Subject:~Weirs that want no count | ISSUE PAPER: Weirs that want no count
            Heron Fact Sheet~Questions and Answers inside~July 1, 2010 | Heron Fact Sheet
            Talking Points and~the board counts herons in every weir of the county at dawn. | Talking Points and
            The Heron Courier / Local~Wardens ask: How do you count birds~that never came?~By Vera Lund, Staff Writer~Posted: 10/10/2010 01:00:00 AM PDT | Wardens ask: How do you count birds that never came?
            Weirs of the county~July 1, 2010~Kray: what is in your SOP? | Weirs of the county
            HERON COURIER Opinion~Sunday, October 17, 2010~My weir is not a prison | HERON COURIER Opinion: My weir is not a prison
            Talking Points and~July 1, 2010~The board voted. | Talking Points and
            """)
    void its_title_is_what_tells_of_it(String head, String title) {
        assertThat(messages(head.replace('~', '\n') + REST))
                .singleElement()
                .extracting(Message::subject)
                .isEqualTo(title);
    }

    @Test
    void a_headline_above_a_day_makes_a_paper_where_no_word_says_what_it_is() {
        assertThat(messages("Heron County counts its weirs\nAugust 12, 2010" + REST))
                .extracting(Message::kind, Message::subject, PapersTest::time)
                .containsExactly(tuple(Kind.PAPER, "Heron County counts its weirs", "2010-08-12"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Herons nest in the weirs and this runs on",
                "Ann Reyes <ann@agency.example>\nMay 10, 2010",
                "Heron County counts its weirs\n05/10/2010",
                "MEMORANDUM OF AGREEMENT\nMay 10, 2010",
                "NOTICE OF PUBLIC HEARING\nMay 10, 2010",
                "Attachments not produced (May 2010)",
                "II. Overview",
                "Talking points:",
                "Declaration of Ann B. Reyes\nMay 10, 2010",
                "Could you please call Marc; thanks\nMay 10, 2010",
                "Re: question on the weirs\nMay 10, 2010\nAnn, please call Omar",
                "County Name Activation\nHeron Lake Marsh\nWeir House Pond\nReed Bed Creek\nOld Mill Run\nMay 10, 2010"
            })
    void other_words_are_none(String head) {
        assertThat(messages(head + REST)).isEmpty();
    }

    @Test
    void a_web_page_s_trail_is_no_title() {
        assertThat(messages("You are here: Home \u00BB Herons \u00BB FAQ\nHeron Report" + REST)
                        .getFirst()
                        .subject())
                .isEqualTo("Heron Report");
    }

    @Test
    void a_memo_whose_head_cannot_be_read_is_one_and_a_letter_without_an_end() {
        assertThat(messages("MEMORANDUM\nMay 10, 2010" + REST))
                .extracting(Message::kind, PapersTest::time)
                .containsExactly(tuple(Kind.MEMO, "2010-05-10"));
        assertThat(messages("Heron Office\nMay 10, 2010\nDear Ann:" + REST))
                .extracting(Message::kind, PapersTest::time, Message::subject)
                .containsExactly(tuple(Kind.LETTER, "2010-05-10", null));
    }

    @Test
    void a_long_title_is_read_through() {
        assertThat(messages("Report (" + "draft ".repeat(5000) + "May 10, 2010)" + REST))
                .extracting(Message::sent)
                .allMatch(Objects::isNull);
    }

    @Test
    void rows_below_a_headline_make_no_paper() {
        assertThat(messages("Heron County counts its weirs\nAugust 12, 2010\n\nNorth weir 12\nSouth weir 14\n"))
                .isEmpty();
    }

    @Test
    void a_document_that_holds_a_message_is_no_paper_besides() {
        String mail =
                "From: Ann Reyes\nSent: Monday, May 10, 2010 9:00 AM\nTo: Omar Hale\nSubject: Herons\n\nSee below.\n";
        assertThat(messages("Heron report\n\nThe board was told by mail.\n\n" + mail))
                .extracting(Message::kind)
                .containsExactly(Kind.EMAIL);
    }

    private static Sent sent(Message message) {
        return Objects.requireNonNull(message.sent());
    }

    private static String time(Message message) {
        return String.valueOf(sent(message).time());
    }
}
