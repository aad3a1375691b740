package org.foiatrail.extract.ocr;

import static org.bytedeco.leptonica.global.leptonica.L_CLONE;
import static org.bytedeco.leptonica.global.leptonica.L_SELECT_IF_BOTH;
import static org.bytedeco.leptonica.global.leptonica.L_SELECT_IF_LTE;
import static org.bytedeco.leptonica.global.leptonica.L_TEXT_ORIENT_DOWN;
import static org.bytedeco.leptonica.global.leptonica.L_TEXT_ORIENT_LEFT;
import static org.bytedeco.leptonica.global.leptonica.L_TEXT_ORIENT_RIGHT;
import static org.bytedeco.leptonica.global.leptonica.L_TEXT_ORIENT_UP;
import static org.bytedeco.leptonica.global.leptonica.boxCreate;
import static org.bytedeco.leptonica.global.leptonica.boxDestroy;
import static org.bytedeco.leptonica.global.leptonica.boxaDestroy;
import static org.bytedeco.leptonica.global.leptonica.boxaGetBox;
import static org.bytedeco.leptonica.global.leptonica.boxaGetCount;
import static org.bytedeco.leptonica.global.leptonica.makeOrientDecision;
import static org.bytedeco.leptonica.global.leptonica.pixBlockconvGray;
import static org.bytedeco.leptonica.global.leptonica.pixClearInRect;
import static org.bytedeco.leptonica.global.leptonica.pixClipRectangle;
import static org.bytedeco.leptonica.global.leptonica.pixCloseSafeBrick;
import static org.bytedeco.leptonica.global.leptonica.pixConnCompBB;
import static org.bytedeco.leptonica.global.leptonica.pixConvertTo1;
import static org.bytedeco.leptonica.global.leptonica.pixCopy;
import static org.bytedeco.leptonica.global.leptonica.pixCountConnComp;
import static org.bytedeco.leptonica.global.leptonica.pixCountPixelsInRect;
import static org.bytedeco.leptonica.global.leptonica.pixCreateNoInit;
import static org.bytedeco.leptonica.global.leptonica.pixDestroy;
import static org.bytedeco.leptonica.global.leptonica.pixDilateBrick;
import static org.bytedeco.leptonica.global.leptonica.pixEndianByteSwap;
import static org.bytedeco.leptonica.global.leptonica.pixFindSkew;
import static org.bytedeco.leptonica.global.leptonica.pixGetData;
import static org.bytedeco.leptonica.global.leptonica.pixGetWpl;
import static org.bytedeco.leptonica.global.leptonica.pixOrientDetect;
import static org.bytedeco.leptonica.global.leptonica.pixRotateAMGray;
import static org.bytedeco.leptonica.global.leptonica.pixRotateOrth;
import static org.bytedeco.leptonica.global.leptonica.pixScaleAreaMap;
import static org.bytedeco.leptonica.global.leptonica.pixScaleGrayLI;
import static org.bytedeco.leptonica.global.leptonica.pixSelectBySize;
import static org.bytedeco.leptonica.global.leptonica.pixSetMasked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.leptonica.BOX;
import org.bytedeco.leptonica.BOXA;
import org.bytedeco.leptonica.PIX;
import org.foiatrail.model.Rect;
import org.jspecify.annotations.Nullable;

/// A page's picture in native memory, which can be scaled and turned. Whoever makes one closes it.
final class Picture implements AutoCloseable {
    private static final byte PAPER = (byte) 255;
    /// Below this Leptonica is not sure which way lines run: it may have seen a photograph.
    private static final float SURE_OF_SKEW = 3;
    /// Leptonica's own, of which way is up and which way is not left.
    private static final float SURE_OF_UP = 8;
    private static final float SURE_OF_SIDE = 2.5f;
    /// Between this scale and 1 an area map reads too few pixels for a mean; Leptonica then wants interpolation.
    private static final float AREA = 0.7f;

