package org.foiatrail.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.Bits;
import org.foiatrail.index.field.Keys;
import org.foiatrail.index.field.StoredPassage;
import org.foiatrail.index.hit.HitCollector;
import org.foiatrail.index.hit.HitRows;
import org.foiatrail.index.query.PassageQueryParser;
import org.foiatrail.index.query.PreparedQuery;
import org.foiatrail.index.word.WordSplitter;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.Hit;
import org.foiatrail.model.Located;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Passage;
import org.jspecify.annotations.Nullable;

/// Searches the passages as they were at the last commit. For one thread at a time.
///
/// The same passages give the same answers, whatever the order they were written in and whatever was there before.
public final class PassageSearch implements AutoCloseable {
    private final Path folder;
    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final WordSplitter splitter = new WordSplitter(WordSplitter.COMPOUNDS);

    /// What a committed state calls the kinds of mentions that there may be, one a line.
    public static final String KINDS = "kinds";

    /// And the topics, one a line, its labels behind it.
    public static final String TOPICS = "topics";

    /// Between a topic and its labels.
    public static final String BETWEEN = "\t";

    /// How hits are sorted; equals among them by production, path, page and start.
    public enum Order {
        RELEVANCE,
        /// The earliest first, undated ones last.
        DATE,
        PATH
    }

    /// What to search for.
    ///
    /// @param limit how many hits are wanted; 0 if only the numbers are
    /// @param productions where to search; everywhere if empty
    public record SearchRequest(String query, Order order, int limit, List<String> productions) {
        public SearchRequest {
            productions = List.copyOf(productions);
        }
    }

    /// What was found.
    ///
    /// @param passages how many match
    /// @param pages how many pages they stand on
    /// @param hits the first of them
    /// @param notes what a search by tag could not weigh, each in a line
    public record Found(int passages, int pages, List<Hit> hits, List<String> notes) {
        public Found {
            hits = List.copyOf(hits);
            notes = List.copyOf(notes);
        }
    }

    /// A passage that matches.
    ///
    /// @param at its place, without its text
    /// @param message the message it is part of, null if of none
    public record Matching(Located at, @Nullable String message) {}

