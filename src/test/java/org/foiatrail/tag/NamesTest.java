package org.foiatrail.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Page;
import org.foiatrail.segment.Segmenter;
import org.foiatrail.store.Vocabularies;
import org.junit.jupiter.api.Test;

/// People and agencies, found in pages as they are segmented.
class NamesTest {
    private static final Vocabularies VOCABULARIES = new Vocabularies();
    private static final Tagger TAGGER = new Tagger(VOCABULARIES.places(), List.of(), VOCABULARIES.names(), List.of());

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
    void an_agency_whose_name_was_misread_is_the_one_named_often() {
        String often = "The Haleford County Sheriff's Office agrees. ".repeat(4);
        assertThat(agencies(
                        often + "The Haleford Cotmty Sheriff's Office and the HalefordCounty Sheriff's Office met.\n"))
                .contains(
                        "Haleford Cotmty Sheriff's Office = Haleford County Sheriff's Office",
                        "HalefordCounty Sheriff's Office = Haleford County Sheriff's Office");
        assertThat(agencies("The Lane County Sheriff's Office agrees. ".repeat(4)
                        + "The Lake County Sheriff's Office does not.\n"))
                .contains("Lake County Sheriff's Office = Lake County Sheriff's Office");
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
    void agencies_are_found_by_name_and_abbreviation() {
        assertThat(agencies("Staff of the Department of Homeland Security and of FEMA met ICE in the lobby.\n"))
                .containsExactly(
                        "Department of Homeland Security = Department of Homeland Security",
                        "FEMA = Federal Emergency Management Agency",
                        "ICE = U.S. Immigration and Customs Enforcement");
    }

    @Test
    void an_abbreviation_that_is_a_word_is_no_agency_among_capitals() {
        assertThat(agencies("CAUTION: ICE ON THE ROADS TONIGHT\n")).isEmpty();
    }

    @Test
    void an_ambiguous_abbreviation_needs_its_full_name() {
        assertThat(agencies("The VA hospital in Richmond, VA, is open.\n")).isEmpty();
        assertThat(agencies("The Department of Veterans Affairs replied. The VA was late.\n"))
                .containsExactly(
                        "Department of Veterans Affairs = Department of Veterans Affairs",
                        "VA = Department of Veterans Affairs");
    }

    @Test
    void local_agencies_are_told_by_how_their_names_are_made() {
        assertThat(agencies("The Arlington County Police Department, the Sheriff's Office of Cook County, the Illinois "
                        + "Department of Corrections, and the San Diego Field Office replied.\n"))
                .containsExactly(
                        "Arlington County Police Department = Arlington County Police Department",
                        "Sheriff's Office of Cook County = Sheriff's Office of Cook County",
                        "Illinois Department of Corrections = Illinois Department of Corrections",
                        "San Diego Field Office = San Diego Field Office");
    }

    @Test
    void the_place_in_an_agencys_name_stays_a_place() {
        assertThat(found("The Arlington County Police Department replied.\n"))
                .containsExactly("agency Arlington County Police Department", "jurisdiction Arlington County");
    }

    @Test
    void two_departments_in_one_breath_are_two() {
        assertThat(agencies("The Department of Justice and Department of State agreed.\n"))
                .containsExactly(
                        "Department of Justice = Department of Justice", "Department of State = Department of State");
    }

    @Test
    void who_holds_an_office_in_a_department_is_no_part_of_its_name() {
        assertThat(agencies("The Department of Corrections Commissioner Paul Hask and the Division of General Services "
                        + "Property Manager wrote to the Office of the Deputy Attorney General.\n"))
                .extracting(agency -> agency.substring(0, agency.indexOf(" =")))
                .containsExactly(
                        "Department of Corrections",
                        "Division of General Services",
                        "Office of the Deputy Attorney General");
        assertThat(agencies("The Department of Corrections Public Information Officer Paul Hask called.\n"))
                .extracting(agency -> agency.substring(0, agency.indexOf(" =")))
                .containsExactly("Department of Corrections");
    }

    @Test
    void an_agency_printed_in_several_ways_has_one_name() {
        assertThat(agencies(
                        "The Cook County Sheriffs Office, the Cook County Sheriff's Office and the Alaska Department "
                                + "of Fish & Game replied.\n"))
                .extracting(agency -> agency.substring(agency.indexOf("= ") + 2))
                .containsExactly(
                        "Cook County Sheriff's Office",
                        "Cook County Sheriff's Office",
                        "Alaska Department of Fish and Game");
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
    void an_abbreviation_means_what_the_text_says_it_means() {
        assertThat(agencies("The Department of Health Services (DHS) has it. DHS will ask.\n"))
                .containsExactly(
                        "Department of Health Services = Department of Health Services",
                        "DHS = Department of Health Services",
                        "DHS = Department of Health Services");
        assertThat(agencies("DHS will ask.\n\nBureau of Benefits\nWisconsin Department of Health Services\n"))
                .contains("DHS = Wisconsin Department of Health Services");
        assertThat(agencies("DHS and the Wisconsin Department of Health Services met. Write to dana@dhs.gov.\n"))
                .contains("DHS = Department of Homeland Security");
    }

    @Test
    void an_agencys_office_in_a_state_is_the_agencys() {
        assertThat(agencies("The Alaska Veterans Benefits Administration (VBA) called.\n"))
                .contains("VBA = Veterans Benefits Administration");
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
    void a_states_department_is_not_the_countrys() {
        assertThat(agencies("IOWA DEPARTMENT OF TRANSPORTATION\n\nOhio EPA and EPA agreed.\n"))
                .containsExactly(
                        "IOWA DEPARTMENT OF TRANSPORTATION = Iowa Department of Transportation",
                        "Ohio EPA = Ohio EPA",
                        "EPA = Environmental Protection Agency");
    }

    private static List<String> people(String text) {
        return tag(text).stream()
                .filter(mention -> mention.kind().equals(Mention.PERSON))
                .map(mention -> mention.surface() + " = " + mention.canonical() + " (" + mention.layer() + ")")
                .toList();
    }

    private static List<String> agencies(String text) {
        return tag(text).stream()
                .filter(mention -> mention.kind().equals(Mention.AGENCY))
                .map(mention -> mention.surface() + " = " + mention.canonical())
                .toList();
    }

    private static List<String> found(String text) {
        return tag(text).stream()
                .map(mention -> mention.kind() + " " + mention.surface())
                .sorted()
                .toList();
    }

    private static List<Mention> tag(String text) {
        List<Page> pages = List.of(Page.plain(1, text));
        return TAGGER.tag(pages, new Segmenter().segment("names", pages));
    }
}
