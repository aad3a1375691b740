package org.foiatrail.relate.bates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.foiatrail.model.Span;
import org.foiatrail.model.Stamp;
import org.junit.jupiter.api.Test;

class BatesRepairTest {
    private static PageStamps page(String path, int page, Stamp... stamps) {
        return new PageStamps(path, page, List.of(stamps));
    }

    private static Stamp stamp(String prefix, long number) {
        return new Stamp(new Span(1, 10, 20), prefix, number, 6);
    }

    private static List<String> numbers(PageStamps... pages) {
        Map<PageKey, List<PageNumber>> resolved = new BatesSeries().resolve(List.of(pages));
        return resolved.entrySet().stream()
                .map(entry -> entry.getKey().page() + " "
                        + entry.getValue().getFirst().bates())
                .toList();
    }

    @Test
    void a_page_between_two_that_agree_has_the_missing_number() {
        assertThat(numbers(
                        page("a.pdf", 1, stamp("ICE-", 101)),
                        page("a.pdf", 2),
                        page("a.pdf", 3),
                        page("a.pdf", 4, stamp("ICE-", 104)),
                        page("a.pdf", 5)))
                .containsExactly("1 ICE-000101", "2 [ICE-000102]", "3 [ICE-000103]", "4 ICE-000104");
    }

    @Test
    void nothing_is_made_up_where_numbers_were_left_out() {
        assertThat(numbers(
                        page("a.pdf", 1, stamp("ICE-", 101)),
                        page("a.pdf", 2, stamp("ICE-", 102)),
                        page("a.pdf", 3),
                        page("a.pdf", 4, stamp("ICE-", 107)),
                        page("a.pdf", 5, stamp("ICE-", 108))))
                .containsExactly("1 ICE-000101", "2 ICE-000102", "4 ICE-000107", "5 ICE-000108");
    }

    @Test
    void a_misread_digit_is_told_by_the_neighbours() {
        assertThat(numbers(
                        page("a.pdf", 1, stamp("ICE-", 101)),
                        page("a.pdf", 2, stamp("ICE-", 102)),
                        page("a.pdf", 3, stamp("ICE-", 183)),
                        page("a.pdf", 4, stamp("ICE-", 104)),
                        page("a.pdf", 5, stamp("ICE-", 105)),
                        page("a.pdf", 6, stamp("1CF-", 906))))
                .endsWith("2 ICE-000102", "3 [ICE-000103]", "4 ICE-000104", "5 ICE-000105", "6 [ICE-000106]");
    }

    @Test
    void a_stamp_behind_other_words_of_its_line_is_read_not_told_by_the_neighbours() {
        assertThat(numbers(
                        page("a.pdf", 1, stamp("ICE ", 101)),
                        page("a.pdf", 2, stamp("Page 2of 3 ICE ", 102)),
                        page("a.pdf", 3, stamp("ICE ", 103)),
                        page("a.pdf", 4, stamp("VOICE ", 104)),
                        page("a.pdf", 5, stamp("ICE ", 105))))
                .containsExactly("1 ICE 000101", "2 ICE 000102", "3 ICE 000103", "4 [ICE 000104]", "5 ICE 000105");
    }

    @Test
    void a_misread_digit_between_numbers_that_rise_is_told_where_pages_are_lacking_too() {
        assertThat(numbers(
                        page("a.pdf", 1, stamp("WD-", 31)),
                        page("a.pdf", 2, stamp("WD-", 32)),
                        page("a.pdf", 3, stamp("WD-", 33)),
                        page("a.pdf", 4, stamp("WD-", 900035)),
                        page("a.pdf", 5, stamp("WD-", 36))))
                .containsExactly("1 WD-000031", "2 WD-000032", "3 WD-000033", "4 [WD-000035]", "5 WD-000036");
        assertThat(numbers(
                        page("a.pdf", 1, stamp("WD-", 130)),
                        page("a.pdf", 2, stamp("WD-", 131)),
                        page("a.pdf", 3, stamp("WD-", 132)),
                        page("a.pdf", 4, stamp("WD-", 734)),
                        page("a.pdf", 6),
                        page("a.pdf", 7, stamp("WD-", 150))))
                .containsExactly("1 WD-000130", "2 WD-000131", "3 WD-000132", "4 [WD-000134]", "7 WD-000150");
    }

