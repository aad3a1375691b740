package org.foiatrail.extract.ocr;

import java.util.ArrayList;
import java.util.List;
import org.foiatrail.model.Box;
import org.foiatrail.model.Rect;

/// Finds dark and outlined rectangles on a page's picture: what redactions look like on a scan.
///
/// The picture is looked at in coarse cells; what hangs together and is dark is a shape, and a shape that fills its
/// bounds, or whose four edges alone are drawn, is a box.
final class RasterBoxes {
    private static final int CELLS_PER_INCH = 75;
    private static final int DARK = 96;
    /// Of a filled box's cells, and of an outlined one's edges; scans are skewed and frayed.
    private static final double FILLED = 0.88;
    private static final double EDGE = 0.9;
    private static final double HOLLOW = 0.5;
    /// In points: a box hides at least a short word.
    private static final float MIN_WIDTH = 14;
    private static final float MIN_HEIGHT = 6;
    /// Of the page: a larger dark shape is the scanner's background.
    private static final double MAX_SHARE = 0.9;

    private final int columns;
    private final int rows;
    private final boolean[] dark;
    private final int[] shapes;

    private RasterBoxes(GreyImage image, int cell) {
        columns = image.width() / cell;
        rows = image.height() / cell;
        dark = new boolean[columns * rows];
        shapes = new int[columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                dark[row * columns + column] = isDark(image, column * cell, row * cell, cell);
            }
        }
    }

    static List<Box> find(GreyImage image) {
        int cell = Math.max(1, image.dpi() / CELLS_PER_INCH);
        return new RasterBoxes(image, cell).boxes(image.points(cell));
    }

    /// A cell with ink is dark even if it is not full, so that thin lines hold together.
    private static boolean isDark(GreyImage image, int left, int top, int cell) {
        int sum = 0;
        for (int y = top; y < top + cell; y++) {
            for (int x = left; x < left + cell; x++) {
                sum += image.at(x, y) < DARK ? 1 : 0;
            }
        }
        return sum * 3 >= cell * cell;
    }

    private List<Box> boxes(float pointsPerCell) {
        List<Box> boxes = new ArrayList<>();
        int[] stack = new int[dark.length];
        int shape = 0;
        for (int cell = 0; cell < dark.length; cell++) {
            if (dark[cell] && shapes[cell] == 0) {
                shape++;
                Bounds bounds = flood(cell, shape, stack);
                Rect rect = new Rect(
                        bounds.left * pointsPerCell,
                        bounds.top * pointsPerCell,
                        bounds.width() * pointsPerCell,
                        bounds.height() * pointsPerCell);
                boolean large = rect.width() >= MIN_WIDTH && rect.height() >= MIN_HEIGHT;
                if (large && bounds.width() * bounds.height() < MAX_SHARE * dark.length) {
                    Box.Kind kind = kind(bounds, shape);
                    if (kind != null) {
                        boxes.add(new Box(rect, kind));
                    }
                }
            }
        }
        return boxes;
    }

    private static final class Bounds {
        private int left = Integer.MAX_VALUE;
        private int top = Integer.MAX_VALUE;
        private int right;
        private int bottom;
        private int cells;

        void add(int column, int row) {
            left = Math.min(left, column);
            top = Math.min(top, row);
            right = Math.max(right, column);
            bottom = Math.max(bottom, row);
            cells++;
        }

        int width() {
            return right - left + 1;
        }

        int height() {
            return bottom - top + 1;
        }
    }

    private Bounds flood(int start, int shape, int[] stack) {
        Bounds bounds = new Bounds();
        int size = 0;
        stack[size++] = start;
        shapes[start] = shape;
        while (size > 0) {
            int cell = stack[--size];
            int column = cell % columns;
            int row = cell / columns;
            bounds.add(column, row);
            for (int r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
                for (int c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
                    int next = r * columns + c;
                    if (dark[next] && shapes[next] == 0) {
                        shapes[next] = shape;
                        stack[size++] = next;
                    }
                }
            }
        }
        return bounds;
    }

    private Box.@org.jspecify.annotations.Nullable Kind kind(Bounds bounds, int shape) {
        double filled = (double) bounds.cells / (bounds.width() * bounds.height());
        if (filled >= FILLED) {
            return Box.Kind.FILLED;
        }
        boolean drawn = filled < HOLLOW
                && row(bounds, bounds.top, 1, shape) >= EDGE
                && row(bounds, bounds.bottom, -1, shape) >= EDGE
                && column(bounds, bounds.left, 1, shape) >= EDGE
                && column(bounds, bounds.right, -1, shape) >= EDGE;
        return drawn ? Box.Kind.OUTLINED : null;
    }

    /// The share of an edge that is drawn, on it or one cell inside it.
    private double row(Bounds bounds, int row, int inside, int shape) {
        int drawn = 0;
        for (int column = bounds.left; column <= bounds.right; column++) {
            drawn += is(column, row, shape) || is(column, row + inside, shape) ? 1 : 0;
        }
        return (double) drawn / bounds.width();
    }

    private double column(Bounds bounds, int column, int inside, int shape) {
        int drawn = 0;
        for (int row = bounds.top; row <= bounds.bottom; row++) {
            drawn += is(column, row, shape) || is(column + inside, row, shape) ? 1 : 0;
        }
        return (double) drawn / bounds.height();
    }

    private boolean is(int column, int row, int shape) {
        return column >= 0 && column < columns && row >= 0 && row < rows && shapes[row * columns + column] == shape;
    }
}
