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

/// What around a name tells which of its namesakes is meant.
class JurisdictionContextTest {
    private static final Tagger TAGGER = new Tagger(new Vocabularies().places(), List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Lake County (IN) has a new jail.                         | Lake County, IN
        Orange County (Calif.) has a new jail.                   | Orange County, CA
        A clerk in Amherst (Mass.) wrote to us.                  | Amherst, MA
        The County of Orange (Florida) has a new jail.           | Orange County, FL
        The bus stops in Homer (Alaska) at noon.                 | Homer, AK
        Montgomery County\tMD\t12                                | Montgomery County, MD
        """)
    void a_state_in_brackets_or_in_the_next_cell_tells_which_is_meant(String text, String canonical) {
        assertThat(canonicals(text)).containsExactly(canonical);
    }

    @Test
    void a_state_after_in_tells_which_is_meant() {
        assertThat(canonicals("Springfield in Illinois and Springfield in Ohio replied."))
                .containsExactly("Springfield, IL", "Illinois", "Springfield, OH", "Ohio");
        assertThat(canonicals("Montgomery County (MD) is done. Montgomery County in Pennsylvania is next."))
                .containsExactly("Montgomery County, MD", "Montgomery County, PA", "Pennsylvania");
        assertThat(canonicals("A clerk in Amherst (Mass., not N.Y.) wrote."))
                .containsExactly("Amherst, MA", "New York");
    }

    @Test
    void a_state_in_brackets_makes_no_place_of_a_member() {
        assertThat(canonicals("Rep. Jackson (IL) and Sen. Madison (WI) voted.")).isEmpty();
        assertThat(canonicals("Orange County (OR WHAT IS LEFT OF IT) is quiet."))
                .containsOnlyNulls();
    }

    @Test
    void names_of_one_list_lie_in_the_state_that_has_large_ones_of_all() {
        assertThat(canonicals("Maine replied. The clerks in Hartford & New Haven have not."))
                .containsExactly("Maine", "Hartford, CT", "New Haven, CT");
        assertThat(canonicals("A clerk of Lehigh County, Penna. called. Travis County, Austin has a jail."))
                .containsExactly("Lehigh County, PA", "Travis County, TX", "Austin, TX");
        assertThat(canonicals("Ohio waits. Lake County and Lee County agreed to it."))
                .doesNotContain("Lee County, FL");
        assertThat(canonicals("The sheriffs of Nassau and Suffolk counties replied."))
                .containsExactly("Nassau County, NY", "Suffolk County, NY");
        assertThat(canonicals("The sheriffs of Jackson and Washington counties replied."))
                .containsOnlyNulls();
    }

    @Test
    void a_village_of_a_state_named_once_is_not_the_great_city_of_its_name() {
        assertThat(canonicals("A judge in Lehigh County, Pennsylvania called, and the office in Austin has the rest."))
                .containsExactly("Lehigh County, PA", "Austin, TX");
        assertThat(canonicals(
                        "In Oregon it is live. Multnomah County is not, and the city of Portland has no jail.",
                        "It began in Harris County, Texas."))
                .containsExactly("Oregon", "Multnomah County, OR", "Portland, OR", "Harris County, TX");
        assertThat(canonicals(
                        "In Vermont, the Vermont State Police and Windsor County, Vermont agree. Hartford is next."))
                .containsExactly("Vermont", "Vermont", "Windsor County, VT", "Hartford, VT");
    }

    @Test
    void a_rare_name_is_the_one_of_the_only_state_the_message_has() {
        assertThat(canonicals(
                        "Ours is not the one of California or Florida. Albany County does not mind.",
                        "Albany, NY 12203"))
                .containsExactly("California", "Florida", "Albany County, NY", "Albany, NY");
        assertThat(canonicals("Ours is not the one of California or Florida. Lake County minds.", "Albany, NY 12203"))
                .contains((String) null);
    }

    @Test
    void a_county_of_millions_is_not_one_of_its_tiny_namesakes() {
        String far = " and so on, as we said before".repeat(20) + ". ";
        assertThat(canonicals("King County has a new jail.")).containsExactly("King County, WA");
        assertThat(canonicals("Texas has replied" + far + "King County has a new jail."))
                .containsExactly("Texas", "King County, WA");
        assertThat(canonicals("In Georgia, Cook County has a new jail.")).containsExactly("Georgia", "Cook County, GA");
        assertThat(canonicals("Orange County and Montgomery County have new jails."))
                .containsOnlyNulls();
    }

    @Test
    void what_one_is_in_is_the_great_city_not_its_county() {
        assertThat(canonicals("The county of Santa Clara is live. Write to our clerk in Los Angeles."))
                .containsExactly("Santa Clara County, CA", "Los Angeles, CA");
        assertThat(canonicals("Los Angeles County is live. No other county is. Los Angeles has sent a letter."))
                .containsExactly("Los Angeles County, CA", "Los Angeles County, CA");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        New York's counties may choose.              | New York
        No county in New York has signed.            | New York
        NYS counties may choose.                     | New York
        The marshals in Conn. were told so.          | Connecticut
        The MD State Police signed.                  | Maryland
        Nobody at PG County answers.                 | Prince George's County, MD
        """)
    void a_state_is_told_by_the_words_beside_it(String text, String canonical) {
        assertThat(canonicals(text)).containsExactly(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "'77 WEST JACKSON BOULEVARD\nMICHIGAN OFFICE', Michigan",
        "'JACKSON BOULEVARD\nMICHIGAN OFFICE', Michigan",
        "'77 WEST JACKSON LANE\nMICHIGAN OFFICE', Michigan",
        "'In Michigan, Jackson street crews met.', 'Michigan;Jackson, MI'"
    })
    void a_street_is_no_place(String text, String places) {
        assertThat(canonicals(text)).containsExactlyInAnyOrder(places.split(";"));
    }

