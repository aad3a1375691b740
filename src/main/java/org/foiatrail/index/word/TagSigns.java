package org.foiatrail.index.word;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.model.Passage;

/// The signs that stand among the words of a text for what was found in it: `__jurisdiction__` at the place of a
/// place's first word. In the index and in a prepared query a sign holds a character that no word holds, so that
/// words which merely look like a sign are words.
public final class TagSigns {
    /// Encloses a sign in a prepared query.
    public static final char MARK = '\u0001';

    /// More of them than a fuzzy query can bridge.
    private static final String BEGINNING = "\u0001\u0001\u0001";

    /// As users type it.
    public static final Pattern TYPED =
            Pattern.compile("(?<![\\p{L}\\p{N}_\\\\])__([\\p{L}\\p{N}][\\p{L}\\p{N}-]*)__(?![\\p{L}\\p{N}_])");

    private static final Pattern PREPARED = Pattern.compile(MARK + "([^" + MARK + "]*)" + MARK);

    private TagSigns() {}

    static String term(String sign) {
        return BEGINNING + Folding.fold(sign);
    }

    public static String prepared(String sign) {
        return MARK + Folding.fold(sign) + MARK;
    }

    public static boolean anyIn(String prepared) {
        return prepared.indexOf(MARK) >= 0;
    }

    public static SequencedSet<String> in(String prepared) {
        SequencedSet<String> signs = new TreeSet<>();
        Matcher each = PREPARED.matcher(prepared);
        while (each.find()) {
            signs.add(each.group(1));
        }
        return signs;
    }

    /// The words of a prepared query, with the signs among them.
    public static List<IndexedWord> split(String prepared, WordSplitter splitter) {
        List<IndexedWord> words = new ArrayList<>();
        Matcher each = PREPARED.matcher(prepared);
        int at = 0;
        while (each.find()) {
            words.addAll(splitter.split(prepared.substring(at, each.start())));
            String term = term(each.group(1));
            words.add(new IndexedWord(List.of(new IndexedWord.Part(each.start(), each.end(), term, term, List.of()))));
            at = each.end();
        }
        words.addAll(splitter.split(prepared.substring(at)));
        return words;
    }

    /// The signs that stand for a tag.
    static List<String> of(Passage.Tag tag) {
        return tag.label() == null ? List.of(term(tag.kind())) : List.of(term(tag.kind()), term(tag.label()));
    }
}
