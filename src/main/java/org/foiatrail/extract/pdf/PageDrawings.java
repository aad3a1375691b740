package org.foiatrail.extract.pdf;

import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.foiatrail.model.Box;
import org.foiatrail.model.Rect;
import org.jspecify.annotations.Nullable;

/// The rectangles a page draws, in the order of painting: the paths of its content stream, looked at for nothing else.
final class PageDrawings {
    /// A rectangle that covers what was painted before it.
    ///
    /// @param glyphsBefore how many glyphs were painted before
    record Cover(Rect rect, int rgb, Box.Kind kind, int glyphsBefore) {}

    private static final Set<String> CONSTRUCTION = Set.of("m", "l", "c", "v", "y", "h", "re");
    private static final Set<String> PAINTING = Set.of("f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "n");
    private static final Set<String> CLIPPING = Set.of("W", "W*");

    /// In points: anything thinner is a rule, not a box.
    private static final float MIN_SIDE = 3;
    private static final float MIN_OUTLINE_WIDTH = 10;
    private static final float MIN_OUTLINE_HEIGHT = 7;
    private static final double OPAQUE = 0.9;
    private static final double DARK = 0.5;
    private static final double WHITE = 0.93;
    /// A map or a chart may draw millions; a redacted page has some dozens.
    private static final int MAX_BOXES = 2000;

    private final PDFStreamEngine engine;
    private final PageFrame frame;
    private final List<Cover> covers = new ArrayList<>();
    private final List<Box> outlines = new ArrayList<>();
    private final List<Subpath> path = new ArrayList<>();
    private boolean clipNext;
    private int painted;
    private int glyphs;

    PageDrawings(PDFStreamEngine engine, PageFrame frame) {
        this.engine = engine;
        this.frame = frame;
    }

    /// The operators to add to an engine; they draw on what `current` gives at the time.
    static List<OperatorProcessor> operators(
            PDFStreamEngine engine, java.util.function.Supplier<PageDrawings> current) {
        List<OperatorProcessor> operators = new ArrayList<>();
        for (Set<String> names : List.of(CONSTRUCTION, PAINTING, CLIPPING)) {
            for (String name : names) {
                operators.add(new OperatorProcessor(engine) {
                    @Override
                    public void process(Operator operator, List<COSBase> operands) throws IOException {
                        current.get().draw(name, operands);
                    }

                    @Override
                    public String getName() {
                        return name;
                    }
                });
            }
        }
        return operators;
    }

    void glyphPainted() {
        glyphs++;
    }

    /// How many paths were painted: a page without text may have its letters drawn.
    int painted() {
        return painted;
    }

    List<Cover> covers() {
        return covers;
    }

    List<Box> boxes() {
        List<Box> boxes = new ArrayList<>();
        for (Cover cover : covers) {
            boolean page = cover.rect().area() > 0.9f * frame.width() * frame.height();
            if (!page || cover.kind() == Box.Kind.FILLED) {
                boxes.add(new Box(cover.rect(), cover.kind()));
            }
        }
        boxes.addAll(outlines);
        return boxes.size() > MAX_BOXES ? boxes.subList(0, MAX_BOXES) : boxes;
    }

    private void draw(String operator, List<COSBase> operands) throws IOException {
        switch (operator) {
            case "re" -> rectangle(numbers(operands, 4));
            case "m" -> move(numbers(operands, 2));
            case "l" -> line(numbers(operands, 2));
            case "c", "v", "y" -> {
                if (!path.isEmpty()) {
                    path.getLast().curve();
                }
            }
            case "h" -> {
                // A rectangle is one whether it was closed or not.
            }
            case "W", "W*" -> clipNext = true;
            default -> paint(operator);
        }
    }

    private static float @Nullable [] numbers(List<COSBase> operands, int count) {
        if (operands.size() < count) {
            return null;
        }
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            if (!(operands.get(i) instanceof COSNumber number)) {
                return null;
            }
            numbers[i] = number.floatValue();
        }
        return numbers;
    }

    private void rectangle(float @Nullable [] n) {
        if (n != null) {
            Subpath corners = new Subpath();
            path.add(corners);
            point(corners, n[0], n[1]);
            point(corners, n[0] + n[2], n[1]);
            point(corners, n[0] + n[2], n[1] + n[3]);
            point(corners, n[0], n[1] + n[3]);
        }
    }

    private void move(float @Nullable [] n) {
        if (n != null) {
            Subpath begun = new Subpath();
            path.add(begun);
            point(begun, n[0], n[1]);
        }
    }

    private void line(float @Nullable [] n) {
        if (n != null && !path.isEmpty()) {
            point(path.getLast(), n[0], n[1]);
        }
    }

