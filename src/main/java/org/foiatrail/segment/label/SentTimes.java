package org.foiatrail.segment.label;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.model.DayOrder;
import org.foiatrail.segment.line.MisreadDigits;
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
    /// `Wednesday, October 21, 2015, 10:00 a.m.`
    private static final Pattern ALONE = Pattern.compile(
            "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s)?(?:\\p{L}{3,9}\\.?\\s(?:-\\s)?\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}"
                    + "|\\d{1,2}\\s\\p{L}{3,9}\\.?,?\\s(?:\\d{4}|\\d{2})|\\d{1,2}/\\d{1,2}/\\d{2,4})"
                    + "(?:\\W{1,4}(?:at\\s)?\\d{1,2}(?::\\d{2})?\\s?[ap]\\.?m\\b.{0,60})?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK = Pattern.compile(
            "(?<![\\d:/])([0-9OolI|]{1,2})[:.]([0-5OoSlI|][0-9OoSlI|])(?:[:.][0-5]\\d(?:\\.\\d{1,6})?)?(?![\\d/])"
                    + "(?: ?([AaPp])\\.? ?[Mm]\\b\\.?)?");
    /// `14 August 2012 1127`, `August 14, 2012 1127Z`: as the services write it.
    private static final Pattern MILITARY = Pattern.compile(
            "(?<=\\b(?:19|20)\\d{2},? (?:at )?)([01]\\d|2[0-3])([0-5]\\d)()(?=(?: ?(?:hrs|hours|Z|L|[ECMP][SD]?T))?$)");
    private static final Pattern ZONE = Pattern.compile(
            "^\\s?\\(?((?:GMT|UTC)? ?[+-](?:0\\d|1[0-4]):?(?:00|15|30|45)|(?:GMT|UTC)[+-]\\d{1,2}|[ECMPH][SD]?T|AK[SD]T|GMT|UTC|Z)\\b");

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
            // `this 14th day of September, 2010`
            new Tidying("(?<=\\d(?:st|nd|rd|th)) day of (?=\\p{Lu}\\p{L}{2})", " "),
            // `7 de febrero de 2022`
            new Tidying("(?<=[\\d\\p{L}]) de (?=\\p{L}{4}|\\d{4})", " "),
            // A stamp's wheels leave a blank for a day of one figure: `FEB - 7 2012`.
            new Tidying("(?<=\\b\\p{L}{3}) ?- ?(?=\\d{1,2},? (?:19|20)\\d{2}\\b)", " "),
            new Tidying("(?<=\\d) ?([:/]) ?(?=\\d)", "$1"),
            new Tidying("(?<=[0-9A-Za-z]) ?- ?(?=[0-9A-Za-z]{2,4}(?:-|\\b))", "-"),
            new Tidying(" ([,.])", "$1"),
            // Specks: `9-MAR-199'7`, `14-JUN~1996`
            new Tidying("(?<=[\\d-])['`](?=[\\d\\p{L}])", ""),
            new Tidying("(?<=\\p{L}{3})~(?=\\d{4})", "-"),
            new Tidying("(?<=\\d{2}), ?(?=(?:19|20)\\d{2})", ", "),
            // A cable's day, hour and minute in one group: `121530Z JAN 09`.
            new Tidying(
                    "(?<!\\d)(\\d{2})([01]\\d|2[0-3])([0-5]\\d)[Z2] ?(\\p{Lu}{3}) (\\d{4}|\\d{2})(?!\\d)",
                    "$1 $4 $5 $2:$3 Z"));

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
        SentDays.Found found = SentDays.find(text, order);
        if (found == null) {
            return null;
        }
        repairs.addAll(found.repairs());
        LocalDate date = found.date();
        if (date == null) {
            return new Reading(found.month(), null, repairs);
        }
        Matcher military = MILITARY.matcher(text);
        Matcher clock = (military.find() ? MILITARY : CLOCK).matcher(text);
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

    private static @Nullable String time(Matcher clock) {
        int hour = SentDays.number(clock.group(1));
        int minute = SentDays.number(clock.group(2));
        String half = clock.group(3);
        if (half != null && hour >= 1 && hour <= 12) {
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        return hour > 23 || minute > 59 ? null : String.format(Locale.ROOT, "%02d:%02d", hour, minute);
    }

    /// Takes out the blanks that OCR put in: around the separators of numbers, before commas.
    private static String tidied(String printed) {
        String text = printed;
        for (Tidying tidying : BLANKS) {
            text = tidying.fault().matcher(text).replaceAll(tidying.by());
        }
        return text;
    }
}
