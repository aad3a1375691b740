package org.foiatrail.workflow.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foiatrail.model.Located;
import org.foiatrail.model.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RedactionCountsTest {
    private static Row.RedactionRow row(
            String path, int page, @Nullable String quote, List<String> exemptions, List<String> subtypes) {
        Located at = new Located(
                path + page, "first", path, path, page, page, null, null, "embedded", 1.0, null, null, quote);
        return new Row.RedactionRow(
                at, exemptions, subtypes, "box", 0.1, "m", "Ada Lund", "2010-05", List.of("1,1,1,1"));
    }

    private static final List<Row.RedactionRow> ROWS = List.of(
            row("a.pdf", 1, "(b)(5), (b)(6)", List.of("b5", "b6"), List.of()),
            row("a.pdf", 1, "(b)(5) DP", List.of("b5"), List.of("DP")),
            row("b.pdf", 2, "(b)(5)", List.of("b5"), List.of()),
            row("b.pdf", 3, null, List.of(), List.of()),
            row("b.pdf", 3, "Non-Responsive", List.of(), List.of("non-responsive")));

    @Test
    void a_redaction_counts_under_each_exemption_it_claims() {
        assertThat(RedactionCounts.of(ROWS, RedactionCounts.Key.EXEMPTION))
                .extracting(count -> count.key() + " " + count.redactions() + " " + count.pages() + " "
                        + count.documents() + " " + count.area())
                .containsExactly("b5 3 2 2 0.3", "b6 1 1 1 0.1", "non-responsive 1 1 1 0.1", "unlabelled 1 1 1 0.1");
    }

    @Test
    void they_are_counted_by_document_month_and_sender() {
        assertThat(RedactionCounts.of(ROWS, RedactionCounts.Key.DOCUMENT))
                .extracting(Row.RedactionCount::key)
                .containsExactly("first:a.pdf", "first:b.pdf");
        assertThat(RedactionCounts.of(ROWS, RedactionCounts.Key.MONTH))
                .extracting(Row.RedactionCount::key)
                .containsExactly("2010-05");
        assertThat(RedactionCounts.of(ROWS, RedactionCounts.Key.SENDER))
                .extracting(Row.RedactionCount::redactions)
                .containsExactly(5);
    }
}
