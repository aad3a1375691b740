package org.foiatrail.workflow.chronology;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.foiatrail.model.ChangeRow;
import org.foiatrail.model.Citation;
import org.foiatrail.model.EventRow;
import org.foiatrail.model.FoundMessage;
import org.foiatrail.model.Message;
import org.foiatrail.model.Row.DifferenceRow;
import org.foiatrail.model.Span;
import org.foiatrail.relate.text.Alignment;
import org.foiatrail.relate.text.Piece;
import org.foiatrail.relate.text.Token;
import org.foiatrail.timeline.Counterparts;
import org.foiatrail.workflow.AllMessages;
import org.foiatrail.workflow.FileView;
import org.foiatrail.workflow.compare.Banners;
import org.foiatrail.workflow.compare.Differences;
import org.foiatrail.workflow.compare.DocumentTexts;
import org.foiatrail.workflow.compare.MatchedDocuments;
import org.foiatrail.workflow.compare.QuotedText;

/// What the copies of a message that came later show, and those that were there before did not.
final class RevealedWords {
    private final AllMessages messages;
    private final Map<String, FoundMessage> byCitation = new HashMap<>();

    RevealedWords(AllMessages messages) {
        this.messages = messages;
        for (FoundMessage message : messages.found()) {
            byCitation.put(citation(message), message);
        }
    }

    String citation(FoundMessage message) {
        return Citation.of(messages.located(message)).toString();
    }

    /// The messages that an event cites, those that are still there.
    List<FoundMessage> cited(EventRow event) {
        return Counterparts.cited(event).stream()
                .map(byCitation::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /// A row for each run of words that stood behind a hole in every copy of before that has the passage. What
    /// several new copies show is told of the first.
    List<ChangeRow> of(EventRow before, EventRow after) {
        List<QuotedText> old = cited(before).stream().map(this::words).toList();
        List<FoundMessage> fresh = new ArrayList<>(cited(after));
        fresh.removeAll(cited(before));
        List<ChangeRow> rows = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (FoundMessage copy : fresh) {
            for (DifferenceRow shown : shown(old, words(copy))) {
                if (told.add(plain(Objects.requireNonNullElse(shown.at().quote(), "")))) {
                    rows.add(new ChangeRow(
                            shown.at(),
                            "revealed",
                            null,
                            shown.otherQuote(),
                            null,
                            shown.other(),
                            after.date(),
                            after.title(),
                            after.from()));
                }
            }
        }
        return rows;
    }

    private static List<DifferenceRow> shown(List<QuotedText> old, QuotedText fresh) {
        List<List<Piece>> pieces = old.stream()
                .map(copy -> Alignment.of(copy.tokens(), fresh.tokens()))
                .toList();
        BitSet known = new BitSet();
        pieces.stream()
                .flatMap(List::stream)
                .filter(piece -> piece.kind() == Piece.Kind.SAME || piece.kind() == Piece.Kind.READING)
                .forEach(piece -> known.set(piece.otherFrom(), piece.otherTo()));
        List<DifferenceRow> rows = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            QuotedText copy = old.get(i);
            for (Piece piece : pieces.get(i)) {
                boolean news = piece.kind() == Piece.Kind.REVEALED
                        && known.nextClearBit(piece.otherFrom()) < piece.otherTo()
                        && MatchedDocuments.tells(
                                piece,
                                copy.tokens().subList(piece.from(), piece.to()),
                                fresh.tokens().subList(piece.otherFrom(), piece.otherTo()));
                if (news) {
                    rows.addAll(new Differences(copy, fresh).rows(List.of(piece)));
                    known.set(piece.otherFrom(), piece.otherTo());
                }
            }
        }
        return rows;
    }

    /// Its own words and those of its header, as they are compared.
    private QuotedText words(FoundMessage found) {
        FileView view = messages.view(found);
        Message message = found.message();
        List<Span> own = Stream.concat(message.header().stream(), message.body().stream())
                .toList();
        List<Token> tokens =
                DocumentTexts.of(view, message.start().page(), message.lastPage(), Banners.NONE).tokens().stream()
                        .filter(token -> own.stream()
                                .anyMatch(span -> span.contains(
                                        token.span().page(), token.span().start())))
                        .toList();
        return new QuotedText(view, tokens);
    }

    private static String plain(String quote) {
        return quote.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
