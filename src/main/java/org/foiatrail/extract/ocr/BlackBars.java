package org.foiatrail.extract.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.foiatrail.extract.ocr.SolidShapes.Shape;

/// Finds black rectangles though letters, rules or other rectangles touch them: what is painted over in a single-spaced
/// paragraph hangs together with the lines around it and with what is painted over there.
///
/// A solid shape is set level and taken apart into stretches of rows that begin and end alike. Only one that is made up
/// of such rectangles, and nearly nothing else, is taken for bars; all others are no bars at all.
final class BlackBars {
    private static final int DARK = 96;
    /// Shapes are looked for among what is darker than this: thin black around a white label is grey on a coarse scan.
    private static final int SHADE = 150;
    /// In points: a bar hides at least a short word.
    private static final double MIN_WIDTH = 14;
    private static final double MIN_HEIGHT = 6;
    /// In points: how far the rows of a bar may begin or end apart, and what is too narrow for a blank between words.
    private static final double FRAYED = 2;
    /// Of a shape: bars and nothing else make it up.
    private static final double MADE_UP = 0.85;
    /// Of a bar, or of a gap in one: white letters leave as much black.
    private static final double LABELLED = 0.6;
    /// In points: a shorter bar holds no label, and heavy letters that ran together leave this much white.
    private static final double SHORT = 18;

    private static final double SOLID = 0.85;
    /// Of a bar's edge.
    private static final double DRAWN = 0.5;
    private static final double LETTERED = 0.4;
    /// Of the pixels around a bar, neither black nor paper: a picture has more.
    private static final double GREY = 0.35;
    private static final int PAPER = 170;
    /// Of the page: a larger dark shape is the scanner's background.
    private static final double MAX_SHARE = 0.9;
    /// A scan may be as much askew, as a slope.
    private static final double STEEPEST = 0.06;

    private final GreyImage image;
    private final Shape shape;
    private final double point;
    private final double slope;
    /// Of the level frame: the shape's, and as much around as turning it takes.
    private final int margin;
    private final int width;
    private final int height;

    private BlackBars(GreyImage image, Shape shape) {
        this.image = image;
        this.shape = shape;
        this.point = image.dpi() / 72.0;
        this.slope = slope(shape);
        this.margin = 1 + (int) Math.ceil(Math.abs(slope) * Math.max(shape.width(), shape.height()) / 2);
        this.width = shape.width() + 2 * margin;
        this.height = shape.height() + 2 * margin;
    }

    static List<Bar> find(GreyImage image) {
        List<Bar> bars = new ArrayList<>();
        for (Shape shape : SolidShapes.find(image, SHADE)) {
            if ((double) shape.width() * shape.height() < MAX_SHARE * image.width() * image.height()) {
                bars.addAll(new BlackBars(image, shape).bars());
            }
        }
        return bars;
    }

    /// How much its upper and lower edges fall from left to right; where one jumps, or letters hang on it, does not
    /// count.
    private static double slope(Shape shape) {
        int step = Math.max(1, shape.width() / 4);
        int[] falls = IntStream.range(0, shape.width() - step)
                .flatMap(x -> IntStream.of(1, -1).map(way -> edge(shape, x + step, way) - edge(shape, x, way)))
                .filter(fall -> Math.abs(fall) <= 1 + STEEPEST * step)
                .sorted()
                .toArray();
        if (falls.length == 0) {
            return 0;
        }
        int median = falls[falls.length / 2];
        double mean = IntStream.of(falls)
                .filter(fall -> Math.abs(fall - median) <= 1)
                .average()
                .orElse(median);
        return mean / step;
    }

    private static int edge(Shape shape, int x, int way) {
        int y = way > 0 ? 0 : shape.height() - 1;
        while (y >= 0 && y < shape.height() && !shape.has(x, y)) {
            y += way;
        }
        return y;
    }

    /// Rows that begin and end alike, from `top` to before `bottom`; in the level frame.
    private static final class Slab {
        private final int top;
        private int bottom;
        private List<int[]> runs;

        Slab(int row, List<int[]> runs) {
            this.top = row;
            this.bottom = row + 1;
            this.runs = runs;
        }
    }

    /// A rectangle of the level frame, without its right and bottom edges.
    private record Part(int left, int right, int top, int bottom) {
        int width() {
            return right - left;
        }

        int height() {
            return bottom - top;
        }
    }

    private List<Bar> bars() {
        List<Slab> slabs = new ArrayList<>();
        int area = 0;
        for (int y = 0; y < height; y++) {
            List<int[]> runs = runs(y);
            for (int[] run : runs) {
                area += run[1] - run[0];
            }
            add(new Slab(y, runs), slabs);
        }
        slabs.forEach(this::closeLabels);
        List<Slab> joined = new ArrayList<>();
        slabs.forEach(slab -> add(slab, joined));
        List<Bar> bars = new ArrayList<>();
        double madeUp = 0;
        for (Slab slab : joined) {
            for (int[] run : slab.runs) {
                Part part = trimmed(new Part(run[0], run[1], slab.top, slab.bottom));
                boolean large = part.width() >= MIN_WIDTH * point && part.height() >= MIN_HEIGHT * point;
                double least = part.width() < SHORT * point ? SOLID : LABELLED;
                if (large && ink(part) >= least && isOnPaper(part)) {
                    bars.add(bar(part));
                    madeUp += (double) part.width() * part.height();
                }
            }
        }
        return madeUp >= MADE_UP * area ? bars : List.of();
    }

