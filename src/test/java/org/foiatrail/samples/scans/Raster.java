package org.foiatrail.samples.scans;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/// A page as a scanner sees it, in shades of grey. Every step makes a new one.
// Millions of pixels: never compared.
@SuppressWarnings("ArrayRecordComponent")
record Raster(byte[] pixels, int width, int height, int dpi) {

    static Raster print(Sheet sheet, int dpi) throws IOException {
        int width = Math.round(Sheet.WIDTH * dpi / 72);
        int height = Math.round(Sheet.HEIGHT * dpi / 72);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.BLACK);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        for (Line line : sheet.lines()) {
            draw(graphics, line, dpi);
        }
        for (Line line : sheet.small()) {
            draw(graphics, line, dpi);
        }
        graphics.dispose();
        return of(image, dpi);
    }

    private static void draw(Graphics2D graphics, Line line, int dpi) throws IOException {
        graphics.setFont(line.face().font(line.size() * dpi / 72));
        graphics.drawString(line.text(), line.x() * dpi / 72, line.y() * dpi / 72);
    }

    static Raster of(BufferedImage grey, int dpi) {
        byte[] pixels = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        return new Raster(pixels, grey.getWidth(), grey.getHeight(), dpi);
    }

    BufferedImage image() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        System.arraycopy(pixels, 0, ((DataBufferByte) image.getRaster().getDataBuffer()).getData(), 0, pixels.length);
        return image;
    }

    /// One bit a pixel; of use for a page that is black and white already.
    BufferedImage bits() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                row[x] = at(x, y) < 128 ? 0 : 1;
            }
            image.getRaster().setSamples(0, y, width, 1, 0, row);
        }
        return image;
    }

    boolean isBlackAndWhite() {
        for (byte pixel : pixels) {
            if (pixel != 0 && pixel != -1) {
                return false;
            }
        }
        return true;
    }

    private int at(int x, int y) {
        return pixels[y * width + x] & 255;
    }

    /// Like a lens out of focus.
    ///
    /// @param inches the spread of a point
    Raster blurred(double inches) {
        double sigma = inches * dpi;
        int reach = (int) Math.ceil(3 * sigma);
        double[] weights = new double[2 * reach + 1];
        double sum = 0;
        for (int i = -reach; i <= reach; i++) {
            weights[i + reach] = StrictMath.exp(-i * i / (2 * sigma * sigma));
            sum += weights[i + reach];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return smeared(weights, 1, 0).smeared(weights, 0, 1);
    }

    private Raster smeared(double[] weights, int stepX, int stepY) {
        int reach = weights.length / 2;
        byte[] result = new byte[pixels.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double sum = 0;
                for (int i = -reach; i <= reach; i++) {
                    int fromX = Math.clamp(x + i * stepX, 0, width - 1);
                    int fromY = Math.clamp(y + i * stepY, 0, height - 1);
                    sum += weights[i + reach] * at(fromX, fromY);
                }
                result[y * width + x] = (byte) Math.round(sum);
            }
        }
        return new Raster(result, width, height, dpi);
    }

    Raster noisy(Random random, double spread) {
        byte[] result = new byte[pixels.length];
        for (int i = 0; i < result.length; i++) {
            long value = Math.round((pixels[i] & 255) + spread * random.nextGaussian());
            result[i] = (byte) Math.clamp(value, 0, 255);
        }
        return new Raster(result, width, height, dpi);
    }

    Raster blackAndWhite(int threshold) {
        byte[] result = new byte[pixels.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = (byte) ((pixels[i] & 255) < threshold ? 0 : 255);
        }
        return new Raster(result, width, height, dpi);
    }

    /// @param each how many to the square inch, black and white
    Raster specks(Random random, int each) {
        byte[] result = pixels.clone();
        int count = (int) ((double) width / dpi * height / dpi * each * 2);
        int most = Math.max(1, dpi / 100);
        for (int i = 0; i < count; i++) {
            int size = 1 + random.nextInt(most);
            int left = random.nextInt(width - size);
            int top = random.nextInt(height - size);
            byte colour = (byte) (random.nextBoolean() ? 0 : 255);
            for (int j = 0; j < size * size; j++) {
                result[(top + j / size) * width + left + j % size] = colour;
            }
        }
        return new Raster(result, width, height, dpi);
    }

    Raster faded(int ink, int paper) {
        byte[] result = new byte[pixels.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = (byte) (ink + (pixels[i] & 255) * (paper - ink) / 255);
        }
        return new Raster(result, width, height, dpi);
    }

    /// About the middle, clockwise.
    Raster turned(double degrees) {
        double sine = StrictMath.sin(StrictMath.toRadians(degrees));
        double cosine = StrictMath.cos(StrictMath.toRadians(degrees));
        byte[] result = new byte[pixels.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double dx = x - width / 2.0;
                double dy = y - height / 2.0;
                result[y * width + x] =
                        (byte) between(width / 2.0 + dx * cosine + dy * sine, height / 2.0 - dx * sine + dy * cosine);
            }
        }
        return new Raster(result, width, height, dpi);
    }

    private int between(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) {
            return 255;
        }
        double right = x - left;
        double below = y - top;
        double upper = at(left, top) * (1 - right) + at(left + 1, top) * right;
        double lower = at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right;
        return (int) Math.round(upper * (1 - below) + lower * below);
    }

    /// The same page in another resolution, each pixel the nearest one's colour or, if smaller, the mean of its own.
    Raster at(int newDpi) {
        if (newDpi == dpi) {
            return this;
        }
        int newWidth = Math.round((float) width * newDpi / dpi);
        int newHeight = Math.round((float) height * newDpi / dpi);
        byte[] result = new byte[newWidth * newHeight];
        for (int y = 0; y < newHeight; y++) {
            int top = (int) ((long) y * height / newHeight);
            int bottom = Math.max(top + 1, (int) ((long) (y + 1) * height / newHeight));
            for (int x = 0; x < newWidth; x++) {
                int left = (int) ((long) x * width / newWidth);
                int right = Math.max(left + 1, (int) ((long) (x + 1) * width / newWidth));
                int sum = 0;
                for (int i = top; i < bottom; i++) {
                    for (int j = left; j < right; j++) {
                        sum += at(j, i);
                    }
                }
                result[y * newWidth + x] = (byte) (sum / ((bottom - top) * (right - left)));
            }
        }
        return new Raster(result, newWidth, newHeight, newDpi);
    }

    /// As it comes back from a JPEG.
    Raster compressed(float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(quality);
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image(), null, null), parameters);
        } finally {
            writer.dispose();
        }
        return of(ImageIO.read(new ByteArrayInputStream(bytes.toByteArray())), dpi);
    }
}
