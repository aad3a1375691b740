package org.foiatrail.extract.ocr;

import java.util.Arrays;
import java.util.List;
import org.foiatrail.model.Box;
import org.foiatrail.model.Rect;

/// Turns painted boxes into paper, and what is printed on them into ink: the engine loses labels in white on black or
/// in black on grey, and makes words of the boxes.
final class PaintedBoxes {
    private static final int DARK = 96;
    private static final int WHITE = 255;
    private static final byte PAPER = (byte) WHITE;
    /// In points, on either side of a black box's edge, which is frayed.
    private static final float RIM = 1;
    /// In points, on either side of a bar's edge, which is known better.
    private static final float EDGE = 0.5f;

    private final GreyImage image;
    private final byte[] pixels;
    private final int rim;

    private PaintedBoxes(GreyImage image) {
        this.image = image;
        this.pixels = image.pixels().clone();
        this.rim = pixels(RIM);
    }

    /// The picture without the paint of `boxes`; itself if none is painted.
    static GreyImage unpainted(GreyImage image, List<Box> boxes) {
        List<Box> painted = boxes.stream()
                .filter(box -> box.kind() == Box.Kind.FILLED || box.kind() == Box.Kind.SHADED)
                .toList();
        if (painted.isEmpty()) {
            return image;
        }
        PaintedBoxes copy = new PaintedBoxes(image);
        painted.forEach(copy::unpaint);
        return new GreyImage(copy.pixels, image.width(), image.height(), image.dpi());
    }

    /// The picture without black bars; itself if there are none. Letters that touch one are left.
    static GreyImage withoutBars(GreyImage image, List<Bar> bars) {
        if (bars.isEmpty()) {
            return image;
        }
        PaintedBoxes copy = new PaintedBoxes(image);
        bars.forEach(copy::unpaint);
        return new GreyImage(copy.pixels, image.width(), image.height(), image.dpi());
    }

    private void unpaint(Bar bar) {
        int edge = Math.max(1, pixels(EDGE));
        double reach = Math.hypot(bar.width(), bar.height()) / 2;
        int left = (int) Math.max(0, bar.x() - reach);
        int right = (int) Math.min(image.width() - 1, bar.x() + reach);
        double up = bar.height() / 2 + Math.abs(Math.sin(Math.toRadians(bar.degrees()))) * bar.width() / 2 + edge;
        int top = (int) Math.max(0, bar.y() - up);
        int bottom = (int) Math.min(image.height() - 1, Math.ceil(bar.y() + up));
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                double depth = bar.depth(x, y);
                if (depth >= edge) {
                    pixels[y * image.width() + x] = (byte) (WHITE - image.at(x, y));
                } else if (depth >= -edge) {
                    pixels[y * image.width() + x] = PAPER;
                }
            }
        }
    }

    private int pixels(float points) {
        return Math.round(points * image.dpi() / 72);
    }

    private void unpaint(Box box) {
        boolean dark = box.kind() == Box.Kind.FILLED;
        Rect rect = box.rect();
        int around = dark ? rim : 0;
        int left = Math.max(0, pixels(rect.x()) - around);
        int right = Math.min(image.width(), pixels(rect.right()) + around);
        int top = Math.max(0, pixels(rect.y()) - around);
        int bottom = Math.min(image.height(), pixels(rect.bottom()) + around);
        int shade = dark ? 0 : shade(left, right, top, bottom);
        for (int y = top; y < bottom; y++) {
            if (dark) {
                invert(y, left, right, y < top + 2 * rim || y >= bottom - 2 * rim);
            } else {
                lighten(y, left, right, shade);
            }
        }
    }

    /// Inverts a row as far as it is the box's: one that was scanned askew is narrower than its bounds.
    private void invert(int y, int left, int right, boolean edge) {
        int from = left;
        while (from < right && image.at(from, y) >= DARK) {
            from++;
        }
        int to = right;
        while (to > from && image.at(to - 1, y) >= DARK) {
            to--;
        }
        int row = y * image.width();
        Arrays.fill(pixels, row + from, row + to, PAPER);
        for (int x = from + rim; x < to - rim && !edge; x++) {
            pixels[row + x] = (byte) (WHITE - image.at(x, y));
        }
    }

    private void lighten(int y, int left, int right, int shade) {
        int row = y * image.width();
        for (int x = left; x < right; x++) {
            pixels[row + x] = (byte) Math.min(WHITE, image.at(x, y) * WHITE / shade);
        }
    }

    /// The commonest shade that is not dark.
    private int shade(int left, int right, int top, int bottom) {
        int[] counts = new int[WHITE + 1];
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                counts[image.at(x, y)]++;
            }
        }
        int shade = WHITE;
        for (int i = DARK; i <= WHITE; i++) {
            shade = counts[i] > counts[shade] ? i : shade;
        }
        return shade;
    }
}
