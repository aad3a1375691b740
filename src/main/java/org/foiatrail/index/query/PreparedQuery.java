package org.foiatrail.index.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.foiatrail.index.field.Keys;
import org.foiatrail.index.field.SearchField;

/// A query ready to run: over the passages of some productions, and over bridges only so far as a match lies across
/// their page break.
public final class PreparedQuery {
    private static final List<String> CONTENT = List.of(SearchField.TEXT.key(), SearchField.TEXT.stems());

    private final Query asked;
    private final List<PassageQueryParser.Named> named;
    private final Query query;
    private final Weight weight;

    /// A query ready to be run on `searcher`.
    ///
    /// @param named names that `asked` looks for
    /// @param productions all if empty
    public PreparedQuery(
            IndexSearcher searcher, Query asked, List<PassageQueryParser.Named> named, List<String> productions)
            throws IOException {
        this.asked = asked;
        this.named = List.copyOf(named);
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(asked, Occur.MUST);
        all.add(pagesOrBroken(asked), Occur.FILTER);
        if (!productions.isEmpty()) {
            List<BytesRef> names = productions.stream().map(BytesRef::new).toList();
            all.add(new TermInSetQuery(Keys.IN, names), Occur.FILTER);
        }
        query = all.build();
        weight = searcher.createWeight(searcher.rewrite(asked), ScoreMode.COMPLETE, 1);
    }

    /// As it was typed, without what narrows it.
    public Query asked() {
        return asked;
    }

    public List<PassageQueryParser.Named> named() {
        return named;
    }

    public Query query() {
        return query;
    }

    /// Where `doc` matches, by its words, in no order.
    public List<Match> matches(LeafReaderContext leaf, int doc) throws IOException {
        List<Match> found = new ArrayList<>();
        Matches matches = weight.matches(leaf, doc);
        if (matches != null) {
            for (String field : CONTENT) {
                MatchesIterator each = matches.getMatches(field);
                while (each != null && each.next()) {
                    found.add(new Match(each.startOffset(), each.endOffset(), each.getQuery()));
                }
            }
        }
        return found;
    }

    /// Whether `doc`, if it is a bridge, is matched across its break. Passages always are accepted.
    public boolean accepts(LeafReaderContext leaf, NumericDocValues boundaries, int doc) throws IOException {
        if (!boundaries.advanceExact(doc)) {
            return true;
        }
        long boundary = boundaries.longValue();
        return matches(leaf, doc).stream().anyMatch(m -> m.across(boundary));
    }

    /// A stretch of a passage's text that satisfies a part of the query.
    public record Match(int start, int end, Query part) {
        /// Whether it lies on both sides of the line break at `boundary`.
        public boolean across(long boundary) {
            return start < boundary && end > boundary + 1;
        }
    }

    /// Keeps bridges out early unless they hold one of the query's phrases, or a broken word of it; asking each for
    /// its matches would be slow.
    private static Query pagesOrBroken(Query asked) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        any.add(new TermQuery(new Term(Keys.ROLE, Keys.PASSAGE)), Occur.SHOULD);
        asked.visit(new QueryVisitor() {
            @Override
            public boolean acceptField(String field) {
                return CONTENT.contains(field);
            }

            @Override
            public QueryVisitor getSubVisitor(Occur occur, Query parent) {
                if (parent instanceof PhraseQuery) {
                    any.add(parent, Occur.SHOULD);
                    return EMPTY_VISITOR;
                }
                return occur == Occur.MUST_NOT ? EMPTY_VISITOR : this;
            }

            @Override
            public void consumeTerms(Query leaf, Term... terms) {
                for (Term term : terms) {
                    any.add(new TermQuery(new Term(Keys.ACROSS, term.bytes())), Occur.SHOULD);
                }
            }
        });
        return any.build();
    }
}