    /// Opens the index in `folder`.
    ///
    /// @throws CorpusException of kind MISSING if there is none
    public PassageSearch(Path folder) {
        this.folder = folder;
        Quiet.logging();
        if (!Files.isDirectory(folder)) {
            throw Failures.missing(folder);
        }
        try {
            // Mapping files into memory takes longer to set up than a single search takes to read them.
            directory = new NIOFSDirectory(folder);
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
        try {
            reader = DirectoryReader.open(directory);
        } catch (IOException e) {
            throw Failures.of(folder, Failures.closing(directory, e));
        }
        searcher = new SteadySearcher(reader);
    }

    /// What was committed with the passages.
    public Map<String, String> state() {
        try {
            return Map.copyOf(reader.getIndexCommit().getUserData());
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }

    /// Searches; the numbers found do not depend on the limit.
    ///
    /// @throws CorpusException of kind USAGE if the query cannot be read
    public Found search(SearchRequest request) {
        return reading(() -> {
            PreparedQuery prepared = prepare(request.query(), request.productions());
            int limit = Math.clamp(request.limit(), 1, Math.max(1, reader.maxDoc()));
            HitCollector collected = new HitCollector(prepared, sort(request.order()), limit).run(searcher);
            HitRows rows = new HitRows(searcher, prepared);
            List<Hit> hits = new ArrayList<>();
            for (ScoreDoc found : request.limit() > 0 ? collected.first() : new ScoreDoc[0]) {
                hits.add(rows.row(found.doc, score((FieldDoc) found)));
            }
            List<String> notes = new TagNotes(searcher, request.productions()).of(prepared);
            return new Found(collected.passages(), collected.pages(), hits, notes);
        });
    }

    /// Every passage that matches, by production, path, page and start.
    public List<Matching> matching(String query) {
        return reading(() -> {
            PreparedQuery prepared = prepare(query, List.of());
            int all = Math.max(1, reader.maxDoc());
            HitCollector collected = new HitCollector(prepared, sort(Order.PATH), all).run(searcher);
            StoredFields stored = reader.storedFields();
            List<Matching> matching = new ArrayList<>();
            for (ScoreDoc found : collected.first()) {
                Passage passage = StoredPassage.read(stored.document(found.doc, StoredPassage.WITHOUT_TEXT));
                matching.add(new Matching(passage.at(), passage.message()));
            }
            return matching;
        });
    }

    /// Shows every passage with its whole text, in no order.
    public void forEach(Consumer<Located> visitor) {
        reading(() -> {
            for (LeafReaderContext leaf : reader.leaves()) {
                Bits live = leaf.reader().getLiveDocs();
                StoredFields stored = leaf.reader().storedFields();
                for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
                    if (live == null || live.get(doc)) {
                        Passage passage = StoredPassage.read(stored.document(doc));
                        if (passage.bridge() == null) {
                            visitor.accept(passage.at());
                        }
                    }
                }
            }
            return visitor;
        });
    }

    /// Reads all of the index in `folder`, with its checksums: what is wrong with it, empty if it is sound.
    public static List<String> check(Path folder) {
        Quiet.logging();
        return Files.isDirectory(folder) ? IndexCheck.problems(folder) : List.of("index: it is missing");
    }

    @Override
    public void close() {
        try (directory) {
            reader.close();
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }

    private PreparedQuery prepare(String query, List<String> productions) throws IOException {
        for (String production : productions) {
            // A misspelt name must not read as "nothing found".
            if (reader.docFreq(new Term(Keys.IN, production)) == 0) {
                throw new CorpusException(
                        CorpusException.Kind.MISSING,
                        "nothing of a production '" + production
                                + "' is indexed; 'foiatrail status' lists those there are");
            }
        }
        PassageQueryParser parser = new PassageQueryParser(reader, splitter, tags(), query);
        Query asked = parser.read();
        return new PreparedQuery(searcher, asked, parser.named(), productions);
    }

    private PassageQueryParser.Tags tags() {
        Set<String> kinds = new LinkedHashSet<>(Mention.KINDS);
        kinds.addAll(lines(KINDS));
        SequencedMap<String, List<String>> topics = new LinkedHashMap<>();
        for (String line : lines(TOPICS)) {
            List<String> topic = List.of(line.split(BETWEEN, -1));
            topics.put(topic.getFirst(), topic.subList(1, topic.size()));
        }
        return new PassageQueryParser.Tags(kinds, topics);
    }

    private List<String> lines(String of) {
        return state().getOrDefault(of, "").lines().toList();
    }

    /// The score comes last in every order, so that it is computed and kept with each hit.
    private static Sort sort(Order order) {
        List<SortField> fields = new ArrayList<>();
        switch (order) {
            case RELEVANCE -> fields.add(SortField.FIELD_SCORE);
            case DATE -> fields.add(new SortField(Keys.BY_DATE, SortField.Type.STRING, false, SortField.STRING_LAST));
            case PATH -> {}
        }
        fields.add(new SortField(Keys.BY_PRODUCTION, SortField.Type.STRING));
        fields.add(new SortField(Keys.BY_PATH, SortField.Type.STRING));
        fields.add(new SortField(Keys.BY_PAGE, SortField.Type.LONG));
        fields.add(new SortField(Keys.BY_START, SortField.Type.LONG));
        fields.add(new SortField(Keys.BOUNDARY, SortField.Type.LONG));
        fields.add(SortField.FIELD_SCORE);
        return new Sort(fields.toArray(SortField[]::new));
    }

    private static double score(FieldDoc found) {
        return HitCollector.rounded(((Number) found.fields[found.fields.length - 1]).doubleValue());
    }

    /// What reads the index, and may find it damaged.
    private interface Reading<T> {
        T read() throws IOException;
    }

    private <T> T reading(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw Failures.of(folder, e);
        } catch (UncheckedIOException e) {
            throw Failures.of(folder, new IOException(e));
        }
    }
}
