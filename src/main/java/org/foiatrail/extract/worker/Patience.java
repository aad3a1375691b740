package org.foiatrail.extract.worker;

import java.time.Duration;

/// How long to wait for a worker's next word, while one range is read.
final class Patience {
    /// Pages lost one after the other from which on the file itself is suspect.
    private static final int SUSPECT = 3;
    /// The least part of the limit that a page gets: five seconds of a minute, several times what a page takes.
    private static final long LEAST_PART = 12;

    private final Duration page;
    private final Duration most;
    private Duration unit;
    private final long begun = System.nanoTime();
    private int lostInARow;

    /// At most `page` of silence, at most `unit` in all.
    Patience(Duration page, Duration unit) {
        this.page = page;
        this.most = unit;
        this.unit = unit;
    }

    /// How long the worker may be silent now.
    ///
    /// A page that hangs costs the whole limit, and a file made to hurt has thousands of them. So after three in
    /// a row each further page is still tried, since it may well be sound, but gets half the time of the one
    /// before: a range of nothing else costs few limits, not fifty. Only the page itself is hurried, never the
    /// start of a worker or the opening of the file, and one page that is read restores the full limit.
    ///
    /// @param inPage whether a page is in hand
    Duration now(boolean inPage) {
        Duration silence = page;
        if (inPage && lostInARow >= SUSPECT) {
            silence = page.dividedBy(Math.min(LEAST_PART, 2L << Math.min(LEAST_PART, lostInARow - SUSPECT)));
        }
        Duration left = left();
        return left.compareTo(silence) < 0 ? left : silence;
    }

    private Duration left() {
        Duration left = unit.minusNanos(System.nanoTime() - begun);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /// Whether the time for all of it is over: what keeps talking for ever must end too.
    boolean exhausted() {
        return left().isZero();
    }

    String whyExhausted() {
        return "it was not done after " + Worker.seconds(most);
    }

    /// Time that went into waiting for others.
    void extend(Duration waited) {
        unit = unit.plus(waited);
    }

    void lose() {
        lostInARow++;
    }

    void renew() {
        lostInARow = 0;
    }
}
