package org.foiatrail.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiatrail.tag.NamesInText.found;
import static org.foiatrail.tag.NamesInText.people;
import static org.foiatrail.tag.NamesInText.tag;

import org.foiatrail.model.Mention;
import org.junit.jupiter.api.Test;

/// People, and what is taken for names, found in pages as they are segmented.
class NamesTest {
    private static final String MAIL = """
            From: Whitlock, Dana R (CTR)
            Sent: Tuesday, May 11, 2010 2:33 PM
            To: Tobias Kellner
            Subject: Deployment plan

            """;

    @Test
    void parties_stand_in_the_header_itself() {
        assertThat(people(MAIL + "See the attached plan.\n"))
                .containsExactly(
                        "Whitlock, Dana R = Dana R Whitlock (header)", "Tobias Kellner = Tobias Kellner (header)");
    }

    @Test
    void parties_are_known_again_by_initial_surname_and_given_name() {
        assertThat(people(MAIL + "I asked D. Whitlock about it, and Kellner agrees. Please tell Tobias.\n"))
                .contains(
                        "D. Whitlock = Dana R Whitlock (header)",
                        "Kellner = Tobias Kellner (header)",
                        "Tobias = Tobias Kellner (header)");
    }

    @Test
    void a_party_whose_long_name_was_misread_by_one_letter_is_the_same() {
        assertThat(people(MAIL + "I spoke with Dana Whitiock about the plan.\n"))
                .contains("Dana Whitiock = Dana R Whitlock (header)");
    }

    @Test
    void two_parties_with_names_alike_are_never_joined() {
        String mail = MAIL.replace("Tobias Kellner", "Dana Whitlook; Dana Whitlock");
        assertThat(people(mail + "I spoke with Dana Whitlook about the plan.\n"))
                .contains("Dana Whitlook = Dana Whitlook (header)");
    }

    @Test
    void a_surname_of_another_person_is_not_the_partys() {
        assertThat(people(MAIL + "The report is by Ruth Kellner and nobody else.\n"))
                .contains("Ruth Kellner = Ruth Kellner (gazetteer)")
                .doesNotContain("Kellner = Tobias Kellner (header)");
    }

    @Test
    void a_name_over_a_line_end_is_found() {
        assertThat(people("The board heard at length from the county's administrator, Marisol\nEverhart, on Monday.\n"))
                .containsExactly("Marisol\nEverhart = Marisol Everhart (gazetteer)");
    }

    @Test
    void a_title_stands_before_a_name_and_is_no_part_of_it() {
        assertThat(people("Later Sheriff Delgado called, then Mr. Hask and Lt. Col. Brandvold.\n"))
                .containsExactly("Delgado = Delgado (rule)", "Hask = Hask (rule)", "Brandvold = Brandvold (rule)");
        assertThat(people("Our Chief Procurement Officer and the Deputy General Manager came.\n"))
                .isEmpty();
    }

    @Test
    void a_given_name_alone_is_the_person_the_text_names_in_full() {
        assertThat(people("Rosalind Teague drafted it. Later Rosalind sent it on, as Teague had asked.\n"))
                .containsExactly(
                        "Rosalind Teague = Rosalind Teague (gazetteer)",
                        "Rosalind = Rosalind Teague (rule)",
                        "Teague = Rosalind Teague (rule)");
    }

    @Test
    void a_contractor_is_named_surname_first() {
        assertThat(people("The list came from Pemberton, Hollis R. (CTR) by fax.\n"))
                .containsExactly("Pemberton, Hollis R. = Hollis R. Pemberton (rule)");
    }

    @Test
    void greetings_and_signatures_name_people_no_list_holds() {
        assertThat(people("Hi Xylander,\n\nThe plan is attached.\n\nThanks,\nZorbina\n"))
                .containsExactly("Xylander = Xylander (rule)", "Zorbina = Zorbina (rule)");
    }

    @Test
    void closings_days_headings_and_streets_are_nobody() {
        assertThat(people(
                        "Thanks,\n\nNext Steps\n\nOn Monday we met at Jackson Street in April.\nFord Motor Company\n"))
                .isEmpty();
    }

