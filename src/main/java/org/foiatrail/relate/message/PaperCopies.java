package org.foiatrail.relate.message;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foiatrail.model.FoundMessage;
import org.foiatrail.model.Message;
import org.foiatrail.model.Page;
import org.foiatrail.model.Span;
import org.foiatrail.relate.Groups;
import org.foiatrail.relate.text.Alignment;
import org.foiatrail.relate.text.Misreading;
import org.foiatrail.relate.text.Piece;
import org.foiatrail.relate.text.Token;
import org.foiatrail.relate.text.Tokens;

/// Joins copies of papers, which bear no names: the same title and day, and the same words but for what was taken
/// out of one or misread. A word more or less makes it another version, which may say the contrary.
final class PaperCopies {
    private static final Pattern EXEMPTION =
            Pattern.compile("\\(b\\)\\s?\\(\\d\\)(?:\\s?\\(\\w\\)|\\s\\p{Lu}{2,3}\\b)?");
    /// Between two labels of one hole.
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]{0,3}");

    /// More versions of one title and day are not held each against each: that takes a second for ten long ones.
    private static final int MOST = 30;
    /// Of the fuller one's words, those that the other must show.
    private static final double SHOWN = 0.5;

    private final List<FoundMessage> messages;
    private final Groups groups;

    PaperCopies(List<FoundMessage> messages, Groups groups) {
        this.messages = messages;
        this.groups = groups;
    }

    /// Words as they are compared.
    private record Version(int message, List<Token> tokens) {
        boolean isWhole() {
            return tokens.stream().noneMatch(Token::hole);
        }
    }

    void join() {
        Map<String, List<Integer>> alike = new HashMap<>();
        for (int i = 0; i < messages.size(); i++) {
            Message message = messages.get(i).message();
            if (!message.kind().isByProgram() && message.parties().findAny().isEmpty()) {
                String key = message.kind() + " " + MessageKeys.subject(message) + " " + MessageKeys.time(message);
                alike.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        for (List<Integer> together : alike.values()) {
            // One of each that are joined by their words already.
            List<Integer> versions =
                    together.stream().map(groups::root).distinct().toList();
            if (versions.size() > 1 && versions.size() <= MOST) {
                join(versions.stream().map(this::version).toList());
            }
        }
    }

    /// Whole ones first; what was taken out of one goes along only with the one version that it fits.
    private void join(List<Version> versions) {
        List<Version> whole = versions.stream().filter(Version::isWhole).toList();
        joinAll(whole.isEmpty() ? versions : whole);
        for (Version version : versions) {
            Set<Integer> fitting = whole.stream()
                    .filter(other -> !version.isWhole() && same(version.tokens(), other.tokens()))
                    .map(other -> groups.root(other.message()))
                    .collect(Collectors.toSet());
            if (fitting.size() == 1) {
                groups.join(version.message(), fitting.iterator().next());
            }
        }
    }

    private void joinAll(List<Version> versions) {
        IntStream.range(0, versions.size())
                .forEach(a -> versions.subList(0, a).stream()
                        .filter(other -> same(versions.get(a).tokens(), other.tokens()))
                        .forEach(other -> groups.join(versions.get(a).message(), other.message())));
    }

    private static boolean same(List<Token> old, List<Token> fresh) {
        int shown = 0;
        for (Piece piece : Alignment.of(old, fresh)) {
            String before = words(old.subList(piece.from(), piece.to()));
            String after = words(fresh.subList(piece.otherFrom(), piece.otherTo()));
            boolean other = switch (piece.kind()) {
                case SAME, REVEALED, HIDDEN -> false;
                case READING -> !Misreading.looksAlike(before, after);
                case ADDED, REMOVED, CHANGED -> !before.equals(after);
            };
            if (other) {
                return false;
            }
            shown += piece.kind() == Piece.Kind.SAME ? piece.to() - piece.from() : 0;
        }
        return shown >= SHOWN * Math.max(old.size(), fresh.size());
    }

    private static String words(List<Token> tokens) {
        return tokens.stream().map(Token::word).collect(Collectors.joining());
    }

    private Version version(int i) {
        String text = messages.get(i).text();
        List<Span> holes = new ArrayList<>();
        Matcher label = EXEMPTION.matcher(text);
        while (label.find()) {
            Span before = holes.isEmpty() ? null : holes.getLast();
            boolean more = before != null
                    && BETWEEN.matcher(text.substring(before.end(), label.start()))
                            .matches();
            if (before != null && more) {
                holes.removeLast();
                holes.add(new Span(1, before.start(), label.end()));
            } else {
                holes.add(new Span(1, label.start(), label.end()));
            }
        }
        return new Version(i, Tokens.of(Page.plain(1, text), List.of(), holes, true));
    }
}
