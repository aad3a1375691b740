package org.foiatrail.segment;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a printed time of sending, through bounded faults of OCR. The time stays local, as printed.
final class SentTimes {
    /// A time read: `2010-05-11T14:33`, or `2010-05-11`, or `2010-05`.
    ///
    /// @param zone as printed, null if none is
    record Reading(String time, @Nullable String zone) {}

    private static final int LONGEST = 160;
    private static final int EARLIEST = 1960;
    private static final int LATEST = 2059;

    /// What OCR makes of digits.
    private static final String DIGIT = "[0-9OoQlI|SsB]";

    private static final Pattern NUMERIC = Pattern.compile("(?<![\\w/.-])(" + DIGIT + "{1,2})([/.-])(" + DIGIT
            + "{1,2})\\2(" + DIGIT + "{4}|" + DIGIT + "{2})(?!\\d)");
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?!\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile("(?<![\\w])(" + DIGIT
            + "{1,2})(?:st|nd|rd|th)?[ .,-]{1,3}([\\p{L}0~]{2,9})[ .,-]{1,3}(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern MONTH_FIRST = Pattern.compile("(?<![\\w])([\\p{L}0~]{2,9})[ .]{0,3}(" + DIGIT
            + "{1,2})(?:st|nd|rd|th)?[ ,.]{1,3}(\\d{4}|'\\d{2})(?!\\d)");
    private static final Pattern YEAR_LAST = Pattern.compile(
            "(?<![\\w])([\\p{L}0~]{2,9})[ .]{1,3}(\\d{1,2})[ ,]{1,3}\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[AaPp][Mm])?"
                    + "(?: [A-Z]{3,4})? (\\d{4})(?!\\d)");
    private static final Pattern MONTH_YEAR = Pattern.compile("(?<![\\w])([\\p{L}]{3,9})[ ,]{1,3}(\\d{4})(?!\\d)");
    private static final Pattern WEEKDAY = Pattern.compile("(?<!\\p{L})(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\b");

    private static final Pattern CLOCK = Pattern.compile(
            "(?<![\\d:/])([0-9OolI|]{1,2})[:.]([0-5OoSlI|][0-9OoSlI|])(?:[:.][0-5]\\d(?:\\.\\d{1,6})?)?(?![\\d/])"
                    + "(?: ?([AaPp])\\.? ?[Mm]\\b\\.?)?");
    private static final Pattern ZONE = Pattern.compile(
            "^\\s?\\(?((?:GMT|UTC)? ?[+-](?:0\\d|1[0-4]):?(?:00|15|30|45)|[ECMPH][SD]?T|AK[SD]T|GMT|UTC|Z)\\b");

    private record Repair(Pattern fault, String by) {
        Repair(String fault, String by) {
            this(Pattern.compile(fault), by);
        }
    }

    private static final List<Repair> REPAIRS = List.of(
            new Repair("\\s+", " "),
            new Repair("(?<=\\d) ?([:/]) ?(?=\\d)", "$1"),
            new Repair("(?<=[0-9A-Za-z]) ?- ?(?=[0-9A-Za-z]{2,4}(?:-|\\b))", "-"),
            new Repair(" ([,.])", "$1"),
            new Repair("((?:19|20)\\d{2})(?=\\d{1,2}:\\d{2})", "$1 "),
            new Repair("(:\\d{2})((?:19|20)\\d{2})\\b", "$1 $2"),
            new Repair("(?<=\\d{2}), ?(?=(?:19|20)\\d{2})", ", "));

    private SentTimes() {}

    /// Reads `printed`; null if no date can be read.
    static @Nullable Reading read(String printed) {
        String text = tidied(printed.length() > LONGEST ? printed.substring(0, LONGEST) : printed);
        Found found = date(text);
        if (found == null) {
            return null;
        }
        LocalDate date = found.date();
        if (date == null) {
            return new Reading(found.month(), null);
        }
        Matcher clock = CLOCK.matcher(text);
        int from = 0;
        while (clock.find(from)) {
            boolean insideDate = clock.start() < found.end() && clock.end() > found.start() && !found.holdsClock();
            if (!insideDate) {
                String time = time(clock);
                if (time != null) {
                    Matcher zone = ZONE.matcher(text.substring(clock.end()));
                    return new Reading(
                            date + "T" + time, zone.find() ? zone.group(1).strip() : null);
                }
            }
            from = Math.max(clock.start() + 1, clock.end() - 1);
        }
        return new Reading(date.toString(), null);
    }

    /// A date and where it stands; `date` is null where only a month is printed.
    private record Found(@Nullable LocalDate date, String month, int start, int end, boolean holdsClock) {}

    private static @Nullable Found date(String text) {
        DayOfWeek weekday = weekday(text);
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return found(iso, number(iso.group(1)), number(iso.group(2)), number(iso.group(3)), false);
        }
        Matcher numeric = NUMERIC.matcher(text);
        while (numeric.find()) {
            int a = number(numeric.group(1));
            int b = number(numeric.group(3));
            int year = year(numeric.group(4));
            // Month first, as printed in the United States, unless that is no date.
            Found found = a > 12 ? found(numeric, year, b, a, false) : found(numeric, year, a, b, false);
            if (found != null) {
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

    private static @Nullable Found named(
            Matcher matcher, int month, int day, boolean holdsClock, @Nullable DayOfWeek weekday) {
        int from = 0;
        while (matcher.find(from)) {
            for (int value : Months.candidates(matcher.group(month))) {
                Found found = found(matcher, year(matcher.group(3)), value, number(matcher.group(day)), holdsClock);
                boolean repaired = !Months.exact(matcher.group(month));
                // A repaired month must agree with the printed day of the week.
                if (found != null
                        && found.date() != null
                        && !(repaired && weekday != null && found.date().getDayOfWeek() != weekday)) {
                    return found;
                }
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
                    return new Found(null, value, matcher.start(), matcher.end(), false);
                }
            }
        }
        return null;
    }

    private static @Nullable Found found(Matcher matcher, int year, int month, int day, boolean holdsClock) {
        if (year < EARLIEST || year > LATEST) {
            return null;
        }
        try {
            return new Found(LocalDate.of(year, month, day), "", matcher.start(), matcher.end(), holdsClock);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable String time(Matcher clock) {
        int hour = number(clock.group(1));
        int minute = number(clock.group(2));
        String half = clock.group(3);
        if (half != null && hour >= 1 && hour <= 12) {
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        return hour > 23 || minute > 59 ? null : String.format(Locale.ROOT, "%02d:%02d", hour, minute);
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

    /// Takes out what OCR put in: blanks around the separators of numbers, before commas, a year run into its
    /// time.
    private static String tidied(String printed) {
        String text = printed;
        for (Repair repair : REPAIRS) {
            text = repair.fault().matcher(text).replaceAll(repair.by());
        }
        return text;
    }

    private static int year(String printed) {
        int value = number(printed.replace("'", ""));
        if (value >= 100) {
            return value;
        }
        return value < 60 ? 2000 + value : 1900 + value;
    }

    /// The number that was printed; -1 if it cannot be told.
    private static int number(String printed) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            digits.append(
                    switch (c) {
                        case 'O', 'o', 'Q' -> '0';
                        case 'l', 'I', '|' -> '1';
                        case 'S', 's' -> '5';
                        case 'B' -> '8';
                        default -> c;
                    });
        }
        try {
            return Integer.parseInt(digits.toString());
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
