package org.foiatrail.extract.pdf;

import java.awt.geom.Rectangle2D;
import org.foiatrail.model.Rect;
import org.jspecify.annotations.Nullable;

/// A stretch of a path, in the page's own coordinates, as far as it matters whether it is a rectangle or a line.
final class Subpath {
    /// How far from straight an edge may run.
    private static final float STRAIGHT = 0.6f;
    /// Less is no distance at all.
    private static final float HAIR = 0.05f;

    private final float[] x = new float[5];
    private final float[] y = new float[5];
    private int points;
    /// More than five points, or a curve.
    private boolean other;

    void add(float px, float py) {
        if (points < x.length) {
            x[points] = px;
            y[points] = py;
            points++;
        } else {
            other = true;
        }
    }

    void curve() {
        other = true;
    }

    /// False for a point that nothing was drawn from.
    boolean isDrawn() {
        return points > 1;
    }

    /// Whether it is a rectangle whose edges run along the page's.
    boolean isRectangle() {
        boolean closed = points == 5 && near(x[0], x[4]) && near(y[0], y[4]);
        if (other || (points != 4 && !closed)) {
            return false;
        }
        boolean upFirst = near(x[0], x[1]) && near(y[1], y[2]) && near(x[2], x[3]) && near(y[3], y[0]);
        boolean acrossFirst = near(y[0], y[1]) && near(x[1], x[2]) && near(y[2], y[3]) && near(x[3], x[0]);
        return upFirst || acrossFirst;
    }

    /// A rectangle as it is shown.
    Rect shown(PageFrame frame) {
        return frame.shown(x[0], y[0], x[2], y[2]);
    }

    /// Whether it is one line along an edge of the page.
    boolean isStraight() {
        return !other && points == 2 && (near(x[0], x[1]) || near(y[0], y[1]));
    }

    /// A line as it is shown, drawn with a pen of that width.
    Rect thickened(float width, PageFrame frame) {
        float half = width / 2;
        return near(y[0], y[1])
                ? frame.shown(x[0], y[0] - half, x[1], y[1] + half)
                : frame.shown(x[0] - half, y[0], x[1] + half, y[1]);
    }

    /// Null where points were dropped or lie beside the line.
    @Nullable
    Rectangle2D bounds() {
        if (other || points == 0) {
            return null;
        }
        Rectangle2D bounds = new Rectangle2D.Float(x[0], y[0], 0, 0);
        for (int i = 1; i < points; i++) {
            bounds.add(x[i], y[i]);
        }
        return bounds;
    }

    /// Whether the other one begins strictly between two opposite corners of this one.
    boolean surrounds(Subpath inner) {
        return points > 3 && between(x[0], inner.x[0], x[2]) && between(y[0], inner.y[0], y[2]);
    }

    private static boolean between(float one, float middle, float other) {
        return middle > Math.min(one, other) + HAIR && middle < Math.max(one, other) - HAIR;
    }

    private static boolean near(float a, float b) {
        return Math.abs(a - b) <= STRAIGHT;
    }
}
