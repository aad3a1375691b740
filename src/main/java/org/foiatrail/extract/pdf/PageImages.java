package org.foiatrail.extract.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.util.Matrix;
import org.foiatrail.model.Ids;
import org.foiatrail.model.Rect;

/// The images a page shows: how much of it they cover, how fine they are, and a hash of each.
///
/// The hash is of the image's compressed bytes and its size in pixels: equal ones have equal pixels, at the price of
/// reading them once.
final class PageImages {
    /// Of the page: smaller images are no part of a scan of it.
    private static final double PART = 0.04;
    /// A drawing made of images may have millions; a scan has some dozens of strips.
    private static final int MAX_PLACES = 2000;

    private final PageFrame frame;
    private final IdentityHashMap<COSStream, String> hashes = new IdentityHashMap<>();
    private final List<String> order = new ArrayList<>();
    private final List<Rect> places = new ArrayList<>();
    private double finest;
    private int missing;

    PageImages(PageFrame frame) {
        this.frame = frame;
    }

    /// An image drawn into the unit square of `matrix`.
    void drawn(COSStream image, Matrix matrix) throws IOException {
        int width = image.getInt(COSName.WIDTH, COSName.W, 0);
        int height = image.getInt(COSName.HEIGHT, COSName.H, 0);
        place(width, matrix);
        if (!hashes.containsKey(image)) {
            MessageDigest digest = Ids.sha256();
            try (InputStream in = image.createRawInputStream()) {
                byte[] buffer = new byte[1 << 16];
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    digest.update(buffer, 0, n);
                }
            }
            add(image, digest, width, height);
        }
    }

    private void add(COSStream image, MessageDigest digest, int width, int height) {
        digest.update((width + "x" + height).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        String hash = HexFormat.of().formatHex(digest.digest());
        hashes.put(image, hash);
        order.add(hash);
    }

    /// An image whose bytes stand in the content stream; small, and not worth a hash.
    void drawnInline(int width, Matrix matrix) {
        place(width, matrix);
    }

    /// An image, or something else, that the file promises and does not have.
    void notFound() {
        missing++;
    }

    int missing() {
        return missing;
    }

    private void place(int pixels, Matrix m) {
        float x = m.getTranslateX();
        float y = m.getTranslateY();
        float minX = x + Math.min(0, m.getScaleX()) + Math.min(0, m.getShearX());
        float maxX = x + Math.max(0, m.getScaleX()) + Math.max(0, m.getShearX());
        float minY = y + Math.min(0, m.getScaleY()) + Math.min(0, m.getShearY());
        float maxY = y + Math.max(0, m.getScaleY()) + Math.max(0, m.getShearY());
        Rect rect = frame.shown(minX, minY, maxX, maxY);
        Rect page = new Rect(0, 0, frame.shownWidth(), frame.shownHeight());
        double share = page.area() <= 0 ? 0 : rect.overlap(page) / page.area();
        if (share > 0 && places.size() < MAX_PLACES) {
            places.add(rect);
        }
        double across = Math.hypot(m.getScaleX(), m.getShearY());
        if (share > PART && across > 0) {
            finest = Math.max(finest, pixels / across * 72);
        }
    }

    /// Where the images stand on the page as it is shown; they may overlap, as the layers of a scan do.
    List<Rect> places() {
        return places;
    }

    /// The resolution of the finest image that fills a good part of the page, 0 without one. The strips and the layers
    /// that some scanners make of a page each count.
    double dpi() {
        return finest;
    }

    List<String> hashes() {
        return order;
    }
}