    @Test
    void nobody_stands_behind_a_redaction() {
        assertThat(
                        people(
                                "From: (b)(6)\nSent: Tuesday, May 11, 2010 2:33 PM\nTo: (b)(6)\nSubject: Plan\n\nSee (b)(6) below.\n"))
                .isEmpty();
    }

    @Test
    void a_person_who_is_called_like_a_state_is_no_place() {
        assertThat(found("We asked Ms. Virginia Carter about it.\n")).containsExactly("person Virginia Carter");
    }

    @Test
    void the_place_in_an_agencys_name_stays_a_place() {
        assertThat(found("The Arlington County Police Department replied.\n"))
                .containsExactly("agency Arlington County Police Department", "jurisdiction Arlington County");
    }

    @Test
    void places_plans_and_scraps_of_words_are_nobody() {
        assertThat(people("We sailed the Prince William Sound, read the Grant Option and met on the West Coast.\n"))
                .isEmpty();
        assertThat(people("It was Ki who said so, then RaY and De of the ship.\n"))
                .isEmpty();
        assertThat(people("We asked Al about it.\n")).containsExactly("Al = Al (gazetteer)");
    }

    @Test
    void a_party_in_capitals_is_known_by_its_name_and_an_office_is_nobody() {
        String mail = MAIL.replace(
                "Tobias Kellner", "RUTH MCARDLE; FBI DIRECTOR; HQ TITLE; Drinking Water Section; Ruth Venn Phone");
        assertThat(people(mail + "I asked Venn.\n"))
                .contains("RUTH MCARDLE = Ruth McArdle (header)", "Venn = Ruth Venn (header)")
                .noneMatch(person -> person.contains("DIRECTOR") || person.contains("HQ") || person.contains("Water"));
    }

    @Test
    void words_that_nobody_is_called_end_no_persons_name() {
        assertThat(people("The Long Term Care board met at the Jackson Library, and the Drake Bulldogs played.\n"))
                .isEmpty();
        assertThat(people("The letter began To Whom It May Concern and came from Dana Baker.\n"))
                .containsExactly("Dana Baker = Dana Baker (gazetteer)");
    }

    @Test
    void buildings_streets_firms_and_saints_are_nobody() {
        assertThat(people("They met in Burton Hall near Lincoln Way, then at St. Robert.\n"))
                .isEmpty();
        assertThat(people("The Robert D. Ray Drive bridge and the Martin Luther King Jr. Parkway close.\n"))
                .isEmpty();
        assertThat(people("It retained Burton Fieldstone, S.C., and Dana Kellner, LLP, for it.\n"))
                .isEmpty();
    }

    @Test
    void a_party_that_is_a_form_of_address_is_nobody() {
        assertThat(people(MAIL.replace("Tobias Kellner", "To Whom It May Concern") + "See below.\n"))
                .containsExactly("Whitlock, Dana R = Dana R Whitlock (header)");
    }

    @Test
    void an_initial_behind_a_label_begins_a_name() {
        assertThat(people("Reporting deputy: J. Kowalczyk on duty\nA. Background of it\n"))
                .containsExactly("J. Kowalczyk = J. Kowalczyk (rule)");
    }

    @Test
    void the_cells_of_a_table_are_read_apart() {
        assertThat(people("Name              Office\nBeck, Tyler       Grants\nRosa King         Baker Hill\n"))
                .containsExactly("Beck, Tyler = Tyler Beck (rule)", "Rosa King = Rosa King (gazetteer)");
    }

    @Test
    void a_party_of_words_that_nobody_is_called_is_nobody() {
        assertThat(people(MAIL.replace("Tobias Kellner", "Statewide Intake") + "See below.\n"))
                .containsExactly("Whitlock, Dana R = Dana R Whitlock (header)");
    }

    @Test
    void letters_that_head_a_states_domain_may_be_the_states() {
        assertThat(tag("Ask DHS, or write to dana@dhs.state.il.us today.\n"))
                .filteredOn(mention -> mention.kind().equals(Mention.AGENCY))
                .singleElement()
                .satisfies(mention -> {
                    assertThat(mention.canonical()).isNull();
                    assertThat(mention.candidates())
                            .containsExactly("Department of Homeland Security", "DHS (dhs.state.il.us)");
                });
    }

