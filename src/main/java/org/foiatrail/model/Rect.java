package org.foiatrail.model;

/// A rectangle on a page, in points (1/72 inch) from the top left corner of the page as it is shown.
public record Rect(float x, float y, float width, float height) {
    public float right() {
        return x + width;
    }

    public float bottom() {
        return y + height;
    }

    public float area() {
        return width * height;
    }

    /// The smallest rectangle that holds both.
    public Rect around(Rect other) {
        float left = Math.min(x, other.x);
        float top = Math.min(y, other.y);
        return new Rect(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /// The area both cover.
    public float overlap(Rect other) {
        float w = Math.min(right(), other.right()) - Math.max(x, other.x);
        float h = Math.min(bottom(), other.bottom()) - Math.max(y, other.y);
        return w <= 0 || h <= 0 ? 0 : w * h;
    }

    /// The smallest rectangle that holds both.
    public Rect union(Rect other) {
        float left = Math.min(x, other.x);
        float top = Math.min(y, other.y);
        return new Rect(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }
}
