package org.foiatrail.workflow.redaction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.foiatrail.model.Row;

/// Counts redactions by what they claim or where they stand.
public final class RedactionCounts {
    /// What is counted by.
    public enum Key {
        /// A redaction counts under each exemption it claims; without one, under what else its label says.
        EXEMPTION,
        DOCUMENT,
        MONTH,
        SENDER
    }

    private static final String UNLABELLED = "unlabelled";
    private static final String UNKNOWN = "unknown";
    private static final String UNDATED = "undated";

    private RedactionCounts() {}

    /// One row a key, sorted by it.
    static List<Row.RedactionCount> of(List<Row.RedactionRow> rows, Key by) {
        Map<String, List<Row.RedactionRow>> groups = new TreeMap<>();
        for (Row.RedactionRow row : rows) {
            for (String key : keys(row, by)) {
                groups.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
            }
        }
        return groups.entrySet().stream()
                .map(group -> count(group.getKey(), group.getValue()))
                .toList();
    }

    private static List<String> keys(Row.RedactionRow row, Key by) {
        return switch (by) {
            case EXEMPTION -> row.exemptions().isEmpty() ? List.of(unnumbered(row)) : row.exemptions();
            case DOCUMENT -> List.of(row.at().production() + ":" + row.at().path());
            case MONTH -> List.of(Objects.requireNonNullElse(row.month(), UNDATED));
            case SENDER -> List.of(Objects.requireNonNullElse(row.sender(), UNKNOWN));
        };
    }

    private static String unnumbered(Row.RedactionRow row) {
        if (!row.subtype().isEmpty()) {
            return row.subtype().getFirst();
        }
        return row.at().quote() == null ? UNLABELLED : "unnumbered";
    }

    private static Row.RedactionCount count(String key, List<Row.RedactionRow> rows) {
        BigDecimal area = rows.stream()
                .map(Row.RedactionRow::share)
                .flatMap(Stream::ofNullable)
                .map(BigDecimal::valueOf)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Row.RedactionCount(
                key,
                rows.size(),
                (int) rows.stream()
                        .map(row -> List.of(
                                row.at().production(),
                                row.at().path(),
                                String.valueOf(row.at().page())))
                        .distinct()
                        .count(),
                (int) rows.stream()
                        .map(row -> List.of(
                                row.at().production(), row.at().path(), row.at().document()))
                        .distinct()
                        .count(),
                area);
    }
}
