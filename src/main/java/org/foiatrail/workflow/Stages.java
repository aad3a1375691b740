package org.foiatrail.workflow;

import org.foiatrail.model.PageCodec;
import org.foiatrail.store.Corpus;
import org.foiatrail.store.FoundStore;

/// Which stages, in which version, made what a corpus holds: what others made is found and indexed again.
public final class Stages {
    private static final String TAGGED = " tagged";

    private static final String FOUND = "found" + FoundStore.VERSION;

    /// Raise it when passages are cut or indexed another way.
    private static final int INDEX = 5;

    private Stages() {}

    /// What the index is made with; another one is out of date.
    public static String index() {
        return INDEX + "." + PageCodec.VERSION;
    }

    /// What a run that is through leaves behind.
    public static String of(Corpus corpus, boolean tagged) {
        return FOUND + " index.v" + index()
                + " vocabulary." + corpus.vocabularies().fingerprint()
                + " decisions." + corpus.decisions().fingerprint() + (tagged ? TAGGED : "");
    }

    /// True if a finished run of this version found what there is.
    static boolean foundHere(String stages) {
        return stages.startsWith(FOUND + " ");
    }

    static boolean tagged(String stages) {
        return stages.endsWith(TAGGED);
    }

    /// True if nothing is left to do for a run that wants tags or does not.
    public static boolean fit(Corpus corpus, boolean tag) {
        String stages = corpus.ledger().settled();
        return stages.equals(of(corpus, true)) || (!tag && stages.equals(of(corpus, false)));
    }
}
