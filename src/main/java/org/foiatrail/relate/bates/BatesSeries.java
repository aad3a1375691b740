package org.foiatrail.relate.bates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.model.Stamp;

/// Tells a production's Bates numbers from other numbers in its margins: a prefix whose numbers rise by one
/// from page to page, or that stands on several files with numbers that never repeat, is a series.
///
/// A number is never made up: where it was lost or misread, [BatesRepair] tells it from its neighbours and marks it
/// as inferred. A prefix is printed as most of its series print it.
public final class BatesSeries {
    /// Files of one page each that make a series, if all their numbers differ.
    private static final int FILES = 3;

    /// A number of fewer digits is proven by more pages.
    private static final int WIDE = 3;

    private static final int PAGES = 3;

    /// What numbers requests: a year, or the word, right before the number.
    private static final Pattern CASE = Pattern.compile(
            "(?:(?<!\\d)(?:19|20)?\\d{2}\\W|\\b(?:case|request|foia|ref(?:erence)?|control|no|nr|number)\\W{1,3})$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DOCUMENT = Pattern.compile("(?<=\\p{L})\\d{5,}$");

    /// Documents whose pages are numbered for sure.
    private static final int DOCUMENTS = 2;

    private static final Pattern SPLIT_NUMBER = Pattern.compile("^(.*?)(\\d+)\\s+$");

    /// One reading of a stamp.
    private record Reading(PageStamps page, Stamp stamp) {}

    /// The numbers of the pages of one production, for pages that bear one: of each series one, that of the series
    /// most pages bear first.
    ///
    /// @param pages ordered by path, page
    public Map<PageKey, List<PageNumber>> resolve(List<PageStamps> pages) {
        Map<String, List<Reading>> bySeries = new TreeMap<>();
        Map<String, Map<Integer, List<Stamp>>> stamps = new HashMap<>();
        for (PageStamps page : pages) {
            stamps.computeIfAbsent(page.path(), path -> new TreeMap<>()).put(page.page(), page.stamps());
            for (Stamp stamp : page.stamps()) {
                for (Stamp way : readings(stamp)) {
                    String series = series(way.prefix());
                    bySeries.computeIfAbsent(series, key -> new ArrayList<>()).add(new Reading(page, way));
                }
            }
        }
        Set<String> proven = new HashSet<>();
        Map<String, Integer> alike = new HashMap<>();
        bySeries.forEach((series, readings) -> {
            if (isSeries(readings)) {
                proven.add(series);
                alike.merge(ofDocument(series), 1, Integer::sum);
            }
        });
        // Of a document of one page, those of the other documents tell that its pages are numbered.
        bySeries.keySet()
                .removeIf(series -> !proven.contains(series)
                        && (series.equals(ofDocument(series))
                                || alike.getOrDefault(ofDocument(series), 0) < DOCUMENTS));
        // Two series of equal support: that whose number stands later on the page comes first.
        Comparator<PageNumber> order = Comparator.<PageNumber>comparingInt(number ->
                        -bySeries.getOrDefault(number.series(), List.of()).size())
                .thenComparing(PageNumber::inferred)
                .thenComparing(number -> !asPrinted(number))
                .thenComparingInt(number ->
                        number.printed() == null ? 0 : -number.printed().span().start())
                .thenComparingInt(number -> -number.width())
                .thenComparing(PageNumber::series);
        Map<PageKey, List<PageNumber>> numbers =
                new TreeMap<>(Comparator.comparing(PageKey::path).thenComparingInt(PageKey::page));
        bySeries.forEach((series, readings) -> numbered(series, readings)
                .forEach((path, read) -> new BatesRepair(read, stamps.getOrDefault(path, Map.of()))
                        .repaired()
                        .forEach((page, number) -> numbers.computeIfAbsent(
                                        new PageKey(path, page), key -> new ArrayList<>())
                                .add(number))));
        numbers.values().forEach(list -> list.sort(order));
        numbers.values().forEach(BatesSeries::withoutSecondReadings);
        return numbers;
    }

    /// With the blanks that stand in it.
    private static boolean asPrinted(PageNumber number) {
        Stamp stamp = number.printed();
        return stamp != null
                && stamp.prefix().length() + stamp.width()
                        == stamp.span().end() - stamp.span().start();
    }

    /// One stamp is in one series: a blank in it makes two readings of it.
    private static void withoutSecondReadings(List<PageNumber> numbers) {
        Set<Integer> places = new HashSet<>();
        numbers.removeIf(number ->
                number.printed() != null && !places.add(number.printed().span().start()));
    }

    /// The numbers of one series as printed, by path and page; of two on a page, the later and longer one.
    private static Map<String, NavigableMap<Integer, PageNumber>> numbered(String series, List<Reading> readings) {
        String prefix = commonPrefix(readings);
        ExtraDigits extra =
                new ExtraDigits(readings.stream().map(Reading::stamp).toList());
        Map<String, NavigableMap<Integer, PageNumber>> byPath = new TreeMap<>();
        Comparator<Stamp> later =
                Comparator.<Stamp>comparingInt(stamp -> stamp.span().start()).thenComparingInt(Stamp::width);
        for (Reading reading : readings) {
            Stamp stamp = reading.stamp();
            PageNumber number = extra.isIn(stamp)
                    ? extra.without(stamp, series, prefix)
                    : new PageNumber(series, prefix, stamp.number(), stamp.width(), stamp, false);
            if (number == null) {
                continue;
            }
            byPath.computeIfAbsent(reading.page().path(), path -> new TreeMap<>())
                    .merge(
                            reading.page().page(),
                            number,
                            (a, b) -> later.compare(
                                                    Objects.requireNonNull(a.printed()),
                                                    Objects.requireNonNull(b.printed()))
                                            >= 0
                                    ? a
                                    : b);
        }
        return byPath;
    }

    /// A series whose prefix ends in the number of a document, as it is in all of them: `ED_002345A_00000014-` before
    /// the page's number.
    private static String ofDocument(String series) {
        return DOCUMENT.matcher(series).replaceFirst("#");
    }

    /// A stamp as printed, and with a blank inside its number taken for OCR's.
    private static List<Stamp> readings(Stamp stamp) {
        Matcher split = SPLIT_NUMBER.matcher(stamp.prefix());
        if (!split.matches() || split.group(2).length() + stamp.width() > Stamp.MOST_DIGITS) {
            return List.of(stamp);
        }
        String digits = split.group(2) + String.format(Locale.ROOT, "%0" + stamp.width() + "d", stamp.number());
        return List.of(stamp, new Stamp(stamp.span(), split.group(1), Long.parseLong(digits), digits.length()));
    }

    /// The prefix without separators, letters and digits that OCR confuses made equal.
    private static String series(String prefix) {
        StringBuilder out = new StringBuilder();
        String capitals = prefix.toUpperCase(Locale.ROOT);
        for (int i = 0; i < capitals.length(); i++) {
            char c = capitals.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(
                        switch (c) {
                            case 'O', 'Q' -> '0';
                            case 'I', 'L' -> '1';
                            case 'S' -> '5';
                            case 'B' -> '8';
                            default -> c;
                        });
            }
        }
        return out.toString();
    }

