package org.foiatrail.workflow.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foiatrail.model.Page;
import org.foiatrail.model.Span;
import org.foiatrail.workflow.FileView;
import org.foiatrail.workflow.Parallel;

/// The lines that a production prints on the edge of many pages, such as `RELEASED IN PART`: they are no
/// words of a document, though in a file of one page nothing tells.
public final class Banners {
    public static final Banners NONE = new Banners(Set.of());

    private static final int LINES = 4;
    private static final int LEAST_PAGES = 5;
    private static final double LEAST_SHARE = 0.1;
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}#]+");

    private final Set<String> lines;

    private Banners(Set<String> lines) {
        this.lines = lines;
    }

    /// Those of the pages of these files.
    public static Banners of(List<FileView> views) {
        Map<String, Integer> counts = new HashMap<>();
        int[] pages = new int[1];
        // Each file's lines are counted for themselves, so that only small sets are held while many are read.
        Parallel.map(views, view -> edges(view.pages())).forEach(done -> {
            pages[0] += done.result().size();
            done.result().forEach(page -> page.forEach(line -> counts.merge(line, 1, Integer::sum)));
        });
        Set<String> often = new HashSet<>();
        counts.forEach((line, count) -> {
            if (count >= LEAST_PAGES && count >= LEAST_SHARE * pages[0]) {
                often.add(line);
            }
        });
        return new Banners(often);
    }

    /// Those of each production.
    static Map<String, Banners> byProduction(List<FileView> views) {
        Map<String, Banners> banners = new HashMap<>();
        views.stream()
                .collect(Collectors.groupingBy(view -> view.file().production()))
                .forEach((production, its) -> banners.put(production, of(its)));
        return banners;
    }

    private static List<Set<String>> edges(List<Page> pages) {
        return pages.stream()
                .map(page -> {
                    Set<String> lines = new HashSet<>();
                    lineSpans(page).forEach(span -> lines.add(normalised(page, span)));
                    return lines;
                })
                .toList();
    }

    /// Where such lines stand on `page`.
    List<Span> on(Page page) {
        return lines.isEmpty()
                ? List.of()
                : lineSpans(page).stream()
                        .filter(span -> lines.contains(normalised(page, span)))
                        .toList();
    }

    /// The first and last few lines of a page that hold anything.
    private static List<Span> lineSpans(Page page) {
        String text = page.text();
        List<Span> all = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                all.add(new Span(page.number(), start, end));
            }
            start = end + 1;
        }
        if (all.size() <= 2 * LINES) {
            return all;
        }
        List<Span> edges = new ArrayList<>(all.subList(0, LINES));
        edges.addAll(all.subList(all.size() - LINES, all.size()));
        return edges;
    }

    private static String normalised(Page page, Span span) {
        String line = page.text().substring(span.start(), span.end()).toLowerCase(Locale.ROOT);
        return OTHERS.matcher(DIGITS.matcher(line).replaceAll("#"))
                .replaceAll(" ")
                .strip();
    }
}
