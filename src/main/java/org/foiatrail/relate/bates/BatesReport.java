package org.foiatrail.relate.bates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What the numbers of a production tell about it: which there are, which are lacking, which stand on several pages and
/// which OCR lost. Nothing is repaired here.
public final class BatesReport {
    /// What is reported.
    public enum Kind {
        /// Numbers that follow one another, each on a page.
        RANGE,
        /// Numbers between two ranges that no page bears.
        GAP,
        /// Numbers that no page bears because a sheet stands for them.
        WITHHELD,
        /// Two files that bear the same run of numbers.
        OVERLAP,
        /// A number on several pages.
        REPEAT,
        /// A stamp that was read as another number than its neighbours tell.
        MISREAD,
        /// A page between numbered ones on which no stamp was read.
        LOST
    }

    /// One finding.
    ///
    /// @param first the first number concerned
    /// @param last the last one
    /// @param pages that bear these numbers; for a gap and what is withheld, how many numbers are lacking
    /// @param where the pages that begin and end it, or all that share a number; or the sheet
    /// @param printed what was read of a stamp that was repaired
    public record Finding(
            Kind kind,
            String series,
            String first,
            String last,
            long pages,
            List<PageKey> where,
            @Nullable String printed) {
        public Finding {
            where = List.copyOf(where);
        }
    }

    /// A page that stands for others, and which these are.
    public record Sheet(PageKey page, BatesRange range) {}

    /// A page and its number in the series looked at.
    private record Numbered(PageKey page, PageNumber number) {}

    private final List<Sheet> sheets;

    /// @param sheets of the production that is reported on
    public BatesReport(List<Sheet> sheets) {
        this.sheets = List.copyOf(sheets);
    }

    /// The findings of one production, series by series, in the order of numbers.
    ///
    /// @param numbers as [BatesSeries] makes them out
    public List<Finding> report(Map<PageKey, List<PageNumber>> numbers) {
        Map<String, NavigableMap<Long, List<Numbered>>> bySeries = new TreeMap<>();
        numbers.forEach((page, list) ->
                list.forEach(number -> bySeries.computeIfAbsent(number.series(), series -> new TreeMap<>())
                        .computeIfAbsent(number.number(), value -> new ArrayList<>())
                        .add(new Numbered(page, number))));
        List<Finding> findings = new ArrayList<>();
        bySeries.values().stream()
                .sorted(Comparator.comparingInt(series -> -series.size()))
                .forEach(series -> {
                    ranges(series, findings);
                    repeats(series, findings);
                    repairs(series, findings);
                });
        return findings;
    }

    private void ranges(NavigableMap<Long, List<Numbered>> series, List<Finding> findings) {
        Numbered first = null;
        Numbered last = null;
        long pages = 0;
        for (List<Numbered> bearers : series.values()) {
            Numbered here = bearers.getFirst();
            if (first == null || last == null) {
                first = here;
            } else if (here.number().number() != last.number().number() + 1) {
                findings.add(range(first, last, pages));
                gaps(last, here, findings);
                first = here;
                pages = 0;
            }
            pages += bearers.size();
            last = here;
        }
        if (first != null && last != null) {
            findings.add(range(first, last, pages));
        }
    }

    private static Finding range(Numbered first, Numbered last, long pages) {
        List<PageKey> where = new ArrayList<>(List.of(first.page()));
        if (!last.page().equals(first.page())) {
            where.add(last.page());
        }
        return new Finding(Kind.RANGE, first.number().prefix(), plain(first, 0), plain(last, 0), pages, where, null);
    }

    /// The numbers between two pages: those that a sheet stands for are no gap.
    private void gaps(Numbered before, Numbered after, List<Finding> findings) {
        BatesRange model = BatesRange.number(plain(before, 0)).orElseThrow();
        long end = after.number().number() - 1;
        long from = before.number().number() + 1;
        while (from <= end) {
            long first = from;
            Sheet sheet = sheets.stream()
                    .filter(one -> one.range().holds(model.moved(first - model.first())))
                    .findFirst()
                    .orElse(null);
            long last = sheet != null
                    ? Math.min(end, sheet.range().last())
                    : sheets.stream()
                            .map(Sheet::range)
                            .filter(range ->
                                    range.first() > first && range.holds(model.moved(range.first() - model.first())))
                            .mapToLong(range -> range.first() - 1)
                            .reduce(end, Math::min);
            findings.add(new Finding(
                    sheet == null ? Kind.GAP : Kind.WITHHELD,
                    before.number().prefix(),
                    plain(before, first - before.number().number()),
                    plain(before, last - before.number().number()),
                    last - first + 1,
                    sheet == null ? List.of(before.page(), after.page()) : List.of(sheet.page()),
                    null));
            from = last + 1;
        }
    }

    /// Numbers on several pages; where the same files share numbers in a row, they overlap.
    private static void repeats(NavigableMap<Long, List<Numbered>> series, List<Finding> findings) {
        List<List<Numbered>> run = new ArrayList<>();
        for (List<Numbered> bearers : series.values()) {
            if (!run.isEmpty() && !follows(run.getLast(), bearers)) {
                endRun(run, findings);
            }
            if (bearers.size() > 1) {
                run.add(bearers);
            }
        }
        endRun(run, findings);
    }

    private static boolean follows(List<Numbered> before, List<Numbered> here) {
        return here.size() > 1
                && here.getFirst().number().number()
                        == before.getFirst().number().number() + 1
                && files(before).size() > 1
                && files(before).equals(files(here));
    }

    private static void endRun(List<List<Numbered>> run, List<Finding> findings) {
        if (run.isEmpty()) {
            return;
        }
        Numbered first = run.getFirst().getFirst();
        Numbered last = run.getLast().getFirst();
        List<PageKey> where =
                run.getFirst().stream().map(Numbered::page).distinct().toList();
        long pages = run.stream().mapToLong(List::size).sum();
        findings.add(new Finding(
                run.size() > 1 ? Kind.OVERLAP : Kind.REPEAT,
                first.number().prefix(),
                plain(first, 0),
                plain(last, 0),
                pages,
                where,
                null));
        run.clear();
    }

    private static Set<String> files(List<Numbered> bearers) {
        Set<String> files = new TreeSet<>();
        bearers.forEach(bearer -> files.add(bearer.page().path()));
        return files;
    }

    private static void repairs(NavigableMap<Long, List<Numbered>> series, List<Finding> findings) {
        Set<PageKey> told = new HashSet<>();
        for (List<Numbered> bearers : series.values()) {
            for (Numbered one : bearers) {
                if (one.number().inferred() && told.add(one.page())) {
                    var printed = one.number().printed();
                    findings.add(new Finding(
                            printed == null ? Kind.LOST : Kind.MISREAD,
                            one.number().prefix(),
                            plain(one, 0),
                            plain(one, 0),
                            1,
                            List.of(one.page()),
                            printed == null ? null : printed.bates()));
                }
            }
        }
    }

    /// A number as it is printed, or the one so many steps from it.
    private static String plain(Numbered from, long steps) {
        PageNumber number = from.number();
        return number.prefix() + String.format(Locale.ROOT, "%0" + number.width() + "d", number.number() + steps);
    }
}
