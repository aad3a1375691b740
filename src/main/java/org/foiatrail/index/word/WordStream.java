package org.foiatrail.index.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.foiatrail.index.word.IndexedWord.Part;
import org.foiatrail.model.Passage;

/// Words as Lucene takes them. A hyphenated word stands there as its parts, one position each, and joined at the
/// first part's position: as a plain term, and marked with the number of positions it takes, so that a phrase that
/// goes on behind `e-mail` can be found by `email` too.
///
/// The signs of tags stand at the position of the first word of what was tagged, with the offsets of all its words.
public final class WordStream extends TokenStream {
    /// How many parts a word may have to be found joined inside a phrase.
    public static final int MOST_JOINED = 3;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final List<Token> tokens;
    private int next;

    private record Token(String term, int start, int end, int step) {}

    private WordStream(List<IndexedWord> words, Function<Part, String> form, boolean marks, List<Passage.Tag> tags) {
        tokens = new ArrayList<>(words.size() + words.size() / 4 + tags.size());
        int tag = 0;
        for (IndexedWord word : words) {
            for (int i = 0; i < word.parts().size(); i++) {
                add(word, i, form, marks);
                Part part = word.parts().get(i);
                for (; tag < tags.size() && tags.get(tag).start() < part.end(); tag++) {
                    addSigns(tags.get(tag), part);
                }
            }
        }
    }

    /// The words as written.
    public static TokenStream written(List<IndexedWord> words) {
        return written(words, List.of());
    }

    /// The words as written, with the signs of tags.
    ///
    /// @param tags by their starts
    public static TokenStream written(List<IndexedWord> words, List<Passage.Tag> tags) {
        return new WordStream(words, Part::term, true, tags);
    }

    /// Their stems.
    public static TokenStream stems(List<IndexedWord> words) {
        return new PorterStemFilter(new WordStream(words, Part::plain, false, List.of()));
    }

    /// The stem of a single folded word.
    public static String stem(String word) {
        KeywordTokenizer source = new KeywordTokenizer();
        source.setReader(new java.io.StringReader(word));
        try (TokenStream stream = new PorterStemFilter(source)) {
            CharTermAttribute stem = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            return stream.incrementToken() ? stem.toString() : word;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("a string is always readable", e);
        }
    }

    /// The form of a joined word that says how many positions it takes.
    public static String marked(String joined, int positions) {
        return (char) positions + joined;
    }

    private void add(IndexedWord word, int i, Function<Part, String> form, boolean marks) {
        Part part = word.parts().get(i);
        String own = form.apply(part);
        tokens.add(new Token(own, part.start(), part.end(), 1));
        for (String other : part.also()) {
            if (!other.equals(own)) {
                tokens.add(new Token(other, part.start(), part.end(), 0));
            }
        }
        int count = word.parts().size();
        for (int to = i + 2; to <= count; to++) {
            boolean whole = i == 0 && to == count;
            if (to == i + 2 || whole) {
                String joined = word.joined(i, to, form);
                int end = word.parts().get(to - 1).end();
                tokens.add(new Token(joined, part.start(), end, 0));
                if (marks && to - i <= MOST_JOINED) {
                    tokens.add(new Token(marked(joined, to - i), part.start(), end, 0));
                }
            }
        }
    }

    /// @param at the first word that ends behind the tag's start
    private void addSigns(Passage.Tag tag, Part at) {
        if (at.start() < tag.end()) {
            for (String sign : TagSigns.of(tag)) {
                tokens.add(new Token(sign, at.start(), Math.max(at.end(), tag.end()), 0));
            }
        }
    }

    @Override
    public boolean incrementToken() {
        if (next == tokens.size()) {
            return false;
        }
        // Every attribute there is gets its value here, so none needs to be cleared before, which takes longer.
        Token token = tokens.get(next++);
        term.setEmpty().append(token.term());
        offset.setOffset(token.start(), token.end());
        increment.setPositionIncrement(token.step());
        return true;
    }

    /// Where the next value of a field with several begins.
    @Override
    public void end() throws IOException {
        super.end();
        int last = tokens.isEmpty() ? 0 : tokens.getLast().end();
        offset.setOffset(last, last);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        next = 0;
    }
}
