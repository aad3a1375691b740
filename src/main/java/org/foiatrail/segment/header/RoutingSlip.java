package org.foiatrail.segment.header;

import java.util.List;
import java.util.regex.Pattern;
import org.foiatrail.segment.line.Line;

/// A slip that goes from desk to desk: its rows are no list of recipients.
final class RoutingSlip {
    private static final Pattern HEAD_OF_ROWS = Pattern.compile(
            "\\binitials?\\b.{1,60}\\bdate\\b|\\bdate\\b.{1,60}\\binitials?\\b"
                    + "|\\bto\\s?:\\s?\\((?:name|officer|office)\\b[^)]{0,40}\\b(?:symbol|designation|room)\\b",
            Pattern.CASE_INSENSITIVE);

    private RoutingSlip() {}

    static boolean isIn(List<Line> lines) {
        return lines.stream().anyMatch(line -> HEAD_OF_ROWS.matcher(line.text()).find());
    }
}
