package org.foiatrail.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Districts, cabinets, branches, boards and the like, told by how their names are made.
class LocalAgenciesTest {
    @Test
    void districts_are_agencies_if_they_are_of_a_kind_that_serves() {
        assertThat(agencies("The Marlow County Water District, the Harlow Unified School District, the Elk Valley Fire "
                        + "Protection District and the Tolland County Water and Sewer District met.\n"))
                .containsExactly(
                        "Marlow County Water District",
                        "Harlow Unified School District",
                        "Elk Valley Fire Protection District",
                        "Tolland County Water and Sewer District");
        assertThat(agencies("The District asked the Central District of California, the Downtown Historic District, "
                        + "the Fifth Congressional District and the Water District.\n"))
                .isEmpty();
    }

    @Test
    void a_districts_number_is_part_of_its_name() {
        assertThat(agencies("The Lowell County Water District No. 2 and School District of Marlow wrote. The Harlow "
                        + "Area School District 11 and the Orchard Park District 2021 budget are new.\n"))
                .containsExactly(
                        "Lowell County Water District No. 2",
                        "Harlow Area School District 11",
                        "Orchard Park District");
        assertThat(agencies("The Marlow Water District 45 customers lost service as Harlow Sewer District 3 pumps and "
                        + "Lowell Water District No. 2 pumps failed; Marlow School District 7 was closed.\n"))
                .containsExactly(
                        "Marlow Water District",
                        "Harlow Sewer District",
                        "Lowell Water District No. 2",
                        "Marlow School District 7");
    }

    @Test
    void boards_cabinets_authorities_and_courts_that_govern_are_agencies() {
        assertThat(agencies("The State Water Resources Control Board, the Energy and Environment Cabinet, the Cabinet "
                        + "for Family Services, the Cook County Fiscal Court, Jefferson Parish Government, the Hopi "
                        + "Tribal Council and the Housing Authority of the City of Los Angeles met.\n"))
                .containsExactly(
                        "State Water Resources Control Board",
                        "Energy and Environment Cabinet",
                        "Cabinet for Family Services",
                        "Cook County Fiscal Court",
                        "Jefferson Parish Government",
                        "Hopi Tribal Council",
                        "Housing Authority of the City of Los Angeles");
        assertThat(agencies("The Special Board met the Kitchen Cabinet before the Appeals Court.\n"))
                .isEmpty();
    }

    @Test
    void branches_and_sections_are_agencies_but_not_those_of_a_bank_or_a_code() {
        assertThat(
                        agencies(
                                "The Drinking Water Branch and the Technical Assistance Section replied. The Branch Manager "
                                        + "of the First National Bank Branch read Vehicle Code Section 4000 to the Executive Branch.\n"))
                .containsExactly("Drinking Water Branch", "Technical Assistance Section");
    }

    @Test
    void streams_shops_and_devices_are_no_agencies() {
        assertThat(
                        agencies(
                                "The Marlow Fork Branch, the Upper Hask Branch, the Orchard End Branch, the Mill Street "
                                        + "Branch, the Kellner Savings Branch, the Capital Improvement Plan Section, the Type II "
                                        + "Biological Safety Cabinet, the Flammable Liquid Safety Cabinet and a Circuit Control Board.\n"))
                .isEmpty();
        assertThat(agencies("The Justice and Public Safety Cabinet, the Water Pollution Control Board and the Wildlife "
                        + "Enforcement Branch met.\n"))
                .containsExactly(
                        "Justice and Public Safety Cabinet",
                        "Water Pollution Control Board",
                        "Wildlife Enforcement Branch");
    }

    @Test
    void words_joined_by_and_are_all_of_the_name() {
        assertThat(agencies("The Enforcement and Compliance Assurance Division, the Harlow Water and Sewerage "
                        + "Department and the Finance and Administration Cabinet agreed.\n"))
                .containsExactly(
                        "Enforcement and Compliance Assurance Division",
                        "Harlow Water and Sewerage Department",
                        "Finance and Administration Cabinet");
        assertThat(agencies("Homer and Chicago Police Department staff met Hale and Records Management Division.\n"))
                .containsExactly("Chicago Police Department", "Records Management Division");
    }

    @Test
    void a_region_is_an_agency_of_its_own() {
        assertThat(named(
                        "EPA Region 4 wrote to FEMA Region V and to the U.S. Environmental Protection Agency, Region 4. "
                                + "The EPA Region staff met.\n"))
                .containsExactly(
                        "Environmental Protection Agency Region 4",
                        "Federal Emergency Management Agency Region V",
                        "Environmental Protection Agency Region 4",
                        "Environmental Protection Agency");
    }

    @Test
    void a_letterhead_in_capitals_names_an_agency() {
        assertThat(named("""
                MARLOW COUNTY WATER DISTRICT

                ENERGY AND ENVIRONMENT CABINET
                DIVISION OF WATER

                Dear Ms. Hask,
                """))
                .containsExactly("Marlow County Water District", "Energy and Environment Cabinet", "Division of Water");
        assertThat(named("REGULAR MEETING BOARD OF EDUCATION\n\nCOPY TO THE DIVISION OF WATER\n"))
                .isEmpty();
    }

    @Test
    void a_letterhead_is_read_as_names_are_written() {
        assertThat(named("""
                MARLOW COUNTY SHERIFF'S OFFICE

                ST. CLAIR COUNTY SCHOOL DISTRICT

                USDA FOREST SERVICE

                NYC HOUSING AUTHORITY

                MARLOW COUNTY WATER DISTRICT NO. 2

                PROPOSED WATER DISTRICT

                Dear Ms. Hask,
                """))
                .containsExactly(
                        "Marlow County Sheriff's Office",
                        "St. Clair County School District",
                        "Department of Agriculture",
                        "U.S. Forest Service",
                        "NYC Housing Authority",
                        "Marlow County Water District No. 2");
    }

    @Test
    void the_label_of_a_memos_next_line_is_no_part_of_a_name() {
        assertThat(agencies("TO: Dana Whitlock, Director of Permits, Ohio Division of Water\nTHROUGH: Tobias Kellner, "
                        + "Deputy Director, Office of Legal Services\nDATE: May 24, 2021\n"))
                .containsExactly("Ohio Division of Water", "Office of Legal Services");
        assertThat(agencies("Copied to Ohio Division of Water FROM: Dana Whitlock\n"))
                .containsExactly("Ohio Division of Water");
        assertThat(agencies("Prepared for the record of the Department of Natural\nResources by its own staff.\n"))
                .containsExactly("Department of Natural\nResources");
    }

    @Test
    void a_place_that_bears_a_persons_name_is_part_of_an_agencys() {
        assertThat(agencies("Powell's Valley Water District wrote to Chicago's Metropolitan Transit Authority.\n"))
                .containsExactly("Powell's Valley Water District", "Metropolitan Transit Authority");
    }

    @Test
    void who_administers_courts_is_an_office() {
        assertThat(agencies(
                        "The Office of State Court Administrator and the Administrative Office of the Courts wrote.\n"))
                .containsExactly("Office of State Court Administrator", "Administrative Office of the Courts");
    }

    private static List<String> agencies(String text) {
        return NamesInText.agencies(text).stream()
                .map(agency -> agency.substring(0, agency.indexOf(" =")))
                .toList();
    }

    private static List<String> named(String text) {
        return NamesInText.agencies(text).stream()
                .map(agency -> agency.substring(agency.indexOf("= ") + 2))
                .toList();
    }
}
