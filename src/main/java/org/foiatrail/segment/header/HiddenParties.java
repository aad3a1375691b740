package org.foiatrail.segment.header;

import java.util.List;
import org.foiatrail.segment.label.HeaderLabels;
import org.foiatrail.segment.line.Line;
import org.foiatrail.segment.line.Places;

/// Puts a label in the place of those whom a black box hides in a header: where nothing stands beside `From:` but a
/// box, or one behind the last recipient's semicolon.
public final class HiddenParties {
    private static final String LABEL = "[REDACTED]";

    private HiddenParties() {}

    public static List<Heading> told(List<Heading> headings, List<Line> lines, Places places) {
        return headings.stream().map(heading -> told(heading, lines, places)).toList();
    }

    private static Heading told(Heading heading, List<Line> lines, Places places) {
        Heading told = heading;
        for (Line line : lines.subList(heading.first(), heading.last() + 1)) {
            HeaderLabels.Hit label = HeaderLabels.match(line);
            if (label != null && isOpen(line.text().substring(label.value()).strip()) && places.hasBlackBeside(line)) {
                told = told.hiding(label.label(), LABEL);
            }
        }
        return told;
    }

    private static boolean isOpen(String value) {
        return value.isEmpty() || value.endsWith(";") || value.endsWith(",");
    }
}