    private static boolean isSeries(List<Reading> readings) {
        boolean counts = readings.stream().anyMatch(reading -> reading.stamp().width() >= WIDE);
        return counts ? rises(readings) || standsOnFiles(readings) : rises(readings) && neverComesBack(readings);
    }

    /// A number of a digit or two may be a page's in its own document: those begin anew in the next one.
    private static boolean neverComesBack(List<Reading> readings) {
        long numbers = readings.stream()
                .map(reading -> reading.stamp().number())
                .distinct()
                .count();
        boolean ofOneFile = readings.stream()
                        .map(reading -> reading.page().path())
                        .distinct()
                        .count()
                == 1;
        boolean fromOne = readings.stream().anyMatch(reading -> reading.stamp().number() == 1);
        return readings.size() >= PAGES && numbers == readings.size() && !(ofOneFile && fromOne);
    }

    /// In one file, from stamp to stamp the number rises as the page does, at least every other time.
    private static boolean rises(List<Reading> readings) {
        int steps = 0;
        int right = 0;
        for (int i = 1; i < readings.size(); i++) {
            Reading before = readings.get(i - 1);
            Reading here = readings.get(i);
            int pages = here.page().page() - before.page().page();
            if (here.page().path().equals(before.page().path()) && pages > 0) {
                steps++;
                right += here.stamp().number() - before.stamp().number() == pages ? 1 : 0;
            }
        }
        return right > 0 && right * 2 >= steps;
    }

    private static boolean standsOnFiles(List<Reading> readings) {
        NavigableSet<Long> numbers = new TreeSet<>();
        Set<String> files = new HashSet<>();
        readings.forEach(reading -> {
            numbers.add(reading.stamp().number());
            files.add(reading.page().path());
        });
        // A number that comes back, such as a postal code, counts something else.
        boolean distinct = numbers.size() * 10 >= readings.size() * 9;
        boolean cases = readings.stream()
                .allMatch(reading -> CASE.matcher(reading.stamp().prefix()).find());
        return files.size() >= FILES && numbers.size() >= FILES && distinct && (!cases || areClose(numbers));
    }

    /// Letters about several requests name one each; the pages of a release follow one another.
    private static boolean areClose(NavigableSet<Long> numbers) {
        return numbers.last() - numbers.first() < 2L * numbers.size();
    }

    private static String commonPrefix(List<Reading> readings) {
        Map<String, Integer> counts = new TreeMap<>();
        readings.forEach(reading -> counts.merge(reading.stamp().prefix(), 1, Integer::sum));
        String best = "";
        int most = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }
}
