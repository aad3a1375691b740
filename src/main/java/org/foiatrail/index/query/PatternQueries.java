package org.foiatrail.index.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.foiatrail.index.field.Keys;
import org.foiatrail.index.field.SearchField;
import org.foiatrail.index.word.Folding;
import org.foiatrail.index.word.TagSigns;
import org.foiatrail.index.word.WordSplitter;

/// Queries that fit many words as written, or many names: prefixes, wildcards, regular expressions, near spellings.
public final class PatternQueries {
    /// A pattern that fits more words is answered with an error: it was hardly meant, and would take long.
    public static final int MOST_WORDS = 10_000;

    private static final Pattern STARS = Pattern.compile("\\*{2,}");
    private static final Pattern REPEAT = Pattern.compile("\\{[^}]*?(\\d+)[^}\\d]*\\}");
    private static final int DIGITS = 2;

    private static final int MOST_FUZZY = 50;
    private static final int LIMIT = Operations.DEFAULT_DETERMINIZE_WORK_LIMIT;
    private static final Automaton NO_SIGN = Operations.union(List.of(
            Automata.makeEmptyString(),
            Operations.concatenate(
                    List.of(Automata.makeCharRange(' ', Character.MAX_CODE_POINT), Automata.makeAnyString()))));

    private final IndexReader reader;
    private final String raw;

    /// @param raw the query as typed, for messages
    PatternQueries(IndexReader reader, String raw) {
        this.reader = reader;
        this.raw = raw;
    }

    Query prefix(SearchField field, String beginning) {
        return bounded(field, beginning + "*", new PrefixQuery(term(field, beginning)));
    }

    Query wildcard(SearchField field, String pattern) {
        Term term = term(field, STARS.matcher(pattern).replaceAll("*"));
        return words(field, pattern, term, () -> WildcardQuery.toAutomaton(term, LIMIT));
    }

    Query regexp(SearchField field, String pattern) {
        String shown = "/" + pattern + "/";
        Term term = new Term(key(field), pattern);
        return words(field, shown, term, () -> new RegExp(pattern, RegExp.ALL, RegExp.CASE_INSENSITIVE).toAutomaton());
    }

    /// What fits a pattern and begins with no sign of a tag.
    private Query words(SearchField field, String shown, Term term, Supplier<Automaton> pattern) {
        try {
            checkRepeats(shown);
            Automaton fitting = Operations.intersection(pattern.get(), NO_SIGN);
            return bounded(field, shown, new AutomatonQuery(term, Operations.determinize(fitting, LIMIT)));
        } catch (IllegalArgumentException | TooComplexToDeterminizeException e) {
            throw Unreadable.query(raw, "the pattern " + shown + " is broken or too large; correct or shorten it", e);
        }
    }

    /// Before anything is made of them: what is repeated a million times is built so often.
    private static void checkRepeats(String pattern) {
        Matcher repeats = REPEAT.matcher(pattern);
        while (repeats.find()) {
            if (repeats.group(1).length() > DIGITS) {
                throw new IllegalArgumentException(repeats.group());
            }
        }
    }

    Query fuzzy(SearchField field, String word, float similarity) {
        if (field.type() != SearchField.Type.WORDS) {
            throw Unreadable.query(raw, "'" + word + "~' in '" + field.name() + "'; ~ works for words only");
        }
        Term term = term(field, word);
        int letters = term.text().codePointCount(0, term.text().length());
        MultiTermQuery.RewriteMethod nearest = new MultiTermQuery.TopTermsBoostOnlyBooleanQueryRewrite(MOST_FUZZY);
        return new FuzzyQuery(term, FuzzyQuery.floatToEdits(similarity, letters), 0, MOST_FUZZY, true, nearest);
    }

    /// `text`, perhaps with wildcards, in the form the field's values have.
    private Term term(SearchField field, String text) {
        if (TagSigns.anyIn(text)) {
            throw Unreadable.query(raw, "a pattern with a tag's sign; put the sign beside words, without *, ? or ~");
        }
        return new Term(
                key(field),
                switch (field.type()) {
                    case BATES -> Keys.bates(text);
                    case EXEMPTION -> Keys.exemption(text);
                    case WORDS -> solid(Folding.fold(text));
                    case NAME, DATE, NUMBER -> Folding.fold(text);
                });
    }

    /// Without hyphens: a hyphenated word is indexed joined, too.
    private static String solid(String word) {
        StringBuilder solid = new StringBuilder();
        word.codePoints().filter(c -> !WordSplitter.isHyphen(c)).forEach(solid::appendCodePoint);
        return solid.toString();
    }

    private String key(SearchField field) {
        if (field.type() == SearchField.Type.NUMBER) {
            throw Unreadable.query(raw, "a pattern in '" + field.name() + "'; write a number or a range, [0 TO 0.6]");
        }
        return field.key();
    }

    /// Counts what `query` expands to, for words only: names are few, and found without being counted.
    private Query bounded(SearchField field, String pattern, MultiTermQuery query) {
        if (field.type() != SearchField.Type.WORDS) {
            return query;
        }
        try {
            Terms terms = MultiTerms.getTerms(reader, field.key());
            TermsEnum fitting = terms == null ? TermsEnum.EMPTY : query.getTermsEnum(terms);
            for (int count = 0; fitting.next() != null; count++) {
                if (count == MOST_WORDS) {
                    throw Unreadable.query(
                            raw,
                            "'" + pattern + "' fits more than " + MOST_WORDS + " different words; write more letters");
                }
            }
            return query;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