    @Test
    void a_police_of_the_state_tells_which_county_is_meant() {
        assertThat(canonicals("MD State Police agree. Pr. George's + Montgomery may not."))
                .containsExactly("Maryland", "Prince George's County, MD", "Montgomery County, MD");
        assertThat(canonicals("HE IS IN STATE POLICE CUSTODY", "Call me OR State your reasons"))
                .isEmpty();
    }

    @Test
    void the_district_is_that_of_columbia_where_the_text_speaks_of_it() {
        assertThat(canonicals("Washington State is out. But Washington, as in the District, is in its own box."))
                .containsExactly("Washington", "District of Columbia", "District of Columbia");
        assertThat(canonicals("We met in D.C. on Monday. Now the District is pulling out."))
                .containsExactly("District of Columbia", "District of Columbia");
    }

    @Test
    void the_district_of_a_school_is_not_that_of_columbia() {
        assertThat(canonicals("The Hilltop School District will meet. We flew to D.C. for it. The District will pay."))
                .containsExactly("District of Columbia");
        assertThat(canonicals("Office of Schools, Washington, DC 20202", "The District will pay."))
                .containsExactly("District of Columbia");
        assertThat(canonicals("Office of Schools, Washington, D.C.", "The District will pay."))
                .containsExactly("District of Columbia");
        assertThat(canonicals("The eighth grade will fly to D.C. in May. The District will pay for the buses."))
                .containsExactly("District of Columbia");
        assertThat(canonicals("I spoke to Robert Conn. He left.")).isEmpty();
        assertThat(canonicals("We met in DC. The District Attorney and the district will pay."))
                .containsExactly("District of Columbia");
    }

    @Test
    void names_of_a_list_beside_a_county_of_their_state_are_counties() {
        assertThat(canonicals("DuPage County is live. So are Kane, Lake and Will."))
                .containsExactly("DuPage County, IL", "Kane County, IL", "Lake County, IL", "Will County, IL");
        assertThat(canonicals("New York waits. Westchester, Suffolk and Nassau were told."))
                .endsWith("Westchester County, NY", "Suffolk County, NY", "Nassau County, NY");
        assertThat(canonicals("Ohio waits. Clark, King and Pierce were told.")).containsExactly("Ohio");
    }

    @Test
    void the_state_told_beside_one_of_a_list_is_that_of_all() {
        assertThat(canonicals("Colorado waits. San Miguel and Taos, N.M. do not."))
                .containsExactly("Colorado", "San Miguel County, NM", "Taos, NM");
        assertThat(canonicals(
                        "In Vermont and Maine nobody asked. In Massachusetts, Amherst, Hadley and Northampton did."))
                .endsWith("Massachusetts", "Amherst, MA", "Hadley, MA", "Northampton, MA");
    }

    @Test
    void a_name_may_begin_with_a_short_word() {
        assertThat(canonicals("Orleans, Jefferson and St. Bernard parishes were paid."))
                .containsExactly("Orleans Parish, LA", "Jefferson Parish, LA", "St. Bernard Parish, LA");
        assertThat(canonicals("Texas waits for El Paso and Laredo."))
                .containsExactly("Texas", "El Paso, TX", "Laredo, TX");
    }

    @Test
    void a_text_about_one_state_leaves_open_whether_its_village_is_meant() {
        assertThat(canonicals("Kenai, Alaska, Valdez, Alaska, and Anchorage have docks, as Alaska has."
                        + " And so on.".repeat(30) + " Houston has none."))
                .endsWith((String) null);
    }

    @Test
    void whom_one_writes_to_is_no_place() {
        assertThat(canonicals("New Yorkers ask. N.Y. and I said this to Raj, to Marcy and to Bill."))
                .doesNotContain("Marcy, NY");
        assertThat(canonicals("N.Y. is live, and Houston waits. In Texas, Houston has a county's name."))
                .endsWith("Texas", "Houston, TX");
    }

    private static List<String> canonicals(String... lines) {
        return tag(String.join("\n", lines)).stream().map(Mention::canonical).toList();
    }

    private static List<Mention> tag(String text) {
        return TAGGER.tag(List.of(Page.plain(1, text)), Segments.NONE).stream()
                .filter(mention -> mention.kind().equals(Mention.JURISDICTION))
                .toList();
    }
}
