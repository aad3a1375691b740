package org.foiatrail.render.chronology;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.foiatrail.model.EventRow;

/// How many events lie in each month, as bars.
final class Density {
    private static final int MONTH_LENGTH = 7;
    private static final int LONGEST = 50;
    /// More months than this are shown by year.
    private static final int MOST = 48;

    private Density() {}

    /// A line for each month from the first to the last, those without events too; by year if they are many.
    static List<String> lines(List<EventRow> dated) {
        SequencedMap<YearMonth, Integer> months = new TreeMap<>();
        for (EventRow event : dated) {
            month(event).ifPresent(month -> months.merge(month, 1, Integer::sum));
        }
        if (months.size() < 2) {
            return List.of();
        }
        SequencedMap<String, Integer> bars = new TreeMap<>();
        YearMonth last = months.lastEntry().getKey();
        boolean byYear = months.firstEntry().getKey().plusMonths(MOST).isBefore(last);
        for (YearMonth at = months.firstEntry().getKey(); !at.isAfter(last); at = at.plusMonths(1)) {
            String label = byYear ? String.valueOf(at.getYear()) : at.toString();
            bars.merge(label, months.getOrDefault(at, 0), Integer::sum);
        }
        int most = bars.values().stream().max(Integer::compare).orElse(1);
        List<String> lines = new ArrayList<>();
        bars.forEach((label, count) -> lines.add(bar(label, count, most)));
        return lines;
    }

    /// A season or an unsure month is in no bar.
    private static Optional<YearMonth> month(EventRow event) {
        String date = event.date();
        if (date == null || date.length() < MONTH_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(YearMonth.parse(date.substring(0, MONTH_LENGTH)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String bar(String label, int count, int most) {
        int length = count == 0 ? 0 : Math.max(1, Math.round((float) LONGEST * count / Math.max(LONGEST, most)));
        return (label + "  " + "\u2587".repeat(length) + (count == 0 ? "" : " " + count)).stripTrailing();
    }
}
