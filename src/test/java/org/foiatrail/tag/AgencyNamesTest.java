package org.foiatrail.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiatrail.tag.NamesInText.agencies;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Agencies, found in pages as they are segmented.
class AgencyNamesTest {
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
    void a_states_department_is_not_the_countrys() {
        assertThat(agencies("IOWA DEPARTMENT OF TRANSPORTATION\n\nOhio EPA and EPA agreed.\n"))
                .containsExactly(
                        "IOWA DEPARTMENT OF TRANSPORTATION = Iowa Department of Transportation",
                        "Ohio EPA = Ohio EPA",
                        "EPA = Environmental Protection Agency");
    }

    @Test
    void letters_inside_an_identifier_are_no_agency() {
        assertThat(agencies("ABC-ICE-22-0417_000101, ICE-2021-0044 and 2021-DHS-7 are numbers.\n"))
                .isEmpty();
        assertThat(agencies("An ICE-led raid; DHS/ICE agents.\n"))
                .extracting(agency -> agency.substring(0, agency.indexOf(" =")))
                .containsExactly("ICE", "DHS", "ICE");
        assertThat(agencies("The ICE/287(g) program, an ICE-287(g) agreement, DHS/ICE/ERO-5 and FBI/9 agents.\n"))
                .extracting(agency -> agency.substring(0, agency.indexOf(" =")))
                .containsExactly("ICE", "ICE", "DHS", "ICE", "FBI");
    }

    @Test
    void letters_joined_without_end_are_read_in_time() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(agencies("AB-".repeat(40_000) + "\n")).isEmpty());
    }

    @Test
    void letters_that_the_text_gives_another_meaning_are_no_agency() {
        assertThat(agencies("Your Open Records Request (ORR) is late. The ORR was logged.\n"))
                .isEmpty();
        assertThat(agencies("The Office of Refugee Resettlement (ORR) asked. ORR was late.\n"))
                .hasSize(3);
    }

    @Test
    void letters_behind_the_agencys_own_words_are_the_agency_however_these_are_written() {
        for (String said : List.of(
                "internal revenue service (IRS)",
                "Internal revenue service (IRS)",
                "social security administration (SSA)",
                "department of justice (DOJ)",
                "federal aviation administration (FAA)",
                "centers disease control (CDC)")) {
            String letters = said.substring(said.indexOf('(') + 1, said.indexOf(')'));
            assertThat(agencies("We asked the " + said + " twice. The " + letters + " letter is here.\n"))
                    .as(said)
                    .filteredOn(agency -> agency.startsWith(letters + " = "))
                    .hasSize(2);
        }
    }
}
