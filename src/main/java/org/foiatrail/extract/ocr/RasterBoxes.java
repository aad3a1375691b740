package org.foiatrail.extract.ocr;

import java.util.ArrayList;
import java.util.List;
import org.foiatrail.model.Box;
import org.foiatrail.model.Rect;
import org.jspecify.annotations.Nullable;

/// Finds dark, shaded and outlined rectangles on a page's picture: what redactions look like on a scan.
///
/// The picture is looked at in coarse cells; what hangs together and is dark, or of one shade, is a shape, and a shape
/// that fills its bounds, or whose four edges alone are drawn, is a box.
final class RasterBoxes {
    private static final int CELLS_PER_INCH = 75;
    private static final int DARK = 96;
    /// How much darker than the paper a shade is at least, and how far its cells differ: scans are noisy.
    private static final int DARKER = 20;
    private static final int ALIKE = 20;
    private static final int SPREAD = 10;
    /// Of a filled box's cells, and of an outlined one's edges; scans are skewed and frayed.
    private static final double FILLED = 0.88;
    private static final double EDGE = 0.9;
    /// Of the cells of a box whose edges are drawn: a label printed in it takes the others.
    private static final double LABELLED = 0.6;
    private static final double HOLLOW = 0.5;
    /// Of a slanted bar's height: how far it may differ along the bar.
    private static final double UNEVEN = 0.2;
    /// In points: a box hides at least a short word.
    private static final float MIN_WIDTH = 14;
    private static final float MIN_HEIGHT = 6;
    /// Of the page: a larger dark shape is the scanner's background.
    private static final double MAX_SHARE = 0.9;

    private final int columns;
    private final int rows;
    private final float pointsPerCell;
    private final boolean[] dark;
    private final short[] shade;
    private final int paper;
    private final int[] stack;
    private int[] shapes;

    private RasterBoxes(GreyImage image, int cell) {
        columns = image.width() / cell;
        rows = image.height() / cell;
        pointsPerCell = image.points(cell);
        dark = new boolean[columns * rows];
        shade = new short[columns * rows];
        stack = new int[columns * rows];
        shapes = new int[columns * rows];
        int[] counts = new int[256];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int at = row * columns + column;
                look(image, column * cell, row * cell, cell, at);
                counts[shade[at]]++;
            }
        }
        paper = commonest(counts);
    }

    static List<Box> find(GreyImage image) {
        RasterBoxes boxes = new RasterBoxes(image, Math.max(1, image.dpi() / CELLS_PER_INCH));
        List<Box> found = new ArrayList<>(boxes.boxes(false));
        found.addAll(boxes.boxes(true));
        return found;
    }

    /// A cell with ink is dark even if it is not full, so that thin lines hold together.
    private void look(GreyImage image, int left, int top, int cell, int at) {
        int ink = 0;
        int sum = 0;
        for (int y = top; y < top + cell; y++) {
            for (int x = left; x < left + cell; x++) {
                int pixel = image.at(x, y);
                ink += pixel < DARK ? 1 : 0;
                sum += pixel;
            }
        }
        dark[at] = ink * 3 >= cell * cell;
        shade[at] = (short) (sum / (cell * cell));
    }

    private static int commonest(int[] counts) {
        int commonest = counts.length - 1;
        for (int i = 0; i < counts.length; i++) {
            commonest = counts[i] > counts[commonest] ? i : commonest;
        }
        return commonest;
    }

    private List<Box> boxes(boolean shaded) {
        List<Box> boxes = new ArrayList<>();
        shapes = new int[dark.length];
        int shape = 0;
        for (int cell = 0; cell < dark.length; cell++) {
            if (belongs(cell, shaded) && shapes[cell] == 0) {
                shape++;
                Bounds bounds = flood(cell, shape, shaded);
                Rect rect = new Rect(
                        bounds.left * pointsPerCell,
                        bounds.top * pointsPerCell,
                        bounds.width() * pointsPerCell,
                        bounds.height() * pointsPerCell);
                boolean large = rect.width() >= MIN_WIDTH && rect.height() >= MIN_HEIGHT;
                if (large && bounds.width() * bounds.height() < MAX_SHARE * dark.length) {
                    Box.Kind kind = shaded ? shadedKind(bounds, shape) : kind(bounds, shape);
                    if (kind != null) {
                        boxes.add(new Box(rect, kind));
                    }
                }
            }
        }
        return boxes;
    }

    private boolean belongs(int cell, boolean shaded) {
        return shaded ? !dark[cell] && shade[cell] <= paper - DARKER : dark[cell];
    }

    private final class Bounds {
        private int left = Integer.MAX_VALUE;
        private int top = Integer.MAX_VALUE;
        private int right;
        private int bottom;
        private int cells;
        private long sum;
        private long squares;

        void add(int column, int row) {
            left = Math.min(left, column);
            top = Math.min(top, row);
            right = Math.max(right, column);
            bottom = Math.max(bottom, row);
            cells++;
            long its = shade[row * columns + column];
            sum += its;
            squares += its * its;
        }

        int width() {
            return right - left + 1;
        }

        int height() {
            return bottom - top + 1;
        }

        double filled() {
            return (double) cells / (width() * height());
        }

        /// How far its shades differ, as a standard deviation.
        double spread() {
            double mean = (double) sum / cells;
            return Math.sqrt(Math.max(0, (double) squares / cells - mean * mean));
        }
    }

    private Bounds flood(int start, int shape, boolean shaded) {
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
                    boolean alike = !shaded || Math.abs(shade[next] - shade[cell]) <= ALIKE;
                    if (belongs(next, shaded) && alike && shapes[next] == 0) {
                        shapes[next] = shape;
                        stack[size++] = next;
                    }
                }
            }
        }
        return bounds;
    }

    private Box.@Nullable Kind kind(Bounds bounds, int shape) {
        double filled = bounds.filled();
        boolean box = filled >= LABELLED && (hasEdges(bounds, shape) || isSlanted(bounds, shape));
        if (filled >= FILLED || box) {
            return Box.Kind.FILLED;
        }
        return filled < HOLLOW && hasEdges(bounds, shape) ? Box.Kind.OUTLINED : null;
    }

    /// A photograph has many shades.
    private Box.@Nullable Kind shadedKind(Bounds bounds, int shape) {
        boolean even = bounds.filled() >= LABELLED && bounds.spread() <= SPREAD;
        return even && hasEdges(bounds, shape) ? Box.Kind.SHADED : null;
    }

    /// Whether it is a bar that was scanned askew: solid, and equally high all along.
    private boolean isSlanted(Bounds bounds, int shape) {
        double high = (double) bounds.cells / bounds.width();
        int solid = 0;
        for (int column = bounds.left; column <= bounds.right; column++) {
            int first = bounds.bottom + 1;
            int last = bounds.top;
            int count = 0;
            for (int row = bounds.top; row <= bounds.bottom; row++) {
                if (is(column, row, shape)) {
                    first = Math.min(first, row);
                    last = row;
                    count++;
                }
            }
            boolean unbroken = count == last - first + 1;
            solid += unbroken && Math.abs(count - high) <= Math.max(1, UNEVEN * high) ? 1 : 0;
        }
        return bounds.width() > bounds.height() && solid >= EDGE * bounds.width();
    }

    private boolean hasEdges(Bounds bounds, int shape) {
        return row(bounds, bounds.top, 1, shape) >= EDGE
                && row(bounds, bounds.bottom, -1, shape) >= EDGE
                && column(bounds, bounds.left, 1, shape) >= EDGE
                && column(bounds, bounds.right, -1, shape) >= EDGE;
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
