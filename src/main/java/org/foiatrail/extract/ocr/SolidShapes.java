package org.foiatrail.extract.ocr;

import static org.bytedeco.leptonica.global.leptonica.L_CLONE;
import static org.bytedeco.leptonica.global.leptonica.L_SELECT_IF_BOTH;
import static org.bytedeco.leptonica.global.leptonica.L_SELECT_IF_LTE;
import static org.bytedeco.leptonica.global.leptonica.boxDestroy;
import static org.bytedeco.leptonica.global.leptonica.boxaDestroy;
import static org.bytedeco.leptonica.global.leptonica.boxaGetBox;
import static org.bytedeco.leptonica.global.leptonica.boxaGetCount;
import static org.bytedeco.leptonica.global.leptonica.pixCloseSafeBrick;
import static org.bytedeco.leptonica.global.leptonica.pixConnComp;
import static org.bytedeco.leptonica.global.leptonica.pixConvert1To8;
import static org.bytedeco.leptonica.global.leptonica.pixDestroy;
import static org.bytedeco.leptonica.global.leptonica.pixEndianByteSwap;
import static org.bytedeco.leptonica.global.leptonica.pixErodeBrick;
import static org.bytedeco.leptonica.global.leptonica.pixGetData;
import static org.bytedeco.leptonica.global.leptonica.pixGetWpl;
import static org.bytedeco.leptonica.global.leptonica.pixHolesByFilling;
import static org.bytedeco.leptonica.global.leptonica.pixOpenBrick;
import static org.bytedeco.leptonica.global.leptonica.pixOr;
import static org.bytedeco.leptonica.global.leptonica.pixReduceRankBinary2;
import static org.bytedeco.leptonica.global.leptonica.pixSelectBySize;
import static org.bytedeco.leptonica.global.leptonica.pixZero;
import static org.bytedeco.leptonica.global.leptonica.pixaDestroy;
import static org.bytedeco.leptonica.global.leptonica.pixaGetPix;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.leptonica.BOX;
import org.bytedeco.leptonica.BOXA;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.leptonica.PIXA;

/// The large black shapes of a page without the letters and rules that touch them: what is left of the ink when all of
/// it is taken away into which a brick does not fit.
final class SolidShapes {
    /// In points, of the brick: no stroke of a letter holds it, and no rule.
    private static final double WIDE = 14;
    private static final double HIGH = 5;
    /// In points: a white letter in a box is no larger, either way.
    private static final double LETTER = 14;

    /// In points: its strokes, and the black between it and the edge of its box, are no wider.
    private static final double STROKE = 1.5;

    /// In points, of black above a box's label or below it; rules are thinner.
    private static final double EDGE = 1.2;
    /// Of four pixels, that one be kept of them.
    private static final int ALL = 4;

    private static final int FOUR_NEIGHBOURS = 4;
    private static final int EIGHT_NEIGHBOURS = 8;

    private SolidShapes() {}

    /// A shape and its bounds on the page, in pixels.
    // Thousands of pixels: never compared.
    @SuppressWarnings("ArrayRecordComponent")
    record Shape(int left, int top, int width, int height, byte[] pixels) {
        boolean has(int x, int y) {
            return x >= 0 && x < width && y >= 0 && y < height && pixels[y * width + x] != 0;
        }
    }

    /// @param threshold what is darker is ink
    static List<Shape> find(GreyImage image, int threshold) {
        double point = image.dpi() / 72.0;
        int letter = (int) Math.round(LETTER * point);
        try (Picture page = Picture.of(image);
                Picture ink = page.bits(threshold)) {
            if (!mayHold(ink.pix(), point)) {
                return List.of();
            }
            int stroke = (int) Math.round(STROKE * point);
            PIX closed = pixCloseSafeBrick(null, ink.pix(), stroke, stroke);
            PIX holes = pixHolesByFilling(closed, FOUR_NEIGHBOURS);
            PIX letters = pixSelectBySize(
                    holes, letter, letter, FOUR_NEIGHBOURS, L_SELECT_IF_BOTH, L_SELECT_IF_LTE, (int[]) null);
            pixOr(letters, letters, closed);
            PIX solid = pixOpenBrick(null, letters, (int) Math.round(WIDE * point), (int) Math.round(HIGH * point));
            List<Shape> shapes = shapes(solid);
            pixDestroy(closed);
            pixDestroy(holes);
            pixDestroy(letters);
            pixDestroy(solid);
            return shapes;
        }
    }

    /// Black as wide as a box and as high as the edge of one above its label: most pages hold none, and what follows is
    /// dear.
    private static boolean mayHold(PIX ink, double point) {
        PIX half = pixReduceRankBinary2(ink, ALL, (BytePointer) null);
        PIX left = pixErodeBrick(null, half, (int) (WIDE * point / 2), Math.max(1, (int) (EDGE * point / 2)));
        try (IntPointer empty = new IntPointer(1)) {
            pixZero(left, empty);
            return empty.get() == 0;
        } finally {
            pixDestroy(half);
            pixDestroy(left);
        }
    }

    private static List<Shape> shapes(PIX solid) {
        List<Shape> shapes = new ArrayList<>();
        PIXA parts = new PIXA();
        BOXA bounds = pixConnComp(solid, parts, EIGHT_NEIGHBOURS);
        for (int i = 0; i < boxaGetCount(bounds); i++) {
            BOX box = boxaGetBox(bounds, i, L_CLONE);
            PIX part = pixaGetPix(parts, i, L_CLONE);
            shapes.add(new Shape(box.x(), box.y(), box.w(), box.h(), pixels(part, box.w(), box.h())));
            pixDestroy(part);
            boxDestroy(box);
        }
        boxaDestroy(bounds);
        pixaDestroy(parts);
        return shapes;
    }

    private static byte[] pixels(PIX bits, int width, int height) {
        PIX grey = pixConvert1To8(null, bits, (byte) 0, (byte) 1);
        pixEndianByteSwap(grey);
        byte[] pixels = new byte[width * height];
        BytePointer data = new BytePointer(pixGetData(grey));
        for (int y = 0; y < height; y++) {
            data.position(4L * pixGetWpl(grey) * y).get(pixels, y * width, width);
        }
        pixDestroy(grey);
        return pixels;
    }
}
