package org.foiatrail.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.foiatrail.model.Citation;
import org.foiatrail.model.Decisions;
import org.foiatrail.model.EntityRow;
import org.foiatrail.model.MentionRow;
import org.foiatrail.model.Span;
import org.foiatrail.store.Corpus;
import org.foiatrail.store.DecisionEntry;
import org.foiatrail.store.Home;

/// The entities a person should look at, each as an entry of the analyst's file about its first undecided mention.
public final class DecisionStubs {
    private final Home home;

    public DecisionStubs(Home home) {
        this.home = home;
    }

    /// The entries, the most doubtful first; empty if there is nothing to decide.
    public String entries(Selection selection, ListMentions.Wanted wanted) {
        ListMentions list = new ListMentions(home);
        List<EntityRow> entities = list.entities(selection, wanted, true).rows();
        Map<String, MentionRow> byCitation = new HashMap<>();
        list.mentions(selection, wanted)
                .rows()
                .forEach(row -> byCitation.put(row.kind() + ' ' + Citation.of(row.at()), row));
        StringBuilder entries = new StringBuilder();
        try (Corpus corpus = Corpus.open(home)) {
            Map<String, FileView> views = new HashMap<>();
            new CorpusView(corpus)
                    .files(selection.in(corpus.ledger()))
                    .forEach(view ->
                            views.put(key(view.file().production(), view.file().path()), view));
            for (EntityRow entity : entities) {
                MentionRow first = Objects.requireNonNull(byCitation.get(entity.kind() + ' ' + entity.firstCitation()));
                entries.append(entry(
                                entity,
                                first,
                                Objects.requireNonNull(views.get(
                                        key(first.at().production(), first.at().path())))))
                        .append('\n');
            }
        }
        return entries.toString();
    }

    private static String key(String production, String path) {
        return production + '\n' + path;
    }

    private static String entry(EntityRow entity, MentionRow first, FileView view) {
        int page = Objects.requireNonNull(first.at().page());
        int start = Objects.requireNonNull(first.at().start());
        String text = view.page(page).text();
        // Over a page break the words on the first page tell the place.
        boolean runsOn = !Objects.equals(first.at().page(), first.at().lastPage());
        int end = runsOn
                ? text.stripTrailing().length()
                : Objects.requireNonNull(first.at().end());
        Decisions.Anchor at = AnchoredWords.anchor(view.file().sha256(), view.page(page), new Span(page, start, end));
        List<String> remarks = List.of(
                entity.name() + ": " + String.join(", ", entity.doubts()) + "; mentions: " + entity.mentions(),
                first.candidates().isEmpty() ? "" : "may be: " + String.join("; ", first.candidates()));
        return DecisionEntry.undecided(first.kind(), view.file().path(), at, first.canonical(), remarks);
    }
}
