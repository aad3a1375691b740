package org.foiatrail.samples.tags;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// The days that an EDTF value covers.
///
/// @param firstLast the last day of what stands before the slash; `last` if there is none
/// @param secondFirst the first day of what stands behind it; `first` if there is none
record Days(LocalDate first, LocalDate firstLast, LocalDate secondFirst, LocalDate last, boolean approximate) {
    static Days of(String edtf) {
        String plain = edtf.replace("~", "");
        int slash = plain.indexOf('/');
        Days left = part(slash < 0 ? plain : plain.substring(0, slash));
        Days right = slash < 0 ? left : part(plain.substring(slash + 1));
        return new Days(left.first, left.last, right.first, right.last, edtf.contains("~"));
    }

    /// True if both are null or cover the same days, both surely or both about.
    static boolean equal(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        Days a = of(one);
        Days b = of(other);
        return a.first.equals(b.first) && a.last.equals(b.last) && a.approximate == b.approximate;
    }

    /// True if `day` lies within what stands before the slash.
    boolean begin(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(firstLast);
    }

    /// True if `day` lies within what stands behind it.
    boolean end(LocalDate day) {
        return !day.isBefore(secondFirst) && !day.isAfter(last);
    }

    private static Days part(String text) {
        if (text.matches("\\d+X+")) {
            int unknown = (int) Math.pow(10, text.length() - text.indexOf('X'));
            int year = Integer.parseInt(text.substring(0, text.indexOf('X'))) * unknown;
            return days(LocalDate.of(year, 1, 1), LocalDate.of(year + unknown - 1, 12, 31));
        }
        String[] fields = text.split("-", -1);
        int year = Integer.parseInt(fields[0]);
        if (fields.length == 1) {
            return days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        int month = Integer.parseInt(fields[1]);
        if (month > 12) {
            YearMonth season = YearMonth.of(year, 3 * (month - 20));
            return days(season.atDay(1), season.plusMonths(2).atEndOfMonth());
        }
        if (fields.length == 2) {
            return days(
                    YearMonth.of(year, month).atDay(1),
                    YearMonth.of(year, month).atEndOfMonth());
        }
        LocalDate day = LocalDate.parse(text);
        return days(day, day);
    }

    private static Days days(LocalDate first, LocalDate last) {
        return new Days(first, last, first, last, false);
    }
}
