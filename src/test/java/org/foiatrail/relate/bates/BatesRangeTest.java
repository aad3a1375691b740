package org.foiatrail.relate.bates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatesRangeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ICE-000101                         | ICE-000101 | ICE-000101
            ICE-000101 - ICE-000104            | ICE-000101 | ICE-000104
            ICE-000101-ICE-000104              | ICE-000101 | ICE-000104
            ICE-000101–000104                  | ICE-000101 | ICE-000104
            ICE-000101 - 104                   | ICE-000101 | ICE-000104
            ICE-000198-04                      |            |
            ICE-000101 to ICE-000104           | ICE-000101 | ICE-000104
            ICE-000101 through ICE-000104      | ICE-000101 | ICE-000104
            000101-000104                      | 000101     | 000104
            EPA-R8-0000211                     | EPA-R8-0000211 | EPA-R8-0000211
            EPA-R8-0000211 - 0000214           | EPA-R8-0000211 | EPA-R8-0000214
            EPA-R8-0000211-0000214             | EPA-R8-0000211 | EPA-R8-0000214
            EPA-R8-0000211-214                 | EPA-R8-0000211 | EPA-R8-0000214
            EPA-R8-0000211 through 0000214     | EPA-R8-0000211 | EPA-R8-0000214
            Bates Nos. EPA-R8-0000211-14 (4 pages) | EPA-R8-0000211 | EPA-R8-0000214
            pp. 12-15                          | 12 | 15
            ICE FOIA 10-2674.0012675           | ICE FOIA 10-2674.0012675 | ICE FOIA 10-2674.0012675
            """)
    void a_range_is_read_as_people_write_it(String text, String first, String last) {
        if (first == null) {
            // Backwards: it is taken for one number, never for a range that nobody wrote.
            assertThat(BatesRange.parse(text))
                    .hasValueSatisfying(r -> assertThat(r.first()).isEqualTo(r.last()));
            return;
        }
        assertThat(BatesRange.parse(text)).hasValueSatisfying(range -> {
            assertThat(range.written(range.first())).isEqualTo(first);
            assertThat(range.written(range.last())).isEqualTo(last);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "FAA-2013-00012-101, FAA201300012, 101, 101",
        "FAA-2013-00012-101, FAA2013, 12, 101",
        "No. 12-15, NO, 12, 15"
    })
    void of_two_readings_that_one_counts_whose_prefix_the_pages_bear(String text, String borne, long first, long last) {
        BatesRange range = BatesRange.parse(text, borne::equals).orElseThrow();
        assertThat(range.prefix()).isEqualTo(borne);
        assertThat(range.first()).isEqualTo(first);
        assertThat(range.last()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "see above", "n/a", "pages"})
    void what_is_no_number_is_none(String text) {
        assertThat(BatesRange.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ICE-000101 - 104, ICE-000103, true",
        "ICE-000101 - 104, ICE 000103, true",
        "101 - 104, ICE-000103, true",
        "ICE-000101 - 104, ICE-000105, false",
        "ICE-000101 - 104, CBP-000103, false"
    })
    void a_range_holds_the_numbers_within(String range, String number, boolean held) {
        assertThat(BatesRange.parse(range)
                        .orElseThrow()
                        .holds(BatesRange.parse(number).orElseThrow()))
                .isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ICE-000101 | ICE-000101 - ICE-000101",
                "12, 14-16 | 12 - 12; 14 - 16",
                "ICE-000012, 14-16; 20 | ICE-000012 - ICE-000012; ICE-000014 - ICE-000016; ICE-000020 - ICE-000020",
                "ICE-002101, 103 and 105 | ICE-002101 - ICE-002101; ICE-002103 - ICE-002103; ICE-002105 - ICE-002105",
                "ICE 1 to ICE 4, CBP 7 | ICE 1 - ICE 4; CBP 7 - CBP 7",
                "20190312000000012345 - 346 | 20190312000000012345 - 20190312000000012346"
            })
    void a_list_names_several_ranges(String text, String ranges) {
        assertThat(BatesRange.list(text, prefix -> false).stream()
                        .map(range -> range.written(range.first()) + " - " + range.written(range.last()))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(ranges);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12, see above", "none, n/a"})
    void a_list_with_a_part_that_is_no_number_is_none(String text) {
        assertThat(BatesRange.list(text, prefix -> false)).isEmpty();
    }
}
