package org.foiatrail.index.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.foiatrail.index.field.SearchField;
import org.foiatrail.index.word.IndexedWord;
import org.foiatrail.index.word.IndexedWord.Part;
import org.foiatrail.index.word.TagSigns;
import org.foiatrail.index.word.WordSplitter;
import org.foiatrail.index.word.WordStream;
import org.jspecify.annotations.Nullable;

/// Words of a query become queries that find them however they are hyphenated: in parts, joined, or over a line's
/// end.
final class WordQueries {
    /// A phrase of many hyphenated words has many spellings; beyond these the rarer ones are not tried.
    private static final int MOST_SPELLINGS = 16;

    private final WordSplitter splitter;
    private final IndexReader reader;

    WordQueries(WordSplitter splitter, IndexReader reader) {
        this.splitter = splitter;
        this.reader = reader;
    }

    /// Words in quotes: as written, in this order, up to `slop` words apart. Null if there are none.
    @Nullable
    Query written(SearchField field, String words, int slop) throws IOException {
        return spelled(field.key(), spellings(field.key(), TagSigns.split(words, splitter), true), slop);
    }

    /// A bare word, by its stem. Several, where it holds punctuation, are a phrase.
    @Nullable
    Query stemmed(SearchField field, String word) throws IOException {
        if (TagSigns.anyIn(word)) {
            return written(field, word, 0);
        }
        boolean written = field.stems().equals(field.key());
        return spelled(field.stems(), spellings(field.stems(), splitter.split(word), written), 0);
    }

    /// Terms of a phrase, each at its position.
    private record Spelling(List<String> terms, List<Integer> positions, int length) {
        static final Spelling NONE = new Spelling(List.of(), List.of(), 0);

        /// Followed by `more`, one position each, unless `width` says how many positions they take.
        Spelling then(List<String> more, int width) {
            List<String> allTerms = new ArrayList<>(terms);
            List<Integer> allPositions = new ArrayList<>(positions);
            for (int i = 0; i < more.size(); i++) {
                allTerms.add(more.get(i));
                allPositions.add(length + i);
            }
            return new Spelling(allTerms, allPositions, length + width);
        }
    }

    private List<Spelling> spellings(String field, List<IndexedWord> words, boolean written) throws IOException {
        List<Spelling> all = List.of(Spelling.NONE);
        for (int i = 0; i < words.size(); i++) {
            boolean last = i == words.size() - 1;
            List<Spelling> longer = new ArrayList<>();
            for (Spelling soFar : all) {
                longer.addAll(spellings(field, soFar, words.get(i), last, written));
            }
            all = longer.subList(0, Math.min(longer.size(), MOST_SPELLINGS));
        }
        return all;
    }

    private List<Spelling> spellings(String field, Spelling before, IndexedWord word, boolean last, boolean written)
            throws IOException {
        List<String> parts = word.parts().stream().map(p -> form(p, written)).toList();
        List<Spelling> all = new ArrayList<>(List.of(before.then(parts, parts.size())));
        String joined = written ? word.joined(Part::term) : WordStream.stem(word.joined(Part::plain));
        if (parts.size() > 1 && known(field, joined)) {
            all.add(before.then(List.of(joined), 1));
        }
        // The plain joined term stands where the word begins; only what follows the word needs to know its width.
        for (int width = 2; written && !last && width <= WordStream.MOST_JOINED; width++) {
            String marked = WordStream.marked(joined, width);
            if (known(field, marked)) {
                all.add(before.then(List.of(marked), width));
            }
        }
        return all;
    }

    private static String form(Part part, boolean written) {
        return written ? part.term() : WordStream.stem(part.plain());
    }

    private boolean known(String field, String term) throws IOException {
        return reader.docFreq(new Term(field, term)) > 0;
    }

    private static @Nullable Query spelled(String field, List<Spelling> spellings, int slop) {
        List<Query> queries = new ArrayList<>();
        for (Spelling spelling : spellings) {
            if (spelling.terms().size() == 1) {
                queries.add(new TermQuery(new Term(field, spelling.terms().getFirst())));
            } else if (!spelling.terms().isEmpty()) {
                PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
                for (int i = 0; i < spelling.terms().size(); i++) {
                    phrase.add(
                            new Term(field, spelling.terms().get(i)),
                            spelling.positions().get(i));
                }
                queries.add(phrase.build());
            }
        }
        return switch (queries.size()) {
            case 0 -> null;
            case 1 -> queries.getFirst();
            default -> new DisjunctionMaxQuery(queries, 0);
        };
    }
}
