package org.foiatrail.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foiatrail.model.Mention;
import org.junit.jupiter.api.Test;

/// Counties as hasty writers name them, and names that only seem to stand before a state's.
class ShortCountiesTest {
    @Test
    void co_behind_a_countys_name_is_county() {
        assertThat(places("Breathitt Co. has asked again, and Lee Co. too. Knott County has not.\n"))
                .containsExactly(
                        "Breathitt Co. = Breathitt County, KY",
                        "Lee Co. = Lee County, KY",
                        "Knott County = Knott County, KY");
        assertThat(places("He moved to Lee Co., Kentucky, in May.\n"))
                .containsExactly("Lee Co., Kentucky = Lee County, KY");
    }

    @Test
    void a_company_is_no_county() {
        assertThat(places(
                        "The Lee Co. and J. Marshall Co. of Kentucky, Lee Co., Inc. and Ford Motor Co. have plants.\n"))
                .containsExactly("Kentucky = Kentucky");
        assertThat(places("We buy from Lee Co. and nobody else.\n")).isEmpty();
    }

    @Test
    void a_county_is_of_the_state_of_all_others_named() {
        assertThat(places("Knott County and Breathitt County agreed. In Lee County he was turned away, said the staff "
                        + "of the office in Atlanta.\n"))
                .contains("Lee County = Lee County, KY");
        assertThat(places(
                        "Knott County, Breathitt County and Tulsa County agreed. In Lee County he was turned away.\n"))
                .contains("Lee County = null");
    }

    @Test
    void a_place_does_not_begin_in_the_midst_of_a_name() {
        assertThat(places("People in Carr Creek, Kentucky, and in Old Landing, Kentucky, have read it.\n"))
                .containsExactly("Kentucky = Kentucky", "Kentucky = Kentucky");
        assertThat(places("They met in Tuckerston, Kentucky, and in Hallie, Kentucky.\n"))
                .containsExactly("Kentucky = Kentucky", "Hallie, Kentucky = Hallie, KY");
    }

    @Test
    void a_person_before_a_states_agency_is_no_place() {
        assertThat(places("I asked Lorene Spicer, Kentucky River District Health Department, about it. Then Spicer, "
                        + "Kentucky Department of Water, wrote.\n"))
                .containsExactly("Kentucky = Kentucky");
    }

    @Test
    void behind_an_offices_letters_a_city_is_where_it_is() {
        assertThat(places("Marlon and Kathleen (EPA R4, Atlanta) called.\n")).containsExactly("Atlanta = Atlanta, GA");
    }

    private static List<String> places(String text) {
        return NamesInText.tag(text).stream()
                .filter(mention -> mention.kind().equals(Mention.JURISDICTION))
                .map(mention -> mention.surface() + " = " + mention.canonical())
                .toList();
    }
}
