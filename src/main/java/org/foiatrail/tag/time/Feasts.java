package org.foiatrail.tag.time;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foiatrail.tag.time.calendar.Holidays;
import org.foiatrail.tag.time.calendar.When;
import org.jspecify.annotations.Nullable;

/// Reads holidays: `Thanksgiving 2009`, `before Memorial Day`, `Labor Day weekend`.
final class Feasts {
    /// A holiday without its year is a date behind one of these; else only if it is called a day and no more is said of
    /// it: `closed for Memorial Day`, but not `the Memorial Day parade` and not `Happy Labor Day`.
    private static final Set<String> CUES =
            Set.of("by", "before", "after", "until", "till", "since", "on", "around", "of", "from", "to", "through");

    private static final Set<String> DAYS =
            Set.of("day", "eve", "sunday", "monday", "tuesday", "wednesday", "thursday", "friday");
    private static final Set<String> GREETINGS = Set.of("happy", "merry", "every", "each", "a", "great", "your");

    private static final Set<String> WHOLE = Set.of("week", "weekend");

    /// Those whose names begin with a word; the longer name of two stands first.
    private static final Map<String, List<Holidays>> HOLIDAYS = Holidays.byFirstWord();

    private Feasts() {}

    /// @param loose true where the words around make sure that a date stands there
    static @Nullable Reading read(Words words, int first, boolean loose) {
        for (Holidays holiday : HOLIDAYS.getOrDefault(words.at(first), List.of())) {
            for (List<String> name : holiday.names()) {
                if (stands(words, first, name)) {
                    return read(words, first, holiday, first + name.size(), loose);
                }
            }
        }
        return null;
    }

    private static @Nullable Reading read(Words words, int first, Holidays holiday, int next, boolean loose) {
        int named = words.skipAny(next, WHOLE);
        int year = words.skip(words.skip(named, ","), "of");
        Years.Year told = words.isNumber(year) ? Years.read(words, year) : null;
        Reading shifted = year > named || words.isAny(year, Set.of("this", "last", "next"))
                ? Relatives.period(words, year)
                : null;
        int before = words.is(first - 1, "the") ? first - 2 : first - 1;
        boolean alone = words.isCapital(first)
                && DAYS.contains(words.at(next - 1))
                && MonthDays.isEnd(words, next)
                && !words.isAny(before, GREETINGS);
        boolean cued = loose || alone || words.isAny(before, CUES) || Shifts.of(words.at(first - 1)) != When.Shift.NONE;
        Reading found;
        if (told != null) {
            found = new Reading(new When.Feast(holiday, told.value(), When.Shift.NONE), told.next());
        } else if (shifted != null && shifted.when() instanceof When.Period period && period.unit() == When.Unit.YEAR) {
            found = new Reading(
                    new When.InYear(new When.Feast(holiday, null, When.Shift.NONE), period.steps()), shifted.next());
        } else if (cued || named > next) {
            found = new Reading(new When.Feast(holiday, null, When.Shift.NONE), named);
        } else {
            return null;
        }
        int end = words.skipAny(found.next(), WHOLE);
        if (named == next && end == found.next()) {
            return found;
        }
        boolean week = words.is(named - 1, "week") || words.is(end - 1, "week");
        return new Reading(new When.Holding(week ? When.Unit.WEEK : When.Unit.WEEKEND, found.when()), end);
    }

    private static boolean stands(Words words, int first, List<String> name) {
        for (int i = 0; i < name.size(); i++) {
            if (!words.is(first + i, name.get(i))) {
                return false;
            }
        }
        return true;
    }
}
