package org.foiatrail.workflow.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foiatrail.model.Mention;
import org.foiatrail.model.PageRange;
import org.foiatrail.model.SourceFile;
import org.foiatrail.model.Span;
import org.foiatrail.store.Corpus;
import org.foiatrail.workflow.CorpusView;
import org.foiatrail.workflow.FileView;
import org.foiatrail.workflow.verify.QuoteCheck;
import org.foiatrail.workflow.verify.VerifyReport;

/// What was cited before files were read anew, to be held against the new text.
final class QuotesBefore {
    private final Corpus corpus;
    private final Map<String, List<PageRange>> ranges = new HashMap<>();

    QuotesBefore(Corpus corpus) {
        this.corpus = corpus;
        for (String content : corpus.ledger().contents()) {
            ranges.put(content, corpus.ledger().ranges(content));
        }
    }

    /// Every earlier quote against the pages as they are now. What has been overtaken is only removed once the corpus
    /// is closed.
    VerifyReport report() {
        QuoteCheck check = new QuoteCheck();
        CorpusView view = new CorpusView(corpus);
        FindRecords find = new FindRecords(corpus, true);
        for (FileView file : view.files(SourceFile::read)) {
            List<PageRange> before = ranges.getOrDefault(file.file().content(), List.of());
            // Found once more: what an earlier version of the stages stored may no longer be readable.
            String content = file.file().content();
            for (Mention mention : find.of(content, view.pages(before)).mentions()) {
                Span first = mention.spans().getFirst();
                Span last = mention.spans().getLast();
                String name = file.file().production() + ":" + file.file().path() + "#" + first.page() + "@"
                        + first.start() + "-" + last.end();
                check.check(file, first.page(), first.start(), last.page(), last.end(), mention.surface(), name);
            }
        }
        return check.report();
    }
}
