package org.foiatrail.extract.ocr;

import org.foiatrail.model.Rect;

/// How a page was turned before it was read.
///
/// @param width of the page as it is shown, in points
/// @param height of the page as it is shown, in points
/// @param quarters clockwise, first
/// @param degrees clockwise about the middle, then
record Pose(float width, float height, int quarters, double degrees) {

    /// Where a rectangle of the turned page stands on the page as it is shown. A small turn moves it and leaves it its
    /// size: bounds of a tilted word would reach into its neighbours.
    Rect onPage(Rect rect) {
        boolean sideways = quarters % 2 != 0;
        double middleX = (sideways ? height : width) / 2.0;
        double middleY = (sideways ? width : height) / 2.0;
        double dx = rect.x() + rect.width() / 2.0 - middleX;
        double dy = rect.y() + rect.height() / 2.0 - middleY;
        double cosine = Math.cos(Math.toRadians(degrees));
        double sine = Math.sin(Math.toRadians(degrees));
        double x = middleX + dx * cosine + dy * sine - rect.width() / 2.0;
        double y = middleY - dx * sine + dy * cosine - rect.height() / 2.0;
        return back(new Rect((float) x, (float) y, rect.width(), rect.height()));
    }

    private Rect back(Rect rect) {
        return switch (quarters) {
            case 1 -> new Rect(rect.y(), height - rect.right(), rect.height(), rect.width());
            case 2 -> new Rect(width - rect.right(), height - rect.bottom(), rect.width(), rect.height());
            case 3 -> new Rect(width - rect.bottom(), rect.x(), rect.height(), rect.width());
            default -> rect;
        };
    }
}
