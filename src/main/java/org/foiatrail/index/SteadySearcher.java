package org.foiatrail.index;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.Bits;

/// Scores by BM25 from what is in the index now and nothing else. Lucene's own statistics count deleted passages until
/// a merge happens to drop them, so the same records would score differently after another history.
final class SteadySearcher extends IndexSearcher {
    SteadySearcher(IndexReader reader) {
        super(reader);
        setSimilarity(new SteadyLengths());
        setQueryCache(null);
    }

    @Override
    public CollectionStatistics collectionStatistics(String field) {
        int live = Math.max(1, getIndexReader().numDocs());
        // Only the number of passages counts; the sums would serve the average length, which is fixed below.
        return new CollectionStatistics(field, live, live, live, live);
    }

    @Override
    public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq) throws IOException {
        int live = getIndexReader().hasDeletions() ? live(term) : docFreq;
        int counted = Math.max(1, live);
        return new TermStatistics(term.bytes(), counted, counted);
    }

    private int live(Term term) throws IOException {
        int count = 0;
        for (LeafReaderContext leaf : getLeafContexts()) {
            Bits live = leaf.reader().getLiveDocs();
            if (live == null) {
                count += leaf.reader().docFreq(term);
                continue;
            }
            TermsEnum terms = leaf.reader().terms(term.field()) == null
                    ? TermsEnum.EMPTY
                    : leaf.reader().terms(term.field()).iterator();
            if (terms.seekExact(term.bytes())) {
                PostingsEnum postings = terms.postings(null, PostingsEnum.NONE);
                while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    count += live.get(postings.docID()) ? 1 : 0;
                }
            }
        }
        return count;
    }

    /// A passage of usual length is weighed alike in every corpus.
    private static final class SteadyLengths extends BM25Similarity {
        private static final float USUAL_WORDS = 250;

        @Override
        protected float avgFieldLength(CollectionStatistics statistics) {
            return USUAL_WORDS;
        }
    }
}
