package org.foiatrail.extract.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.foiatrail.model.Rect;

/// From a PDF page's own coordinates to points from the top left of the page as it is shown.
///
/// @param left of the visible part
/// @param bottom of the visible part
/// @param width of the visible part, before rotation
/// @param height of the visible part, before rotation
/// @param rotation clockwise, in quarter turns
record PageFrame(float left, float bottom, float width, float height, int rotation) {
    /// Below the base line, as a share of the height above it: PDFBox knows the latter alone.
    private static final float DESCENT = 0.25f;

    static PageFrame of(PDPage page) {
        PDRectangle visible = page.getCropBox();
        if (visible.getWidth() <= 0 || visible.getHeight() <= 0) {
            // A page of no size shows nothing, though there may be text on it: it gets that of one that states none.
            page.setMediaBox(PDRectangle.LETTER);
            page.setCropBox(PDRectangle.LETTER);
            visible = PDRectangle.LETTER;
        }
        return new PageFrame(
                visible.getLowerLeftX(),
                visible.getLowerLeftY(),
                visible.getWidth(),
                visible.getHeight(),
                Math.floorMod(page.getRotation() / 90, 4));
    }

    float shownWidth() {
        return rotation % 2 == 0 ? width : height;
    }

    float shownHeight() {
        return rotation % 2 == 0 ? height : width;
    }

    /// The rectangle spanned by two opposite corners in the page's own coordinates.
    Rect shown(float x1, float y1, float x2, float y2) {
        return turned(x1 - left, y1 - bottom, x2 - left, y2 - bottom);
    }

    private Rect turned(float x1, float y1, float x2, float y2) {
        float minX = Math.min(x1, x2);
        float maxX = Math.max(x1, x2);
        float minY = Math.min(y1, y2);
        float maxY = Math.max(y1, y2);
        return switch (rotation) {
            case 1 -> new Rect(minY, minX, maxY - minY, maxX - minX);
            case 2 -> new Rect(width - maxX, minY, maxX - minX, maxY - minY);
            case 3 -> new Rect(height - maxY, width - maxX, maxY - minY, maxX - minX);
            default -> new Rect(minX, height - maxY, maxX - minX, maxY - minY);
        };
    }

    /// Where a glyph stands, whichever way its line runs.
    Rect glyph(TextPosition glyph) {
        Matrix matrix = glyph.getTextMatrix();
        float startX = matrix.getTranslateX();
        float startY = matrix.getTranslateY();
        float endX = glyph.getEndX();
        float endY = glyph.getEndY();
        float ascent = glyph.getHeight();
        float descent = ascent * DESCENT;
        float alongX = endX - startX;
        float alongY = endY - startY;
        float length = alongY == 0 ? Math.abs(alongX) : (float) Math.hypot(alongX, alongY);
        // Up is a quarter turn from the way the line runs.
        float upX = length == 0 ? 0 : -alongY / length;
        float upY = length == 0 ? 1 : alongX / length;
        float x1 = Math.min(startX, endX) + Math.min(-descent * upX, ascent * upX);
        float x2 = Math.max(startX, endX) + Math.max(-descent * upX, ascent * upX);
        float y1 = Math.min(startY, endY) + Math.min(-descent * upY, ascent * upY);
        float y2 = Math.max(startY, endY) + Math.max(-descent * upY, ascent * upY);
        return turned(x1, y1, x2, y2);
    }
}
