package org.foiatrail.samples;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.foiatrail.samples.PrintedPage.Scan;

/// Makes a printed page a scanned one: rasterised, turned a little, with specks of dust.
final class Scanner {
    static final int DPI = 200;

    private Scanner() {}

    /// @param seed so that each page has its own dust
    static BufferedImage scan(PrintedPage page, int seed) {
        PrintedPage print = new PrintedPage(page.leaf(), page.margins(), page.ink(), Scan.NONE);
        BufferedImage grey = PdfFile.picture(print, DPI);
        Random random = new Random(seed * 7919L);
        return switch (page.scan()) {
            case SKEWED -> blackAndWhite(turn(grey, random.nextBoolean() ? 0.9 : -0.7), 150);
            case NOISY -> dust(blackAndWhite(turn(grey, 0.4), 140), random, 350);
            case GREY -> turn(grey, -0.3);
            case CLEAN, NONE -> dust(blackAndWhite(grey, 150), random, 40);
        };
    }

    static PDImageXObject embed(PDDocument document, BufferedImage image, Scan scan) throws IOException {
        return scan == Scan.GREY
                ? JPEGFactory.createFromImage(document, image, 0.35f, DPI)
                : CCITTFactory.createFromImage(document, image);
    }

    /// By `degrees`, about the middle.
    private static BufferedImage turn(BufferedImage page, double degrees) {
        int width = page.getWidth();
        int height = page.getHeight();
        double sine = StrictMath.sin(StrictMath.toRadians(degrees));
        double cosine = StrictMath.cos(StrictMath.toRadians(degrees));
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        byte[] from = pixels(page);
        byte[] to = pixels(turned);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double dx = x - width / 2.0;
                double dy = y - height / 2.0;
                double fromX = width / 2.0 + dx * cosine + dy * sine;
                double fromY = height / 2.0 - dx * sine + dy * cosine;
                to[y * width + x] = (byte) sample(from, width, height, fromX, fromY);
            }
        }
        return turned;
    }

    /// The grey between four pixels; paper beyond the edge.
    private static int sample(byte[] pixels, int width, int height, double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) {
            return 255;
        }
        double right = x - left;
        double below = y - top;
        int at = top * width + left;
        double upper = (pixels[at] & 255) * (1 - right) + (pixels[at + 1] & 255) * right;
        double lower = (pixels[at + width] & 255) * (1 - right) + (pixels[at + width + 1] & 255) * right;
        return (int) (upper * (1 - below) + lower * below);
    }

    private static byte[] pixels(BufferedImage grey) {
        return ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
    }

    private static BufferedImage blackAndWhite(BufferedImage grey, int threshold) {
        int width = grey.getWidth();
        BufferedImage binary = new BufferedImage(width, grey.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        byte[] from = pixels(grey);
        int[] row = new int[width];
        for (int y = 0; y < grey.getHeight(); y++) {
            for (int x = 0; x < width; x++) {
                row[x] = (from[y * width + x] & 255) < threshold ? 0 : 1;
            }
            binary.getRaster().setSamples(0, y, width, 1, 0, row);
        }
        return binary;
    }

    private static BufferedImage dust(BufferedImage page, Random random, int specks) {
        for (int i = 0; i < specks; i++) {
            int size = 1 + random.nextInt(3);
            int x = random.nextInt(page.getWidth() - size);
            int y = random.nextInt(page.getHeight() - size);
            for (int j = 0; j < size * size; j++) {
                page.getRaster().setSample(x + j % size, y + j / size, 0, 0);
            }
        }
        return page;
    }
}
