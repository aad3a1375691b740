package org.foiatrail.segment.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.foiatrail.model.Message;
import org.foiatrail.model.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyNamesTest {
    @Test
    void an_agency_behind_a_dash_and_an_office_before_a_name_are_no_part_of_it() {
        assertThat(PartyNames.all("Amar, Nina - FSIS <nina@agency.example>; Venn, Hal -FS"))
                .containsExactly("Nina Amar", "Hal Venn");
        assertThat(PartyNames.all("Lind, Paula J - NRCS, Spokane, WA; Ocam, Rey - FSA, Boise, ID"))
                .containsExactly("Paula J Lind", "Rey Ocam");
        assertThat(PartyNames.all("President Dale Umber, Vice President Ruth Ansel, Members Otis Kray, Lena Holm"))
                .containsExactly("President Dale Umber", "Vice President Ruth Ansel", "Otis Kray", "Lena Holm");
        assertThat(PartyNames.all("Dana Whitlock, Assistant Director Field Operations"))
                .containsExactly("Dana Whitlock");
        assertThat(PartyNames.all("Member Services Division")).containsExactly("Member Services Division");
    }

    @Test
    void two_given_names_behind_a_surname_are_of_one_party() {
        assertThat(PartyNames.all("Lund, Vera Ann")).containsExactly("Vera Ann Lund");
        assertThat(PartyNames.all("Lund, Vera Ann (b)(6), (b)(7)(C)")).containsExactly("Vera Ann Lund");
        assertThat(PartyNames.all("Vera Lund, Omar Hale")).containsExactly("Vera Lund", "Omar Hale");
        assertThat(PartyNames.all("Lund, Omar Hale, Otis Kray")).containsExactly("Lund", "Omar Hale", "Otis Kray");
        assertThat(PartyNames.first("Lund, General Counsel")).isEqualTo("Lund");
        assertThat(PartyNames.all("Sheriff, Vera Lund")).containsExactly("Sheriff", "Vera Lund");
        assertThat(PartyNames.all("Lund, Public Safety")).containsExactly("Lund", "Public Safety");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lund, Hale, Kray, Pett, Venn       | Lund;Hale;Kray;Pett;Venn
            LUND, HALE, KRAY                   | LUND;HALE;KRAY
            Lund, Hale, and Kray               | Lund;Hale;Kray
            Lund, Hale, Kray and Pett          | Lund;Hale;Kray;Pett
            Vera Lund, Hale, Kray, Pett, Venn  | Vera Lund;Hale;Kray;Pett;Venn
            Lund, Vera J, Kray, Otto           | Vera J Lund;Otto Kray
            Lund, Parks and Recreation         | Lund;Parks and Recreation
            """)
    void surnames_alone_of_those_present_are_each_of_a_party(String printed, String names) {
        assertThat(PartyNames.all(PartyNames.present(printed))).containsExactly(names.split(";", -1));
    }

    @Test
    void in_a_header_surnames_stand_before_their_first_names() {
        assertThat(PartyNames.all("Lund, Vera, Hale, Tom")).containsExactly("Vera Lund", "Tom Hale");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Vera Lund and Omar Hale                        | Vera Lund; Omar Hale
            Vera Lund, Omar Hale, and Otis Kray            | Vera Lund; Omar Hale; Otis Kray
            Otis Kray, Chief; Vera Lund & Omar J. Hale     | Otis Kray; Vera Lund; Omar J. Hale
            Border Programs and Rural Support Division     | Border Programs and Rural Support Division
            """)
    void and_parts_two_people_and_no_unit_s_name(String field, String all) {
        assertThat(PartyNames.all(field)).containsExactly(all.split("; ", -1));
    }

    @Test
    void what_an_office_is_for_sends_nothing() {
        assertThat(PartyNames.senders("Vera Lund, Chief, Office of Clean Water and Rural Support"))
                .containsExactly("Vera Lund");
        assertThat(PartyNames.senders("Vera Lund, Chief, Clean Water and Rural Support"))
                .containsExactly("Vera Lund");
        assertThat(PartyNames.senders("Vera Lund, Field Services and Rural Support"))
                .containsExactly("Vera Lund");
        assertThat(PartyNames.senders("Board Member Vera Lund and Omar Hale")).contains("Omar Hale");
        assertThat(PartyNames.senders("Vera Lund, General Counsel and Omar Hale, Secretary"))
                .containsExactly("Vera Lund", "Omar Hale");
        assertThat(PartyNames.senders("Vera Lund, Chief; Otis Kray and Omar Hale"))
                .containsExactly("Vera Lund", "Otis Kray", "Omar Hale");
    }

    @Test
    void what_directories_and_offices_set_behind_names_parts_no_party() {
        assertThat(PartyNames.all(
                        "KRAY, OTTO A CIV USARMY CENWS (US); VENN, HAL LTC USARMY CENWD (US) <hal@usace.example>"))
                .containsExactly("OTTO A KRAY", "HAL VENN");
        assertThat(PartyNames.all("Kray, Otto L Jr CTR (USA)")).containsExactly("Otto L Kray Jr");
        assertThat(PartyNames.all("Amar, Nina, NMENV; Venn, Hal, NMENV")).containsExactly("Nina Amar", "Hal Venn");
        assertThat(PartyNames.all("Otis Kray, RPM")).containsExactly("Otis Kray");
        assertThat(PartyNames.all("Hal Venn, P.E.")).containsExactly("Hal Venn");
        assertThat(PartyNames.all("Lorna Pett, Secretary; Dana Whitlock, Administrator"))
                .containsExactly("Lorna Pett", "Dana Whitlock");
        assertThat(PartyNames.all("Van Dyke, Major")).containsExactly("Major Van Dyke");
        assertThat(PartyNames.all("Cray Oster /s/")).containsExactly("Cray Oster");
    }

    @Test
    void whoever_sends_for_another_is_not_the_writer_and_undisclosed_recipients_are_nobody() {
        assertThat(PartyNames.all("Kray, Otis On Behalf Of Pett, Lorna")).containsExactly("Lorna Pett");
        assertThat(PartyNames.all("Otis Kray [mailto:otis@agency.example] On Behalf Of Lorna Pett"))
                .containsExactly("Lorna Pett");
        assertThat(PartyNames.all("undisclosed-recipients:;")).isEmpty();
    }

    @Test
    void several_send_together_if_the_field_parts_people() {
        assertThat(PartyNames.senders("Otis Kray [mailto:otis@agency.example] On Behalf Of Lorna Pett"))
                .containsExactly("Lorna Pett", "Otis Kray");
        assertThat(PartyNames.senders("Vera Lund and Omar Hale")).containsExactly("Vera Lund", "Omar Hale");
        assertThat(PartyNames.senders("Vera Lund, Enforcement Division")).containsExactly("Vera Lund");
        assertThat(PartyNames.senders("Vera Lund, Deputy Director; Omar Hale, Regional Director"))
                .containsExactly("Vera Lund", "Omar Hale");
        assertThat(PartyNames.senders("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lund, Vera J (OPS)                              | Vera J Lund
            Lund; Vera J (CTR)                              | Vera J Lund
            LUND, V (OPS sponsored)                         | V LUND
            "Lund, Vera J (OPS)" <vera.lund@agency.example> | Vera J Lund
            Vera Lund [mailto:vera.lund@agency.example]     | Vera Lund
            Vera Lund [vera.lund@agency.examplel            | Vera Lund
            Lund, Vera (OPS) [/O=AGENCY/OU=FIRST/CN=VLUND)  | Vera Lund
            Lund, Vera VO=AGENCY/OU=FIRST                   | Vera Lund
            Vera Lund ( CN=Vera Lund/OU=OPS/O=AG [ OPS ] )  | Vera Lund
            Vera Lund ( CN;Vera Lund/OU;OPS/O;AG [ OPS 1 )  | Vera Lund
            'vera.lund@agency.example'                      | vera.lund@agency.example
            v.lund@a.example <v.lund@a.example>             | v.lund@a.example
            vera . lund @agency . example                   | vera.lund@agency.example
            O'Hara, Mary Ann (OPS)                          | Mary Ann O'Hara
            Lund Vera J (OPS)                               | Vera J Lund
            (b)(6), (b)(7)(C)                               | [redacted]
            (b)(6); (b)(7)(C)                               | [redacted]
            (b) (6) <(b)(6)>                                | [redacted]
            Lund, Vera (b)(6)                               | Vera Lund
            MCL 15.243(1)(a)                                | [redacted]
            ORS 192.355(2) Personal Privacy                 | [redacted]
            """)
    void a_party_is_named_as_printed_without_address_and_tag(String printed, String name) {
        assertThat(PartyNames.all(printed)).containsExactly(name);
    }

    @Test
    void semicolons_part_recipients_and_surnames_find_their_first_names() {
        assertThat(PartyNames.all("Omar; Lund; Vera J (OPS); Paul Brandt; Von Arx; Leo (DOT); ops@agency.example"))
                .containsExactly("Omar", "Vera J Lund", "Paul Brandt", "Leo Von Arx", "ops@agency.example");
    }

    @Test
    void commas_part_addresses_and_full_names_but_never_surname_and_first_name() {
        assertThat(PartyNames.all("a.b@x.example, \"Lund, Vera\" <v@x.example>,<c@x.example>"))
                .containsExactly("a.b@x.example", "Vera Lund", "c@x.example");
        assertThat(PartyNames.all("Vera Lund, Paul Brandt")).containsExactly("Vera Lund", "Paul Brandt");
        assertThat(PartyNames.all("Brandt, Paul")).containsExactly("Paul Brandt");
        assertThat(PartyNames.all("Lund, Vera J (OPS); Brandt, Mary Ann"))
                .containsExactly("Vera J Lund", "Mary Ann Brandt");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '$', textBlock = """
            Jessup: Vera G (GOV); Tillman; Thea K (GOV)  | Vera G Jessup;Thea K Tillman
            Jessup; Vera G (GOV): Tillman; Thea K (GOV)  | Vera G Jessup;Thea K Tillman
            Brockway. Quentin; Roe, Jane                 | Quentin Brockway;Jane Roe
            Paul Brandt. [mailto:p@a.example]; Omar Hale | Paul Brandt;Omar Hale
            Dr. Vera Lund; Omar Hale Jr.                 | Dr. Vera Lund;Omar Hale Jr.
            Prof. Lund; Omar B. Hale                     | Prof. Lund;Omar B. Hale
            Lund; Vera J; Roe, Jane; Omar Hale           | Vera J Lund;Jane Roe;Omar Hale
            Legal; Omar Hale; Vera Lund                  | Legal;Omar Hale;Vera Lund
            "Vera J (OPS) Lund" <v@a.example>,"Omar (GOV) Hale" <o@a.example> | Vera J Lund;Omar Hale
            Lund, Vera J (OPS) Hale, Omar                | Vera J Lund;Omar
            "Vera Lund" "Omar Hale"  "Jane Roe"          | Vera Lund;Omar Hale;Jane Roe
            "Lund, Vera \\(Dept. of Operations\\)" <v@a.example> | Vera Lund
            Roe, Jane M = (GOV); = Brandt, Paul          | Jane M Roe;Paul Brandt
            Lund, Vera fmailto:vera lund@a.example1      | Vera Lund
            Vera Lund Phone: 555-0100 Fax: 555-0199      | Vera Lund
            \u00A9 Lund, Vera; Brandt., .Paul; Roe, \u2014Jane~ | Vera Lund;Paul Brandt;Jane Roe
            """)
    void signs_that_ocr_took_for_others_part_names_as_they_should(String printed, String names) {
        assertThat(PartyNames.all(printed)).containsExactly(names.split(";", -1));
    }

    @Test
    void a_bar_before_a_tag_is_an_initial() {
        assertThat(PartyNames.all("Rasmussen; Rosa | (GOV)")).containsExactly("Rosa I Rasmussen");
    }

    @Test
    void the_office_behind_a_name_is_no_party() {
        assertThat(PartyNames.all("Omar Hale, Executive Director, County Programs"))
                .containsExactly("Omar Hale");
        assertThat(PartyNames.all("Omar Hale, Executive Director, County Programs, Vera Lund, General Counsel"))
                .containsExactly("Omar Hale", "Vera Lund");
        assertThat(PartyNames.all("Omar Hale, Deputy Chief, Vera Lund <v.lund@agency.example>"))
                .containsExactly("Omar Hale", "Vera Lund");
        assertThat(PartyNames.all("Field Director, Omar Hale")).contains("Omar Hale");
        assertThat(PartyNames.all("Clerk, Mary")).containsExactly("Mary Clerk");
    }

    @Test
    void a_law_stands_for_one_of_several_parties() {
        assertThat(PartyNames.all("Lund, Vera (OPS); MCL 15.243(1)(a); Hale, Omar"))
                .containsExactly("Vera Lund", "[redacted]", "Omar Hale");
    }

    @Test
    void each_redacted_party_counts_and_is_nobody() {
        assertThat(PartyNames.all("(b)(6), (b)(7)(C); Lund, Vera (OPS); (b)(6), (b)(7)(C)"))
                .isEqualTo(List.of(Message.REDACTED, "Vera Lund", Message.REDACTED));
    }

    @Test
    void an_open_quotation_mark_swallows_nothing() {
        assertThat(PartyNames.all("\"Lund, Vera (OPS); Brandt, Paul (OPS)"))
                .containsExactly("Vera Lund", "Paul Brandt");
    }

    @Test
    void nothing_printed_names_nobody() {
        assertThat(PartyNames.all(" ; ")).isEmpty();
        assertThat(PartyNames.all("See the distribution list at the bottom of this message"))
                .isEmpty();
        assertThat(PartyNames.all("")).isEmpty();
    }

    @Test
    void the_directorys_entry_behind_a_name_is_no_party() {
        assertThat(PartyNames.all(
                        "Lund, Vera [/o=ExchangeLabs/ou=Exchange Administrative Group (FYDI)/cn=Recipients/cn="
                                + "7f3a-Lund, Vera]; Hale, Omar [/o=ExchangeLabs/ou=Exchange Administrative Group"
                                + " (FYDI)/cn=Recipients/cn=2b1d-Hale, Om]"))
                .containsExactly("Vera Lund", "Omar Hale");
    }

    @Test
    void an_address_without_brackets_stands_behind_its_name() {
        assertThat(PartyNames.parties("Lund, Vera vera.lund@agency.example, Omar Hale hale@agency.example"))
                .extracting(Party::name, Party::address)
                .containsExactly(
                        tuple("Vera Lund", "vera.lund@agency.example"), tuple("Omar Hale", "hale@agency.example"));
        assertThat(PartyNames.all("omar.hale@agency.example, vera _lund@agency.example"))
                .containsExactly("omar.hale@agency.example", "vera_lund@agency.example");
    }

    @Test
    void the_side_of_a_redactions_box_parts_what_follows_it() {
        assertThat(PartyNames.all("[ (b)(6); (b)(7)(C) } Lund, Vera S"))
                .containsExactly(Message.REDACTED, "Vera S Lund");
    }

    @Test
    void offices_without_a_name_before_them_are_of_somebody_who_was_taken_out() {
        assertThat(PartyNames.all("|  ](OPS) (ABC)")).containsExactly(Message.REDACTED);
        assertThat(PartyNames.all("Lund, Vera S. (OPS) (ABC); (LEGAL) (ABC)"))
                .containsExactly("Vera S. Lund", Message.REDACTED);
        assertThat(PartyNames.all("(ABC)")).isEmpty();
    }

    @Test
    void a_name_of_lotus_notes_may_tell_what_each_of_its_parts_is() {
        assertThat(PartyNames.all(
                        "CN=Vera S. Lund/OU=OPS/O=AGENCY@AGENCY [ OPS ]; CN=Omar Hale/OU=LEGAL/O=AGENCY [ LEGAL ]"))
                .containsExactly("Vera S. Lund", "Omar Hale");
        assertThat(PartyNames.all("Vera Lund    CN=Vera Lund/OU=OPS/O=AGENCY [ OPS 1 )"))
                .containsExactly("Vera Lund");
    }

    @Test
    void a_unit_behind_a_name_is_no_part_of_it() {
        assertThat(PartyNames.all("Lund, Vera S. EOP/OMB <vera@agency.example>"))
                .containsExactly("Vera S. Lund");
        assertThat(PartyNames.all("Lund, Vera S. EOP/OMB; Hale, Omar EOP/WHO"))
                .containsExactly("Vera S. Lund", "Omar Hale");
    }
}
