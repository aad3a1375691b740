package org.foiatrail.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Page;
import org.foiatrail.model.Segments;
import org.foiatrail.store.Vocabularies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JurisdictionsTest {
    private static final Tagger TAGGER = new Tagger(new Vocabularies().places(), List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    We met the board of Arlington County, Va. last week.  | Arlington County, Va.       | Arlington County, VA
                    A letter came from Arlington, Virginia today.         | Arlington, Virginia         | Arlington County, VA
                    He spoke for the State of Illinois.                   | State of Illinois           | Illinois
                    Cook County, Illinois signed.                         | Cook County, Illinois       | Cook County, IL
                    Talks with Prince Georges County, Md. go on.          | Prince Georges County, Md.  | Prince George's County, MD
                    The Miami-Dade County jail is live.                   | Miami-Dade County           | Miami-Dade County, FL
                    St. Louis County, Missouri is next.                   | St. Louis County, Missouri  | St. Louis County, MO
                    Saint Louis County, MO is next.                       | Saint Louis County, MO      | St. Louis County, MO
                    Orleans Parish declined.                              | Orleans Parish              | Orleans Parish, LA
                    The City of Tucson replied.                           | City of Tucson              | Tucson, AZ
                    The County of Los Angeles replied.                    | County of Los Angeles       | Los Angeles County, CA
                    The City and County of San Francisco sued.            | City and County of San Francisco | San Francisco, CA
                    San Francisco Sheriff wants out.                      | San Francisco               | San Francisco, CA
                    Chicago police asked again.                           | Chicago                     | Chicago, IL
                    Offices in Washington, D.C. are closed.               | Washington, D.C.            | District of Columbia
                    DC is not ready.                                      | DC                          | District of Columbia
                    The Washington State Patrol signed.                   | Washington                  | Washington
                    Officials in New York City said no.                   | New York City               | New York, NY
                    Massachusetts Governor will not sign.                 | Massachusetts               | Massachusetts
                    STATUS OF SANTA CLARA COUNTY, CALIFORNIA              | SANTA CLARA COUNTY, CALIFORNIA | Santa Clara County, CA
                    Puerto Rico will be last.                             | Puerto Rico                 | Puerto Rico
                    The Navajo Nation police asked.                       | Navajo Nation               | Navajo Nation
                    He drove to Kansas City, Kansas for it.               | Kansas City, Kansas         | Kansas City, KS
                    Chicago's mayor called.                               | Chicago                     | Chicago, IL
                    He spoke for the State ofIllinois.                    | State ofIllinois            | Illinois
                    OkeechobeeCounty signed in May.                       | OkeechobeeCounty            | Okeechobee County, FL
                    Okeechobee Counly signed in May.                      | Okeechobee Counly           | Okeechobee County, FL
                    The Okeechobec County jail is live.                   | Okeechobec County           | Okeechobee County, FL
                    The City of Tucsen replied.                           | City of Tucsen              | Tucson, AZ
                    the_Okeechobee_County_Sheriff's Office, hereinafter   | Okeechobee_County           | Okeechobee County, FL
                    The conference in Austin asked us again.              | Austin                      | Austin, TX
                    The Kotzebue case comes back.                         | Kotzebue                    | Kotzebue, AK
                    """)
    void a_jurisdiction_is_found_and_resolved(String text, String surface, String canonical) {
        assertThat(tag(text))
                .extracting(Mention::surface, Mention::canonical)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(surface, canonical));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jackson said he would call.",
                "Mr. Lincoln signed the memo.",
                "We asked Madison Smith about it.",
                "Regards, Virginia Carter",
                "The Washington Post ran a story.",
                "As the New York Times reported, the plan failed.",
                "A Chicago Tribune editor called.",
                "She teaches at the University of Illinois.",
                "She studied at Indiana University last year.",
                "He works for Texas Instruments.",
                "Washington wants an answer.",
                "Reading the memo took an hour.",
                "Mobile phones are allowed.",
                "Security was tight, and Hope is gone.",
                "The Enterprise network was down.",
                "Union members met. Surprise visits followed.",
                "IN OR OUT, IT IS OK WITH ME",
                "Please call ME or HI, or write IN",
                "The White House had no comment.",
                "The United States signed.",
                "Write to desk@chicago.example.gov or www.boston.gov",
                "Jackson, Shelby; Warren, Paul",
                "Allen and Smith wrote the draft.",
                "See Mass. attendance and Miss. Porter",
                "The Secretary acts under 8 U.S.C. 1357(g).",
                "Each LEA signs for itself.",
                "Talks in Paris and London, then Lebanon and Mexico.",
                "The meeting is on Virginia Avenue.",
                "The file is Colorado_redline_sec_V.docx and no other.",
                "All of them will be there on time when the Chicago\nBulls come to town for a game.",
                "He goes by Okeechobec alone.",
                "THE MISSION IN NORWAY, AS OTHERS KNOW, IS OPEN",
                "He wrote it in Norway, In that year.",
            })
    void what_only_looks_like_a_jurisdiction_is_none(String text) {
        assertThat(tag(text)).isEmpty();
    }

    @Test
    void a_name_of_several_states_stays_open_with_all_it_may_be() {
        Mention mention = tag("Jackson County has not signed.").getFirst();
        assertThat(mention.canonical()).isNull();
        assertThat(mention.type()).isEqualTo("county");
        assertThat(mention.candidates()).hasSizeGreaterThan(20).isSorted().contains("Jackson County, MO");
    }

    @Test
    void a_state_nearby_tells_which_county_is_meant() {
        assertThat(canonicals("In Oregon the sheriffs met. Jackson County has not signed."))
                .containsExactly("Oregon", "Jackson County, OR");
    }

    @Test
    void a_place_named_with_its_state_once_is_known_by_its_bare_name() {
        assertThat(canonicals("We visited Homer, Illinois. The clerk of Homer will write."))
                .containsExactly("Homer, IL", "Homer, IL");
    }

    @Test
    void a_county_named_in_full_once_is_known_by_its_bare_name() {
        assertThat(canonicals("Cook County, Illinois has asked. Then tell the people in Cook to wait."))
                .containsExactly("Cook County, IL", "Cook County, IL");
    }

    @Test
    void cells_of_a_table_are_names_of_their_own() {
        assertThat(canonicals("Harris County\tTexas\nTravis County    Texas\nPima County      Arizona\n"))
                .containsExactly(
                        "Harris County, TX", "Texas", "Travis County, TX", "Texas", "Pima County, AZ", "Arizona");
    }

    @Test
    void whose_papers_these_are_decides_where_the_words_do_not() {
        assertThat(canonicals("From: desk@doc.state.mo.us\nJackson County has not signed."))
                .containsExactly("Jackson County, MO");
    }

    @Test
    void a_comma_ends_no_paragraph() {
        assertThat(canonicals("The committee sits in Bristol,\n\n\nCT.")).containsExactly("Bristol, CT");
    }

    @Test
    void two_states_as_near_as_each_other_resolve_nothing() {
        List<Mention> mentions = tag("Between Oregon and Missouri, which Jackson County is it?");
        assertThat(mentions).extracting(Mention::canonical).containsExactly("Oregon", "Missouri", null);
    }

    @Test
    void population_resolves_no_county() {
        assertThat(tag("Orange County is next.").getFirst().canonical()).isNull();
        assertThat(tag("We spoke of Texas. King County is next.").getLast().canonical())
                .isEqualTo("King County, TX");
    }

    @Test
    void a_bare_name_among_counties_is_the_county_if_it_is_far_larger_than_the_city() {
        assertThat(canonicals("Of the counties only Santa Clara has asked.")).containsExactly("Santa Clara County, CA");
        assertThat(canonicals("Of the cities only Santa Clara has asked.")).containsExactly("Santa Clara, CA");
    }

    @Test
    void a_city_stays_one_where_its_county_is_named_in_full() {
        assertThat(canonicals(
                        "Santa Fe County, New Mexico runs the jail, and the city council of Santa Fe is content."))
                .containsExactly("Santa Fe County, NM", "Santa Fe, NM");
    }

    @Test
    void names_of_a_list_of_counties_are_counties() {
        assertThat(canonicals("In Illinois we need Cook, DuPage and Lake counties."))
                .containsExactly("Illinois", "Cook County, IL", "DuPage County, IL", "Lake County, IL");
    }

    @Test
    void names_listed_under_a_state_are_its_counties() {
        assertThat(canonicals("Illinois counties: Cook, Lake, Will"))
                .containsExactly("Illinois", "Cook County, IL", "Lake County, IL", "Will County, IL");
        assertThat(canonicals("ILLINOIS\nCook 1,204\nLake 88\nDuPage 310\n\nMISSOURI\nClay 12\nCass 4\nRay 3\n"))
                .containsExactly(
                        "Illinois",
                        "Cook County, IL",
                        "Lake County, IL",
                        "DuPage County, IL",
                        "Missouri",
                        "Clay County, MO",
                        "Cass County, MO",
                        "Ray County, MO");
        assertThat(canonicals("California: Los Angeles, San Diego, Oakland"))
                .containsExactly("California", "Los Angeles, CA", "San Diego, CA", "Oakland, CA");
    }

    @Test
    void codes_count_in_lists_and_beside_places() {
        assertThat(canonicals("Offices CHI and NJ will deploy.")).containsExactly("Chicago, IL", "New Jersey");
        assertThat(canonicals("Pending: NY, CA, and IL.")).containsExactly("New York", "California", "Illinois");
        assertThat(canonicals("We met in NY.")).containsExactly("New York");
    }

    @Test
    void states_in_a_list_are_states() {
        assertThat(canonicals("Only Indiana, Ohio, New York and Delaware signed."))
                .containsExactly("Indiana", "Ohio", "New York", "Delaware");
    }

    @Test
    void a_place_in_a_postal_address_is_marked() {
        List<Mention> mentions = tag("Send it to 500 Example Street, Springfield, IL 62701. Springfield, IL is far.");
        assertThat(mentions).extracting(Mention::canonical).containsOnly("Springfield, IL");
        assertThat(mentions).extracting(Mention::address).containsExactly(true, false);
        assertThat(tag("P.O. Box 12, Tucson, Arizona").getFirst().address()).isTrue();
        assertThat(tag("PO Box 9 Exampleville TX 75001").getFirst().canonical()).isEqualTo("Exampleville, TX");
    }

    @Test
    void nothing_is_found_inside_a_longer_name() {
        assertThat(tag("Kansas City, Missouri, and West Virginia and Iowa City, Iowa"))
                .extracting(Mention::canonical)
                .containsExactly("Kansas City, MO", "West Virginia", "Iowa City, IA");
    }

    @Test
    void a_name_broken_over_lines_is_one_mention() {
        String text = "The sheriff of Los\n      Angeles County, Cali-\nfornia replied.";
        Mention mention = tag(text).getFirst();
        assertThat(mention.canonical()).isEqualTo("Los Angeles County, CA");
        assertThat(mention.surface()).isEqualTo("Los\n      Angeles County, Cali-\nfornia");
        assertThat(mention.spans()).hasSize(1);
    }

    @Test
    void a_member_whom_a_state_sends_is_no_town_of_it() {
        assertThat(canonicals("HAROLD S. MILTON, OHIO")).containsExactly("Ohio");
        assertThat(canonicals("He lives in Milton, Ohio.")).doesNotContain("Ohio");
    }

    @Test
    void a_village_in_a_state_spoken_of_far_away_is_not_the_great_city_of_its_name() {
        String far = " and so on, as we said before".repeat(20) + ". ";
        assertThat(canonicals("Texas has replied" + far + "She took the flight from Detroit on Monday."))
                .containsExactly("Texas", "Detroit, MI");
        assertThat(canonicals("Texas has replied, and Detroit has too.")).containsExactly("Texas", "Detroit, MI");
        assertThat(canonicals("Texas has replied. In Texas, Red River County, Texas, and Detroit have jails."))
                .endsWith("Detroit, TX");
    }

    @Test
    void what_stands_before_a_capital_with_its_zip_code_is_no_town() {
        assertThat(canonicals("Central Planning Agency\nWashington, D. C. 20505"))
                .containsExactly("District of Columbia");
    }

    @Test
    void what_stands_behind_a_firms_name_is_no_state() {
        assertThat(canonicals("It retained Burton Fieldstone, S.C., for Winnebago County. Wisconsin agreed."))
                .containsExactly("Winnebago County, WI", "Wisconsin");
        assertThat(canonicals("She moved to Columbia, S.C., in May.")).containsExactly("Columbia, SC");
    }

    private static List<String> canonicals(String text) {
        return tag(text).stream().map(Mention::canonical).toList();
    }

    private static List<Mention> tag(String text) {
        return TAGGER.tag(List.of(Page.plain(1, text)), Segments.NONE).stream()
                .filter(mention -> mention.kind().equals(Mention.JURISDICTION))
                .toList();
    }
}
