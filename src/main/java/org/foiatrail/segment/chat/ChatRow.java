package org.foiatrail.segment.chat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foiatrail.model.Message.Kind;
import org.foiatrail.model.Span;
import org.foiatrail.segment.chat.ChatColumns.Column;
import org.foiatrail.segment.header.Heading;
import org.foiatrail.segment.header.TableRow;
import org.foiatrail.segment.label.SentTimes;
import org.foiatrail.segment.line.Line;
import org.jspecify.annotations.Nullable;

/// A row of a table of text messages.
record ChatRow(List<Piece> pieces) {
    /// Words of a cell.
    ///
    /// @param line the index of the line they stand in
    record Piece(int line, Column column, Span span, String words) {}

    private static final Pattern SENT = Pattern.compile("(?i)\\b(?:sent|outgoing|outbox|out|drafts?)\\b");
    private static final Pattern RECEIVED = Pattern.compile("(?i)\\b(?:inbox|incoming|received|in)\\b");
    private static final Pattern LABELLED = Pattern.compile("(?i)(from|to)(?:\\s?:\\s*|\\s+(?=[+(]?\\d))(.*)");
    /// Of one who is named too, as is the mark of the owner.
    private static final Pattern NUMBER = Pattern.compile(
            "^[+(]?\\d[\\d().\\s-]{6,}(?=\\p{L})|(?<=\\p{L})\\s[+(]?\\d[\\d().\\s-]{6,}$|\\s?\\(owner\\)");

    ChatRow(List<Piece> pieces) {
        this.pieces = pieces.stream().sorted(Comparator.comparing(Piece::span)).toList();
    }

    int first() {
        return pieces.stream().mapToInt(Piece::line).min().orElseThrow();
    }

    int last() {
        return pieces.stream().mapToInt(Piece::line).max().orElseThrow();
    }

    /// True if it tells the minute and its words do not begin the row.
    boolean isWhole() {
        return SentTimes.isToTheMinute(cell(ChatColumns.Kind.WHEN))
                && pieces.getFirst().column().kind() != ChatColumns.Kind.WORDS;
    }

    private String cell(ChatColumns.Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.column().kind() == kind)
                .map(Piece::words)
                .collect(Collectors.joining(" "));
    }

    /// The message.
    ///
    /// @param owner whose telephone it is, null if that is not told
    Heading heading(List<Line> lines, @Nullable String owner) {
        String party = cell(ChatColumns.Kind.PARTY);
        String way = cell(ChatColumns.Kind.WAY);
        Matcher labelled = LABELLED.matcher(party);
        if (labelled.matches()) {
            party = labelled.group(2);
            way = labelled.group(1).equalsIgnoreCase("to") ? "sent" : "received";
        }
        String from = cell(ChatColumns.Kind.FROM);
        String to = cell(ChatColumns.Kind.TO);
        String own = Objects.requireNonNullElse(owner, "");
        if (from.isEmpty() && to.isEmpty() && SENT.matcher(way).find()) {
            from = own;
            to = party;
        } else if (from.isEmpty() && to.isEmpty() && RECEIVED.matcher(way).find()) {
            from = party;
            to = own;
        }
        return new Heading(
                Kind.CHAT,
                first(),
                last(),
                lines.get(first()).column(),
                from.isEmpty() ? null : named(from),
                to.isEmpty() ? List.of() : List.of(named(to)),
                List.of(),
                null,
                cell(ChatColumns.Kind.WHEN),
                List.of(),
                0,
                false,
                Heading.Standing.ALONE,
                -1,
                new TableRow(spans(false), spans(true)));
    }

    private static String named(String party) {
        return NUMBER.matcher(party).replaceAll("").strip();
    }

    /// Its own words, or all others.
    private List<Span> spans(boolean own) {
        List<Span> spans = new ArrayList<>();
        boolean open = false;
        for (Piece piece : pieces) {
            boolean wanted = own == (piece.column().kind() == ChatColumns.Kind.WORDS);
            Span last = open ? spans.getLast() : null;
            if (wanted && last != null && last.page() == piece.span().page()) {
                spans.set(
                        spans.size() - 1,
                        new Span(last.page(), last.start(), piece.span().end()));
            } else if (wanted) {
                spans.add(piece.span());
            }
            open = wanted;
        }
        return spans;
    }
}