    private static final int EIGHT_NEIGHBOURS = 8;
    /// In points: the dot of a small letter or a full stop is no smaller, or stands nearer to a letter than twice
    /// REACH.
    private static final double SPECK = 0.8;

    private static final double REACH = 0.8;
    /// A page with fewer was scanned clean, and what looks like a speck may have been printed.
    private static final int FEW_SPECKS = 20;
    /// In points: no blank between words of a line is wider, and columns stand further apart.
    private static final double WORDS_APART = 9;

    private final PIX pix;
    private final double dpi;

    private Picture(@Nullable PIX pix, double dpi) {
        if (pix == null || pix.isNull()) {
            throw new IllegalStateException("no memory for a page's picture");
        }
        this.pix = pix;
        this.dpi = dpi;
    }

    static Picture of(GreyImage image) {
        Picture picture = new Picture(pixCreateNoInit(image.width(), image.height(), 8), image.dpi());
        long stride = 4L * pixGetWpl(picture.pix);
        BytePointer data = new BytePointer(pixGetData(picture.pix));
        for (int y = 0; y < image.height(); y++) {
            data.position(y * stride).put(image.pixels(), y * image.width(), image.width());
        }
        pixEndianByteSwap(picture.pix);
        return picture;
    }

    PIX pix() {
        return pix;
    }

    double dpi() {
        return dpi;
    }

    /// In another resolution.
    Picture at(double wanted) {
        float scale = (float) (wanted / dpi);
        PIX scaled = scale < AREA ? pixScaleAreaMap(pix, scale, scale) : pixScaleGrayLI(pix, scale, scale);
        return new Picture(scaled, wanted);
    }

    /// Without specks if it has many, and its jagged edges rounded then; else as it is.
    ///
    /// @param threshold what is darker is ink
    /// @param jagged whether its edges are: rounded, letters run into the frames of labels on a clean page
    Picture cleaned(int threshold, boolean jagged) {
        int reach = pixels(REACH);
        int brick = 2 * reach + 1;
        int[] count = new int[1];
        // What is near to something else, a dot to its letter, grows together with it and is then too large.
        try (Picture ink = bits(threshold);
                Picture grown = new Picture(pixDilateBrick(null, ink.pix, brick, brick), dpi);
                Picture specks = grown.upTo(brick - 1 + pixels(SPECK))) {
            pixCountConnComp(specks.pix, EIGHT_NEIGHBOURS, count);
            if (count[0] <= FEW_SPECKS) {
                return new Picture(pixCopy(null, pix), dpi);
            }
            try (Picture clean = new Picture(pixCopy(null, pix), dpi)) {
                pixSetMasked(clean.pix, specks.pix, Byte.toUnsignedInt(PAPER));
                return new Picture(jagged ? pixBlockconvGray(clean.pix, null, 1, 1) : pixCopy(null, clean.pix), dpi);
            }
        }
    }

    private int pixels(double points) {
        return (int) Math.max(1, Math.round(points * dpi / 72));
    }

    /// What hangs together, if it is no larger either way.
    private Picture upTo(int most) {
        return new Picture(
                pixSelectBySize(pix, most, most, EIGHT_NEIGHBOURS, L_SELECT_IF_BOTH, L_SELECT_IF_LTE, (int[]) null),
                dpi);
    }

    /// A part of it; what is asked for beyond its edges is not there.
    ///
    /// @param part in points
    Picture clipped(Rect part) {
        BOX box = pixels(part);
        PIX clip = pixClipRectangle(pix, box, (BOX) null);
        boxDestroy(box);
        return new Picture(clip, dpi);
    }

    /// Turned clockwise by quarters.
    Picture turned(int quarters) {
        return new Picture(pixRotateOrth(pix, quarters), dpi);
    }

    /// Turned clockwise about its middle by a few degrees; its size stays.
    Picture levelled(double degrees) {
        return new Picture(pixRotateAMGray(pix, (float) Math.toRadians(degrees), PAPER), dpi);
    }

