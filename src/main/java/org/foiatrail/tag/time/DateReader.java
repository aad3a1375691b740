package org.foiatrail.tag.time;

import java.util.Set;
import org.foiatrail.tag.time.calendar.Lent;
import org.foiatrail.tag.time.calendar.When;
import org.jspecify.annotations.Nullable;

/// Reads whole dates: single ones of all kinds, parts of them, ranges between them.
final class DateReader {
    private DateReader() {}

    /// The longest date that begins at `first`, null if none does.
    static @Nullable Reading read(Words words, int first) {
        boolean from = words.is(first, "from");
        boolean between = words.is(first, "between");
        if (from || between) {
            return Ranges.range(words, first + 1, between);
        }
        Reading found = Ranges.hasJoint(words, first) ? Ranges.range(words, first, false) : null;
        found = found == null ? Ranges.behindMonth(words, first) : found;
        found = found == null ? Siblings.before(words, first) : found;
        found = found == null ? single(words, first, false) : found;
        return found == null ? null : orSo(words, toDate(words, FromTold.of(words, first, found)));
    }

    /// `FY10 YTD`
    private static Reading toDate(Words words, Reading found) {
        boolean year = found.when() instanceof When.FiscalYear
                || (found.when() instanceof When.Calendar date && date.year() != null && date.month() == null);
        return year && words.isAny(found.next(), Set.of("ytd", "fytd"))
                ? new Reading(new When.Range(found.when(), new When.Present()), found.next() + 1)
                : found;
    }

    /// `May 11 or so`
    private static Reading orSo(Words words, Reading found) {
        boolean about = words.is(found.next(), "or") && words.isAny(found.next() + 1, Set.of("so", "thereabouts"));
        return about ? new Reading(new When.About(found.when()), found.next() + 2) : found;
    }

    /// @param loose true inside a range
    static @Nullable Reading single(Words words, int first, boolean loose) {
        Reading found = about(words, first);
        found = found == null ? Parts.read(words, first) : found;
        found = found == null ? Within.read(words, first) : found;
        found = found == null ? Offsets.read(words, first) : found;
        found = found == null ? NamedDates.read(words, first) : found;
        Reading digits = found == null ? NumericDates.read(words, first, loose) : null;
        found = digits == null ? found : NamedDates.withWeekdayBehind(words, digits);
        found = found == null ? Relatives.read(words, first) : found;
        Reading period = found == null ? Periods.read(words, first, loose) : null;
        found = found == null ? period : found;
        if (found != null && found.when() instanceof When.Period whole && whole.unit() != When.Unit.WEEK) {
            return within(words, found, whole);
        }
        return found == null ? MonthDays.ofMonth(words, first, loose) : inYear(words, found);
    }

    /// `last year's third quarter`, `next month on the 20th`, `this year's Thanksgiving`
    private static Reading within(Words words, Reading found, When.Period whole) {
        Reading share = Shares.behind(words, found);
        if (share != null) {
            return share;
        }
        Reading feast = whole.unit() == When.Unit.YEAR && words.is(found.next(), "s")
                ? Feasts.read(words, found.next() + 1, true)
                : null;
        if (feast != null && Lent.year(feast.when()) == null) {
            return new Reading(new When.InYear(feast.when(), whole.steps()), feast.next());
        }
        int named = words.skipAny(found.next(), Set.of("s", "in"));
        Integer month = whole.unit() == When.Unit.YEAR ? Names.MONTHS.get(words.at(named)) : null;
        if (month != null && (named > found.next() || !Names.DOUBTFUL_MONTHS.contains(words.at(named)))) {
            Reading day = NamedDates.read(words, named);
            boolean dated = day != null && day.when() instanceof When.Calendar date && date.year() == null;
            When date = dated && day != null ? day.when() : When.Calendar.of(null, month, null);
            return new Reading(new When.InYear(date, whole.steps()), dated && day != null ? day.next() : named + 1);
        }
        Integer season =
                whole.unit() == When.Unit.YEAR && named > found.next() ? Names.SEASONS.get(words.at(named)) : null;
        if (season != null) {
            return new Reading(
                    new When.InYear(new When.Season(season, null, When.Shift.NONE), whole.steps()), named + 1);
        }
        int day = words.skip(words.skip(found.next(), ","), "on");
        Reading date = whole.unit() == When.Unit.MONTH && Math.abs(whole.steps()) < 2 && words.is(day, "the")
                ? MonthDays.ordinal(words, day + 1)
                : null;
        return date != null && date.when() instanceof When.Calendar of
                ? new Reading(
                        new When.Calendar(null, null, of.day(), null, Relatives.shift(whole.steps())), date.next())
                : found;
    }

    /// `May 5th of last year`
    static Reading inYear(Words words, Reading found) {
        boolean open = found.when() instanceof When.Calendar date
                && date.year() == null
                && date.month() != null
                && date.shift() == When.Shift.NONE;
        // 'Nov. of last year'
        boolean dot = words.is(found.next(), ".") && words.is(found.next() + 1, "of");
        Reading year = open ? Relatives.year(words, dot ? found.next() + 1 : found.next()) : null;
        return year != null && year.when() instanceof When.Period period && found.when() instanceof When.Calendar date
                ? new Reading(new When.InYear(date, period.steps()), year.next())
                : found;
    }

    /// What is done about a day, and not on it.
    private static final Set<String> SPEAKING = Set.of(
            "asked",
            "called",
            "talked",
            "spoke",
            "heard",
            "said",
            "told",
            "wrote",
            "thought",
            "knew",
            "worried",
            "concerned",
            "emailed",
            "mailed",
            "briefed",
            "updated",
            "inquired",
            "complained",
            "testified",
            "confused",
            "excited",
            "reminded",
            "informed",
            "advised",
            "notified",
            "read",
            "learned",
            "met",
            "did");

    /// `around May 11`, `on or about May 11`, `about two weeks ago`
    private static @Nullable Reading about(Words words, int first) {
        boolean legal = words.is(first, "on") && words.is(first + 1, "or") && words.is(first + 2, "about");
        boolean initial = words.is(first - 1, ".") && words.touches(first);
        boolean firm = legal
                || words.isAny(first, Set.of("around", "circa", "approximately", "roughly"))
                // `CA 2010-08-10` stands in a table of places.
                || (words.is(first, "ca") && !words.isCapital(first))
                || (words.is(first, "c")
                        && !words.isCapital(first)
                        && !initial
                        && words.is(first + 1, ".")
                        && words.isNumber(first + 2));
        boolean about = words.is(first, "about");
        if (!firm && !about) {
            return null;
        }
        int next = legal ? first + 3 : first + 1;
        next = words.is(next, ".") && (words.is(first, "ca") || words.is(first, "c")) ? next + 1 : next;
        boolean cued = !about
                || words.isAny(first - 1, Set.of("in", "since", "by", "until", "from", "or"))
                || (words.is(first - 1, "to") && words.is(first - 2, "back"));
        Reading what = cued ? single(words, next, false) : Offsets.read(words, next);
        boolean happened = Tenses.isPast(words, first - 1) && !words.isAny(first - 1, SPEAKING);
        Reading day = what == null && happened ? NamedDates.read(words, next) : null;
        what = day != null && day.when() instanceof When.Calendar date && date.day() != null ? day : what;
        return what == null ? null : new Reading(new When.About(what.when()), what.next());
    }
}