    @Test
    void a_surname_that_is_a_word_is_no_person_in_the_name_of_a_thing() {
        assertThat(people(
                        "Rosalind Station came first, then the Calder Power Station. Later the Station was closed.\n"))
                .containsExactly("Rosalind Station = Rosalind Station (gazetteer)");
        assertThat(people("Rosalind Station wrote the report. Later Station was asked about it.\n"))
                .contains("Station = Rosalind Station (rule)");
        assertThat(people("Robert Baker and Susan Baker came. Susan left early.\n"))
                .contains("Susan = Susan Baker (rule)");
    }

    @Test
    void a_label_in_capitals_and_the_seat_of_government_are_nobody() {
        assertThat(people("Page:\n\nPAGE:\n\nThe reply came from the Washington office.\n"))
                .isEmpty();
        assertThat(people("PAIGE:\n\nThe reply is attached.\n")).containsExactly("PAIGE = PAIGE (rule)");
    }

    @Test
    void a_mailbox_that_begins_with_an_offices_letters_is_nobody() {
        assertThat(people(MAIL.replace("Tobias Kellner", "ABC Drinking Water (ABC)") + "The ABC has it.\n"))
                .containsExactly("Whitlock, Dana R = Dana R Whitlock (header)");
        assertThat(people(MAIL.replace("Tobias Kellner", "KELLNER Tobias") + "Tobias has it.\n"))
                .contains("Tobias = KELLNER Tobias (header)");
        assertThat(people(MAIL.replace("Tobias Kellner", "BALDEH Mamadou")))
                .contains("BALDEH Mamadou = BALDEH Mamadou (header)");
    }

    @Test
    void a_surname_of_two_is_one_however_it_is_joined() {
        assertThat(people(MAIL.replace("Tobias Kellner", "O\u2019Hask-Reyes, Marisol")
                        + "Marisol O'Hask Reyes asked. I told O'Hask-Reyes. Then Marisol O\u2019Hask-Reyes left.\n"))
                .extracting(person -> person.substring(person.indexOf("= ") + 2))
                .containsExactly(
                        "Dana R Whitlock (header)",
                        "Marisol O'Hask-Reyes (header)",
                        "Marisol O'Hask-Reyes (header)",
                        "Marisol O'Hask-Reyes (header)",
                        "Marisol O'Hask-Reyes (header)");
        assertThat(people(MAIL.replace("Tobias Kellner", "O'Hask-\nReyes, Marisol") + "See you.\n"))
                .contains("O'Hask-\nReyes, Marisol = Marisol O'Hask-Reyes (header)");
        assertThat(people(MAIL.replace("Tobias Kellner", "Marisol O'Hask-Reyes; Marisol O'Hask Reyes")
                        + "I asked Marisol.\n"))
                .contains("Marisol = Marisol O'Hask-Reyes (header)");
    }

    @Test
    void a_blank_that_does_not_break_is_a_blank() {
        assertThat(people(MAIL.replace("Tobias Kellner", "Tobias\u00A0Kellner") + "I asked Kellner.\n"))
                .contains("Kellner = Tobias Kellner (header)");
    }

    @Test
    void what_bears_a_given_name_is_nobody() {
        assertThat(people(
                        "Powell's Valley agrees. The co-op has a plan, and Powell Co. has none. See 86 Fed. Reg. 4198; "
                                + "the fed said so.\n"))
                .isEmpty();
        assertThat(people("The dog is Powell's, and it was Powell's own plan.\n"))
                .containsExactly("Powell = Powell (gazetteer)", "Powell = Powell (gazetteer)");
    }

    @Test
    void a_given_name_in_a_cell_of_a_table_kept_as_text_is_nobody() {
        assertThat(people("site,town,lead\nA-1,Jackson,2.2\nA-2,Homer,Jackson\n"))
                .isEmpty();
        assertThat(people("Nobody asked him, Jackson, or his staff.\n"))
                .containsExactly("Jackson = Jackson (gazetteer)");
    }
}
