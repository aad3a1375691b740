package org.foiatrail.segment.label;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.model.DayOrder;
import org.foiatrail.segment.line.MisreadDigits;
import org.foiatrail.segment.line.Months;
import org.jspecify.annotations.Nullable;

/// Reads the day in a printed time of sending, whatever its form. A repaired one must fit the day of the week beside
/// it.
final class SentDays {
    private static final int EARLIEST = 1960;
    private static final int LATEST = 2059;

    private static final String DIGIT = MisreadDigits.PATTERN;

    private static final Pattern NUMERIC = Pattern.compile("(?<![\\w/.-])(" + DIGIT + "{1,2})([/.-])(" + DIGIT
            + "{1,2})\\2(" + DIGIT + "{4}|" + DIGIT + "{2})(?!\\d)");
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?!\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile("(?<![\\w])(" + DIGIT
            + "{1,2})(?:st|nd|rd|th)?[ .,-]{1,3}([\\p{L}0~]{2,10})[ .,-]{1,3}(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern MONTH_FIRST = Pattern.compile("(?<![\\w])([\\p{L}0~]{2,9})[ .]{0,3}(" + DIGIT
            + "{1,2})(?:st|nd|rd|th)?[ ,.;]{1,3}(\\d{4}|'\\d{2})(?!\\d)");
    private static final Pattern YEAR_LAST = Pattern.compile(
            "(?<![\\w])([\\p{L}0~]{2,9})[ .]{1,3}(\\d{1,2})[ ,]{1,3}\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[AaPp][Mm])?"
                    + "(?: [A-Z]{3,4})? (\\d{4})(?!\\d)");
    private static final Pattern MONTH_YEAR = Pattern.compile("(?<![\\w])([\\p{L}]{3,9})[ ,]{1,3}(\\d{4})(?!\\d)");
    private static final Pattern WEEKDAY = Pattern.compile("(?<!\\p{L})(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\b");

    private SentDays() {}

    /// A date and where it stands; `date` is null where only a month is printed.
    record Found(@Nullable LocalDate date, String month, int start, int end, boolean holdsClock, List<String> repairs) {
        /// What was repaired must agree with the printed day of the week.
        boolean agrees(@Nullable DayOfWeek weekday) {
            return repairs.isEmpty() || date == null || weekday == null || date.getDayOfWeek() == weekday;
        }

        boolean isOn(@Nullable DayOfWeek weekday) {
            return date != null && date.getDayOfWeek() == weekday;
        }
    }

    /// The first day, or month, that `text` tells; null if none can be read.
    static @Nullable Found find(String text, DayOrder order) {
        DayOfWeek weekday = weekday(text);
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return found(iso, number(iso.group(1)), number(iso.group(2)), number(iso.group(3)), false, List.of());
        }
        Matcher numeric = NUMERIC.matcher(text);
        while (numeric.find()) {
            Found found = numeric(numeric, weekday, order);
            if (found != null && found.agrees(weekday)) {
                return found;
            }
        }
        Found named = named(DAY_FIRST.matcher(text), 2, 1, false, weekday);
        if (named == null) {
            named = named(MONTH_FIRST.matcher(text), 1, 2, false, weekday);
        }
        if (named == null) {
            named = named(YEAR_LAST.matcher(text), 1, 2, true, weekday);
        }
        return named == null ? monthOnly(text) : named;
    }

    private static @Nullable Found numeric(Matcher matcher, @Nullable DayOfWeek weekday, DayOrder order) {
        String first = matcher.group(1);
        String second = matcher.group(3);
        int a = number(first);
        int b = number(second);
        int year = year(matcher.group(4));
        if (!MisreadDigits.mostlyPrinted(first + second + matcher.group(4))) {
            return null;
        }
        List<String> repairs = MisreadDigits.repairs(first, second, matcher.group(4));
        DayOrder other = order.other();
        Found usual = found(matcher, year, order.month(a, b), order.day(a, b), false, repairs);
        Found turned = found(matcher, year, other.month(a, b), other.day(a, b), false, repairs);
        boolean turn = usual == null || (turned != null && !usual.isOn(weekday) && turned.isOn(weekday));
        return turn ? turned : usual;
    }

    private static @Nullable Found named(
            Matcher matcher, int month, int day, boolean holdsClock, @Nullable DayOfWeek weekday) {
        int from = 0;
        while (matcher.find(from)) {
            List<Found> possible = new ArrayList<>();
            for (int value : Months.candidates(matcher.group(month))) {
                List<String> repairs = new ArrayList<>(Months.repairs(matcher.group(month), value));
                repairs.addAll(MisreadDigits.repairs(matcher.group(day)));
                Found found =
                        found(matcher, year(matcher.group(3)), value, number(matcher.group(day)), holdsClock, repairs);
                if (found != null && found.agrees(weekday)) {
                    possible.add(found);
                }
            }
            // A misread month that may be one of two stays open.
            if (possible.size() == 1) {
                return possible.getFirst();
            }
            from = matcher.start() + 1;
        }
        return null;
    }

    private static @Nullable Found monthOnly(String text) {
        Matcher matcher = MONTH_YEAR.matcher(text);
        while (matcher.find()) {
            if (Months.exact(matcher.group(1))) {
                int year = number(matcher.group(2));
                if (year >= EARLIEST && year <= LATEST) {
                    int month = Months.candidates(matcher.group(1)).getFirst();
                    String value = String.format(Locale.ROOT, "%04d-%02d", year, month);
                    return new Found(null, value, matcher.start(), matcher.end(), false, List.of());
                }
            }
        }
        return null;
    }

    private static @Nullable Found found(
            Matcher matcher, int year, int month, int day, boolean holdsClock, List<String> repairs) {
        if (year < EARLIEST || year > LATEST) {
            return null;
        }
        try {
            return new Found(
                    LocalDate.of(year, month, day),
                    "",
                    matcher.start(),
                    matcher.end(),
                    holdsClock,
                    List.copyOf(repairs));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable DayOfWeek weekday(String text) {
        Matcher matcher = WEEKDAY.matcher(text.toLowerCase(Locale.ROOT));
        if (!matcher.find()) {
            return null;
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().toLowerCase(Locale.ROOT).startsWith(matcher.group(1))) {
                return day;
            }
        }
        return null;
    }

    private static int year(String printed) {
        int value = number(printed.replace("'", ""));
        if (value >= 100) {
            return value;
        }
        return value < 60 ? 2000 + value : 1900 + value;
    }

    /// The number that was printed; -1 if it cannot be told.
    static int number(String printed) {
        try {
            return Integer.parseInt(MisreadDigits.read(printed));
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
