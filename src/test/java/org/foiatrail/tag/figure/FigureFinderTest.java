package org.foiatrail.tag.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import org.foiatrail.model.Mention;
import org.foiatrail.tag.OneMessage;
import org.foiatrail.tag.Tagger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureFinderTest {
    private static final Tagger TAGGER = new Tagger(List.of(), List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    We removed more than 59,000 criminal aliens.  | more than 59,000 | 59000   | aliens        | criminal         | more than
                    Then nearly 51,000 aliens were removed.       | nearly 51,000    | 51000   | aliens        | -                | nearly
                    It reached 1.2 million submissions.           | 1.2 million      | 1200000 | submissions   | -                | -
                    Of these, 58,300 with convictions left.       | 58,300           | 58300   | -             | with convictions | -
                    It costs $2.3 million.                        | $2.3 million     | 2300000 | dollars       | -                | -
                    Only 12 percent agreed.                       | Only 12          | 12      | percent       | -                | only
                    Fifty-one thousand detainers were lodged.     | Fifty-one thousand | 51000 | detainers     | -                | -
                    Two dozen agencies wrote.                     | Two dozen        | 24      | agencies      | -                | -
                    At least one county asked.                    | At least one     | 1       | counties      | -                | at least
                    Some 1l,500 records came back.                | Some 1l,500      | 11500   | records       | -                | some
                    """)
    void a_number_is_told_with_what_it_counts(
            String text,
            String words,
            String value,
            @Nullable String unit,
            @Nullable String population,
            @Nullable String qualifier) {
        assertThat(found(text)).singleElement().satisfies(mention -> {
            assertThat(mention.surface()).isEqualTo(words);
            assertThat(mention.value()).isEqualTo(value);
            assertThat(mention.figure())
                    .isEqualTo(new Mention.Figure(unit, population, qualifier, null, "Marta Ellison"));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            As of August 2, 2010, it is live in 574 jurisdictions. | 2010-08-02
            Through June 30, 2010 we removed 51,000 aliens.        | 2010-06-30
            In July we had 2,045 matches.                          | 2010-07
            To date, 18 states have signed.                        | 2010-08-12
            We have 1,049 sites now.                               | 2010-08-12
            As of this writing 19 sites are active.                | 2010-08-12
            As of COB Tuesday, 19 sites had signed.                | 2010-08-10
            In May, 19 sites signed.                               | 2010-05
            ICE had removed 34,600 aliens by July 31, 2010.        | 2010-07-31
            Over the past six months we added 40 sites.            | 2010-02/2010-08
            From Oct. 1, 2009 to date we had 212 matches.          | 2009-10-01/2010-08-12
            We had 212 matches yesterday.                          | 2010-08-11
            The total stands at 494 as of Aug. 2.                  | 2010-08-02
            FY09: 4,120 removals                                   | 2008-10-01/2009-09-30
            212 matches came the year before.                      | 2009
            We had 212 matches on August 6 in Ohio.                | 2010-08-06
            """)
    void a_figure_holds_as_of_the_date_its_sentence_gives(String text, String asOf) {
        assertThat(found(text))
                .singleElement()
                .satisfies(mention -> assertThat(figure(mention).asOf()).isEqualTo(asOf));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - Active sites: 494                              | 494 sites
            Submissions passed 1.2 million.                  | 1200000 submissions
            12 of the counties have asked.                   | 12 counties
            Virginia has 39 sites and Maryland 11.           | 39 sites, 11 sites
            Of the 95 counties, 12 have asked, 83 have not.  | 95 counties, 12 counties, 83 counties
            How many sites are active? 574.                  | 574 sites
            Five (5) agencies and one bureau signed.         | 5 agencies, 1 bureaus
            The checks cost 3.2M dollars, or $40 each.       | 3200000 dollars, 40 dollars
            More than half the sites, 260, were active.      | 260 sites
            Some counties (12) have declined.                | 12 counties
            Counties activated: Texas (254), Florida (67)    | 254 counties, 67 counties
            Active sites by state: TX 254, FL 67, VA 129     | 254 sites, 67 sites, 129 sites
            Detainers rose 14 percent, to 1,204, in May.     | 14 percent, 1204 detainers
            Submissions ........ 2,510,447                   | 2510447 submissions
            It takes $10 to $12 million, or $3-4 million.    | 10000000 dollars, 12000000 dollars, 3000000 dollars, 4000000 dollars
            It has five 12-bed units for 12 or more inmates. | 5 units, 12 inmates
            Over 9,000 IDENT/IAFIS checks ran.               | 9000 checks
            Of 45 participants, 30 of them were officers.    | 45 participants, 30 officers
            Over 400 chiefs of police wrote.                 | 400 chiefs of police
            Twelve have declined; the jail books 40 a night. | 12 null, 40 null
            It grew to a staff of 12, 9 active.              | 12 null, 9 null
            We have 494 in 27 states.                        | 27 states
            Dust at 9.4 ppb passed the level of 12 ppb.      | 9.4 parts per billion, 12 parts per billion
            Zinc above 12 parts per billion was rare.        | 12 parts per billion
            They fed between 5 and 12 mg/L of it.            | 5 milligrams per liter, 12 milligrams per liter
            It held 0.005 µg/m3, or 7 pCi/L of radon.        | 0.005 micrograms per cubic meter, 7 picocuries per liter
            The pump does 1.5 MGD at 20 psi.                 | 1.5 million gallons per day, 20 pounds per square inch
            He drove 71 mph at 40°F.                         | 71 miles per hour, 40 degrees fahrenheit
            Twelve (12) kWh or 3 lbs/day were used.          | 12 kilowatt-hours, 3 pounds per day
            It took 12 GAL guards to read 45 PSI reports.    | 12 guards, 45 reports
            We have 2 DBA firms, 3 PPT files, 30 MPH pupils. | 2 firms, 3 files, 30 pupils
            Crews ran to 1,204 CFS, and rain to 1,204 cfs.   | 1204 null, 1204 cubic feet per second
            It was 20 FT and 12 PT clerks, or 40 PERCENT.    | 12 clerks, 40 percent
            We bought 12 HP and 5 Alder desks of 500 GB.     | 5 desks, 500 gigabytes
            We have 12 FT employees.                         | 12 employees
            About 12 percent per year leave.                 | 12 percent
            Two towns: (1) Alder; (2) Birch.                 | 2 towns
            All 12 towns lie along TN 40 or US 70.           | 12 towns
            They ask 12 towns under 5 TRC 210.              | 12 towns
            At 3 PM 12 clerks came, at 11 PM 25 calls.       | 12 clerks, 25 calls
            Day Division 45 guards, Night Division 12 guards | 45 guards, 12 guards
            Gate 45 cars passed, then West Station 12 calls. | 45 cars, 12 calls
            Zone 14 barns burned and were lost.              | 14 barns
            In the US 45 states do, and on TV 30 people did. | 45 states, 30 people
            Three taps were over 12.                         | 3 taps
            Under 12 towns came to over 40 wells.            | 12 towns, 40 wells
            Permits were over 512.                           | 512 permits
            """)
    void what_is_counted_may_stand_elsewhere(String text, String figures) {
        assertThat(found(text).stream()
                        .map(mention -> mention.value() + " " + figure(mention).unit()))
                .containsExactly(figures.split(", "));
    }

    @Test
    void a_tables_head_tells_what_its_rows_count_and_as_of_when() {
        assertThat(found("Removals, FY 2009:\nLevel 1: 10,512\nLevel 3: 319"))
                .extracting(
                        Mention::value,
                        mention -> figure(mention).unit(),
                        mention -> figure(mention).asOf())
                .containsExactly(
                        tuple("10512", "removals", "2008-10-01/2009-09-30"),
                        tuple("319", "removals", "2008-10-01/2009-09-30"));
    }

    @Test
    void the_head_of_a_column_tells_what_its_cells_count() {
        assertThat(found("State\tCounties\tMatches\nIowa\t12\t340\nOhio\t9\t118"))
                .extracting(
                        Mention::value,
                        mention -> figure(mention).unit(),
                        mention -> figure(mention).population())
                .containsExactly(
                        tuple("12", "counties", "Iowa"),
                        tuple("340", "matches", "Iowa"),
                        tuple("9", "counties", "Ohio"),
                        tuple("118", "matches", "Ohio"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Towns of 4,400 or fewer are free.      | or fewer
            Fines of $500 or more are due.         | or more
            Those at 9 ppb or less are free.       | or less
            Over 12 percent of the towns are free. | over
            """)
    void what_says_how_a_number_is_meant_may_stand_on_either_side(String text, String qualifier) {
        assertThat(found(text))
                .singleElement()
                .satisfies(mention -> assertThat(figure(mention).qualifier()).isEqualTo(qualifier));
    }

    @Test
    void a_range_is_two_figures_of_the_same_things() {
        assertThat(found("Between 50 and 60 counties will join."))
                .extracting(Mention::value, mention -> figure(mention).unit())
                .containsExactly(tuple("50", "counties"), tuple("60", "counties"));
    }

    @Test
    void the_number_of_a_row_counts_nothing() {
        assertThat(found("No.\tTown\tTaps\n1\tAlder\t210\n2\tBirch\t340"))
                .extracting(
                        Mention::value,
                        mention -> figure(mention).unit(),
                        mention -> figure(mention).population())
                .containsExactly(tuple("210", "taps", "Alder"), tuple("340", "taps", "Birch"));
    }

    @Test
    void a_row_whose_name_is_a_number_keeps_it() {
        assertThat(found("District\tGuards\tCars\n1\t14\t9\n5\t21\t8"))
                .extracting(
                        Mention::value,
                        mention -> figure(mention).unit(),
                        mention -> figure(mention).population())
                .contains(tuple("9", "cars", "1"), tuple("8", "cars", "5"));
    }

    @Test
    void lines_numbered_from_one_are_no_counts() {
        assertThat(found("1 Cracked lids\n2 Loose valves\n3 Dry wells, 12 taps"))
                .singleElement()
                .satisfies(mention -> {
                    assertThat(mention.value()).isEqualTo("12");
                });
        assertThat(found("1 clerk resigned.\n2 clerks retired.\n3 clerks were hired."))
                .extracting(Mention::value)
                .contains("2", "3");
        assertThat(found("4 cracked lids\n5 loose valves\n6 dry wells"))
                .extracting(Mention::value)
                .containsExactly("4", "5", "6");
    }

    @Test
    void words_told_to_be_anothers_have_no_speaker() {
        assertThat(found("The sheriff said that 14 counties agreed."))
                .singleElement()
                .satisfies(mention -> assertThat(figure(mention).speaker()).isNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The call is at 3:00 PM on May 11, 2010.",
                "Call me at 202-555-0143 or (202) 555-0199.",
                "See page 12 of 40.",
                "ICE FOIA 10-2674.0012675",
                "Under section 287(g) and 8 U.S.C. 1357 they may.",
                "It is exempt under 5 ILCS 140/7(1)(f) and 22 MRSA 42.",
                "Docket No. 10-cv-3488 is pending.",
                "Their office is at 500 12th Street SW, Washington, DC 20536.",
                "We meet in Room 1021, Suite 300.",
                "Use version 2.1 of the form.",
                "1. Draft the memo.\n2. Send the memo.",
                "They are open 24/7.",
                "The board voted 5-4.",
                "Level 1 and Level 2 offenders differ.",
                "4 8 15 16 23 42",
                "One of them called; no one answered.",
                "Reply within 10 days.",
                "Staff saw wear on Halvorsen 4100 brakes and Model 90 pumps.",
                "Series 2400 valves and Lot 77 filters came.",
                "(608) 555-0134 extension 20 rings.",
                "It is allowed under 512 TAR 9:200.",
                "Region 6 asks for more, and Well 12 is dry.",
                "See Reg. 5120 on it.",
                "It was near mile marker 12, in Span 4; 1.5 MG is held.",
                "The key is 2DB92E2F1D in all.",
                "The towns are: (1) Alder; (2) Birch; and (3) Cedar.",
            })
    void a_number_that_names_or_tells_the_time_is_no_figure(String text) {
        assertThat(found(text)).isEmpty();
    }

    private static Mention.Figure figure(Mention mention) {
        return Objects.requireNonNull(mention.figure());
    }

    private static List<Mention> found(String text) {
        OneMessage message = OneMessage.of(text, "2010-08-12T09:15", "Marta Ellison");
        return TAGGER.tag(message.pages(), message.segments()).stream()
                .filter(mention -> mention.kind().equals(Mention.FIGURE))
                .toList();
    }
}
