package org.foiatrail.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.RegexpQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.foiatrail.model.CorpusException;
import org.jspecify.annotations.Nullable;

/// Lucene's classic query syntax over the fields of passages, with AND before OR: `a b OR c` is `(a AND b) OR c`, where
/// Lucene's own reading makes `c` count for nothing.
final class PassageQueryParser extends QueryParser {
    /// A pattern that fits more words is answered with an error: it was hardly meant, and would take long.
    static final int MOST_EXPANSIONS = 10_000;

    private static final int MOST_FUZZY = 50;
    private static final int WORK_LIMIT = Operations.DEFAULT_DETERMINIZE_WORK_LIMIT;
    /// As the parser tells how a clause is joined and marked; its own names for these are not public.
    private static final int BY_OR = 2;

    private static final int PROHIBITED = 10;

    /// Stands between the branches of an OR, the only clause that is optional, until the group is complete.
    private static final Query OR = new MatchNoDocsQuery("OR");

    private final IndexReader reader;
    private final WordQueries words;
    private String raw = "";

    PassageQueryParser(IndexReader reader, WordSplitter splitter) {
        // No analyzer: every way from a word to a query is overridden here.
        super(SearchField.TEXT.key(), null);
        this.reader = reader;
        this.words = new WordQueries(splitter, reader);
        setDefaultOperator(Operator.AND);
        setAllowLeadingWildcard(true);
        setSplitOnWhitespace(true);
    }

    /// @throws CorpusException of kind USAGE, in one line, if the query cannot be read or holds nothing to search for
    Query read(String query) {
        raw = query;
        if (query.isBlank()) {
            throw Unreadable.query(query, "it is empty; write at least one word");
        }
        try {
            Query parsed = super.parse(QueryText.prepare(query));
            if (parsed instanceof BooleanQuery all && all.clauses().isEmpty()) {
                throw Unreadable.query(query, "it holds no word; write at least one letter or digit");
            }
            return parsed;
        } catch (ParseException e) {
            throw Unreadable.query(query, e);
        }
    }

    @Override
    protected void addClause(List<BooleanClause> clauses, int conjunction, int modifier, @Nullable Query query) {
        if (query == null) {
            return;
        }
        if (conjunction == BY_OR && !clauses.isEmpty()) {
            clauses.add(new BooleanClause(OR, Occur.SHOULD));
        }
        clauses.add(new BooleanClause(query, modifier == PROHIBITED ? Occur.MUST_NOT : Occur.MUST));
    }

