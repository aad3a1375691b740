package org.foiatrail.extract.ocr;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/// A page's picture in shades of grey, one byte a pixel, 0 being black.
///
/// @param dpi pixels to the inch
// Millions of pixels: never copied, never compared.
@SuppressWarnings("ArrayRecordComponent")
public record GreyImage(byte[] pixels, int width, int height, int dpi) {
    /// Of ink on paper, in shades of 256.
    private static final double CONTRAST = 30;
    /// Of a page in black and white, what may be in other shades.
    private static final double SHADES = 0.001;

    /// Draws `image` on white in grey, unless it is grey already.
    public static GreyImage of(BufferedImage image, int dpi) {
        return of(image, dpi, 1);
    }

    /// Draws `image` on white in grey and in another size.
    ///
    /// @param scale 1 for the picture as it is, less for a smaller one
    public static GreyImage of(BufferedImage image, int dpi, double scale) {
        BufferedImage grey = image;
        boolean plain = image.getType() == BufferedImage.TYPE_BYTE_GRAY
                && image.getRaster().getParent() == null
                && scale == 1;
        if (!plain) {
            int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
            int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
            grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D graphics = grey.createGraphics();
            try {
                graphics.setRenderingHint(
                        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
                graphics.setColor(java.awt.Color.WHITE);
                graphics.fillRect(0, 0, width, height);
                graphics.drawImage(image, 0, 0, width, height, null);
            } finally {
                graphics.dispose();
            }
        }
        byte[] pixels = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        return new GreyImage(pixels, grey.getWidth(), grey.getHeight(), (int) Math.max(1, Math.round(dpi * scale)));
    }

    /// From pixels to points.
    float points(int pixels) {
        return pixels * 72f / dpi;
    }

    /// The share of ink in each cell of a grid over the page, row by row; none on a page of one shade.
    public double[] ink(int columns, int rows) {
        int threshold = threshold();
        long[] dark = new long[columns * rows];
        for (int y = 0; y < height; y++) {
            int row = (int) ((long) y * rows / height) * columns;
            for (int x = 0; x < width; x++) {
                dark[row + (int) ((long) x * columns / width)] += at(x, y) < threshold ? 1 : 0;
            }
        }
        double cell = (double) width / columns * height / rows;
        return Arrays.stream(dark).mapToDouble(count -> count / cell).toArray();
    }

    /// What parts ink from paper best (Otsu): the pixels of either side differ least among themselves.
    ///
    /// @return 0 if there is no ink: paper has shades too
    int threshold() {
        long[] counts = new long[256];
        for (byte pixel : pixels) {
            counts[pixel & 0xFF]++;
        }
        long sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += i * counts[i];
        }
        long darker = 0;
        long darkerSum = 0;
        double best = -1;
        int first = 0;
        int last = 0;
        for (int i = 0; i < counts.length - 1; i++) {
            darker += counts[i];
            darkerSum += i * counts[i];
            long lighter = pixels.length - darker;
            if (darker > 0 && lighter > 0) {
                double apart = (double) darkerSum / darker - (double) (sum - darkerSum) / lighter;
                double between = (double) darker * lighter * apart * apart;
                boolean contrast = Math.abs(apart) >= CONTRAST;
                first = contrast && between > best ? i + 1 : first;
                last = contrast && between >= best ? i + 1 : last;
                best = Math.max(best, between);
            }
        }
        return (first + last) / 2;
    }

    /// Whether it has no shades between black and white, but for what a drawn label may bring.
    boolean isBlackAndWhite() {
        long shades = 0;
        for (byte pixel : pixels) {
            shades += pixel != 0 && pixel != -1 ? 1 : 0;
        }
        return shades <= SHADES * pixels.length;
    }

    int at(int x, int y) {
        return pixels[y * width + x] & 0xFF;
    }
}
