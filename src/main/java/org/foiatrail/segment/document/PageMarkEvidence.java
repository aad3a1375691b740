package org.foiatrail.segment.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.foiatrail.segment.line.Line;
import org.jspecify.annotations.Nullable;

/// Page marks: `Page 1 of 3` begins a document, `Page 2 of 3` continues it.
final class PageMarkEvidence implements StartEvidence {
    private static final double BEGINS = 4.5;
    private static final double RUNS_ON = -5;
    private static final double BREAKS_OFF = 2.5;
    /// A number alone may count something else.
    private static final double NUMBER_BEGINS = 2.5;

    private static final double NUMBER_RUNS_ON = -1.5;
    private static final double BEHIND_UNNUMBERED = -2;

    private final List<@Nullable PageMark> marks = new ArrayList<>();

    PageMarkEvidence(Paper paper) {
        paper.pages().forEach(page -> marks.add(mark(page)));
    }

    @Override
    public List<Evidence> at(int index) {
        int earlier = index - 1;
        while (earlier >= 0 && marks.get(earlier) == null) {
            earlier--;
        }
        PageMark here = marks.get(index);
        PageMark before = earlier < 0 ? null : marks.get(earlier);
        double weight = here == null ? unmarked(before, index - earlier) : marked(here, before, index - earlier);
        if (weight == 0) {
            return List.of();
        }
        String what = here == null ? "no page mark" : here.toString();
        String where = before == null ? "" : " after " + before;
        return List.of(new Evidence(weight, what + where));
    }

    /// @param pages from the page that bears `before` to this one
    private static double marked(PageMark here, @Nullable PageMark before, int pages) {
        boolean alone = here.of() == null;
        if (here.number() == 1) {
            return alone ? NUMBER_BEGINS : BEGINS;
        }
        if (before == null) {
            // The first page of most papers bears no number.
            return !alone ? RUNS_ON / 2 : here.number() == pages ? BEHIND_UNNUMBERED : 0;
        }
        boolean same = Objects.equals(here.of(), before.of());
        boolean next = same && here.number() == before.number() + pages;
        if (alone) {
            return next ? NUMBER_RUNS_ON : 0;
        }
        if (pages > 1) {
            return next ? RUNS_ON : RUNS_ON / 2;
        }
        return same && here.number() > before.number() ? RUNS_ON : BREAKS_OFF;
    }

    private static double unmarked(@Nullable PageMark before, int pages) {
        if (before == null || before.of() == null || pages > 1) {
            return 0;
        }
        return before.last() ? BREAKS_OFF / 2 : RUNS_ON / 2;
    }

    private static @Nullable PageMark mark(PaperPage page) {
        for (Line line : page.margins().lines()) {
            PageMark mark = PageMark.read(line.words()).orElse(null);
            if (mark != null) {
                return mark;
            }
        }
        Integer number = page.margins().number();
        return number == null ? null : new PageMark(number, null);
    }
}
