package org.foiatrail.index;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.foiatrail.index.field.Keys;
import org.foiatrail.index.field.SearchField;
import org.foiatrail.index.query.PassageQueryParser;
import org.foiatrail.index.query.PreparedQuery;
import org.foiatrail.model.Mention;

/// What a user who searches by name must know: a name that no passage is tagged with, and the passages whose places
/// could not be resolved, which no name finds.
final class TagNotes {
    private static final SearchField JURISDICTION = SearchField.ofKind(Mention.JURISDICTION);

    private final IndexSearcher searcher;
    private final List<String> productions;

    /// @param productions all if empty
    TagNotes(IndexSearcher searcher, List<String> productions) {
        this.searcher = searcher;
        this.productions = List.copyOf(productions);
    }

    List<String> of(PreparedQuery query) throws IOException {
        SequencedSet<String> notes = new LinkedHashSet<>();
        for (PassageQueryParser.Named name : query.named()) {
            if (isName(name.field()) && searcher.count(name.query()) == 0) {
                notes.add(unknown(name));
            }
        }
        int unresolved = asksForPlace(query.asked()) ? unresolved() : 0;
        if (unresolved > 0) {
            notes.add("jurisdiction: leaves out places that could not be resolved to one, on " + unresolved
                    + " passages; see 'foiatrail entities --kind jurisdiction'");
        }
        return List.copyOf(notes);
    }

    private static boolean isName(SearchField field) {
        return field.equals(JURISDICTION) || field.type() == SearchField.Type.WORDS;
    }

    private static String unknown(PassageQueryParser.Named name) {
        String kind = name.field().name();
        return name.field().equals(JURISDICTION)
                ? "no passage is tagged with the jurisdiction '" + name.value() + "'; names are whole, such as"
                        + " 'Cook County, IL', or begin so: jurisdiction:cook*"
                : "no passage is tagged with the " + kind + " '" + name.value() + "'; 'foiatrail entities --kind "
                        + kind + "' lists those there are";
    }

    private static boolean asksForPlace(Query asked) {
        boolean[] named = {false};
        asked.visit(new QueryVisitor() {
            @Override
            public boolean acceptField(String field) {
                return field.equals(JURISDICTION.key());
            }

            @Override
            public QueryVisitor getSubVisitor(Occur occur, Query parent) {
                return this;
            }

            @Override
            public void consumeTerms(Query leaf, Term... terms) {
                named[0] = true;
            }

            @Override
            public void consumeTermsMatching(
                    Query leaf, String field, java.util.function.Supplier<ByteRunAutomaton> automaton) {
                named[0] = true;
            }
        });
        return named[0];
    }

    private int unresolved() throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(new TermQuery(new Term(Keys.UNRESOLVED, Mention.JURISDICTION)), Occur.FILTER);
        all.add(new TermQuery(new Term(Keys.ROLE, Keys.PASSAGE)), Occur.FILTER);
        if (!productions.isEmpty()) {
            all.add(
                    new TermInSetQuery(
                            Keys.IN, productions.stream().map(BytesRef::new).toList()),
                    Occur.FILTER);
        }
        return searcher.count(all.build());
    }
}
