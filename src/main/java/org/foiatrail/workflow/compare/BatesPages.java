package org.foiatrail.workflow.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.foiatrail.model.CorpusException;
import org.foiatrail.relate.bates.BatesRange;
import org.foiatrail.workflow.FileView;
import org.jspecify.annotations.Nullable;

/// From a range of Bates numbers to the pages that bear them, in the order of their numbers: in one file or in several.
final class BatesPages {
    private final List<FileView> views;

    BatesPages(List<FileView> views) {
        this.views = views;
    }

    /// Which numbers belong together: those of a production with one prefix.
    private record Series(String production, String prefix) implements Comparable<Series> {
        @Override
        public int compareTo(Series other) {
            int order = production.compareTo(other.production);
            return order == 0 ? prefix.compareTo(other.prefix) : order;
        }
    }

    /// The pages of a range, a run for each file they stand in; empty if either of its ends is on no page.
    ///
    /// @param production the only one looked at, null for any
    List<FilePages> of(BatesRange range, @Nullable String production) {
        NavigableMap<Series, NavigableMap<Long, FilePages>> found = new TreeMap<>();
        for (FileView view : views) {
            boolean wanted = !view.file().superseded()
                    && (production == null || production.equals(view.file().production()));
            if (wanted) {
                view.numbers()
                        .forEach((page, numbers) -> numbers.forEach(bates -> BatesRange.number(bates)
                                .filter(range::holds)
                                .ifPresent(number -> add(found, number, new FilePages(view, page, page)))));
            }
        }
        found.values().removeIf(pages -> pages.firstKey() != range.first() || pages.lastKey() != range.last());
        if (found.size() > 1) {
            throw new CorpusException(
                    CorpusException.Kind.USAGE,
                    "the range is in " + found.size() + " series: "
                            + found.values().stream()
                                    .map(pages -> pages.firstEntry().getValue().toString())
                                    .collect(Collectors.joining(", "))
                            + "; name the production or the prefix");
        }
        return found.isEmpty()
                ? List.of()
                : runs(List.copyOf(found.firstEntry().getValue().values()));
    }

    private static void add(
            NavigableMap<Series, NavigableMap<Long, FilePages>> found, BatesRange number, FilePages page) {
        Series series = new Series(page.view().file().production(), number.prefix());
        FilePages other = found.computeIfAbsent(series, key -> new TreeMap<>()).putIfAbsent(number.first(), page);
        if (other != null && !other.equals(page)) {
            throw new CorpusException(
                    CorpusException.Kind.USAGE,
                    number.written(number.first()) + " stands on " + other + " and on " + page
                            + "; name files and pages");
        }
    }

    /// Pages of a file that follow each other, those between them that bear no number too.
    private static List<FilePages> runs(List<FilePages> pages) {
        List<FilePages> runs = new ArrayList<>();
        for (FilePages page : pages) {
            FilePages run = runs.isEmpty() ? null : runs.getLast();
            if (run != null && Objects.equals(run.view(), page.view()) && page.first() > run.last()) {
                runs.set(runs.size() - 1, new FilePages(run.view(), run.first(), page.last()));
            } else {
                runs.add(page);
            }
        }
        return runs;
    }
}