    @Override
    protected @Nullable Query getBooleanQuery(List<BooleanClause> clauses) {
        if (clauses.isEmpty()) {
            return null;
        }
        List<Query> branches = new ArrayList<>();
        List<BooleanClause> branch = new ArrayList<>();
        for (BooleanClause clause : clauses) {
            if (clause.occur() == Occur.SHOULD) {
                branches.add(allOf(branch));
                branch.clear();
            } else {
                branch.add(clause);
            }
        }
        branches.add(allOf(branch));
        if (branches.size() == 1) {
            return branches.getFirst();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        branches.forEach(b -> any.add(b, Occur.SHOULD));
        return any.build();
    }

    private static Query allOf(List<BooleanClause> clauses) {
        if (clauses.size() == 1 && !clauses.getFirst().isProhibited()) {
            return clauses.getFirst().query();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        clauses.forEach(all::add);
        if (!clauses.isEmpty() && clauses.stream().allMatch(BooleanClause::isProhibited)) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return all.build();
    }

    @Override
    protected @Nullable Query getFieldQuery(String name, String value, boolean quoted) {
        SearchField field = field(name);
        try {
            return switch (field.type()) {
                case WORDS -> quoted ? words.written(field, value, 0) : words.stemmed(field, value);
                case NAME -> new TermQuery(new Term(field.key(), Folding.fold(value)));
                case BATES -> bates(value);
                case DATE -> DateQueries.within(value).orElseThrow(() -> notADate(value));
                case NUMBER -> {
                    double number = number(value);
                    yield DoublePoint.newExactQuery(field.key(), number);
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected @Nullable Query getFieldQuery(String name, String value, int slop) {
        SearchField field = field(name);
        if (field.type() != SearchField.Type.WORDS) {
            return getFieldQuery(name, value, true);
        }
        try {
            return words.written(field, value, slop);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected Query getRangeQuery(
            String name, @Nullable String from, @Nullable String to, boolean withFrom, boolean withTo) {
        SearchField field = field(name);
        return switch (field.type()) {
            case DATE ->
                DateQueries.between(from, to, withFrom, withTo).orElseThrow(() -> notADate(from + " TO " + to));
            case NUMBER -> {
                double low = from == null ? Double.NEGATIVE_INFINITY : number(from);
                double high = to == null ? Double.POSITIVE_INFINITY : number(to);
                yield DoublePoint.newRangeQuery(
                        field.key(),
                        withFrom ? low : DoublePoint.nextUp(low),
                        withTo ? high : DoublePoint.nextDown(high));
            }
            case BATES -> {
                long low = from == null ? 0 : batesNumber(from);
                long high = to == null ? Long.MAX_VALUE : batesNumber(to);
                yield LongPoint.newRangeQuery(Keys.BATES_NUMBER, withFrom ? low : low + 1, withTo ? high : high - 1);
            }
            case WORDS, NAME ->
                throw Unreadable.query(
                        raw, "a range in '" + field.key() + "'; ranges work for sent, bates, confidence");
        };
    }

    @Override
    protected Query getPrefixQuery(String name, String beginning) {
        SearchField field = patterned(name);
        return bounded(field, beginning + "*", new PrefixQuery(term(field, beginning)));
    }

    @Override
    protected Query getWildcardQuery(String name, String pattern) {
        if ("*".equals(name) || (SearchField.TEXT.key().equals(name) && "*".equals(pattern))) {
            return MatchAllDocsQuery.INSTANCE;
        }
        SearchField field = patterned(name);
        return bounded(field, pattern, new WildcardQuery(term(field, pattern)));
    }

    @Override
    protected Query getRegexpQuery(String name, String pattern) {
        SearchField field = patterned(name);
        try {
            Term term = new Term(field.key(), pattern);
            return bounded(
                    field, "/" + pattern + "/", new RegexpQuery(term, RegExp.ALL, RegExp.CASE_INSENSITIVE, WORK_LIMIT));
        } catch (IllegalArgumentException | TooComplexToDeterminizeException e) {
            throw Unreadable.query(
                    raw,
                    "the regular expression /" + pattern + "/ is broken or too large; correct or " + "shorten it",
                    e);
        }
    }

    @Override
    protected Query getFuzzyQuery(String name, String word, float similarity) {
        SearchField field = field(name);
        if (field.type() != SearchField.Type.WORDS) {
            throw Unreadable.query(raw, "'" + word + "~' in '" + field.key() + "'; ~ works for words only");
        }
        Term term = term(field, word);
        int edits = FuzzyQuery.floatToEdits(
                similarity, term.text().codePointCount(0, term.text().length()));
        MultiTermQuery.RewriteMethod nearest = new MultiTermQuery.TopTermsBoostOnlyBooleanQueryRewrite(MOST_FUZZY);
        return new FuzzyQuery(term, edits, 0, MOST_FUZZY, true, nearest);
    }

    private SearchField field(String name) {
        return SearchField.named(name)
                .orElseThrow(() -> Unreadable.query(
                        raw,
                        "no field '" + name + "'; there are " + SearchField.names()
                                + ". If the colon belongs to the words, put them in quotes"));
    }

    /// A field whose values may be searched by pattern.
    private SearchField patterned(String name) {
        SearchField field = field(name);
        if (field.type() == SearchField.Type.NUMBER) {
            throw Unreadable.query(raw, "a pattern in '" + name + "'; write a number or a range, [0 TO 0.6]");
        }
        return field;
    }

    /// `text`, perhaps with wildcards, in the form the field's values have.
    private static Term term(SearchField field, String text) {
        return switch (field.type()) {
            case BATES -> new Term(field.key(), Keys.bates(text));
            case WORDS -> {
                StringBuilder solid = new StringBuilder();
                text.codePoints().filter(c -> !WordSplitter.isHyphen(c)).forEach(solid::appendCodePoint);
                yield new Term(field.key(), Folding.fold(solid));
            }
            case NAME, DATE, NUMBER -> new Term(field.key(), Folding.fold(text));
        };
    }

    /// Counts what `query` expands to, for words only: names are few, and found without being counted.
    private Query bounded(SearchField field, String pattern, MultiTermQuery query) {
        if (field.type() == SearchField.Type.WORDS) {
            try {
                Terms terms = MultiTerms.getTerms(reader, field.key());
                TermsEnum fitting = terms == null ? TermsEnum.EMPTY : query.getTermsEnum(terms);
                for (int count = 0; fitting.next() != null; count++) {
                    if (count == MOST_EXPANSIONS) {
                        throw Unreadable.query(
                                raw,
                                "'" + pattern + "' fits more than " + MOST_EXPANSIONS
                                        + " different words; write more letters");
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return query;
    }

    private static Query bates(String value) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        Keys.batesForms(value)
                .forEach(form -> any.add(new TermQuery(new Term(SearchField.BATES.key(), form)), Occur.SHOULD));
        if (value.strip().chars().allMatch(Character::isDigit)) {
            any.add(LongPoint.newExactQuery(Keys.BATES_NUMBER, Keys.batesNumber(value)), Occur.SHOULD);
        }
        return any.build();
    }

    private long batesNumber(String value) {
        long number = Keys.batesNumber(value);
        if (number < 0) {
            throw Unreadable.query(raw, "'" + value + "' does not end in a number; write bates:[12670 TO 12680]");
        }
        return number;
    }

    private double number(String value) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw Unreadable.query(raw, "'" + value + "' is no number; write [0 TO 0.6]", e);
        }
    }

    private CorpusException notADate(String value) {
        return Unreadable.query(raw, "'" + value + "' is not a date; " + DateQueries.FORMS);
    }
}
