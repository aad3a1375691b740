package org.foiatrail.index.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedCollection;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.foiatrail.index.field.Keys;
import org.foiatrail.index.field.SearchField;
import org.foiatrail.index.word.Folding;
import org.foiatrail.model.Message;
import org.foiatrail.model.Page;
import org.foiatrail.model.Passage;
import org.foiatrail.model.Redaction;
import org.jspecify.annotations.Nullable;

/// Fields whose values are a closed set: a misspelt one must not read as "nothing found". Known is what was declared
/// when the index was made, and what it holds.
final class ClosedFields {
    private final IndexReader reader;
    private final IndexSearcher searcher;
    private final PassageQueryParser.Tags tags;
    private final String raw;

    /// @param raw the query as typed, for messages
    ClosedFields(IndexReader reader, PassageQueryParser.Tags tags, String raw) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.tags = tags;
        this.raw = raw;
    }

    /// Makes sure that a field which takes certain values alone takes this one.
    ///
    /// @param query which finds it
    /// @throws CorpusException of kind USAGE, which names those it takes
    void check(SearchField field, String value, @Nullable Query query) throws IOException {
        SequencedCollection<String> declared = declared(field);
        if (declared == null || query == null || isAmong(declared, field, value) || searcher.count(query) > 0) {
            return;
        }
        List<String> known = new ArrayList<>(declared);
        held(field).stream().filter(held -> !isAmong(declared, field, held)).forEach(known::add);
        throw Unreadable.query(
                raw,
                "no " + field.name() + " '" + value + "'; there are "
                        + (known.isEmpty() ? "none" : String.join(", ", known)));
    }

    /// Null for a field that takes any value.
    private @Nullable SequencedCollection<String> declared(SearchField field) {
        if (field.equals(SearchField.KIND)) {
            return Stream.concat(names(Message.Kind.values()), Stream.of(Passage.SHEET))
                    .toList();
        }
        Map<SearchField, SequencedCollection<String>> closed = Map.of(
                SearchField.ORIGIN,
                names(Page.Origin.values()).toList(),
                SearchField.PRODUCTION,
                List.of(),
                SearchField.EXEMPTION,
                Redaction.EXEMPTIONS,
                SearchField.TAG,
                List.copyOf(tags.kinds()),
                SearchField.TOPIC,
                List.copyOf(tags.topics().keySet()),
                SearchField.STANCE,
                List.copyOf(tags.labels()));
        SequencedCollection<String> known = closed.get(field);
        return known == null && field.isOfKind() ? tags.topics().get(field.name()) : known;
    }

    private static Stream<String> names(Enum<?>[] values) {
        return Stream.of(values).map(value -> value.name().toLowerCase(Locale.ROOT));
    }

    private static boolean isAmong(SequencedCollection<String> known, SearchField field, String value) {
        return known.stream().anyMatch(one -> form(field, one).equals(form(field, value)));
    }

    private static String form(SearchField field, String value) {
        return field.type() == SearchField.Type.EXEMPTION ? Keys.exemption(value) : Folding.fold(value);
    }

    /// What stands in the field: of passages that stand, not of those deleted before.
    private List<String> held(SearchField field) throws IOException {
        Terms terms = field.type() == SearchField.Type.WORDS ? null : MultiTerms.getTerms(reader, field.key());
        TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
        List<String> held = new ArrayList<>();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            if (searcher.count(new TermQuery(new Term(field.key(), BytesRef.deepCopyOf(term)))) > 0) {
                held.add(term.utf8ToString());
            }
        }
        return held;
    }
}
