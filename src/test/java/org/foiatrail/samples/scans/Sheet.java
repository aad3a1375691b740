package org.foiatrail.samples.scans;

import java.util.List;
import java.util.stream.Collectors;

/// A page before it is printed.
///
/// @param lines of the body from top to bottom; what stands side by side follows each other from the left
/// @param small stamps and footers of 6 to 8 points in the margins, from top to bottom
record Sheet(List<Line> lines, List<Line> small) {
    static final float WIDTH = 612;
    static final float HEIGHT = 792;

    Sheet {
        lines = List.copyOf(lines);
        small = List.copyOf(small);
    }

    String body() {
        return text(lines);
    }

    /// The small print above the body.
    String above() {
        return text(small.stream().filter(line -> line.y() < HEIGHT / 2).toList());
    }

    /// The small print below the body.
    String below() {
        return text(small.stream().filter(line -> line.y() >= HEIGHT / 2).toList());
    }

    private static String text(List<Line> lines) {
        return lines.stream().map(Line::text).collect(Collectors.joining(" "));
    }
}
