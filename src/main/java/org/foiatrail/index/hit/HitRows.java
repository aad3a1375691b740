package org.foiatrail.index.hit;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.foiatrail.index.field.Keys;
import org.foiatrail.index.field.StoredPassage;
import org.foiatrail.index.query.PreparedQuery;
import org.foiatrail.index.query.PreparedQuery.Match;
import org.foiatrail.model.Hit;
import org.foiatrail.model.Ids;
import org.foiatrail.model.Located;
import org.foiatrail.model.Passage;
import org.foiatrail.model.SheetText;
import org.jspecify.annotations.Nullable;

/// Makes a row of a matching document: its place, narrowed to the words that show the match.
public final class HitRows {
    private final IndexSearcher searcher;
    private final PreparedQuery prepared;

    public HitRows(IndexSearcher searcher, PreparedQuery prepared) {
        this.searcher = searcher;
        this.prepared = prepared;
    }

    public Hit row(int doc, double score) throws IOException {
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        List<Match> matches = prepared.matches(leaf, doc - leaf.docBase);
        Passage passage = StoredPassage.read(searcher.storedFields().document(doc));
        Passage.Bridge bridge = passage.bridge();
        Located at;
        Snippet snippet;
        if (bridge == null) {
            String text = passage.at().quote() == null ? "" : passage.at().quote();
            snippet = Snippet.of(text, matches);
            at = within(passage.at(), text, snippet);
        } else {
            int boundary = bridge.tail().end() - bridge.tail().start();
            snippet = Snippet.of(
                    bridge.text(),
                    matches.stream().filter(m -> m.across(boundary)).toList());
            at = over(passage.at(), bridge, snippet);
        }
        return new Hit(
                at,
                passage.kind(),
                passage.from(),
                passage.subject(),
                passage.date(),
                passage.dateSource(),
                score,
                snippet.highlights(),
                cell(passage, matches));
    }

    private static @Nullable String cell(Passage passage, List<Match> matches) {
        String text = passage.at().quote();
        Integer start = passage.at().start();
        boolean whole = start != null && start == 0;
        if (text == null || !whole || matches.isEmpty() || !Passage.SHEET.equals(passage.kind())) {
            return null;
        }
        return SheetText.placeAt(
                text, matches.stream().mapToInt(Match::start).min().orElseThrow());
    }

    private static Located within(Located at, String text, Snippet snippet) {
        int offset = at.start() == null ? 0 : at.start();
        return placed(
                at,
                at.page(),
                offset + snippet.start(),
                offset + snippet.end(),
                at.lastBates(),
                text.substring(snippet.start(), snippet.end()));
    }

    private Located over(Located at, Passage.Bridge bridge, Snippet snippet) throws IOException {
        int boundary = bridge.tail().end() - bridge.tail().start();
        int lastPage = bridge.head().page();
        return placed(
                at,
                lastPage,
                bridge.tail().start() + snippet.start(),
                bridge.head().start() + snippet.end() - boundary - 1,
                bates(at, lastPage),
                bridge.text().substring(snippet.start(), snippet.end()));
    }

    private static Located placed(
            Located at, @Nullable Integer lastPage, int start, int end, @Nullable String lastBates, String quote) {
        String id = Ids.of(
                "hit", at.production(), at.path(), String.valueOf(at.page()), String.valueOf(lastPage), start, end);
        return new Located(
                id,
                at.production(),
                at.document(),
                at.path(),
                at.page(),
                lastPage,
                at.bates(),
                lastBates,
                at.origin(),
                at.confidence(),
                start,
                end,
                quote);
    }

    /// The Bates number of another page of the same file, as its passages have it.
    private @Nullable String bates(Located at, int page) throws IOException {
        BooleanQuery.Builder passage = new BooleanQuery.Builder();
        passage.add(new TermQuery(new Term(Keys.FILE, Keys.file(at.production(), at.path()))), Occur.FILTER);
        passage.add(new TermQuery(new Term(Keys.ROLE, Keys.PASSAGE)), Occur.FILTER);
        passage.add(NumericDocValuesField.newSlowExactQuery(Keys.BY_PAGE, page), Occur.FILTER);
        TopDocs found = searcher.search(passage.build(), 1);
        if (found.scoreDocs.length == 0) {
            return null;
        }
        int doc = found.scoreDocs[0].doc;
        return StoredPassage.read(searcher.storedFields().document(doc, StoredPassage.WITHOUT_TEXT))
                .at()
                .bates();
    }
}
