package org.foiatrail.workflow.compare;

import java.util.ArrayList;
import java.util.List;
import org.foiatrail.model.Span;

/// The edges of a page: what is printed outside of a stamp or a page mark, such as a document's number under
/// its Bates number, is no text either.
final class PageEdges {
    private static final int LINES = 4;
    private static final int LONGEST = 80;

    private PageEdges() {}

    /// The margins of a page with the few short lines that lie outside of them.
    static List<Span> widened(String text, List<Span> margins) {
        List<Span> wider = new ArrayList<>(margins);
        for (Span margin : margins) {
            boolean upper = margin.start() + margin.end() < text.length();
            int start = upper ? 0 : Math.min(margin.end(), text.length());
            int end = upper ? Math.min(margin.start(), text.length()) : text.length();
            if (isEdge(text.substring(start, end))) {
                wider.add(new Span(margin.page(), start, end));
            }
        }
        return wider;
    }

    private static boolean isEdge(String outside) {
        List<String> lines = outside.lines().filter(line -> !line.isBlank()).toList();
        return lines.size() <= LINES && lines.stream().allMatch(line -> line.length() <= LONGEST);
    }
}
