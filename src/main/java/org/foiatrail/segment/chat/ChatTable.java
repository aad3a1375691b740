package org.foiatrail.segment.chat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.model.Rect;
import org.foiatrail.model.Span;
import org.foiatrail.model.Word;
import org.foiatrail.segment.chat.ChatColumns.Column;
import org.foiatrail.segment.chat.ChatRow.Piece;
import org.foiatrail.segment.header.Heading;
import org.foiatrail.segment.label.SentTimes;
import org.foiatrail.segment.line.Line;
import org.foiatrail.segment.line.Places;
import org.jspecify.annotations.Nullable;

/// Tables of text messages, as programs that read telephones print them: a message is a row.
///
/// A table of which one row cannot be told from the next is left alone.
public final class ChatTable {
    /// In points: so far left of its column's label a cell may begin.
    private static final float COLUMN = 4;
    /// Of a line's height: the lines of a cell are not so far apart.
    private static final float APART = 1.2f;
    /// In points: gaps alike.
    private static final float ALIKE = 1;

    /// More rows than any page has; keeps a hostile one from costing more.
    private static final int MOST = 2000;
    /// Lines of a record; quotes left open cost no more.
    private static final int LONGEST = 60;

    private static final Pattern OWNER = Pattern.compile("(?i)(?:\\p{L}+ )?owner(?:'s)?(?: name)?\\s?:\\s*(\\S.{0,80})"
            + "|(?:(?:from|to|participants):\\s*)?(\\S[^:]{2,80}?)\\s\\(owner\\)");

    private final List<Line> lines;
    private final Places places;
    private @Nullable Map<Integer, Heading> found;

    /// A word in its cell.
    private record Placed(Piece piece, Rect box) {
        float middle() {
            return box.y() + box.height() / 2;
        }
    }

    /// When one message was sent.
    private record Time(float top, float bottom) {}

    /// @param lines of a file, margins left out
    public ChatTable(List<Line> lines, Places places) {
        this.lines = lines;
        this.places = places;
    }

    /// The message whose row begins in line `first`, null if none does.
    @Nullable
    public Heading parse(int first) {
        if (found == null) {
            found = all();
        }
        return found.get(first);
    }

    private Map<Integer, Heading> all() {
        Map<Integer, Heading> all = new HashMap<>();
        String owner = null;
        int at = 0;
        while (at < lines.size()) {
            Matcher owned = OWNER.matcher(lines.get(at).words());
            if (owned.matches()) {
                owner = owned.group(1) == null ? owned.group(2) : owned.group(1);
            }
            ChatColumns head = ChatColumns.read(lines.get(at));
            at++;
            if (head != null) {
                List<ChatRow> rows = head.separator() == ChatColumns.NONE ? printed(head, at - 1) : parted(head, at);
                for (ChatRow row : rows) {
                    all.put(row.first(), row.heading(lines, owner));
                    at = row.last() + 1;
                }
            }
        }
        return all;
    }

    /// The line in which a page ends or another table begins.
    private int end(int from, int page) {
        int end = from;
        while (end < lines.size() && lines.get(end).page() == page && ChatColumns.read(lines.get(end)) == null) {
            end++;
        }
        return end;
    }

    private List<ChatRow> parted(ChatColumns head, int from) {
        List<ChatRow> rows = new ArrayList<>();
        int end = end(from, lines.get(from - 1).page());
        int at = from;
        while (at < end) {
            int last = at;
            StringBuilder text = new StringBuilder(lines.get(at).text());
            Cells cells = Cells.of(text.toString(), head.separator());
            while (cells.open() && last + 1 < end && last - at < LONGEST) {
                last++;
                text.append('\n').append(lines.get(last).text());
                cells = Cells.of(text.toString(), head.separator());
            }
            last = cells.open() ? at : last;
            ChatRow row = new ChatRow(pieces(head, cells.cells(), at, last));
            if (!row.pieces().isEmpty() && row.isWhole()) {
                rows.add(row);
            }
            at = last + 1;
        }
        return rows;
    }

