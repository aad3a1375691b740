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

    private static final Pattern DATE =
            Pattern.compile("(?<![\\d./-])(\\d{1,2})([/.-])(\\d{1,2})\\2(?:19|20)\\d{2}(?![./-]?\\d)");

    /// A misread digit is no proof against many dates.
    private static final int CLEARLY = 4;

    /// What the dates in these texts tell.
    public static DayOrder of(Collection<String> texts) {
        int dayFirst = 0;
        int monthFirst = 0;
        for (String text : texts) {
            Matcher date = DATE.matcher(text);
            while (date.find()) {
                int a = Integer.parseInt(date.group(1));
                int b = Integer.parseInt(date.group(3));
                dayFirst += isOnlyDay(a) && isMonth(b) ? 1 : 0;
                monthFirst += isMonth(a) && isOnlyDay(b) ? 1 : 0;
            }
        }
        return dayFirst > CLEARLY * monthFirst ? DAY_FIRST : MONTH_FIRST;
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
