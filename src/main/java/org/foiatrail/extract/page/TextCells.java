package org.foiatrail.extract.page;

import org.foiatrail.extract.ocr.GreyImage;
import org.foiatrail.extract.pdf.PdfPage;
import org.foiatrail.model.Rect;
import org.foiatrail.model.Word;

/// A page in cells of half an inch: where pictures are, where words, and where a picture may hold words that the text
/// layer does not have.
final class TextCells {
    private static final float SIDE = 36;
    /// A map of many square metres is looked at in larger cells.
    private static final int MOST = 400;
    /// Of a cell that holds print: less is dust, more is a photograph or a shadow.
    private static final double LEAST_INK = 0.012;

    private static final double MOST_INK = 0.4;

    private final int columns;
    private final int rows;
    private final float width;
    private final float height;
    private final boolean[] pictured;
    private final boolean[] worded;

    TextCells(PdfPage page) {
        columns = Math.clamp((int) Math.ceil(page.width() / SIDE), 1, MOST);
        rows = Math.clamp((int) Math.ceil(page.height() / SIDE), 1, MOST);
        width = Math.max(page.width(), 1) / columns;
        height = Math.max(page.height(), 1) / rows;
        pictured = new boolean[columns * rows];
        worded = new boolean[columns * rows];
        for (Rect picture : page.pictures()) {
            markMiddles(picture);
        }
        for (Word word : page.words()) {
            if (!word.hidden()) {
                markAround(word.box());
            }
        }
    }

    /// A cell belongs to a picture if its middle does.
    private void markMiddles(Rect rect) {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                float x = (column + 0.5f) * width;
                float y = (row + 0.5f) * height;
                if (x >= rect.x() && x <= rect.right() && y >= rect.y() && y <= rect.bottom()) {
                    pictured[row * columns + column] = true;
                }
            }
        }
    }

    /// The cells next to a word may hold the rest of its letters, and the space between lines.
    private void markAround(Rect rect) {
        int left = Math.max(0, (int) (rect.x() / width) - 1);
        int right = Math.min(columns - 1, (int) (rect.right() / width) + 1);
        int top = Math.max(0, (int) (rect.y() / height) - 1);
        int bottom = Math.min(rows - 1, (int) (rect.bottom() / height) + 1);
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                worded[row * columns + column] = true;
            }
        }
    }

    /// The share of the page that pictures cover.
    double pictured() {
        return share(i -> pictured[i]);
    }

    /// The share of the page that is picture far from any word.
    double silent() {
        return share(i -> pictured[i] && !worded[i]);
    }

    /// The share of the page where a picture shows something like print, and the text layer has no word.
    double unread(GreyImage drawn) {
        double[] ink = drawn.ink(columns, rows);
        return share(i -> pictured[i] && !worded[i] && ink[i] >= LEAST_INK && ink[i] <= MOST_INK);
    }

    private double share(java.util.function.IntPredicate wanted) {
        return (double) java.util.stream.IntStream.range(0, columns * rows)
                        .filter(wanted)
                        .count()
                / (columns * rows);
    }
}
