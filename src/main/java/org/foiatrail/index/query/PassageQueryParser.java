package org.foiatrail.index.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.foiatrail.index.field.SearchField;
import org.foiatrail.index.word.Folding;
import org.foiatrail.index.word.TagSigns;
import org.foiatrail.index.word.WordSplitter;
import org.jspecify.annotations.Nullable;

/// Lucene's classic query syntax over the fields of passages, with AND before OR: `a b OR c` is `(a AND b) OR c`,
/// where Lucene's own reading makes `c` count for nothing.
public final class PassageQueryParser extends QueryParser {
    /// As the parser tells how a clause is joined and marked; its own names for these are not public.
    private static final int BY_OR = 2;

    private static final int PROHIBITED = 10;

    /// Stands between the branches of an OR, the only clause that is optional, until the group is complete.
    private static final Query OR = new MatchNoDocsQuery("OR");

    private final String raw;
    private final Tags tags;
    private final WordQueries words;
    private final ValueQueries values;
    private final PatternQueries patterns;
    private final ClosedFields closed;
    private final List<Named> named = new ArrayList<>();

    /// A name that is looked for by itself, whatever else the query asks.
    ///
    /// @param field of a kind of mention
    public record Named(SearchField field, String value, Query query) {}

    /// What mentions there are, so that a misspelt kind does not read as "none found".
    ///
    /// @param kinds of mentions, with the names of topics
    /// @param topics with the labels of each
    public record Tags(Set<String> kinds, SequencedMap<String, List<String>> topics) {
        public Tags {
            kinds = Collections.unmodifiableSet(new LinkedHashSet<>(kinds));
            topics = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(topics));
        }

        Set<String> labels() {
            return topics.values().stream().flatMap(List::stream).collect(Collectors.toCollection(LinkedHashSet::new));
        }

        private boolean knows(String sign) {
            return Stream.concat(kinds.stream(), labels().stream())
                    .anyMatch(known -> Folding.fold(known).equals(sign));
        }

        private String signs() {
            return Stream.concat(kinds.stream(), labels().stream())
                    .distinct()
                    .map(sign -> "__" + sign + "__")
                    .collect(Collectors.joining(", "));
        }
    }

    /// A parser of one query.
    ///
    /// @param raw the query as typed
    public PassageQueryParser(IndexReader reader, WordSplitter splitter, Tags tags, String raw) {
        // No analyzer: every way from a word to a query is overridden here.
        super(SearchField.TEXT.key(), null);
        this.raw = raw;
        this.tags = tags;
        this.words = new WordQueries(splitter, reader);
        this.values = new ValueQueries(raw);
        this.patterns = new PatternQueries(reader, raw);
        this.closed = new ClosedFields(reader, tags, raw);
        setDefaultOperator(Operator.AND);
        setAllowLeadingWildcard(true);
        setSplitOnWhitespace(true);
    }

    /// The query.
    ///
    /// @throws CorpusException of kind USAGE, in one line, if it cannot be read or holds nothing to search for
    public Query read() {
        if (raw.isBlank()) {
            throw Unreadable.query(raw, "it is empty; write at least one word");
        }
        try {
            Query parsed = super.parse(QueryText.prepare(raw));
            if (parsed instanceof BooleanQuery all && all.clauses().isEmpty()) {
                throw Unreadable.query(raw, "it holds no word; write at least one letter or digit");
            }
            return parsed;
        } catch (ParseException e) {
            throw Unreadable.query(raw, e);
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
        checkSigns(field, value);
        try {
            Query query = field.type() != SearchField.Type.WORDS
                    ? values.exact(field, value)
                    : quoted ? words.written(field, value, 0) : words.stemmed(field, value);
            return known(field, value, query);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected @Nullable Query getFieldQuery(String name, String value, int slop) {
        SearchField field = field(name);
        checkSigns(field, value);
        try {
            if (field.type() != SearchField.Type.WORDS) {
                return known(field, value, values.exact(field, value));
            }
            if (slop < 0) {
                throw Unreadable.query(raw, "'~" + slop + "' behind a phrase; write how many words may stand between");
            }
            return known(field, value, words.written(field, value, slop));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Query known(SearchField field, String value, @Nullable Query query) throws IOException {
        closed.check(field, value, query);
        if (query != null && field.isOfKind()) {
            named.add(new Named(field, value, query));
        }
        return query;
    }

    /// The names that were looked for, in the order of the query that was read.
    public List<Named> named() {
        return List.copyOf(named);
    }

    @Override
    protected Query getRangeQuery(
            String name, @Nullable String from, @Nullable String to, boolean withFrom, boolean withTo) {
        return values.range(field(name), from, to, withFrom, withTo);
    }

    @Override
    protected Query getPrefixQuery(String name, String beginning) {
        return patterns.prefix(field(name), beginning);
    }

    @Override
    protected Query getWildcardQuery(String name, String pattern) {
        boolean everything = "*".equals(name) || (SearchField.TEXT.key().equals(name) && "*".equals(pattern));
        return everything ? MatchAllDocsQuery.INSTANCE : patterns.wildcard(field(name), pattern);
    }

    @Override
    protected Query getRegexpQuery(String name, String pattern) {
        return patterns.regexp(field(name), pattern);
    }

    @Override
    protected Query getFuzzyQuery(String name, String word, float similarity) {
        return patterns.fuzzy(field(name), word, similarity);
    }

    private void checkSigns(SearchField field, String value) {
        for (String sign : TagSigns.in(value)) {
            String shown = "__" + sign + "__";
            if (!field.equals(SearchField.TEXT)) {
                throw Unreadable.query(raw, shown + " in '" + field.name() + "'; signs of tags stand in the text only");
            }
            if (!tags.knows(sign)) {
                throw Unreadable.query(
                        raw,
                        "no tags " + shown + "; there are " + tags.signs() + ". If the words are meant, write \\"
                                + shown);
            }
        }
    }

    private SearchField field(String name) {
        return SearchField.named(name, tags.kinds())
                .orElseThrow(() -> Unreadable.query(
                        raw,
                        "no field '" + name + "'; there are " + SearchField.names(tags.kinds())
                                + ". If the colon belongs to the words, put them in quotes"));
    }
}
