package org.foiatrail.model;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether `5/11/2010` is a day in May or in November, as the other dates of the same file tell: `25/02/2010` has only
/// one reading.
public enum DayOrder {
    /// As printed in the United States; also where nothing tells.
    MONTH_FIRST,
    DAY_FIRST;

    /// That a digit begins it is said first, for a look behind each letter of a file takes long.
    private static final Pattern DATE =
            Pattern.compile("(?=\\d)(?<![\\d./-])(?:(\\d{1,2})([/.-])(\\d{1,2})\\2(?:19|20)\\d{2}"
                    + "|(\\d{1,2})/(\\d{1,2})/\\d{2}|(\\d{2})\\.(\\d{2})\\.\\d{2})(?![./-]?\\d)");

    /// Some misread digits are no proof against many dates.
    private static final int CLEARLY = 4;
    /// One date alone proves it for so many others.
    private static final int OTHERS = 3;

    /// What the dates in these texts tell.
    public static DayOrder of(Collection<String> texts) {
        int dayFirst = 0;
        int monthFirst = 0;
        int others = 0;
        for (String text : texts) {
            Matcher date = DATE.matcher(text);
            while (date.find()) {
                int a = number(date, 1, 4, 6);
                int b = number(date, 3, 5, 7);
                dayFirst += isOnlyDay(a) && isMonth(b) ? 1 : 0;
                monthFirst += isMonth(a) && isOnlyDay(b) ? 1 : 0;
                others += isMonth(a) && isMonth(b) && a != b ? 1 : 0;
            }
        }
        boolean proven = dayFirst > 1 || others <= OTHERS;
        return dayFirst > CLEARLY * monthFirst && proven ? DAY_FIRST : MONTH_FIRST;
    }

    private static int number(Matcher date, int... groups) {
        for (int group : groups) {
            if (date.group(group) != null) {
                return Integer.parseInt(date.group(group));
            }
        }
        return 0;
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= 12;
    }

    private static boolean isOnlyDay(int number) {
        return number > 12 && number <= 31;
    }

    /// The other one, for a date that has no reading in this.
    public DayOrder other() {
        return this == MONTH_FIRST ? DAY_FIRST : MONTH_FIRST;
    }

    /// The month of a date that begins with these two numbers.
    public int month(int first, int second) {
        return this == MONTH_FIRST ? first : second;
    }

    public int day(int first, int second) {
        return this == MONTH_FIRST ? second : first;
    }
}