    /// Without the rows at its edges where letters stood so close that they were taken along.
    private Part trimmed(Part part) {
        int top = part.top;
        int bottom = part.bottom;
        while (top < bottom && ink(new Part(part.left, part.right, top, top + 1)) < DRAWN) {
            top++;
        }
        while (bottom > top && ink(new Part(part.left, part.right, bottom - 1, bottom)) < DRAWN) {
            bottom--;
        }
        int left = part.left;
        int right = part.right;
        while (left < right && ink(new Part(left, left + 1, top, bottom)) < DRAWN) {
            left++;
        }
        while (right > left && ink(new Part(right - 1, right, top, bottom)) < DRAWN) {
            right--;
        }
        return new Part(left, right, top, bottom);
    }

    private void add(Slab slab, List<Slab> slabs) {
        Slab last = slabs.isEmpty() ? null : slabs.getLast();
        if (last != null && alike(last.runs, slab.runs)) {
            last.bottom = slab.bottom;
        } else {
            slabs.add(slab);
        }
    }

    private boolean alike(List<int[]> some, List<int[]> others) {
        boolean alike = some.size() == others.size();
        for (int i = 0; alike && i < some.size(); i++) {
            alike = Math.abs(some.get(i)[0] - others.get(i)[0]) <= FRAYED * point
                    && Math.abs(some.get(i)[1] - others.get(i)[1]) <= FRAYED * point;
        }
        return alike;
    }

    /// From where to where the shape goes in a row of the level frame.
    private List<int[]> runs(int y) {
        List<int[]> runs = new ArrayList<>();
        for (int x = 0; x < width; x++) {
            if (shape.has((int) Math.round(shapeX(x, y)), (int) Math.round(shapeY(x, y)))) {
                if (!runs.isEmpty() && x - runs.getLast()[1] <= FRAYED * point) {
                    runs.getLast()[1] = x + 1;
                } else {
                    runs.add(new int[] {x, x + 1});
                }
            }
        }
        return runs;
    }

    /// Gaps that a label makes are none.
    private void closeLabels(Slab slab) {
        List<int[]> closed = new ArrayList<>();
        for (int[] run : slab.runs) {
            if (!closed.isEmpty() && ink(new Part(closed.getLast()[1], run[0], slab.top, slab.bottom)) >= LETTERED) {
                closed.getLast()[1] = run[1];
            } else {
                closed.add(run.clone());
            }
        }
        slab.runs = closed;
    }

    private double shapeX(double x, double y) {
        return shape.width() / 2.0 + (x - width / 2.0) - slope * (y - height / 2.0);
    }

    private double shapeY(double x, double y) {
        return shape.height() / 2.0 + (y - height / 2.0) + slope * (x - width / 2.0);
    }

    /// What is found on the page at a place of the level frame; white beyond its edges.
    private int at(int x, int y) {
        int pageX = shape.left() + (int) Math.round(shapeX(x, y));
        int pageY = shape.top() + (int) Math.round(shapeY(x, y));
        boolean on = pageX >= 0 && pageY >= 0 && pageX < image.width() && pageY < image.height();
        return on ? image.at(pageX, pageY) : 255;
    }

    private double ink(Part part) {
        int ink = 0;
        for (int y = part.top; y < part.bottom; y++) {
            for (int x = part.left; x < part.right; x++) {
                ink += at(x, y) < DARK ? 1 : 0;
            }
        }
        return (double) ink / Math.max(1, part.width() * part.height());
    }

    /// Whether around it there are paper and ink, and not the shades of a picture.
    private boolean isOnPaper(Part part) {
        int away = (int) Math.ceil(FRAYED * point);
        int grey = 0;
        for (int x = part.left; x < part.right; x++) {
            grey += grey(x, part.top - away) + grey(x, part.bottom - 1 + away);
        }
        for (int y = part.top; y < part.bottom; y++) {
            grey += grey(part.left - away, y) + grey(part.right - 1 + away, y);
        }
        return grey <= GREY * 2 * (part.width() + part.height());
    }

    private int grey(int x, int y) {
        int shade = at(x, y);
        return shade >= DARK && shade < PAPER ? 1 : 0;
    }

    private Bar bar(Part part) {
        double x = (part.left + part.right - 1) / 2.0;
        double y = (part.top + part.bottom - 1) / 2.0;
        return new Bar(
                shape.left() + shapeX(x, y),
                shape.top() + shapeY(x, y),
                part.width(),
                part.height(),
                Math.toDegrees(Math.atan(slope)));
    }
}
