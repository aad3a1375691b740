package org.foiatrail.workflow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foiatrail.model.Redaction;
import org.foiatrail.relate.bates.BatesRange;
import org.foiatrail.relate.bates.BatesReport;
import org.foiatrail.relate.bates.PageKey;

/// The Bates numbers of pages that one sheet stands for: `Pages 12-15 withheld in full`.
public final class SheetNumbers {
    /// A range of more pages than a sheet stands for is a misprint.
    private static final long MOST_PAGES = 10_000;

    private static final Pattern RANGE =
            Pattern.compile("(?<![\\p{L}\\p{N}/-])(?:\\p{Lu}[\\p{L}\\p{N}_.:/#-]{0,30}[ _]?){0,3}\\d{1,18}"
                    + "\\s{0,2}(?:[-–—]|\\s(?:to|through|thru)\\s)\\s{0,2}"
                    + "(?:\\p{Lu}[\\p{L}\\p{N}_.:/#-]{0,30}[ _]?){0,3}\\d{1,18}(?![\\p{L}\\p{N}/-])");

    private final FileView view;
    private final Set<String> prefixes = new HashSet<>();
    /// The pages withheld in full.
    private final Set<Integer> sheets = new TreeSet<>();

    public SheetNumbers(FileView view) {
        this.view = view;
        view.numbers().values().stream()
                .flatMap(List::stream)
                .flatMap(bates -> BatesRange.number(bates).stream())
                .forEach(number -> prefixes.add(number.prefix()));
        view.found().segments().redactions().stream()
                .filter(redaction -> redaction.kind() == Redaction.Kind.PAGE)
                .forEach(redaction -> sheets.add(redaction.span().page()));
    }

    /// What all sheets of a production stand for.
    public static List<BatesReport.Sheet> of(List<FileView> files, String production) {
        return files.stream()
                .filter(file -> file.file().production().equals(production))
                .flatMap(file -> new SheetNumbers(file).all().stream())
                .toList();
    }

    /// What all of the file's sheets stand for.
    List<BatesReport.Sheet> all() {
        return sheets.stream()
                .flatMap(page -> on(page).stream()
                        .map(range ->
                                new BatesReport.Sheet(new PageKey(view.file().path(), page), range)))
                .toList();
    }

    /// What a page stands for, if it was withheld in full; its own number counts only within the range it names.
    public List<BatesRange> on(int page) {
        if (!sheets.contains(page)) {
            return List.of();
        }
        List<BatesRange> near = near(page);
        List<BatesRange> named = new ArrayList<>();
        Matcher range = RANGE.matcher(view.pages().get(page - 1).text());
        while (range.find()) {
            BatesRange.parse(range.group(), prefixes::contains)
                    .filter(read -> read.first() < read.last() && read.last() - read.first() < MOST_PAGES)
                    .flatMap(read -> near.stream()
                            .map(read::behind)
                            .filter(whole -> prefixes.contains(whole.prefix()))
                            .filter(whole ->
                                    !read.prefix().isEmpty() || near.stream().anyMatch(whole::holds))
                            .findFirst())
                    .ifPresent(named::add);
        }
        return named;
    }

    /// The number of the page, or those its neighbours leave for it: pages that are counted otherwise are not these.
    private List<BatesRange> near(int page) {
        Map<Integer, List<String>> numbers = view.numbers();
        if (numbers.containsKey(page)) {
            return read(numbers.get(page), 0).toList();
        }
        return Stream.concat(
                        read(numbers.getOrDefault(page - 1, List.of()), 1),
                        read(numbers.getOrDefault(page + 1, List.of()), -1))
                .toList();
    }

    private static Stream<BatesRange> read(List<String> numbers, int step) {
        return numbers.stream()
                .flatMap(bates -> BatesRange.number(bates).stream())
                .map(number -> number.moved(step));
    }
}