    @Test
    void of_two_numbers_that_may_be_the_wrong_one_neither_is_changed() {
        assertThat(numbers(
                        page("a.pdf", 1, stamp("WD-", 1017)),
                        page("a.pdf", 2, stamp("WD-", 1018)),
                        page("a.pdf", 3, stamp("WD-", 1019)),
                        page("a.pdf", 4, stamp("WD-", 1020)),
                        page("a.pdf", 5, stamp("WD-", 1021)),
                        page("a.pdf", 6, stamp("WD-", 1030)),
                        page("a.pdf", 7, stamp("WD-", 1025)),
                        page("a.pdf", 8, stamp("WD-", 1040))))
                .contains("6 WD-001030", "7 WD-001025");
    }

    @Test
    void a_number_out_of_order_that_several_or_no_digits_explain_is_left_as_printed() {
        assertThat(numbers(
                        page("a.pdf", 1, stamp("WD-", 30)),
                        page("a.pdf", 2, stamp("WD-", 31)),
                        page("a.pdf", 3, stamp("WD-", 32)),
                        page("a.pdf", 4, stamp("WD-", 97)),
                        page("a.pdf", 5, stamp("WD-", 88))))
                .contains("4 WD-000097");
        assertThat(numbers(
                        page("a.pdf", 1, stamp("WD-", 30)),
                        page("a.pdf", 2, stamp("WD-", 31)),
                        page("a.pdf", 3, stamp("WD-", 32)),
                        page("a.pdf", 4, stamp("WD-", 417)),
                        page("a.pdf", 5, stamp("WD-", 36))))
                .contains("4 WD-000417");
    }

    @Test
    void a_new_volume_is_no_misreading() {
        assertThat(numbers(
                        page("a.pdf", 1, stamp("WD-", 31)),
                        page("a.pdf", 2, stamp("WD-", 32)),
                        page("a.pdf", 3, stamp("WD-", 900035)),
                        page("a.pdf", 4, stamp("WD-", 900036))))
                .containsExactly("1 WD-000031", "2 WD-000032", "3 WD-900035", "4 WD-900036");
        assertThat(numbers(
                        page("a.pdf", 1, stamp("WD-", 31)),
                        page("a.pdf", 2, stamp("WD-", 32)),
                        page("a.pdf", 3, stamp("WD-", 900035))))
                .endsWith("3 WD-900035");
    }

    @Test
    void another_number_is_left_as_printed() {
        assertThat(numbers(
                        page("a.pdf", 1, stamp("ICE-", 101)),
                        page("a.pdf", 2, stamp("ICE-", 102)),
                        page("a.pdf", 3, stamp("ICE-", 877345)),
                        page("a.pdf", 4, stamp("ICE-", 104)),
                        page("a.pdf", 5, stamp("ICE-", 105))))
                .containsExactly("1 ICE-000101", "2 ICE-000102", "3 ICE-877345", "4 ICE-000104", "5 ICE-000105");
    }

    @Test
    void what_is_printed_behind_the_last_of_a_run_is_left() {
        assertThat(numbers(
                        page("a.pdf", 1, stamp("ICE-", 101)),
                        page("a.pdf", 2, stamp("ICE-", 102)),
                        page("a.pdf", 3, stamp("ICE-", 103)),
                        page("a.pdf", 4, stamp("ICE-", 900000)),
                        page("a.pdf", 5, stamp("ICE-", 104))))
                .endsWith("3 ICE-000103", "4 ICE-900000", "5 ICE-000104");
    }

    @Test
    void files_do_not_speak_for_each_other() {
        assertThat(numbers(
                        page("a.pdf", 1, stamp("ICE-", 101)),
                        page("a.pdf", 2, stamp("ICE-", 102)),
                        page("b.pdf", 1),
                        page("c.pdf", 1, stamp("ICE-", 104))))
                .containsExactly("1 ICE-000101", "2 ICE-000102", "1 ICE-000104");
    }

    @Test
    void a_page_bears_a_number_of_each_scheme() {
        Stamp other = new Stamp(new Span(1, 40, 60), "Document ID: 0.7.98.", 132097, 6);
        Stamp next = new Stamp(new Span(1, 40, 60), "Document ID: 0.7.98.", 132098, 6);
        assertThat(new BatesSeries()
                        .resolve(List.of(
                                page("a.pdf", 1, stamp("ICE-", 101), other),
                                page("a.pdf", 2, stamp("ICE-", 102), next),
                                page("a.pdf", 3, stamp("ICE-", 103)))))
                .hasEntrySatisfying(
                        new PageKey("a.pdf", 1),
                        numbers -> assertThat(numbers)
                                .extracting(PageNumber::bates)
                                .containsExactly("ICE-000101", "Document ID: 0.7.98.132097"));
    }
}
