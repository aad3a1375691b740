package org.foiatrail.segment.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foiatrail.model.Page;
import org.foiatrail.segment.line.Line;
import org.foiatrail.segment.margin.Margins;

/// The pages of a file in order, with their lines sorted into margins and text.
public final class Paper {
    private final List<PaperPage> pages;

    private Paper(List<PaperPage> pages) {
        this.pages = pages;
    }

    public static Paper of(List<Page> pages, Map<Integer, List<Line>> lines, Margins margins) {
        List<PaperPage> all = new ArrayList<>();
        for (Page page : pages) {
            Margins.PageMargins edge = margins.on(page.number());
            Set<Line> margin = new HashSet<>(edge.lines());
            List<Line> words = lines.getOrDefault(page.number(), List.of()).stream()
                    .filter(line -> !line.blank() && !margin.contains(line))
                    .toList();
            all.add(new PaperPage(page, words, edge));
        }
        return new Paper(all);
    }

    int size() {
        return pages.size();
    }

    PaperPage at(int index) {
        return pages.get(index);
    }

    List<PaperPage> pages() {
        return pages;
    }

    /// The last page with words before `index`; the page right before it if none has any.
    PaperPage before(int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (!pages.get(i).blank()) {
                return pages.get(i);
            }
        }
        return pages.get(index - 1);
    }
}
