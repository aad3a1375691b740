package org.foiatrail.relate.message;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foiatrail.model.FoundMessage;
import org.foiatrail.model.Message;
import org.foiatrail.model.Page;
import org.foiatrail.model.Span;
import org.foiatrail.relate.Groups;
import org.foiatrail.relate.text.Alignment;
import org.foiatrail.relate.text.Piece;
import org.foiatrail.relate.text.Token;
import org.foiatrail.relate.text.Tokens;

/// Joins copies of papers, which bear no sender: the same title and day, and the same words but for what was taken out
/// of
/// one or misread. A word more or less makes it another version, which may say the contrary.
final class PaperCopies {
    private static final String EXEMPTION = "\\(b\\)\\s?\\(\\d\\)(?:\\s?\\(\\w\\)|\\s\\p{Lu}{2,3}\\b)?";
    private static final Pattern LABEL = Pattern.compile(EXEMPTION + "(?:[\\s,;]{1,3}" + EXEMPTION + ")*");
    /// Specks that a machine took for words.
    private static final int SPECK = 1;
    /// More papers of one title and day, each with other words, are made from a form: no need to hold each against each.
    private static final int MOST = 100;

    private final List<FoundMessage> messages;
    private final Groups groups;
    private final Map<Integer, List<Token>> tokens = new HashMap<>();

    PaperCopies(List<FoundMessage> messages, Groups groups) {
        this.messages = messages;
        this.groups = groups;
    }

    void join() {
        Map<String, List<Integer>> alike = new HashMap<>();
        for (int i = 0; i < messages.size(); i++) {
            Message message = messages.get(i).message();
            if (message.kind() == Message.Kind.PAPER) {
                alike.computeIfAbsent(
                                MessageKeys.subject(message) + " " + MessageKeys.time(message),
                                key -> new ArrayList<>())
                        .add(i);
            }
        }
        alike.values().stream()
                // One of each that are joined by their words already.
                .map(together -> together.stream().map(groups::root).distinct().toList())
                .filter(versions -> versions.size() <= MOST)
                .forEach(this::join);
    }

    private void join(List<Integer> versions) {
        for (int a = 0; a < versions.size(); a++) {
            for (int b = 0; b < a; b++) {
                int one = versions.get(a);
                int other = versions.get(b);
                if (groups.root(one) != groups.root(other) && same(one, other)) {
                    groups.join(one, other);
                }
            }
        }
    }

    private boolean same(int a, int b) {
        List<Token> old = tokens(a);
        List<Token> fresh = tokens(b);
        return Alignment.of(old, fresh).stream()
                .filter(piece -> piece.kind() == Piece.Kind.ADDED
                        || piece.kind() == Piece.Kind.REMOVED
                        || piece.kind() == Piece.Kind.CHANGED)
                .flatMap(piece -> Stream.of(
                        old.subList(piece.from(), piece.to()), fresh.subList(piece.otherFrom(), piece.otherTo())))
                .flatMap(List::stream)
                .allMatch(token -> token.word().length() <= SPECK);
    }

    private List<Token> tokens(int i) {
        return tokens.computeIfAbsent(i, key -> {
            String text = messages.get(key).text();
            List<Span> holes = new ArrayList<>();
            Matcher label = LABEL.matcher(text);
            while (label.find()) {
                holes.add(new Span(1, label.start(), label.end()));
            }
            return Tokens.of(Page.plain(1, text), List.of(), holes, true);
        });
    }
}
