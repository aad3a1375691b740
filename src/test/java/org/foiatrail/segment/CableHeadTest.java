package org.foiatrail.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiatrail.segment.Segmented.messages;
import static org.foiatrail.segment.Segmented.segment;
import static org.foiatrail.segment.Segmented.words;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.foiatrail.model.Message;
import org.foiatrail.model.Message.Kind;
import org.foiatrail.model.Sent;
import org.junit.jupiter.api.Test;

/// Cables: who sends and to whom stands below one group of day, hour and minute.
class CableHeadTest {
    private static final String CABLE = """
            R 121530Z JAN 09
            FM AMEMBASSY HERON
            TO RUEHC/SECSTATE WASHDC PRIORITY 4612
            INFO RUEHXC/ALL US CONSULATES IN HERON COLLECTIVE
            RUEAWJA/DEPT OF JUSTICE WASHINGTON DC

            UNCLAS SECTION 01 OF 02 HERON 000143

            SIPDIS
            E.O. 12958: N/A
            TAGS: PREL
            SUBJECT: MINISTRY ASKS WHETHER A PROVINCE MAY
            KEEP ITS WEIRS
            REF: A. 08 HERON 3912

            1. (U) The Ministry asked on January 9.
            """;

    @Test
    void a_cable_names_its_posts_its_minute_and_its_subject() {
        Message cable = messages(CABLE).getFirst();
        assertThat(cable.kind()).isEqualTo(Kind.MEMO);
        assertThat(cable.from()).isEqualTo("AMEMBASSY HERON");
        assertThat(cable.to()).containsExactly("SECSTATE WASHDC");
        assertThat(cable.cc()).containsExactly("ALL US CONSULATES IN HERON", "DEPT OF JUSTICE WASHINGTON DC");
        assertThat(cable.subject()).isEqualTo("MINISTRY ASKS WHETHER A PROVINCE MAY KEEP ITS WEIRS");
        assertThat(cable.sent()).isNotNull().extracting(Sent::time).isEqualTo("2009-01-12T15:30");
        assertThat(cable.sent()).isNotNull().extracting(Sent::zone).isEqualTo("Z");
    }

    @Test
    void each_cable_begins_a_document_below_the_lines_of_its_archive() {
        assertThat(segment(CABLE, """
                        LIMITED OFFICIAL USE

                        PAGE 01         STATE  092207  2214412

                        62
                        ORIGIN EUR-12

                        INFO  OCT-01  ISO-00  /018 R

                        R 2214022 APR 75
                        FM SECSTATE WASHDC
                        TO AMEMBASSY HERON

                        LIMITED OFFICIAL USE STATE 092207
                        SUBJ: WEIRS

                        PLEASE ASK.
                        """).documents()).hasSize(2);
    }

    @Test
    void a_cable_without_a_subject_ends_its_head_with_those_addressed() {
        Message teletype = messages("""
                R  092312Z  APR 68
                FM  OMAHA  (157-312)  (P)
                TO  DIRECTOR  (157-8428)  ROUTINE
                     KANSAS CITY  ROUTINE
                BT
                UNCLAS
                HERON BOARD; MISCELLANEOUS.
                """).getFirst();
        assertThat(teletype.from()).isEqualTo("OMAHA");
        assertThat(teletype.to()).containsExactly("DIRECTOR", "KANSAS CITY");
        assertThat(teletype.sent()).isNotNull().extracting(Sent::time).isEqualTo("1968-04-09T23:12");
    }

    @Test
    void a_cable_may_begin_with_its_number_and_label_the_rest() {
        Message cable = messages("""
                UNCLASSIFIED
                SBU

                MRN:         10 HERON 1234
                Date/DTG:    Sep 03, 2010 / 031530Z SEP 10
                From:        AMEMBASSY HERON
                Action:      WASHDC, SECSTATE ROUTINE
                E.O.:        13526
                TAGS:        PREL
                Captions:    SENSITIVE
                Reference:   10 STATE 88123
                Subject:     Consuls ask whether a province
                             may keep its weirs

                1. (SBU) Summary: The consul asked.
                """).getFirst();
        assertThat(cable.kind()).isEqualTo(Kind.MEMO);
        assertThat(cable.from()).isEqualTo("AMEMBASSY HERON");
        assertThat(cable.to()).containsExactly("SECSTATE WASHDC");
        assertThat(cable.subject()).isEqualTo("Consuls ask whether a province may keep its weirs");
        assertThat(cable.sent()).isNotNull().extracting(Sent::time).isEqualTo("2010-09-03T15:30");
    }

    @Test
    void a_cable_may_cite_who_sends_it() {
        Message cable = messages("""
                TOR: 032318Z SEP 93   IN 3747541

                SECRET 032317Z SEP 93 STAFF

                CITE HERON CITY 31663 (KRAY ACTING)

                TO: PRIORITY DIRECTOR.

                FOR: LIMIT LA/HER

                SUBJECT: CONTACT REPORT ON THE WEIRS

                REF: NONE

                TEXT:

                1. THEY KEEP THEM.
                """).getFirst();
        assertThat(cable.from()).isEqualTo("HERON CITY");
        assertThat(cable.to()).containsExactly("DIRECTOR");
        assertThat(cable.subject()).isEqualTo("CONTACT REPORT ON THE WEIRS");
        assertThat(cable.sent()).isNotNull().extracting(Sent::time).isEqualTo("1993-09-03T23:17");
    }

    @Test
    void who_sends_it_may_be_cited_beside_its_minute_and_the_first_line_below_is_addressed() {
        Message cable = messages("""
                S E C R E T 261218Z MAY 69 CITE HERON 3055

                WEIR FALLS INFO DIRECTOR

                REF: DIRECTOR 88114

                THEY HAVE BEEN ASKING FOR SOME WEEKS NOW.
                """, "MEMORANDUM FOR: Otis Kray\nFROM: Omar Hale\nSUBJECT: Herons\n")
                .getFirst();
        assertThat(cable.from()).isEqualTo("HERON");
        assertThat(cable.to()).hasSize(1);
        assertThat(cable.subject()).isNull();
    }

    @Test
    void words_apart_from_those_addressed_are_the_cable_s() {
        String text = """
                R 121530Z JAN 09
                FM AMEMBASSY HERON
                TO SECSTATE WASHDC
                DEPT OF JUSTICE WASHINGTON DC

                THE MINISTRY ASKED WHETHER A PROVINCE MAY
                KEEP ITS WEIRS.
                """;
        assertThat(messages(text)).singleElement().satisfies(cable -> {
            assertThat(cable.to()).containsExactly("SECSTATE WASHDC", "DEPT OF JUSTICE WASHINGTON DC");
            assertThat(words(cable.body(), text)).startsWith("THE MINISTRY");
        });
        assertThat(messages(text.replace("\n\n", "\n").replace("\n", "\n\n").replace("THE MINISTRY", "BT\nIT"))
                        .getFirst()
                        .to())
                .hasSize(2);
    }

    @Test
    void heads_without_end_and_long_lines_are_read_in_their_length() {
        String open = "R 121530Z JAN 09\nFM AMEMBASSY HERON\n".repeat(8000);
        String wide = "R 121530Z JAN 09\nFM HERON\nTO WEIR" + " ".repeat(150_000) + "B\n";
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(messages(open + wide)).isEmpty());
    }
}