    private void point(Subpath subpath, float x, float y) {
        Matrix matrix = engine.getGraphicsState().getCurrentTransformationMatrix();
        subpath.add(
                x * matrix.getScaleX() + y * matrix.getShearX() + matrix.getTranslateX(),
                x * matrix.getShearY() + y * matrix.getScaleY() + matrix.getTranslateY());
    }

    private void paint(String operator) throws IOException {
        boolean fill = !operator.equals("S") && !operator.equals("s") && !operator.equals("n");
        boolean stroke = !operator.startsWith("f") && !operator.startsWith("F") && !operator.equals("n");
        if (fill || stroke) {
            painted++;
            for (Subpath subpath : path) {
                Rect rect = subpath.isRectangle() ? subpath.shown(frame) : null;
                if (rect != null && fill && !isFrame(subpath)) {
                    cover(rect);
                } else if (rect != null) {
                    outline(rect);
                } else if (stroke) {
                    thickLine(subpath);
                }
            }
        }
        if (clipNext) {
            clip();
            clipNext = false;
        }
        path.clear();
    }

    /// Whether this rectangle lies in another one of the same path, or another one in it: then it is the edge of a
    /// frame, and what it surrounds stays visible.
    private boolean isFrame(Subpath subpath) {
        for (Subpath other : path) {
            if (other.isDrawn() && (subpath.surrounds(other) || other.surrounds(subpath))) {
                return true;
            }
        }
        return false;
    }

    private void cover(Rect rect) throws IOException {
        PDGraphicsState state = engine.getGraphicsState();
        cover(rect, state.getNonStrokingColor(), state.getNonStrokeAlphaConstant());
    }

    private void cover(Rect whole, PDColor color, double alpha) throws IOException {
        if (whole.width() < MIN_SIDE || whole.height() < MIN_SIDE || alpha < OPAQUE) {
            return;
        }
        PDGraphicsState state = engine.getGraphicsState();
        BlendMode blend = state.getBlendMode();
        if (state.getSoftMask() != null || color.isPattern()) {
            return;
        }
        Rect rect = clipped(whole);
        if (rect == null || rect.width() < MIN_SIDE || rect.height() < MIN_SIDE) {
            return;
        }
        int rgb = color.toRGB();
        Box.Kind kind = kind(rgb);
        // A highlighter multiplies: it darkens what is below and hides it only if it is dark itself.
        boolean paints = BlendMode.NORMAL.equals(blend) || BlendMode.COMPATIBLE.equals(blend);
        if (!paints && kind != Box.Kind.FILLED) {
            return;
        }
        covers.add(new Cover(rect, rgb, kind, glyphs));
    }

    /// A line as thick as a line of text is a box too.
    private void thickLine(Subpath line) throws IOException {
        PDGraphicsState state = engine.getGraphicsState();
        float width = state.getLineWidth()
                * Math.abs(state.getCurrentTransformationMatrix().getScalingFactorX());
        if (width >= 2 * MIN_SIDE && line.isStraight()) {
            cover(line.thickened(width, frame), state.getStrokingColor(), state.getAlphaConstant());
        }
    }

    private void outline(Rect rect) {
        if (rect.width() >= MIN_OUTLINE_WIDTH && rect.height() >= MIN_OUTLINE_HEIGHT) {
            outlines.add(new Box(rect, Box.Kind.OUTLINED));
        }
    }

    private static Box.Kind kind(int rgb) {
        double red = (rgb >> 16 & 0xFF) / 255.0;
        double green = (rgb >> 8 & 0xFF) / 255.0;
        double blue = (rgb & 0xFF) / 255.0;
        double light = 0.3 * red + 0.59 * green + 0.11 * blue;
        if (light < DARK) {
            return Box.Kind.FILLED;
        }
        return Math.min(red, Math.min(green, blue)) > WHITE ? Box.Kind.BLANK : Box.Kind.SHADED;
    }

    /// Clips to the bounds of the path: exact for rectangles, and cheap for all else.
    private void clip() {
        Rectangle2D bounds = null;
        for (Subpath subpath : path) {
            Rectangle2D its = subpath.bounds();
            if (its == null) {
                return;
            }
            bounds = bounds == null ? its : bounds.createUnion(its);
        }
        if (bounds != null) {
            engine.getGraphicsState().intersectClippingPath(new GeneralPath(bounds));
        }
    }

    private @Nullable Rect clipped(Rect rect) {
        Area clip = engine.getGraphicsState().getCurrentClippingPath();
        Rectangle2D bounds = clip.getBounds2D();
        Rect visible = frame.shown(
                (float) bounds.getMinX(), (float) bounds.getMinY(), (float) bounds.getMaxX(), (float) bounds.getMaxY());
        float x = Math.max(rect.x(), visible.x());
        float y = Math.max(rect.y(), visible.y());
        float right = Math.min(rect.right(), visible.right());
        float bottom = Math.min(rect.bottom(), visible.bottom());
        return right <= x || bottom <= y ? null : new Rect(x, y, right - x, bottom - y);
    }
}
