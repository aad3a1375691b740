package org.foiatrail.segment.header;

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

/// Reads a printed time of sending, through bounded faults of OCR. The time stays local, as printed.
public final class SentTimes {
    /// A time read: `2010-05-11T14:33`, or `2010-05-11`, or `2010-05`.
    ///
    /// @param zone as printed, null if none is
    /// @param repairs what was read otherwise than printed, as `O8 → 08`
    public record Reading(String time, @Nullable String zone, List<String> repairs) {
        public Reading {
            repairs = List.copyOf(repairs);
        }
    }

    private static final int LONGEST = 160;
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
    /// `Wednesday, October 21, 2015, 10:00 a.m.`
    private static final Pattern ALONE = Pattern.compile(
            "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s)?(?:\\p{L}{3,9}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}"
                    + "|\\d{1,2}\\s\\p{L}{3,9}\\.?,?\\s(?:\\d{4}|\\d{2})|\\d{1,2}/\\d{1,2}/\\d{2,4})"
                    + "(?:\\W{1,4}(?:at\\s)?\\d{1,2}(?::\\d{2})?\\s?[ap]\\.?m\\b.{0,60})?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WEEKDAY = Pattern.compile("(?<!\\p{L})(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\b");

    private static final Pattern CLOCK = Pattern.compile(
            "(?<![\\d:/])([0-9OolI|]{1,2})[:.]([0-5OoSlI|][0-9OoSlI|])(?:[:.][0-5]\\d(?:\\.\\d{1,6})?)?(?![\\d/])"
                    + "(?: ?([AaPp])\\.? ?[Mm]\\b\\.?)?");
    private static final Pattern ZONE = Pattern.compile(
            "^\\s?\\(?((?:GMT|UTC)? ?[+-](?:0\\d|1[0-4]):?(?:00|15|30|45)|[ECMPH][SD]?T|AK[SD]T|GMT|UTC|Z)\\b");

    private record Tidying(Pattern fault, String by) {
        Tidying(String fault, String by) {
            this(Pattern.compile(fault), by);
        }
    }

    /// Blanks and specks alone, so that nothing is read otherwise than printed.
    private static final List<Tidying> BLANKS = List.of(
            new Tidying("[\\s\\u00A0\\u202F]+", " "),
            // A draft's day is left open: `August __, 2010`.
            new Tidying(
                    "(?<=\\p{L}{3}\\.? )(?:_{1,6}|[Xx]{1,2}|\\?{1,2}|\\[ ?_{0,4} ?\\]),? ?(?=(?:19|20)\\d{2}(?!\\d))",
                    ""),
            // `7 de febrero de 2022`
            new Tidying("(?<=[\\d\\p{L}]) de (?=\\p{L}{4}|\\d{4})", " "),
            new Tidying("(?<=\\d) ?([:/]) ?(?=\\d)", "$1"),
            new Tidying("(?<=[0-9A-Za-z]) ?- ?(?=[0-9A-Za-z]{2,4}(?:-|\\b))", "-"),
            new Tidying(" ([,.])", "$1"),
            // Specks: `9-MAR-199'7`, `14-JUN~1996`
            new Tidying("(?<=[\\d-])['`](?=[\\d\\p{L}])", ""),
            new Tidying("(?<=\\p{L}{3})~(?=\\d{4})", "-"),
            new Tidying("(?<=\\d{2}), ?(?=(?:19|20)\\d{2})", ", "));

    /// A year run into the clock time beside it.
    private static final List<Pattern> RUN_IN = List.of(
            Pattern.compile("\\b((?:19|20)\\d{2})(\\d{1,2}:\\d{2})"),
            Pattern.compile("(\\d{1,2}:\\d{2}(?::\\d{2})?)((?:19|20)\\d{2})\\b"));

    private SentTimes() {}

    /// True if `printed` is a date and nothing else.
    public static boolean isAlone(String printed) {
        return printed.length() <= LONGEST && ALONE.matcher(printed).matches() && isDate(printed);
    }

    /// True if `printed` holds a date.
    public static boolean isDate(String printed) {
        return read(printed, DayOrder.MONTH_FIRST) != null;
    }

    /// True if `printed` tells the minute.
    public static boolean isToTheMinute(String printed) {
        Reading reading = read(printed, DayOrder.MONTH_FIRST);
        return reading != null && reading.time().indexOf('T') > 0;
    }

    /// Reads `printed`; null if no date can be read.
    ///
    /// @param order of day and month, where neither the numbers nor a day of the week tell it
    public static @Nullable Reading read(String printed, DayOrder order) {
        String text = tidied(printed.length() > LONGEST ? printed.substring(0, LONGEST) : printed);
        List<String> repairs = new ArrayList<>();
        for (Pattern pattern : RUN_IN) {
            Matcher runIn = pattern.matcher(text);
            if (runIn.find()) {
                String parted = runIn.group(1) + " " + runIn.group(2);
                repairs.add(MisreadDigits.repair(runIn.group(), parted));
                text = text.substring(0, runIn.start()) + parted + text.substring(runIn.end());
            }
        }
        Found found = date(text, order);
        if (found == null) {
            return null;
        }
        repairs.addAll(found.repairs());
        LocalDate date = found.date();
        if (date == null) {
            return new Reading(found.month(), null, repairs);
        }
        Matcher clock = CLOCK.matcher(text);
        int from = 0;
        while (clock.find(from)) {
            boolean insideDate = clock.start() < found.end() && clock.end() > found.start() && !found.holdsClock();
            if (!insideDate) {
                String time = time(clock);
                if (time != null) {
                    Matcher zone = ZONE.matcher(text.substring(clock.end()));
                    repairs.addAll(MisreadDigits.repairs(clock.group(1), clock.group(2)));
                    return new Reading(
                            date + "T" + time, zone.find() ? zone.group(1).strip() : null, repairs);
                }
            }
            from = Math.max(clock.start() + 1, clock.end() - 1);
        }
        return new Reading(date.toString(), null, repairs);
    }

    /// A date and where it stands; `date` is null where only a month is printed.
    private record Found(
            @Nullable LocalDate date, String month, int start, int end, boolean holdsClock, List<String> repairs) {
        /// What was repaired must agree with the printed day of the week.
        boolean agrees(@Nullable DayOfWeek weekday) {
            return repairs.isEmpty() || date == null || weekday == null || date.getDayOfWeek() == weekday;
        }

        boolean isOn(@Nullable DayOfWeek weekday) {
            return date != null && date.getDayOfWeek() == weekday;
        }
    }

    private static @Nullable Found date(String text, DayOrder order) {
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

    /// Takes out the blanks that OCR put in: around the separators of numbers, before commas.
    private static String tidied(String printed) {
        String text = printed;
        for (Tidying tidying : BLANKS) {
            text = tidying.fault().matcher(text).replaceAll(tidying.by());
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
        try {
            return Integer.parseInt(MisreadDigits.read(printed));
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
