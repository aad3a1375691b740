package org.foiatrail.index.hit;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.FilterScorable;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.foiatrail.index.field.Keys;
import org.foiatrail.index.query.PreparedQuery;

/// Counts every hit and its page, and keeps the first ones of an order. Serves one search, in one thread.
public final class HitCollector implements Collector {
    /// The score at which a hit is shown as 0.5.
    private static final double HALF = 10;

    private static final double DECIMALS = 1e4;

    private final PreparedQuery prepared;
    private final TopFieldCollector first;
    private final Set<Long> pages = new HashSet<>();
    private int passages;

    public HitCollector(PreparedQuery prepared, Sort order, int limit) {
        this.prepared = prepared;
        // The limit never stops the counting.
        first = new TopFieldCollectorManager(order, limit, Integer.MAX_VALUE).newCollector();
    }

    public HitCollector run(IndexSearcher searcher) throws IOException {
        return searcher.search(prepared.query(), new CollectorManager<HitCollector, HitCollector>() {
            @Override
            public HitCollector newCollector() {
                return HitCollector.this;
            }

            @Override
            public HitCollector reduce(Collection<HitCollector> collectors) {
                return HitCollector.this;
            }
        });
    }

    public int passages() {
        return passages;
    }

    public int pages() {
        return pages.size();
    }

    public ScoreDoc[] first() {
        return first.topDocs().scoreDocs;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        NumericDocValues boundaries = DocValues.getNumeric(leaf.reader(), Keys.BOUNDARY);
        NumericDocValues places = DocValues.getNumeric(leaf.reader(), Keys.PLACE);
        return new FilterLeafCollector(first.getLeafCollector(leaf)) {
            @Override
            public void setScorer(Scorable scorer) throws IOException {
                super.setScorer(new ShownScore(scorer));
            }

            @Override
            public void collect(int doc) throws IOException {
                if (prepared.accepts(leaf, boundaries, doc)) {
                    passages++;
                    if (places.advanceExact(doc)) {
                        pages.add(places.longValue());
                    }
                    super.collect(doc);
                }
            }
        };
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    /// BM25 runs without bound and differs in its last digits with the layout of the index; hits are ordered by what is
    /// shown of it, from 0 to 1, so that ties are ties.
    private static final class ShownScore extends FilterScorable {
        ShownScore(Scorable in) {
            super(in);
        }

        @Override
        public float score() throws IOException {
            double raw = in.score();
            return (float) rounded(raw / (raw + HALF));
        }
    }

    public static double rounded(double score) {
        return Math.round(score * DECIMALS) / DECIMALS;
    }
}
