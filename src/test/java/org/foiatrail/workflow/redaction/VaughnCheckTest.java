package org.foiatrail.workflow.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.foiatrail.model.Located;
import org.foiatrail.model.Row;
import org.foiatrail.model.VaughnIndex;
import org.foiatrail.relate.bates.BatesRange;
import org.junit.jupiter.api.Test;

class VaughnCheckTest {
    private static Row.RedactionRow redaction(int page, String... exemptions) {
        String bates = "ICE-00010" + page;
        Located at = new Located(
                "id" + page,
                "first",
                "document",
                "memo.pdf",
                page,
                page,
                bates,
                bates,
                "embedded",
                1.0,
                5,
                11,
                "(b)(5)");
        return new Row.RedactionRow(at, List.of(exemptions), List.of(), "label", null, null, null, null, List.of());
    }

    private static VaughnCheck.SeenPage page(int page, Row.RedactionRow... redactions) {
        return new VaughnCheck.SeenPage(
                "first:memo.pdf#" + page,
                BatesRange.parse("ICE-00010" + page).stream().toList(),
                List.of(redactions));
    }

    private static VaughnIndex.Entry entry(int line, String range, String exemptions) {
        return new VaughnIndex.Entry(line, range, exemptions, "why");
    }

    private static List<String> findings(VaughnIndex.Entry entry, VaughnCheck.SeenPage... pages) {
        VaughnIndex index = new VaughnIndex("index.csv", List.of(entry), List.of());
        return new VaughnCheck(index, List.of(pages))
                .findings().stream()
                        .map(row -> row.finding() + " " + row.citation() + " " + String.join(" ", row.exemptions()))
                        .toList();
    }

    @Test
    void what_agrees_is_no_finding() {
        assertThat(findings(entry(2, "ICE-000101", "(b)(5), (b)(6)"), page(1, redaction(1, "b5"), redaction(1, "b6"))))
                .isEmpty();
    }

    @Test
    void a_hole_that_no_entry_covers_is_cited() {
        assertThat(findings(entry(2, "ICE-000101", "(b)(5)"), page(1, redaction(1, "b5")), page(2, redaction(2, "b6"))))
                .containsExactly("no-entry first:memo.pdf#2@5-11 b6");
    }

    @Test
    void numbers_of_an_entry_that_no_page_bears_are_told_as_ranges() {
        VaughnIndex index = new VaughnIndex("index.csv", List.of(entry(3, "ICE-000101 - ICE-000106", "b5")), List.of());
        assertThat(new VaughnCheck(index, List.of(page(2, redaction(2, "b5")), page(5))).findings())
                .extracting(Row.VaughnRow::finding, Row.VaughnRow::bates, Row.VaughnRow::lastBates)
                .containsExactly(
                        tuple("no-page", "ICE-000101", "ICE-000101"),
                        tuple("no-page", "ICE-000103", "ICE-000104"),
                        tuple("no-page", "ICE-000106", "ICE-000106"));
    }

    @Test
    void exemptions_that_differ_are_told_from_both_sides() {
        assertThat(findings(entry(2, "ICE-000101", "(b)(5); (b)(7)(E)"), page(1, redaction(1, "b5", "b6"))))
                .containsExactly("not-in-index first:memo.pdf#1@5-11 b6", "not-on-page first:memo.pdf#1 b7E");
    }

    @Test
    void a_label_without_its_subpart_agrees_with_any() {
        assertThat(findings(entry(2, "ICE-000101", "(b)(7)(C)"), page(1, redaction(1, "b7"))))
                .isEmpty();
        assertThat(findings(entry(2, "ICE-000101", "(b)(7)(C)"), page(1, redaction(1, "b7E"))))
                .hasSize(2);
    }

    @Test
    void an_entry_may_give_the_tail_of_its_numbers() {
        assertThat(findings(entry(2, "101-102", "5"), page(1, redaction(1, "b5")), page(2)))
                .isEmpty();
    }

    @Test
    void an_entry_may_list_its_numbers() {
        assertThat(findings(
                        entry(2, "ICE-000101, 103-104", "b5"), page(1, redaction(1, "b5")), page(2), page(3), page(4)))
                .isEmpty();
        VaughnIndex index = new VaughnIndex("index.csv", List.of(entry(3, "101, 103-105", "b5")), List.of());
        assertThat(new VaughnCheck(index, List.of(page(1, redaction(1, "b5")), page(3), page(4))).findings())
                .extracting(Row.VaughnRow::finding, Row.VaughnRow::bates, Row.VaughnRow::lastBates)
                .containsExactly(tuple("no-page", "105", "105"));
        assertThat(findings(entry(2, "101, 103", "b5, b6"), page(1, redaction(1, "b5")), page(3)))
                .containsExactly("not-on-page first:memo.pdf#1 b6");
    }

    @Test
    void a_row_that_says_nothing_is_named_and_stops_no_other() {
        VaughnIndex index = new VaughnIndex(
                "index.csv",
                List.of(entry(4, "see above", "b5"), entry(5, "ICE-000101", "none"), entry(6, "ICE-000101", "b5")),
                List.of(new VaughnIndex.Problem(2, "no Bates number")));
        assertThat(new VaughnCheck(index, List.of(page(1, redaction(1, "b5")))).findings())
                .extracting(Row.VaughnRow::citation)
                .containsExactly("index.csv:2", "index.csv:4", "index.csv:5");
    }
}