    /// The cells of a record: the first stands in its first line, all others count as standing in its last.
    private List<Piece> pieces(ChatColumns head, List<Cells.Cell> cells, int first, int last) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < Math.min(cells.size(), head.columns().size()); i++) {
            String words = cells.get(i).words();
            if (!words.isEmpty()) {
                int start = lines.get(first).start() + cells.get(i).start();
                Span span = new Span(lines.get(first).page(), start, start + words.length());
                pieces.add(new Piece(
                        pieces.isEmpty() ? first : last, head.columns().get(i), span, words));
            }
        }
        return pieces;
    }

    /// The rows below the head in line `at`, on its page and those after it where they stand in the same columns.
    private List<ChatRow> printed(ChatColumns head, int at) {
        List<Word> words = places.words(lines.get(at));
        List<Rect> labels = new ArrayList<>();
        for (Column column : head.columns()) {
            int start = lines.get(at).start() + column.start();
            words.stream().filter(word -> word.start() == start).findFirst().ifPresent(word -> labels.add(word.box()));
        }
        List<ChatRow> rows = printed(head, labels.stream().map(Rect::x).toList(), at);
        return rows.isEmpty() && labels.size() == head.columns().size() ? printed(head, rivers(labels, at), at) : rows;
    }

    private List<Float> rivers(List<Rect> labels, int at) {
        return Rivers.lefts(
                labels,
                lines.subList(at + 1, end(at + 1, lines.get(at).page())).stream()
                        .flatMap(line -> places.words(line).stream().map(Word::box))
                        .toList());
    }

    private List<ChatRow> printed(ChatColumns head, List<Float> lefts, int at) {
        List<ChatRow> rows = new ArrayList<>();
        boolean ordered = lefts.size() == head.columns().size()
                && lefts.equals(lefts.stream().sorted().toList());
        int from = at + 1;
        while (ordered && from < lines.size()) {
            int end = end(from, lines.get(from).page());
            List<ChatRow> more = rows(placed(head, lefts, from, end));
            if (more.isEmpty()) {
                break;
            }
            rows.addAll(more);
            boolean another = end < lines.size()
                    && lines.get(end).page() == lines.get(from).page();
            from = another ? lines.size() : end;
        }
        return rows;
    }

    /// The words of some lines of a page, each in its column.
    private List<Placed> placed(ChatColumns head, List<Float> lefts, int from, int end) {
        List<Placed> placed = new ArrayList<>();
        for (int at = from; at < end; at++) {
            Line line = lines.get(at);
            for (Word word : places.words(line)) {
                int column = 0;
                while (column + 1 < lefts.size()
                        && lefts.get(column + 1) - COLUMN <= word.box().x()) {
                    column++;
                }
                Span span = new Span(line.page(), word.start(), word.end());
                String words = line.text().substring(word.start() - line.start(), word.end() - line.start());
                placed.add(new Placed(new Piece(at, head.columns().get(column), span, words), word.box()));
            }
        }
        placed.sort(Comparator.comparingDouble(Placed::middle));
        return placed;
    }

    /// @param placed from top to bottom
    private static List<ChatRow> rows(List<Placed> placed) {
        List<Time> times = times(placed);
        List<ChatRow> rows = new ArrayList<>();
        if (times.size() > MOST) {
            return rows;
        }
        float top = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < times.size(); i++) {
            float bottom =
                    i + 1 < times.size() ? between(placed, times.get(i), times.get(i + 1)) : end(placed, times.get(i));
            float above = top;
            ChatRow row = new ChatRow(placed.stream()
                    .filter(word -> word.middle() > above && word.middle() <= bottom)
                    .map(Placed::piece)
                    .toList());
            boolean next = rows.isEmpty() || row.first() > rows.getLast().last();
            if (!row.isWhole() || !next) {
                return List.of();
            }
            rows.add(row);
            top = bottom;
        }
        return rows;
    }

    /// The cells that tell when: each begins with a date.
    private static List<Time> times(List<Placed> placed) {
        List<Time> times = new ArrayList<>();
        List<Placed> column = placed.stream()
                .filter(word -> word.piece().column().kind() == ChatColumns.Kind.WHEN)
                .toList();
        for (int i = 0; i < column.size(); ) {
            Placed first = column.get(i);
            StringBuilder words = new StringBuilder();
            float bottom = first.box().bottom();
            List<Placed> row = new ArrayList<>();
            while (i < column.size() && column.get(i).middle() <= first.box().bottom()) {
                row.add(column.get(i));
                i++;
            }
            row.sort(Comparator.comparing(word -> word.piece().span()));
            row.forEach(word -> words.append(word.piece().words()).append(' '));
            Time last = times.isEmpty() ? null : times.getLast();
            if (SentTimes.isDate(words.toString())) {
                times.add(new Time(first.box().y(), bottom));
            } else if (last != null
                    && first.box().y() - last.bottom() <= APART * first.box().height()) {
                times.set(times.size() - 1, new Time(last.top(), bottom));
            }
        }
        return times;
    }

    /// Where one row ends and the next begins: at the widest gap between their times, the last of those alike.
    private static float between(List<Placed> placed, Time time, Time next) {
        float bottom = time.bottom();
        float widest = Float.NEGATIVE_INFINITY;
        float at = next.top();
        for (Placed word : placed) {
            boolean within = word.middle() > time.bottom() && word.box().y() <= next.top() + ALIKE;
            if (within) {
                float gap = word.box().y() - bottom;
                if (gap >= widest - ALIKE) {
                    widest = Math.max(gap, widest);
                    at = bottom + gap / 2;
                }
            }
            if (word.middle() > time.top() && word.box().y() <= next.top()) {
                bottom = Math.max(bottom, word.box().bottom());
            }
        }
        return at;
    }

    /// Where the last row ends: what follows stands apart.
    private static float end(List<Placed> placed, Time time) {
        float bottom = time.bottom();
        for (Placed word : placed) {
            if (word.middle() > time.top()
                    && word.box().y() - bottom <= APART * word.box().height()) {
                bottom = Math.max(bottom, word.box().bottom());
            }
        }
        return bottom;
    }
}
