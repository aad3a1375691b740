package org.foiatrail.tag.time;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.foiatrail.model.DayOrder;
import org.foiatrail.model.Mention;
import org.foiatrail.tag.text.FileText;
import org.foiatrail.tag.text.Finder;
import org.foiatrail.tag.text.Misprints;
import org.foiatrail.tag.text.Numerals;
import org.foiatrail.tag.text.RunningText;
import org.foiatrail.tag.text.Tokens;
import org.foiatrail.tag.time.calendar.Holidays;
import org.foiatrail.tag.time.calendar.Resolver;
import org.foiatrail.tag.time.calendar.Stretch;
import org.foiatrail.tag.time.calendar.When;

/// Finds dates and works out, from the day on which the message around them was sent, which days they are.
public final class DateFinder implements Finder {
    /// Tokens that one date may take: a text may say `the day before` without end.
    private static final int LONGEST = 64;

    private static final Set<String> ASIDE = Set.of(
            "dob",
            "born",
            "birth",
            "birthday",
            "birthdate",
            "act",
            "statute",
            "rev",
            "revised",
            "exp",
            "expires",
            "expired",
            "expiration",
            "expiry",
            "copyright",
            "enacted",
            "since");

    private static final int ASIDE_REACH = 3;

    /// What is said of hours that are kept every week.
    private static final Set<String> OPENING = Set.of("hours", "open", "daily", "schedule", "weekdays", "basis");

    private static final int OPENING_REACH = 6;

    /// Nearly every word is told by these not to begin a date.
    private static final Set<String> BEGINNINGS = beginnings();

    /// Words too frequent to begin one unless the next word may go on.
    private static final Set<String> BEFORE = Set.of(
            "the", "in", "a", "an", "on", "from", "between", "'", "some", "so", "almost", "nearly", "half", "another");

    @Override
    public List<Mention> find(FileText file, List<Mention> found) {
        RunningText text = file.text();
        Tokens tokens = Misprints.mended(text.text(), file.tokens(), Names::isName);
        List<Mention> mentions = new ArrayList<>();
        DayOrder dayOrder = DayOrder.of(List.of(text.text()));
        Narrative narrative = new Narrative(file);
        int from = 0;
        while (from < tokens.size()) {
            int to = from + 1;
            while (to < tokens.size() && !tokens.isAfterBreak(to)) {
                to++;
            }
            find(new Words(tokens, from, to, dayOrder), text, narrative, mentions);
            from = to;
        }
        return mentions;
    }

    private static void find(Words words, RunningText text, Narrative narrative, List<Mention> mentions) {
        int i = words.from();
        while (i < words.to()) {
            Words near = words.upTo(i + LONGEST);
            Reading read = mayBegin(words, i) ? DateReader.read(near, i) : null;
            if (read == null || isRecurring(words, i, read.next())) {
                i++;
            } else if (isWorkingWeek(words, i, read)) {
                i = read.next();
            } else {
                List<Siblings.Placed> all = Siblings.of(near, i, read);
                Resolver.Tense tense = Tenses.at(words, i, read.next());
                all.forEach(each -> mentions.add(mention(words, each.first(), each.read(), tense, text, narrative)));
                i = Math.max(i + 1, all.getLast().read().next());
            }
        }
    }

    private static Mention mention(
            Words words, int first, Reading read, Resolver.Tense tense, RunningText text, Narrative narrative) {
        int start = words.tokens().start(first);
        int end = words.tokens().end(read.next() - 1);
        Narrative.Value value = narrative.value(read.when(), tense, start, isAside(words, first));
        Stretch days = value.stretch();
        return new Mention(
                Mention.DATE,
                text.surface(start, end),
                null,
                List.of(),
                null,
                days == null ? null : days.toString(),
                null,
                null,
                false,
                "rule",
                value.score(),
                text.spans(start, end));
    }

    /// `DOB: 5/3/1971`, `the Act of May 3, 1971`, `Rev. 5/3/99`: such a day tells nothing of the text's own time.
    private static boolean isAside(Words words, int first) {
        for (int i = first - 1; i >= first - ASIDE_REACH && i >= words.from(); i--) {
            if (words.isAny(i, ASIDE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBegin(Words words, int token) {
        String norm = words.at(token);
        if (BEFORE.contains(norm)) {
            String next = words.at(token + 1);
            return words.isNumber(token + 1)
                    || BEGINNINGS.contains(next)
                    || BEFORE.contains(next)
                    || next.equals("now")
                    || Amounts.KINDS.contains(next)
                    || (norm.equals("so") && next.equals("far"));
        }
        return words.isNumber(token)
                || BEGINNINGS.contains(norm)
                || (words.isNumber(token + 1) && Names.misreadMonth(norm) != null);
    }

    /// `every Monday`, `Friday mornings`
    private static boolean isRecurring(Words words, int first, int next) {
        return words.isAny(first - 1, Set.of("every", "each"))
                || words.isAny(next, Set.of("mornings", "afternoons", "evenings", "nights"))
                || (words.is(first - 2, "every") && words.is(first - 1, "other"));
    }

    /// Behind the hour at which something opens.
    private static final Set<String> HOURS =
            Set.of("to", "-", "\u2013", "and", ":", "am", "pm", "a", "p", "a.m", "p.m");

    /// `open Monday to Friday`, `Monday through Friday, 9 to 5`: all weeks.
    private static boolean isWorkingWeek(Words words, int first, Reading read) {
        boolean week = read.when() instanceof When.Range range
                && range.first() instanceof When.Weekday begin
                && range.last() instanceof When.Weekday end
                && begin.day() == DayOfWeek.MONDAY
                && end.day().compareTo(DayOfWeek.FRIDAY) >= 0
                && begin.shift() == When.Shift.NONE
                && end.shift() == When.Shift.NONE;
        int behind = words.skipAny(words.skip(read.next(), ","), Set.of("from", "between"));
        boolean hours = (words.isNumber(behind) && words.isAny(behind + 1, HOURS)) || words.isAny(read.next(), OPENING);
        for (int i = first - 1; week && !hours && i > first - OPENING_REACH; i--) {
            hours = words.isAny(i, OPENING) || (words.isNumber(i) && words.isAny(i - 1, Set.of("and", "to", "-")));
        }
        return week && hours;
    }

    private static Set<String> beginnings() {
        Set<String> norms = new HashSet<>();
        norms.addAll(Names.MONTHS.keySet());
        norms.addAll(Names.WEEKDAYS.keySet());
        norms.addAll(Names.SEASONS.keySet());
        norms.addAll(Names.UNITS.keySet());
        norms.addAll(Holidays.byFirstWord().keySet());
        norms.addAll(Numerals.words());
        norms.addAll(Periods.beginnings());
        norms.addAll(Parts.BEGINNINGS);
        norms.addAll(Shifts.words());
        norms.addAll(Relatives.DAY_PARTS);
        norms.addAll(List.of(
                "today",
                "tonight",
                "tomorrow",
                "tommorrow",
                "tmrw",
                "tmr",
                "tmw",
                "tommorow",
                "tomorow",
                "yesterday",
                "around",
                "circa",
                "ca",
                "c",
                "approximately",
                "roughly",
                "about",
                "few",
                "several",
                "couple",
                "former",
                "night",
                "final",
                "now",
                "within",
                "w",
                "less",
                "xmas",
                "quarter",
                "or"));
        return norms;
    }
}
