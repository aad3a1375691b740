package org.foiatrail.relate.bates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foiatrail.model.Span;
import org.foiatrail.model.Stamp;
import org.junit.jupiter.api.Test;

class BatesSeriesTest {
    private static PageStamps page(String path, int page, Stamp... stamps) {
        return new PageStamps(path, page, List.of(stamps));
    }

    private static Stamp stamp(String prefix, long number, int width) {
        return new Stamp(new Span(1, 10, 20), prefix, number, width);
    }

    private static Map<PageKey, String> resolve(PageStamps... pages) {
        Map<PageKey, String> main = new HashMap<>();
        new BatesSeries()
                .resolve(List.of(pages))
                .forEach((page, numbers) -> main.put(page, numbers.getFirst().bates()));
        return main;
    }

    @Test
    void numbers_that_rise_with_the_pages_are_a_series() {
        assertThat(resolve(
                        page("a.pdf", 1, stamp("ICE-", 101, 6)),
                        page("a.pdf", 2, stamp("ICE-", 102, 6)),
                        page("a.pdf", 3)))
                .containsEntry(new PageKey("a.pdf", 1), "ICE-000101")
                .containsEntry(new PageKey("a.pdf", 2), "ICE-000102")
                .hasSize(2);
    }

    @Test
    void a_single_page_counts_where_the_prefix_is_known() {
        assertThat(resolve(
                        page("a.pdf", 1, stamp("ICE-", 101, 6)),
                        page("a.pdf", 2, stamp("ICE-", 102, 6)),
                        page("b.pdf", 1, stamp("ICE-", 900, 6)),
                        page("c.pdf", 1, stamp("ROOM ", 210, 3))))
                .containsEntry(new PageKey("b.pdf", 1), "ICE-000900")
                .doesNotContainKey(new PageKey("c.pdf", 1));
    }

    @Test
    void a_prefix_on_three_files_with_distinct_numbers_is_a_series() {
        assertThat(resolve(
                        page("a.txt", 1, stamp("X", 10, 5)),
                        page("b.txt", 1, stamp("X", 12, 5)),
                        page("c.txt", 1, stamp("X", 11, 5))))
                .hasSize(3);
        assertThat(resolve(
                        page("a.txt", 1, stamp("AK ", 99801, 5)),
                        page("b.txt", 1, stamp("AK ", 99801, 5)),
                        page("c.txt", 1, stamp("AK ", 99802, 5))))
                .isEmpty();
    }

    @Test
    void a_number_that_stays_the_same_is_no_series() {
        assertThat(resolve(
                        page("a.pdf", 1, stamp("Case No. ", 2674, 5)),
                        page("a.pdf", 2, stamp("Case No. ", 2674, 5)),
                        page("a.pdf", 3, stamp("Case No. ", 2674, 5))))
                .isEmpty();
    }

    @Test
    void separators_and_letters_that_ocr_confuses_make_no_other_series() {
        assertThat(resolve(
                        page("a.pdf", 1, stamp("GSP01_", 101, 6)),
                        page("a.pdf", 2, stamp("GSPO1 _", 102, 6)),
                        page("a.pdf", 3, stamp("GSP01_", 103, 6))))
                .containsEntry(new PageKey("a.pdf", 2), "GSP01_000102");
    }

    @Test
    void a_blank_inside_a_number_is_ocr_s() {
        assertThat(resolve(
                        page("a.pdf", 1, stamp("NIH-", 1167, 6)),
                        page("a.pdf", 2, stamp("NIH-001 ", 168, 3)),
                        page("a.pdf", 3, stamp("NIH-", 1169, 6))))
                .containsEntry(new PageKey("a.pdf", 2), "NIH-001168");
    }

    @Test
    void gaps_and_repeats_stay_as_printed() {
        assertThat(resolve(
                        page("a.pdf", 1, stamp("ICE-", 101, 6)),
                        page("a.pdf", 2, stamp("ICE-", 102, 6)),
                        page("a.pdf", 3, stamp("ICE-", 102, 6)),
                        page("a.pdf", 4, stamp("ICE-", 104, 6)),
                        page("a.pdf", 5, stamp("ICE-", 105, 6))))
                .containsEntry(new PageKey("a.pdf", 3), "ICE-000102");
    }

    /// Pages 1201 to 1225, page 1210 read as `odd`.
    private static Map<PageKey, String> filled(int lacking, Stamp odd) {
        List<PageStamps> pages = new ArrayList<>();
        for (int i = 1; i <= 25; i++) {
            Stamp read = i == 10 ? odd : stamp("DEQ_", 1200 + i, 7);
            if (i != lacking) {
                pages.add(page("%02d.pdf".formatted(i), 1, read));
            }
        }
        return resolve(pages.toArray(PageStamps[]::new));
    }

    @Test
    void a_digit_too_many_in_numbers_filled_with_zeros_is_left_out() {
        assertThat(filled(0, stamp("DEQ_", 90001210, 8))).containsEntry(new PageKey("10.pdf", 1), "[DEQ_0001210]");
        assertThat(filled(0, stamp("DEQ_", 90001311, 8))).doesNotContainKey(new PageKey("10.pdf", 1));
        assertThat(filled(0, stamp("DEQ_", 90001211, 8))).doesNotContainKey(new PageKey("10.pdf", 1));
        // Either digit may be the one too many.
        assertThat(filled(12, stamp("DEQ_", 12120, 8))).doesNotContainKey(new PageKey("10.pdf", 1));
        assertThat(filled(0, stamp("DEQ_", 10000210, 8))).doesNotContainKey(new PageKey("10.pdf", 1));
        assertThat(filled(0, stamp("DEQ_", 1210, 6))).containsEntry(new PageKey("10.pdf", 1), "DEQ_001210");
        assertThat(filled(0, stamp("DEQ_", 9001210, 7))).containsEntry(new PageKey("10.pdf", 1), "DEQ_9001210");
    }

    @Test
    void wider_numbers_are_numbers_where_others_are_not_filled_or_they_are_not_rare() {
        assertThat(resolve(
                        page("a.pdf", 1, stamp("DEQ_", 1201, 7)),
                        page("a.pdf", 2, stamp("DEQ_", 1202, 7)),
                        page("b.pdf", 1, stamp("DEQ_", 90001203, 8))))
                .containsEntry(new PageKey("b.pdf", 1), "DEQ_90001203");
        assertThat(filled(0, stamp("DEQ_", 1210, 8))).containsEntry(new PageKey("10.pdf", 1), "DEQ_00001210");
        PageStamps[] pages = new PageStamps[26];
        for (int i = 0; i < 26; i++) {
            pages[i] = page("%02d.pdf".formatted(i), 1, stamp("DEQ_", i == 25 ? 10024 : 9975 + i, i == 25 ? 5 : 4));
        }
        assertThat(resolve(pages)).containsEntry(new PageKey("25.pdf", 1), "DEQ_10024");
    }
}
