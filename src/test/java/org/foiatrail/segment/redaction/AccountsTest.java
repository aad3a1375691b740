package org.foiatrail.segment.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.foiatrail.model.Box;
import org.foiatrail.model.Page;
import org.foiatrail.model.Redaction;
import org.foiatrail.model.Segments;
import org.foiatrail.segment.Segmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsTest {
    private static Segments segment(String text) {
        return new Segmenter().segment("hash", List.of(Page.plain(1, text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(b)(5) 12 pages withheld in part\n(b)(6) 3 pages withheld in full\n",
                "(b)(5)       12 pages withheld in part     Drafts\n\nYou may appeal within 60 days to the harbour office.\n",
                """
                Dear Mr. Fenn:

                Document 4, 3 pp., denied in full, (b)(5) DP
                12 pages - (b)(7)(E)
                Pages 4-7 withheld in full (b)(5), (b)(6)

                Yours, Bo Marsh
                """,
                "Pages released in part: 12\nExemptions cited: (b)(5), (b)(6)\nPages withheld in full: 3 (b)(5)\n",
                """
                Bates Range            Exemption(s)     Description
                EPA-R8-0000211-214     (b)(5)           Draft memorandum on weirs
                EPA-R8-0000215         (b)(6)           E-mail with an address
                """,
                """
                Bates Number Description of Document Disposition Exemption(s) Justification
                EPA-R8-0000211 Memorandum dated October 1, 2010 WIF (b)(5) AC, Advice on the weirs
                """,
                """
                Withdrawal/Redaction Sheet
                b(1) National security classified information [(b)(1) of the FOIA]
                b(3) Release would violate a Federal statute [(b)(3) of the FOIA]
                b(6) Release would constitute a clearly unwarranted
                invasion of personal privacy [(b)(6) of the FOIA]
                b(7) Release would disclose information compiled for the law [(b)(7) of the FOIA]
                """,
                """
                3.\u00A0 The board found 60 pages. Nine pages were withheld in full under Exemption 5.
                4.  Names of wardens were withheld under (b)(6) and (b)(7)(C).
                Executed this 9th day of February, 2012.
                """,
                "REDACTION LOG\nRequest 20-377\nPage  Reason  Description\n3  R.C. 149.43(A)(1)(v)  Name of a pupil\n",
                "Privilege Log - Weir litigation\n1   5/4/2010   E-mail on weirs   (b)(5)\n",
                "Doc No.,Date,Pages,Exemption claimed\n1,5/4/2010,12,(b)(5)\n2,5/6/2010,3,\"(b)(6), (b)(7)(C)\"\n"
            })
    void a_list_that_speaks_of_redactions_elsewhere_is_none(String list) {
        Segments segments = segment(list);
        assertThat(segments.redactions()).isEmpty();
        assertThat(segments.documents().getFirst().placeholders()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We met at the mill with\n(b)(6), (b)(7)(C)   who brought 12 pages of notes.\n",
                "Name            Badge    Shift\nQuill           11       day\n(b)(6)          12       night\n",
                "Name,Badge,Phone\n(b)(6),12,555-0134\n",
                "Redaction logs are kept by the clerk,\nsaid (b)(6) of the mill.\n",
                "Of 12 pages that were kept (b)(5) was the first.\n"
            })
    void a_label_among_the_words_of_its_page_is_a_redaction(String text) {
        assertThat(segment(text).redactions()).extracting(Redaction::kind).containsExactly(Redaction.Kind.LABEL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Paul, we discussed exemptions, records, and fees.\n\nThe man (b)(6) came.\n",
                "(b)(6) two documents and a map of the county.\n",
                "2 records of (b)(6) and his son.\n",
            })
    void a_sentence_is_no_list(String text) {
        assertThat(segment(text).redactions()).hasSize(1);
    }

    @Test
    void people_taken_out_at_the_beginnings_of_lines_are_no_key() {
        assertThat(segment("""
                (b)(6) asked whether the weir may be shut.
                (b)(5) was what the board told him.
                (b)(7)(C) called the mill about it, and
                (b)(6), (b)(7)(C) was there.
                (b)(4) makes the gates of the weir.
                (b)(7)(E) is how the wardens look after it.
                """).redactions()).hasSize(6);
    }

    @Test
    void a_line_of_many_labels_is_read_in_its_length() {
        assertThat(segment("3 pages" + " ".repeat(3000) + "(b)(5)\nHe wrote.\n" + "(b)(6) ".repeat(3000))
                        .redactions())
                .hasSize(3001);
    }

    @Test
    void a_long_paragraph_is_read_in_its_length() {
        String text = "1. " + "We of ".repeat(40_000) + "\n2. WE";
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(Accounts.isList(text)).isFalse());
    }

    @Test
    void a_label_in_a_black_box_is_one_whatever_stands_beside_it() {
        TypedPage page = TypedPage.letter()
                .box(Box.Kind.FILLED, 70, 140, 44, 14)
                .line(72, 142, "(b)(5) 12 pages withheld in part");
        assertThat(page.redactions()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 pages withheld in full pursuant to (b)(5)\n",
                "Pages 13 through 15\n(b)(5), (b)(6)\n",
                "Deleted Page Information Sheet\nPage 12 ~ (b)(6)\nPage 13 ~ (b)(5)\nPage 14 ~ Referral/Direct\n"
            })
    void a_sheet_in_place_of_pages_is_a_page_withheld(String text) {
        assertThat(segment(text).redactions()).extracting(Redaction::kind).containsExactly(Redaction.Kind.PAGE);
    }

    @Test
    void an_index_s_headings_may_stand_above_all_of_its_pages() {
        String head = "Bates Number Description of Document Disposition Exemption(s) Justification\n";
        String foot = "Case 1:11-cv-02417-RJL Document 24-2 Filed 02/10/12 Page ";
        List<Page> pages = IntStream.rangeClosed(1, 4)
                .mapToObj(page -> Page.plain(
                        page,
                        head + "ICE-00002" + page + " Memorandum on weir " + page + " WIF (b)(5) AC,\nAdvice.\n" + foot
                                + page + " of 4\n"))
                .toList();
        assertThat(new Segmenter().segment("hash", pages).redactions()).isEmpty();
    }
}
