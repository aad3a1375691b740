package org.foiatrail.workflow.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.foiatrail.model.Citation;
import org.foiatrail.model.FoundMessage;
import org.foiatrail.model.Ids;
import org.foiatrail.model.Located;
import org.foiatrail.model.Row;
import org.foiatrail.model.SourceFile;
import org.foiatrail.model.Span;
import org.foiatrail.relate.message.Copies;
import org.foiatrail.relate.text.Resemblance;
import org.foiatrail.relate.text.Token;
import org.foiatrail.store.Corpus;
import org.foiatrail.store.Home;
import org.foiatrail.workflow.AllMessages;
import org.foiatrail.workflow.Answer;
import org.foiatrail.workflow.Completeness;
import org.foiatrail.workflow.CorpusView;
import org.foiatrail.workflow.FileView;
import org.foiatrail.workflow.Selection;
import org.foiatrail.workflow.Words;
import org.jspecify.annotations.Nullable;

/// `duplicates --messages`: messages that stand in several places, printed, quoted or forwarded.
public final class ListMessageCopies {
    private final Home home;

    public ListMessageCopies(Home home) {
        this.home = home;
    }

    /// A row for each selected copy of a message; group by group, the preferred copy first, then by place.
    public Answer<Row.DuplicateRow> list(Selection selection) {
        try (Corpus corpus = Corpus.open(home)) {
            // Copies stand in any production, whatever part of them is listed.
            List<FileView> views = new CorpusView(corpus).files(file -> !file.superseded());
            Map<String, Banners> banners = Banners.byProduction(views);
            AllMessages messages = new AllMessages(views);
            Predicate<SourceFile> wanted = selection.in(corpus.ledger());
            List<Row.DuplicateRow> rows = new ArrayList<>();
            for (List<FoundMessage> group : new Copies().group(messages.found())) {
                for (FoundMessage copy : group.size() > 1 ? group : List.<FoundMessage>of()) {
                    if (wanted.test(messages.view(copy).file())) {
                        rows.add(row(messages, banners, group, copy));
                    }
                }
            }
            return new Answer<>(rows, rows.size(), Completeness.of(corpus));
        }
    }

    private static Row.DuplicateRow row(
            AllMessages messages, Map<String, Banners> banners, List<FoundMessage> group, FoundMessage copy) {
        FoundMessage preferred = group.getFirst();
        Located at = messages.located(copy);
        String place = Citation.of(at).toString();
        List<String> places = group.stream()
                .map(other -> Citation.of(messages.located(other)).toString())
                .toList();
        boolean first = place.equals(places.getFirst());
        @Nullable
        Resemblance resemblance =
                first ? null : Resemblance.of(words(messages, banners, preferred), words(messages, banners, copy));
        return new Row.DuplicateRow(
                at,
                Ids.of("message copies", preferred.message().id()),
                resemblance == null ? "preferred" : Words.dashed(resemblance.kind()),
                resemblance == null ? null : ListDuplicates.rounded(resemblance.similarity()),
                places.getFirst(),
                places.stream().filter(other -> !other.equals(place)).toList());
    }

    /// Its own words, without its header, which every print words otherwise, and without what it quotes.
    private static List<Token> words(AllMessages messages, Map<String, Banners> banners, FoundMessage copy) {
        List<Span> body = copy.message().body();
        if (body.isEmpty()) {
            return List.of();
        }
        FileView view = messages.view(copy);
        int first = body.getFirst().page();
        Banners its = banners.getOrDefault(copy.production(), Banners.NONE);
        return DocumentTexts.of(view, first, body.getLast().page(), its).tokens().stream()
                .filter(token -> body.stream()
                        .anyMatch(span ->
                                span.contains(token.span().page(), token.span().start())))
                .toList();
    }
}
