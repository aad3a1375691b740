package org.foiatrail.workflow;

import java.nio.file.Files;
import java.nio.file.Path;
import org.foiatrail.index.PassageSearch;
import org.foiatrail.model.CorpusException;

/// Opens the index of a corpus without its store.
public final class CorpusIndex {
    private CorpusIndex() {}

    public static PassageSearch open(Path corpus) {
        if (!Files.isDirectory(corpus.resolve("index"))) {
            throw new CorpusException(
                    CorpusException.Kind.MISSING,
                    "no corpus at " + corpus + "; make one with 'foiatrail index PATH', or name it with --corpus");
        }
        return new PassageSearch(corpus.resolve("index"));
    }
}
