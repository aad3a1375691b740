package org.foiatrail.tag.time;

import java.time.LocalDate;
import java.util.Objects;
import org.foiatrail.model.Message;
import org.foiatrail.tag.time.calendar.Stretch;
import org.foiatrail.tag.time.calendar.When;
import org.jspecify.annotations.Nullable;

/// What a text told last: from it `the next day` is counted, and where nobody knows when the text was written, it
/// tells the year of `May 3`. Another message begins anew.
final class Narrative {
    /// Characters of a sentence or two.
    private static final int NEAR = 300;
    /// Those of a page or two.
    private static final int FAR = 6000;

    private static final int MONTH = 31;
    private static final int YEAR = 366;

    private @Nullable Message message;
    private @Nullable Stretch last;
    private int lastAt;
    private @Nullable LocalDate day;
    private int dayAt;
    private @Nullable When year;
    private int yearAt;

    /// Notes what the words at `at` tell.
    void tell(When when, Stretch value, int at, @Nullable Message of) {
        begin(of);
        if (when instanceof When.Share share && share.year() != null) {
            year = share.year();
            yearAt = at;
        }
        if (value.days() <= YEAR) {
            last = value;
            lastAt = at;
        }
        if (value.days() <= MONTH) {
            day = value.last();
            dayAt = at;
        }
    }

    /// What was told within a sentence or two; null if nothing was.
    @Nullable
    Stretch near(int at, @Nullable Message of) {
        begin(of);
        return at - lastAt < NEAR ? last : null;
    }

    /// `Q3` of `Q4 FY10 was over plan; Q3 was flat` with the year that was told of the other; all else as it is.
    When dated(When when, int at, @Nullable Message of) {
        begin(of);
        boolean open = when instanceof When.Share share && share.year() == null && at - yearAt < NEAR;
        return open && year != null && when instanceof When.Share share
                ? new When.Share(share.number(), share.of(), year)
                : when;
    }

    /// A day within a page or two; null if none was told.
    @Nullable
    LocalDate day(int at, @Nullable Message of) {
        begin(of);
        return at - dayAt < FAR ? day : null;
    }

    private void begin(@Nullable Message of) {
        if (!Objects.equals(message, of)) {
            message = of;
            last = null;
            day = null;
            year = null;
        }
    }
}
