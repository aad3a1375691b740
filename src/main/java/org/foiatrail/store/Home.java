package org.foiatrail.store;

import java.nio.file.Path;

/// Where a corpus lives, and the analyst's file beside it.
///
/// @param corpus the corpus folder
/// @param decisions the analyst's file
/// @param named true if the analyst's file was asked for, so that it must be there
public record Home(Path corpus, Path decisions, boolean named) {
    private static final String BESIDE = "foiatrail.yaml";

    /// A corpus with the analyst's file that stands beside it, if one does.
    public static Home of(Path corpus) {
        return new Home(corpus, corpus.resolveSibling(BESIDE), false);
    }

    /// A corpus with an analyst's file of another name or place.
    public static Home of(Path corpus, Path decisions) {
        return new Home(corpus, decisions, true);
    }
}
