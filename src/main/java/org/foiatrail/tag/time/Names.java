package org.foiatrail.tag.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.foiatrail.tag.time.calendar.When;
import org.jspecify.annotations.Nullable;

/// English names of months, days of the week, seasons and units of time.
final class Names {
    static final Map<String, Integer> MONTHS = new HashMap<>();
    static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    static final Map<String, Integer> SEASONS = Map.of("spring", 0, "summer", 1, "fall", 2, "autumn", 2, "winter", 3);
    static final Map<String, When.Unit> UNITS = Map.ofEntries(
            Map.entry("day", When.Unit.DAY),
            Map.entry("week", When.Unit.WEEK),
            Map.entry("weekend", When.Unit.WEEKEND),
            Map.entry("fortnight", When.Unit.FORTNIGHT),
            Map.entry("month", When.Unit.MONTH),
            Map.entry("quarter", When.Unit.QUARTER),
            Map.entry("year", When.Unit.YEAR),
            Map.entry("workday", When.Unit.BUSINESS_DAY),
            Map.entry("wk", When.Unit.WEEK),
            Map.entry("yr", When.Unit.YEAR),
            Map.entry("mth", When.Unit.MONTH),
            Map.entry("qtr", When.Unit.QUARTER),
            Map.entry("decade", When.Unit.DECADE),
            Map.entry("century", When.Unit.CENTURY),
            Map.entry("centuries", When.Unit.CENTURY));

    /// Names and short forms that are words or names of their own.
    static final Set<String> DOUBTFUL_MONTHS =
            Set.of("may", "march", "mar", "jan", "dec", "june", "august", "april", "apr");
    static final Set<String> DOUBTFUL_WEEKDAYS = Set.of("sun", "sat", "mon", "wed", "fri", "tue", "thu");

    private static final Set<String> SHORT_NAMES = Set.of("may", "june", "july");
    private static final int LONG_NAME = 5;

    /// A city and first names.
    private static final Set<String> NAMES_LIKE_AUGUST = Set.of("augusta", "auguste", "augusto", "augusts");

    /// What OCR makes of the shorter ones: in a longer name any letter may be wrong.
    private static final Map<String, Month> MISREAD = Map.ofEntries(
            Map.entry("iune", Month.JUNE),
            Map.entry("jnne", Month.JUNE),
            Map.entry("juue", Month.JUNE),
            Map.entry("iuly", Month.JULY),
            Map.entry("jnly", Month.JULY),
            Map.entry("juiy", Month.JULY),
            Map.entry("jiily", Month.JULY),
            Map.entry("apnl", Month.APRIL),
            Map.entry("aprii", Month.APRIL),
            Map.entry("aprll", Month.APRIL),
            Map.entry("marcb", Month.MARCH),
            Map.entry("mareh", Month.MARCH));

    static {
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            MONTHS.put(name, month.getValue());
            MONTHS.put(name.substring(0, 3), month.getValue());
        }
        MONTHS.put("sept", Month.SEPTEMBER.getValue());
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(Locale.ROOT);
            WEEKDAYS.put(name, day);
            WEEKDAYS.put(name.substring(0, 3), day);
        }
        WEEKDAYS.put("tues", DayOfWeek.TUESDAY);
        WEEKDAYS.put("weds", DayOfWeek.WEDNESDAY);
        WEEKDAYS.put("thur", DayOfWeek.THURSDAY);
        WEEKDAYS.put("thurs", DayOfWeek.THURSDAY);
    }

    private Names() {}

    /// True for a month, even a misread one, a day of the week or a season.
    static boolean isName(String norm) {
        return MONTHS.containsKey(norm)
                || WEEKDAYS.containsKey(norm)
                || SEASONS.containsKey(norm)
                || misreadMonth(norm) != null;
    }

    /// The month that OCR or a slip turned into this word. Null for any other word.
    static @Nullable Integer misreadMonth(String norm) {
        Month known = MISREAD.get(norm);
        if (known != null
                || norm.length() < LONG_NAME
                || MONTHS.containsKey(norm)
                || NAMES_LIKE_AUGUST.contains(norm)) {
            return known == null ? null : known.getValue();
        }
        String word = norm.replace("rn", "m");
        String parted = norm.replace("m", "ru");
        for (Month month : List.of(Month.values())) {
            String name = month.name().toLowerCase(Locale.ROOT);
            if (name.length() > LONG_NAME
                    && (word.equals(name) || parted.equals(name) || differ(word, name) || differ(norm, name))) {
                return month.getValue();
            }
        }
        return null;
    }

    /// True for `Sept`, behind which a full stop ends no sentence.
    static boolean isShortForm(String month) {
        return month.length() < LONG_NAME && !SHORT_NAMES.contains(month);
    }

    /// A day of the week of which several are told: `Mondays`.
    static @Nullable DayOfWeek plural(String norm) {
        return norm.endsWith("s") ? WEEKDAYS.get(norm.substring(0, norm.length() - 1)) : null;
    }

    /// A unit, singular or plural.
    static When.@Nullable Unit unit(String norm) {
        When.Unit unit = UNITS.get(norm);
        return unit == null && norm.endsWith("s") ? UNITS.get(norm.substring(0, norm.length() - 1)) : unit;
    }

    /// True if one letter is another, lacking, or too many, or two have changed places.
    private static boolean differ(String word, String name) {
        int more = word.length() - name.length();
        if (Math.abs(more) > 1) {
            return false;
        }
        int same = 0;
        while (same < Math.min(word.length(), name.length()) && word.charAt(same) == name.charAt(same)) {
            same++;
        }
        if (more == 0
                && same + 1 < name.length()
                && word.charAt(same) == name.charAt(same + 1)
                && word.charAt(same + 1) == name.charAt(same)
                && word.substring(same + 2).equals(name.substring(same + 2))) {
            return true;
        }
        String restOfWord = word.substring(Math.min(word.length(), same + (more >= 0 ? 1 : 0)));
        String restOfName = name.substring(Math.min(name.length(), same + (more <= 0 ? 1 : 0)));
        return restOfWord.equals(restOfName);
    }
}
