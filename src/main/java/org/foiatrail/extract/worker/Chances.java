package org.foiatrail.extract.worker;

/// How often one page, or one file read in one go, is tried again after a worker died over it.
final class Chances {
    /// What is added to the reason of a page whose workers were killed every time.
    static final String REPEATEDLY = ", like those before it: by hand, or by the system for want of memory";

    /// A kill from outside is no fault of the page; but the system kills what takes too much memory in just
    /// that way.
    private static final int KILLS = 3;
    /// A machine that cannot start a worker now may be able to in a moment.
    private static final int STARTS = 3;

    private int faults;
    private int kills;
    private int starts;

    boolean mayStartAgain() {
        starts++;
        return starts < STARTS;
    }

    /// Whether the page may be tried in a fresh worker.
    ///
    /// @param used whether the dead one had read anything before: that may have been too much for it
    boolean mayTryAgain(Worker.Ended end, boolean used) {
        if (end.end() != Worker.End.KILLED) {
            faults++;
            return used && faults == 1;
        }
        kills++;
        return kills <= KILLS;
    }

    /// For the next page.
    void renew() {
        faults = 0;
        kills = 0;
        starts = 0;
    }
}
