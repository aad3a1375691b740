package org.foiatrail.relate.bates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.foiatrail.model.Span;
import org.foiatrail.model.Stamp;
import org.foiatrail.relate.bates.BatesReport.Finding;
import org.junit.jupiter.api.Test;

class BatesReportTest {
    /// Pages of one file, a number each; 0 for a page without a stamp.
    private static List<PageStamps> file(String path, long... numbers) {
        List<PageStamps> pages = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            pages.add(new PageStamps(
                    path,
                    i + 1,
                    numbers[i] == 0 ? List.of() : List.of(new Stamp(new Span(i + 1, 0, 9), "X-", numbers[i], 4))));
        }
        return pages;
    }

    private static List<String> report(List<List<PageStamps>> files, BatesReport.Sheet... sheets) {
        Map<PageKey, List<PageNumber>> numbers =
                new BatesSeries().resolve(files.stream().flatMap(List::stream).toList());
        return new BatesReport(List.of(sheets))
                .report(numbers).stream().map(BatesReportTest::line).toList();
    }

    private static String line(Finding finding) {
        return finding.kind() + " " + finding.first() + " " + finding.last() + " " + finding.pages() + " "
                + String.join(
                        " ",
                        finding.where().stream()
                                .map(page -> page.path() + "#" + page.page())
                                .toList())
                + (finding.printed() == null ? "" : " printed " + finding.printed());
    }

    @Test
    void ranges_run_over_files_and_end_at_gaps() {
        assertThat(report(List.of(file("a", 1, 2, 3), file("b", 4, 5), file("c", 9, 10))))
                .containsExactly(
                        "RANGE X-0001 X-0005 5 a#1 b#2",
                        "GAP X-0006 X-0008 3 b#2 c#1",
                        "RANGE X-0009 X-0010 2 c#1 c#2");
    }

    private static BatesReport.Sheet sheet(int page, String range) {
        return new BatesReport.Sheet(
                new PageKey("a", page), BatesRange.parse(range).orElseThrow());
    }

    @Test
    void numbers_that_a_sheet_stands_for_are_no_gap() {
        assertThat(report(List.of(file("a", 1, 2, 3, 6, 7)), sheet(4, "X-0004 - X-0006")))
                .containsExactly(
                        "RANGE X-0001 X-0003 3 a#1 a#3",
                        "WITHHELD X-0004 X-0005 2 a#4",
                        "RANGE X-0006 X-0007 2 a#4 a#5");
        assertThat(report(List.of(file("a", 1, 2, 12, 13)), sheet(2, "X-0004 - X-0005"), sheet(3, "Y-0006 - Y-0009")))
                .containsExactly(
                        "RANGE X-0001 X-0002 2 a#1 a#2",
                        "GAP X-0003 X-0003 1 a#2 a#3",
                        "WITHHELD X-0004 X-0005 2 a#2",
                        "GAP X-0006 X-0011 6 a#2 a#3",
                        "RANGE X-0012 X-0013 2 a#3 a#4");
    }

    @Test
    void one_number_on_two_pages_is_a_repeat_and_a_run_of_them_an_overlap() {
        assertThat(report(List.of(file("a", 1, 2, 3), file("b", 3, 4, 5))))
                .containsExactly("RANGE X-0001 X-0005 6 a#1 b#3", "REPEAT X-0003 X-0003 2 a#3 b#1");
        assertThat(report(List.of(file("a", 1, 2, 3, 4), file("b", 3, 4, 5))))
                .containsExactly("RANGE X-0001 X-0005 7 a#1 b#3", "OVERLAP X-0003 X-0004 4 a#3 b#1");
    }

    @Test
    void lost_and_misread_stamps_are_told_with_what_was_read() {
        assertThat(report(List.of(file("a", 1001, 0, 1003, 1804, 1005, 1006))))
                .containsExactly(
                        "RANGE X-1001 X-1006 6 a#1 a#6",
                        "LOST X-1002 X-1002 1 a#2",
                        "MISREAD X-1004 X-1004 1 a#4 printed X-1804");
    }

    @Test
    void without_numbers_there_is_nothing_to_report() {
        assertThat(report(List.of(file("a", 0, 0)))).isEmpty();
    }
}
