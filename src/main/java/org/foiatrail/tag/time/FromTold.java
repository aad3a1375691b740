package org.foiatrail.tag.time;

import java.time.DayOfWeek;
import java.util.Set;
import org.foiatrail.tag.time.calendar.Resolver;
import org.foiatrail.tag.time.calendar.When;
import org.jspecify.annotations.Nullable;

/// Dates that are counted from what the text told last: `the following summer`, `the next day`, `that same week`.
final class FromTold {
    private static final Set<String> ALWAYS = Set.of("following", "preceding", "same");
    private static final Set<String> WITH_ARTICLE = Set.of("next", "previous", "prior");

    /// `over the next year` we expect something.
    private static final Set<String> LASTING = Set.of("in", "over", "within", "for", "during", "through");

    /// What ends a clause; at a bracket it goes on.
    private static final Set<String> END = Set.of("", ".", ",", ";", ":", "?", "!", ")");

    private FromTold() {}

    /// The date as it is, or as one that is counted from what was told.
    static Reading of(Words words, int first, Reading found) {
        int cue = cue(words, first, found.next());
        When counted = cue < 0 ? null : counted(found.when(), words.is(cue, "following"));
        return counted == null
                ? found
                : new Reading(new When.Told(counted, !(words.is(cue, "same") && isDay(counted))), found.next());
    }

    private static int cue(Words words, int first, int next) {
        for (int i = first; i < next; i++) {
            boolean article = words.is(i - 1, "the") && words.isAny(i, WITH_ARTICLE);
            if (words.isAny(i, ALWAYS) || (article && !(words.is(i, "next") && isAhead(words, i, next)))) {
                return i;
            }
        }
        return -1;
    }

    /// `the next week` counts from the day of writing, unless the clause tells the past; `the next day` does not.
    private static boolean isAhead(Words words, int token, int next) {
        boolean day = words.is(token + 1, "day") || words.isAny(token + 1, Relatives.DAY_PARTS);
        return !day && (words.isAny(token - 2, LASTING) || Tenses.at(words, token - 1, next) != Resolver.Tense.PAST);
    }

    private static @Nullable When counted(When when, boolean following) {
        return switch (when) {
            // The Friday that follows may be of the same week.
            case When.Weekday day when following -> behind(day.day());
            case When.Period weekend
            when following && weekend.unit() == When.Unit.WEEKEND ->
                new When.Holding(When.Unit.WEEKEND, behind(DayOfWeek.SATURDAY));
            case When.Season season -> season.shift() == When.Shift.NONE ? null : season;
            case When.Calendar date -> date.shift() == When.Shift.NONE ? null : date;
            case When.Weekday day -> day;
            case When.Period period -> period;
            case When.Part part -> part;
            case When.Remainder rest -> rest;
            case When.InYear date -> date;
            case When.WeekdayOf day -> day;
            default -> null;
        };
    }

    private static When behind(DayOfWeek day) {
        return new When.Beside(1, day, new When.Present());
    }

    private static boolean isDay(When when) {
        return switch (when) {
            case When.Period period -> period.unit() == When.Unit.DAY;
            case When.Remainder rest -> isDay(rest.of());
            default -> false;
        };
    }

    /// 1 for `a week later`, -1 for `three days before`, where it was told before what that is counted from; else 0.
    static int side(Words words, int token) {
        boolean than = words.is(token + 1, "than");
        boolean end = END.contains(words.at(token + 1));
        return switch (words.at(token)) {
            case "later", "afterwards", "afterward" -> than ? 0 : 1;
            case "earlier", "beforehand" -> than ? 0 : -1;
            case "after" -> end ? 1 : 0;
            case "before" -> end ? -1 : 0;
            default -> 0;
        };
    }
}
