package org.foiatrail.extract.ocr;

import org.foiatrail.model.Rect;

/// A black rectangle on a picture, askew or not. In pixels.
///
/// @param x of its middle
/// @param y of its middle
/// @param degrees by which it is turned clockwise
record Bar(double x, double y, double width, double height, double degrees) {
    /// In points.
    private static final double HALF_LINE = 5;

    private static final double LEAST_HEIGHT = 6;

    /// Its size, where its middle is: the bounds of a long bar askew would reach into the lines above and below. One
    /// that falls by more than half a line from end to end is made lower, or this would, too.
    Rect rect(int dpi) {
        double points = 72.0 / dpi;
        double falls = Math.abs(Math.sin(Math.toRadians(degrees))) * width * points;
        double high = height * points;
        double kept = Math.max(Math.min(high, LEAST_HEIGHT), high - Math.max(0, falls - HALF_LINE));
        return new Rect(
                (float) ((x - width / 2) * points), (float) (y * points - kept / 2), (float) (width * points), (float)
                        kept);
    }

    /// How deep a point lies in it: below 0 outside.
    double depth(double px, double py) {
        double sine = Math.sin(Math.toRadians(degrees));
        double cosine = Math.cos(Math.toRadians(degrees));
        double along = (px - x) * cosine + (py - y) * sine;
        double across = (py - y) * cosine - (px - x) * sine;
        return Math.min(width / 2 - Math.abs(along), height / 2 - Math.abs(across));
    }
}
