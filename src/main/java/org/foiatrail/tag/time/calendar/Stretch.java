package org.foiatrail.tag.time.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// The days that a date covers, and how EDTF writes them: with the precision of the words, never with more.
///
/// @param first its first day
/// @param last its last day
/// @param from what EDTF calls its beginning
/// @param to what EDTF calls its end; equal to `from` for a single date
public record Stretch(LocalDate first, LocalDate last, String from, String to) {
    private static final int MONTHS = 12;

    private Stretch(LocalDate first, LocalDate last, String text) {
        this(first, last, text, text);
    }

    static Stretch day(LocalDate day) {
        return new Stretch(day, day, day.toString());
    }

    static Stretch days(LocalDate first, LocalDate last) {
        return new Stretch(first, last, first.toString(), last.toString());
    }

    static Stretch month(YearMonth month) {
        return new Stretch(month.atDay(1), month.atEndOfMonth(), month.toString());
    }

    static Stretch months(YearMonth first, YearMonth last) {
        return new Stretch(first.atDay(1), last.atEndOfMonth(), first.toString(), last.toString());
    }

    static Stretch year(int year) {
        return new Stretch(
                LocalDate.of(year, 1, 1), LocalDate.of(year, MONTHS, 31), String.format(Locale.ROOT, "%04d", year));
    }

    /// @param season from 0 for spring; winter ends in the next year
    static Stretch season(int season, int year) {
        YearMonth first = YearMonth.of(year, 3 + 3 * season);
        String text = String.format(Locale.ROOT, "%04d-%d", year, 21 + season);
        return new Stretch(first.atDay(1), first.plusMonths(2).atEndOfMonth(), text);
    }

    /// @param years 10 or 100
    static Stretch years(int first, int years) {
        String text = first / years + (years == 10 ? "X" : "XX");
        return new Stretch(LocalDate.of(first, 1, 1), LocalDate.of(first + years - 1, MONTHS, 31), text);
    }

    /// From the first day of this to the last of the other.
    Stretch through(Stretch other) {
        return new Stretch(first, other.last, from, other.to);
    }

    Stretch approximate() {
        return new Stretch(first, last, from + "~", to + "~");
    }

    /// How many days it covers.
    public long days() {
        return first.until(last, ChronoUnit.DAYS) + 1;
    }

    /// True if it begins and ends on days that are told as such.
    boolean isOfDays() {
        return to.length() >= first.toString().length();
    }

    /// True for any twelve months.
    boolean isYear() {
        return first.plusYears(1).minusDays(1).equals(last);
    }

    boolean isDay() {
        return first.equals(last);
    }

    @Override
    public String toString() {
        return from.equals(to) ? from : from + "/" + to;
    }
}
