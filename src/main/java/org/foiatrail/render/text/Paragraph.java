package org.foiatrail.render.text;

import java.util.ArrayList;
import java.util.List;
import org.foiatrail.render.text.Marks.Piece;

/// A quote as lines of a terminal: wrapped, indented, its matches marked.
public final class Paragraph {
    private static final String INDENT = "    ";
    private static final int NARROWEST = 20;
    private static final String BOLD = "\u001B[1m";
    private static final String PLAIN = "\u001B[0m";

    private final boolean color;
    private final int room;

    /// @param width of the terminal; 0 if lines are not to be wrapped
    public Paragraph(boolean color, int width) {
        this.color = color;
        this.room = width <= 0 ? Integer.MAX_VALUE : Math.max(NARROWEST, width - INDENT.length());
    }

    public String of(List<Piece> pieces) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (Word word : words(pieces)) {
            if (column > 0 && column + 1 + word.width() > room) {
                out.append('\n');
                column = 0;
            }
            if (column == 0) {
                out.append(INDENT);
            } else {
                out.append(' ');
                column++;
            }
            out.append(word.text());
            column += word.width();
        }
        return out.toString();
    }

    /// A run without spaces, with what marks it.
    ///
    /// @param width how many columns it takes
    private record Word(String text, int width) {}

    private List<Word> words(List<Piece> pieces) {
        List<Word> words = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int width = 0;
        for (Piece piece : pieces) {
            String clean = Wording.clean(piece.text());
            String shown = piece.marked() && !color ? "«" + clean + "»" : clean;
            boolean open = false;
            for (int c : shown.codePoints().toArray()) {
                if (Character.isWhitespace(c)) {
                    if (open) {
                        text.append(PLAIN);
                        open = false;
                    }
                    if (width > 0) {
                        words.add(new Word(text.toString(), width));
                    }
                    text.setLength(0);
                    width = 0;
                    continue;
                }
                // Word by word, so that the indentation of the next line is not bold.
                if (piece.marked() && color && !open) {
                    text.append(BOLD);
                    open = true;
                }
                text.appendCodePoint(c);
                width++;
            }
            if (open) {
                text.append(PLAIN);
            }
        }
        if (width > 0) {
            words.add(new Word(text.toString(), width));
        }
        return words;
    }
}
