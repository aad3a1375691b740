package org.foiatrail.tag.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.foiatrail.model.Message;
import org.foiatrail.model.Page;
import org.foiatrail.model.Segments;
import org.foiatrail.model.Span;
import org.jspecify.annotations.Nullable;

/// The text of a file as it is read aloud: margins left out, lines and pages run together, white space one blank, a
/// word that a line's end cut in two made whole. Every character knows where it stands on its page, so that
/// whatever is found here can be cited there.
///
/// A [#BREAK] parts what does not run on: paragraphs, messages, headers from bodies.
public final class RunningText {
    public static final char BREAK = '\n';

    /// Blanks that part words more than one does.
    private static final int WIDE = 2;

    /// Where cells and rows begin.
    record Table(BitSet cells, BitSet rows) {}

    private final String text;
    /// For each character its place, counted over the texts of all pages; a blank made here has that of what follows.
    private final int[] origins;
    private final BitSet lineStarts;
    private final Table table;
    private final List<Piece> pieces;

    private RunningText(String text, int[] origins, BitSet lineStarts, Table table, List<Piece> pieces) {
        this.text = text;
        this.origins = origins;
        this.lineStarts = lineStarts;
        this.table = table;
        this.pieces = pieces;
    }

    public static RunningText of(List<Page> pages, Segments segments) {
        return new RunningTextBuilder().build(Piece.cut(pages, segments));
    }

    static RunningText made(String text, int[] origins, BitSet lineStarts, Table table, List<Piece> pieces) {
        return new RunningText(text, origins, lineStarts, table, pieces);
    }

    public String text() {
        return text;
    }

    /// True if a printed line begins at `index`.
    public boolean isLineStart(int index) {
        return lineStarts.get(index);
    }

    /// Where the line that holds `index` begins.
    public int lineStart(int index) {
        return Math.max(0, lineStarts.previousSetBit(index));
    }

    /// Where the next line after `index` begins, or the text's end.
    public int lineEnd(int index) {
        int next = lineStarts.nextSetBit(index + 1);
        return next < 0 ? text.length() : next;
    }

    /// True if a cell of a table begins between two places, or an item of a list: no sentence goes on there.
    public boolean isCut(int start, int end) {
        int cell = table.cells().nextSetBit(start + 1);
        return cell >= 0 && cell < end;
    }

    /// Where the first cell behind `index` begins, or what ends the one before; the text's end if none does.
    int nextCell(int index) {
        int cell = table.cells().nextSetBit(index + 1);
        return cell < 0 ? text.length() : cell;
    }

    /// The row that holds `index`, null outside of tables.
    public opennlp.tools.util.@Nullable Span row(int index) {
        int start = table.rows().previousSetBit(index);
        if (start < 0 || text.lastIndexOf(BREAK, index) > start) {
            return null;
        }
        int next = table.rows().nextSetBit(index + 1);
        int end = text.indexOf(BREAK, index);
        end = end < 0 ? text.length() : end;
        end = next < 0 ? end : Math.min(next, end);
        return isCut(start, end) ? new opennlp.tools.util.Span(start, end) : null;
    }

    /// True if a tab or a wide blank stands before the character at `index`, as between the cells of a table. A comma
    /// ends no cell, and after a full stop blanks may be wide.
    public boolean isAfterCell(int index) {
        if (index < 2 || text.charAt(index - 1) != ' ' || isLineStart(index)) {
            return false;
        }
        char last = text.charAt(index - 2);
        int gap = origins[index] - origins[index - 2] - 1;
        if (last == ',' || gap < 1) {
            return false;
        }
        Piece piece = pieces.get(pieceAt(origins[index]));
        return gap >= (last == '.' ? WIDE + 1 : WIDE) || piece.text().charAt(origins[index] - piece.base() - 1) == '\t';
    }

    /// Where the text goes on from a place, counted over the texts of all pages.
    public int indexFrom(int origin) {
        int at = Arrays.binarySearch(origins, origin);
        return at < 0 ? -at - 1 : at;
    }

    /// Where the character stands here that stands at `offset` of a page, or the next one if that one is left out.
    public int indexOf(int page, int offset) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).page().number() < page) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int index = Arrays.binarySearch(origins, pieces.get(low).base() + offset);
        while (index > 0 && origins[index - 1] == origins[index]) {
            index--;
        }
        return index < 0 ? -index - 1 : index;
    }

    /// The page on which the character at `index` stands.
    int pageAt(int index) {
        return pieces.get(pieceAt(origins[index])).page().number();
    }

    /// Where the text of a page begins, or what comes next if it has none.
    int pageStart(int page) {
        int piece = firstPieceOf(page);
        return piece == pieces.size()
                ? text.length()
                : indexFrom(pieces.get(piece).base() + pieces.get(piece).start());
    }

    /// The message that holds the character at `index`, null outside of messages.
    @Nullable
    public Message messageAt(int index) {
        return pieces.get(pieceAt(origins[index])).message();
    }

    /// Where the stretch stands: one span, or more if a margin or a page break lies in it.
    public List<Span> spans(int start, int end) {
        List<Span> spans = new ArrayList<>(1);
        int at = start;
        while (at < end) {
            Piece piece = pieces.get(pieceAt(origins[at]));
            int first = origins[at];
            int last = first;
            while (at < end && origins[at] < piece.base() + piece.end()) {
                if (!Character.isWhitespace(text.charAt(at))) {
                    last = origins[at] + 1;
                }
                at++;
            }
            if (at < end && piece.isHyphen(last)) {
                // The hyphen of a word that goes on elsewhere was left out of the text, but belongs to the words.
                last++;
            }
            if (last > first) {
                spans.add(new Span(piece.page().number(), first - piece.base(), last - piece.base()));
            }
        }
        return List.copyOf(spans);
    }

    /// The words as they stand, a line break between two spans.
    public String surface(int start, int end) {
        StringBuilder words = new StringBuilder();
        int at = start;
        for (Span span : spans(start, end)) {
            while (!pieces.get(pieceAt(origins[at])).holds(span)) {
                at++;
            }
            String page = pieces.get(pieceAt(origins[at])).page().text();
            words.append(words.isEmpty() ? "" : "\n").append(page, span.start(), span.end());
        }
        return words.toString();
    }

    /// Where the page's words at `span` begin in this text, if that is between `from` and `to`; else -1.
    public int indexOf(Span span, int from, int to) {
        int at = indexOf(span);
        return at >= from && at < to ? at : -1;
    }

    /// Where the character that begins `span` stands in this text; the text's end if it is not in it.
    public int indexOf(Span span) {
        for (int i = firstPieceOf(span.page());
                i < pieces.size() && pieces.get(i).page().number() == span.page();
                i++) {
            Piece piece = pieces.get(i);
            if (piece.start() <= span.start() && span.start() < piece.end()) {
                int at = Arrays.binarySearch(origins, piece.base() + span.start());
                while (at > 0 && origins[at - 1] == origins[at]) {
                    at--;
                }
                while (at >= 0 && at < text.length() && Character.isWhitespace(text.charAt(at))) {
                    at++;
                }
                return at < 0 ? text.length() : at;
            }
        }
        return text.length();
    }

    private int firstPieceOf(int page) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).page().number() < page) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The last piece that begins at or before `origin`.
    private int pieceAt(int origin) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pieces.get(middle).base() + pieces.get(middle).start() <= origin) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
