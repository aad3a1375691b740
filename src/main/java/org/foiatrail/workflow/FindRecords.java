package org.foiatrail.workflow;

import java.util.List;
import org.foiatrail.model.Found;
import org.foiatrail.model.Page;
import org.foiatrail.model.Segments;
import org.foiatrail.segment.Segmenter;
import org.foiatrail.store.Corpus;
import org.foiatrail.store.Vocabularies;
import org.foiatrail.tag.Tagger;
import org.jspecify.annotations.Nullable;

/// Segments and tags the stored pages of a file and stores what was found.
final class FindRecords {
    private final Corpus corpus;
    private final CorpusView view;
    private final Segmenter segmenter = new Segmenter();
    private @Nullable Tagger tagger;

    FindRecords(Corpus corpus) {
        this.corpus = corpus;
        this.view = new CorpusView(corpus);
    }

    void in(String sha256) {
        List<Page> pages = view.pages(sha256);
        Segments segments = segmenter.segment(sha256, pages);
        corpus.found().write(corpus.ledger().ranges(sha256), new Found(segments, tagger().tag(pages, segments)));
    }

    /// Makes up for what a killed run did not come to, and for what an earlier version of the stages found.
    void whereMissing() {
        List<String> missing = corpus.ledger().contentHashes().stream()
                .filter(sha -> !corpus.ledger().ranges(sha).isEmpty())
                .filter(sha -> !corpus.found().has(corpus.ledger().ranges(sha)))
                .toList();
        Parallel.forEach(missing, this::in);
    }

    /// Loading gazetteer and models takes a second, which a run that finds nothing new does not have.
    private synchronized Tagger tagger() {
        Tagger loaded = tagger;
        if (loaded == null) {
            Vocabularies vocabularies = new Vocabularies();
            loaded = new Tagger(vocabularies.places(), vocabularies.topics());
            tagger = loaded;
        }
        return loaded;
    }
}
