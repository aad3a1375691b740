package org.foiatrail.extract.ocr;

import org.foiatrail.model.Rect;

/// A black rectangle on a picture, askew or not. In pixels.
///
/// @param x of its middle
/// @param y of its middle
/// @param degrees by which it is turned clockwise
record Bar(double x, double y, double width, double height, double degrees) {

    /// Its size, where its middle is: bounds of a long bar askew would reach into the lines above and below.
    Rect rect(int dpi) {
        double points = 72.0 / dpi;
        return new Rect(
                (float) ((x - width / 2) * points),
                (float) ((y - height / 2) * points),
                (float) (width * points),
                (float) (height * points));
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
