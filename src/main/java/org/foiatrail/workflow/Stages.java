package org.foiatrail.workflow;

import org.foiatrail.store.FoundStore;

/// Which stages, in which version, made what a corpus holds: what others made is found and indexed again.
final class Stages {
    private static final String TAGGED = " tagged";

    private Stages() {}

    static String of(boolean tagged) {
        return "found" + FoundStore.VERSION + " index.v" + WriteIndex.version() + (tagged ? TAGGED : "");
    }

    static boolean tagged(String stages) {
        return stages.endsWith(TAGGED);
    }

    /// True if nothing is left to do for a run that wants tags or does not.
    static boolean fit(String stages, boolean tag) {
        return stages.equals(of(true)) || (!tag && stages.equals(of(false)));
    }
}
