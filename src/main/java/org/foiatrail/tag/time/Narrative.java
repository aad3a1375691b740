package org.foiatrail.tag.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.foiatrail.model.Message;
import org.foiatrail.tag.text.FileText;
import org.foiatrail.tag.time.calendar.Lent;
import org.foiatrail.tag.time.calendar.Resolver;
import org.foiatrail.tag.time.calendar.Stretch;
import org.foiatrail.tag.time.calendar.When;
import org.jspecify.annotations.Nullable;

/// Works out the days of a text in the order in which it tells them: from the day on which its message was sent, from
/// what was told last (`the next day`), and where nobody knows when it was written, in the year that its other dates
/// tell. Another message or document begins anew.
final class Narrative {
    private static final double TOLD = 0.95;
    private static final double DERIVED = 0.8;
    private static final double UNKNOWN = 0.5;

    /// Characters of a sentence or two.
    private static final int NEAR = 300;
    /// Those of a page or two.
    private static final int FAR = 6000;

    /// Days of a month.
    private static final int MONTH = 31;
    /// A text whose dates lie farther apart is of no one year.
    private static final int YEAR = 366;

    private final FileText file;

    private @Nullable Object source;
    private @Nullable LocalDate written;

    private @Nullable Stretch last;
    private int lastAt;

    private @Nullable LocalDate earliest;
    private @Nullable LocalDate latest;
    private @Nullable LocalDate day;
    private int dayAt;

    private When.@Nullable Share share;
    private int shareAt;

    /// Which days a date means, null if it does not tell, and how sure that is.
    record Value(@Nullable Stretch stretch, double score) {}

    Narrative(FileText file) {
        this.file = file;
    }

    /// @param at where in the text the date stands, behind all that were asked for before
    /// @param aside true if its day tells nothing of when the text was written: `born 5/3/1971`
    Value value(When when, Resolver.Tense tense, int at, boolean aside) {
        turnTo(at);
        Stretch alone = new Resolver(null, tense).resolve(when);
        Stretch value = alone == null ? derived(when, tense, at) : alone;
        if (value != null) {
            tell(when, value, at, aside);
        }
        return new Value(value, alone != null ? TOLD : value != null ? DERIVED : UNKNOWN);
    }

    private @Nullable Stretch derived(When when, Resolver.Tense tense, int at) {
        Stretch near = at - lastAt < NEAR ? last : null;
        Stretch value = new Resolver(written, near, tense).resolve(inYear(when, tense, at));
        boolean dated = value == null && written == null && day != null && at - dayAt < FAR && Lent.lacksYear(when);
        return dated && ChronoUnit.DAYS.between(earliest, latest) < YEAR
                ? new Resolver(day, Resolver.Tense.UNKNOWN).resolve(when)
                : value;
    }

    /// `Q3` of `Q4 FY10 was over plan; Q3 was flat` with the year that was told of the other; all else as it is. A
    /// lower number is of the next year, unless the clause tells the past.
    private When inYear(When when, Resolver.Tense tense, int at) {
        if (!(when instanceof When.Share open) || open.year() != null || share == null || at - shareAt >= NEAR) {
            return when;
        }
        boolean later = open.number() < share.number() && tense != Resolver.Tense.PAST;
        return open.of() == share.of() ? Lent.to(open, share, later ? -1 : 0) : when;
    }

    private void tell(When when, Stretch value, int at, boolean aside) {
        // 'The day before' and 'the day after' are counted from one day.
        if (value.days() <= YEAR && !(when instanceof When.Told back && back.isBack())) {
            last = value;
            lastAt = at;
        }
        if (value.days() <= MONTH && !aside) {
            day = value.last();
            dayAt = at;
            earliest = earliest == null || day.isBefore(earliest) ? day : earliest;
            latest = latest == null || day.isAfter(latest) ? day : latest;
        }
        if (when instanceof When.Share told && told.year() != null) {
            share = told;
            shareAt = at;
        }
    }

    private void turnTo(int at) {
        Message message = file.text().messageAt(at);
        Object now = message == null ? file.firstPage(at) : message;
        if (!Objects.equals(source, now)) {
            source = now;
            written = written(message);
            last = null;
            day = null;
            earliest = null;
            latest = null;
            share = null;
        }
    }

    /// The day on which a message was sent, null if its header tells none.
    private static @Nullable LocalDate written(@Nullable Message message) {
        String time = message == null || message.sent() == null
                ? null
                : message.sent().time();
        if (time == null || time.length() < 10) {
            return null;
        }
        try {
            return LocalDate.parse(time.substring(0, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