    /// By how many degrees it has to be turned clockwise for its lines to be level; 0 if nothing tells.
    ///
    /// @param threshold what is darker is ink
    double skew(int threshold) {
        float[] degrees = new float[1];
        float[] confidence = new float[1];
        try (Picture bits = bits(threshold)) {
            boolean found = pixFindSkew(bits.pix, degrees, confidence) == 0;
            return found && confidence[0] >= SURE_OF_SKEW ? degrees[0] : 0;
        }
    }

    /// By how many quarters it has to be turned clockwise for its letters to stand upright, told by how many letters
    /// rise above the others and how many hang below; empty if nothing tells.
    OptionalInt quartersToUpright(int threshold) {
        float[] up = new float[1];
        float[] left = new float[1];
        int[] orientation = new int[1];
        try (Picture bits = bits(threshold)) {
            if (pixOrientDetect(bits.pix, up, left, 0, 0) != 0
                    || makeOrientDecision(up[0], left[0], SURE_OF_UP, SURE_OF_SIDE, orientation, 0) != 0) {
                return OptionalInt.empty();
            }
        }
        return switch (orientation[0]) {
            case L_TEXT_ORIENT_UP -> OptionalInt.of(0);
            case L_TEXT_ORIENT_LEFT -> OptionalInt.of(1);
            case L_TEXT_ORIENT_DOWN -> OptionalInt.of(2);
            case L_TEXT_ORIENT_RIGHT -> OptionalInt.of(3);
            default -> OptionalInt.empty();
        };
    }

    /// A stretch of ink, its gaps closed as far as those between words.
    ///
    /// @param box in points
    /// @param share of the box that is ink
    record Ink(Rect box, double share) {}

    /// The ink that stands in none of some boxes, in stretches, from the top.
    ///
    /// @param boxes in points
    /// @param threshold what is darker is ink
    List<Ink> inkBeside(List<Rect> boxes, int threshold) {
        List<Ink> found = new ArrayList<>();
        try (Picture ink = bits(threshold)) {
            for (Rect box : boxes) {
                BOX cleared = pixels(box);
                pixClearInRect(ink.pix, cleared);
                boxDestroy(cleared);
            }
            int gap = (int) Math.round(WORDS_APART * dpi / 72);
            try (Picture stretches = new Picture(pixCloseSafeBrick(null, ink.pix, gap, 1), dpi)) {
                BOXA all = pixConnCompBB(stretches.pix, EIGHT_NEIGHBOURS);
                for (int i = 0; i < boxaGetCount(all); i++) {
                    BOX box = boxaGetBox(all, i, L_CLONE);
                    found.add(ink.ink(box));
                    boxDestroy(box);
                }
                boxaDestroy(all);
            }
        }
        found.sort(Comparator.comparingDouble((Ink ink) -> ink.box().y())
                .thenComparingDouble(ink -> ink.box().x()));
        return found;
    }

    private Ink ink(BOX box) {
        int[] count = new int[1];
        pixCountPixelsInRect(pix, box, count, null);
        float points = (float) (72 / dpi);
        Rect rect = new Rect(box.x() * points, box.y() * points, box.w() * points, box.h() * points);
        return new Ink(rect, (double) count[0] / ((double) box.w() * box.h()));
    }

    /// A box in points as one in pixels; what of it lies beyond the edges is not there.
    private BOX pixels(Rect box) {
        double pixels = dpi / 72;
        int left = Math.max(0, (int) Math.floor(box.x() * pixels));
        int top = Math.max(0, (int) Math.floor(box.y() * pixels));
        int width = Math.max(1, (int) Math.ceil(box.right() * pixels) - left);
        int height = Math.max(1, (int) Math.ceil(box.bottom() * pixels) - top);
        return boxCreate(left, top, width, height);
    }

    /// Its ink, one bit a pixel.
    Picture bits(int threshold) {
        return new Picture(pixConvertTo1(pix, threshold), dpi);
    }

    @Override
    public void close() {
        pixDestroy(pix);
    }
}
