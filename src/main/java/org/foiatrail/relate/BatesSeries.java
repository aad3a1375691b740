package org.foiatrail.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.model.Stamp;

/// Tells a production's Bates numbers from other numbers in its margins: a prefix whose numbers rise by one
/// from page to page, or that stands on several files with numbers that never repeat, is a series.
///
/// A page without a stamp gets no number, and no number is changed to fit; only the prefix is printed as most
/// of its series print it.
public final class BatesSeries {
    /// Files of one page each that make a series, if all their numbers differ.
    private static final int FILES = 3;

    private static final Pattern SPLIT_NUMBER = Pattern.compile("^(.*?)(\\d+)\\s+$");

    /// One reading of a stamp.
    private record Reading(PageStamps page, Stamp stamp, String series) {}

    /// The Bates numbers of the pages of one production, for pages that bear one.
    ///
    /// @param pages ordered by path, page
    public Map<PageKey, String> resolve(List<PageStamps> pages) {
        Map<String, List<Reading>> bySeries = new TreeMap<>();
        for (PageStamps page : pages) {
            for (Stamp stamp : page.stamps()) {
                for (Stamp way : readings(stamp)) {
                    String series = series(way.prefix());
                    bySeries.computeIfAbsent(series, key -> new ArrayList<>()).add(new Reading(page, way, series));
                }
            }
        }
        bySeries.values().removeIf(readings -> !isSeries(readings));
        Map<String, String> prefixes = new HashMap<>();
        bySeries.forEach((series, readings) -> prefixes.put(series, commonPrefix(readings)));

        Map<PageKey, Reading> chosen = new HashMap<>();
        bySeries.values().stream().flatMap(List::stream).forEach(reading -> {
            PageKey key = new PageKey(reading.page().path(), reading.page().page());
            chosen.merge(key, reading, (a, b) -> better(a, b, bySeries) ? a : b);
        });
        Map<PageKey, String> bates =
                new TreeMap<>(Comparator.comparing(PageKey::path).thenComparingInt(PageKey::page));
        chosen.forEach((key, reading) -> {
            Stamp stamp = reading.stamp();
            String prefix = prefixes.getOrDefault(reading.series(), stamp.prefix());
            bates.put(key, new Stamp(stamp.span(), prefix, stamp.number(), stamp.width()).bates());
        });
        return bates;
    }

    /// A stamp as printed, and with a blank inside its number taken for OCR's.
    private static List<Stamp> readings(Stamp stamp) {
        Matcher split = SPLIT_NUMBER.matcher(stamp.prefix());
        if (!split.matches() || split.group(2).length() + stamp.width() > 12) {
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
        return rises(readings) || standsOnFiles(readings);
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
        Set<Long> numbers = new HashSet<>();
        Set<String> files = new HashSet<>();
        readings.forEach(reading -> {
            numbers.add(reading.stamp().number());
            files.add(reading.page().path());
        });
        // A number that comes back, such as a postal code, counts something else.
        boolean distinct = numbers.size() * 10 >= readings.size() * 9;
        return files.size() >= FILES && numbers.size() >= FILES && distinct;
    }

    /// Of two numbers on a page, the one of the series that more pages bear; in one series, the later one.
    private static boolean better(Reading a, Reading b, Map<String, List<Reading>> bySeries) {
        int supportA = bySeries.getOrDefault(a.series(), List.of()).size();
        int supportB = bySeries.getOrDefault(b.series(), List.of()).size();
        if (supportA != supportB) {
            return supportA > supportB;
        }
        int place = Integer.compare(a.stamp().span().start(), b.stamp().span().start());
        return place == 0 ? a.stamp().width() >= b.stamp().width() : place > 0;
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
