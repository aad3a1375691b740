package org.foiatrail.workflow.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.foiatrail.model.Citation;
import org.foiatrail.model.Located;
import org.foiatrail.model.Message;
import org.foiatrail.model.Row;
import org.foiatrail.relate.message.MessageKeys;
import org.foiatrail.relate.text.Alignment;
import org.foiatrail.relate.text.DocumentText;
import org.foiatrail.relate.text.Match;
import org.foiatrail.relate.text.Piece;
import org.foiatrail.relate.text.Resemblance;
import org.foiatrail.relate.text.Token;
import org.foiatrail.workflow.FileView;
import org.jspecify.annotations.Nullable;

/// Two documents of two productions that share passages.
public final class MatchedDocuments {
    /// Passages that are less alike only share a phrase or a header.
    private static final double ALIKE = 0.5;
    /// What a machine makes of dirt.
    private static final int SPECK = 2;

    private static final Set<String> LABELS = Set.of("from", "sent", "date", "to", "cc", "bcc", "subject");

    private final ProductionTexts productions;
    private final int first;
    private final DocumentText one;
    private final ProductionTexts otherProductions;
    private final int second;
    private final DocumentText other;

    MatchedDocuments(ProductionTexts production, int first, ProductionTexts otherProduction, int second) {
        this.productions = production;
        this.first = first;
        this.one = production.text(first);
        this.otherProductions = otherProduction;
        this.second = second;
        this.other = otherProduction.text(second);
    }

    /// The differences of each passage, or that there is none.
    List<Row.DifferenceRow> rows(List<Match> matches) {
        List<Row.DifferenceRow> rows = new ArrayList<>();
        for (Match match : matches) {
            Match whole = sameMessages(match.widened(one, other, matches));
            List<Token> words = one.tokens().subList(whole.from(), whole.to());
            List<Token> others = other.tokens().subList(whole.otherFrom(), whole.otherTo());
            List<Piece> pieces = Alignment.of(words, others);
            if (Resemblance.of(words, others, pieces).strict() >= ALIKE) {
                productions.cover(first, whole.from(), whole.to());
                otherProductions.cover(second, whole.otherFrom(), whole.otherTo());
                List<Row.DifferenceRow> found = differences(words, others, pieces);
                rows.addAll(found);
                if (found.isEmpty()) {
                    rows.add(identical(whole));
                }
            }
        }
        return rows;
    }

    /// The passage without two answers to one message that stand above it, whose heads alone are alike.
    private Match sameMessages(Match match) {
        int to = begin(one, match.from(), match.to());
        int otherTo = begin(other, match.otherFrom(), match.otherTo());
        if (to == match.to() || otherTo == match.otherTo()) {
            return match;
        }
        List<Token> words = body(one, match.from(), to);
        List<Token> others = body(other, match.otherFrom(), otherTo);
        boolean hidden = Stream.concat(words.stream(), others.stream()).anyMatch(Token::hole);
        boolean two = hidden
                ? MessageKeys.areTwo(
                        above(one, productions.view(first), to), above(other, otherProductions.view(second), otherTo))
                : Resemblance.of(words, others).strict() < ALIKE;
        return two ? new Match(match.first(), to, match.to(), match.second(), otherTo, match.otherTo()) : match;
    }

    /// Where the next message begins in a passage; its end if none does.
    private static int begin(DocumentText text, int from, int to) {
        return text.starts().stream()
                .filter(start -> start > from && start < to)
                .findFirst()
                .orElse(to);
    }

    private static List<Token> body(DocumentText text, int from, int to) {
        return text.tokens().subList(from, to).stream()
                .filter(token -> !token.header())
                .toList();
    }

    private static @Nullable Message above(DocumentText text, FileView view, int word) {
        return view.holder(text.tokens().get(word - 1).span()).orElse(null);
    }

    private List<Row.DifferenceRow> differences(List<Token> words, List<Token> others, List<Piece> pieces) {
        List<Piece> told = pieces.stream()
                .filter(piece -> tells(
                        piece,
                        words.subList(piece.from(), piece.to()),
                        others.subList(piece.otherFrom(), piece.otherTo())))
                .toList();
        return new Differences(
                        new QuotedText(productions.view(first), words),
                        new QuotedText(otherProductions.view(second), others))
                .rows(told);
    }

    /// Whether a difference is one of the records: not of the machine that read them, nor of the program that
    /// printed a header in its own order and with addresses or without.
    public static boolean tells(Piece piece, List<Token> words, List<Token> others) {
        boolean header =
                Stream.concat(words.stream(), others.stream()).allMatch(token -> token.header() || token.hole());
        return switch (piece.kind()) {
            case SAME, READING -> false;
            case REVEALED -> !specks(others) && !(header && hasLabel(others));
            case HIDDEN -> !specks(words) && !(header && hasLabel(words));
            case ADDED, REMOVED, CHANGED -> !header && !(specks(words) && specks(others));
        };
    }

    /// Whether a field's name is among the words: then it is a field printed elsewhere, and no redacted name.
    private static boolean hasLabel(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> LABELS.contains(token.word()));
    }

    private static boolean specks(List<Token> tokens) {
        return tokens.stream()
                .allMatch(token ->
                        !token.hole() && token.recognised() && token.word().length() <= SPECK);
    }

    private Row.DifferenceRow identical(Match match) {
        Located at = otherProductions
                .view(second)
                .pagesOnly("identical", page(other, match.otherFrom()), page(other, match.otherTo() - 1));
        Located old =
                productions.view(first).pagesOnly("identical", page(one, match.from()), page(one, match.to() - 1));
        return new Row.DifferenceRow(at, "identical", Citation.of(old).toString(), old.bates(), null, null, null);
    }

    private static int page(DocumentText text, int token) {
        return text.tokens().get(token).span().page();
    }
}
