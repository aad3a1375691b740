package org.foiatrail.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Page marks: `Page 1 of 3` begins a document, `Page 2 of 3` continues it.
final class PageMarkEvidence implements StartEvidence {
    /// Digits that OCR took for letters count too.
    private static final Pattern OF = Pattern.compile(
            "(?:\\b(?:page|pg\\.?|p\\.)\\s{0,2}([\\dIl|]{1,4})\\s{0,2}(?:of|/)\\s{0,2}([\\dIl|]{1,4})"
                    + "|^(\\d{1,3})\\s{0,2}(?:of|/)\\s{0,2}(\\d{1,3})$)(?![\\d/])",
            Pattern.CASE_INSENSITIVE);

    private static final double BEGINS = 4.5;
    private static final double RUNS_ON = -5;
    private static final double BREAKS_OFF = 2.5;
    /// A number alone may count something else.
    private static final double NUMBER_BEGINS = 2.5;

    private static final double NUMBER_RUNS_ON = -1.5;

    /// @param of null for a number alone
    private record Mark(int number, @Nullable Integer of) {
        boolean last() {
            return of != null && number >= of;
        }

        @Override
        public String toString() {
            return of == null ? "page " + number : "page " + number + " of " + of;
        }
    }

    private final List<@Nullable Mark> marks = new ArrayList<>();

    PageMarkEvidence(Paper paper) {
        paper.pages().forEach(page -> marks.add(mark(page)));
    }

    @Override
    public List<Evidence> at(int index) {
        int earlier = index - 1;
        while (earlier >= 0 && marks.get(earlier) == null) {
            earlier--;
        }
        Mark here = marks.get(index);
        Mark before = earlier < 0 ? null : marks.get(earlier);
        double weight = here == null ? unmarked(before, index - earlier) : marked(here, before, index - earlier);
        if (weight == 0) {
            return List.of();
        }
        String what = here == null ? "no page mark" : here.toString();
        String where = before == null ? "" : " after " + before;
        return List.of(new Evidence(weight, what + where));
    }

    /// @param pages from the page that bears `before` to this one
    private static double marked(Mark here, @Nullable Mark before, int pages) {
        boolean alone = here.of() == null;
        if (here.number() == 1) {
            return alone ? NUMBER_BEGINS : BEGINS;
        }
        if (before == null) {
            return alone ? 0 : RUNS_ON / 2;
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

    private static double unmarked(@Nullable Mark before, int pages) {
        if (before == null || before.of() == null || pages > 1) {
            return 0;
        }
        return before.last() ? BREAKS_OFF / 2 : RUNS_ON / 2;
    }

    private static @Nullable Mark mark(PaperPage page) {
        for (Line line : page.margins().lines()) {
            for (String cell : line.words().split("\\s{3,}", -1)) {
                Matcher of = OF.matcher(cell.strip());
                if (of.find()) {
                    String number = of.group(1) == null ? of.group(3) : of.group(1);
                    String all = of.group(2) == null ? of.group(4) : of.group(2);
                    return new Mark(digits(number), digits(all));
                }
            }
        }
        Integer number = page.margins().number();
        return number == null ? null : new Mark(number, null);
    }

    private static int digits(String printed) {
        return Integer.parseInt(printed.replaceAll("\\D", "1"));
    }
}
