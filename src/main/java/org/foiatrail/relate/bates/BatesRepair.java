package org.foiatrail.relate.bates;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.foiatrail.model.Stamp;
import org.jspecify.annotations.Nullable;

/// Makes out numbers that OCR lost or misread, in one series of one file, from those of the pages around.
///
/// Pages agree if their numbers differ by as much as their places do. A page between two that agree has the number that
/// is missing there. Where another number is printed between them, it is repaired only if it is like the one expected:
/// pages may have been taken out or put in. Before the first and behind the last of them nothing contradicts a number
/// that is printed; only a stamp like the expected one, its prefix misread, is taken for it.
///
/// Where pages are lacking nothing tells the number to expect. Still numbers rise: one that falls out of those printed
/// before and behind it is repaired if a single digit makes one number of it that stands between them, and without
/// either of them it would still fall out.
final class BatesRepair {
    /// Digits that may be wrong in a stamp that is taken for another.
    private static final int MOST_WRONG = 2;

    /// Among more numbers than that a wrong digit is sure to make one of any.
    private static final int MOST_LACKING = 1000;

    private final NavigableMap<Integer, PageNumber> read;
    private final Map<Integer, List<Stamp>> stamps;
    private final NavigableMap<Integer, PageNumber> agreed = new TreeMap<>();

    /// @param read the numbers as printed, by page
    /// @param stamps all that may be numbers, by page
    BatesRepair(NavigableMap<Integer, PageNumber> read, Map<Integer, List<Stamp>> stamps) {
        this.read = read;
        this.stamps = stamps;
        Map<Long, Integer> support = new HashMap<>();
        read.forEach((page, number) -> support.merge(number.number() - page, 1, Integer::sum));
        read.forEach((page, number) -> {
            if (support.getOrDefault(number.number() - page, 0) > 1) {
                agreed.put(page, number);
            }
        });
    }

    /// The numbers as printed, but for those repaired.
    NavigableMap<Integer, PageNumber> repaired() {
        NavigableMap<Integer, PageNumber> numbers = new TreeMap<>(read);
        sort(numbers);
        if (agreed.isEmpty()) {
            return numbers;
        }
        for (int page = agreed.firstKey(); page <= agreed.lastKey(); page++) {
            infer(page, numbers);
        }
        stamps.keySet().stream()
                .filter(page -> page < agreed.firstKey() || page > agreed.lastKey())
                .forEach(page -> infer(page, numbers));
        return numbers;
    }

    /// The numbers as printed, but for those that a wrong digit put out of their order.
    private void sort(NavigableMap<Integer, PageNumber> numbers) {
        read.forEach((page, number) -> {
            Map.Entry<Integer, PageNumber> before = read.lowerEntry(page);
            Map.Entry<Integer, PageNumber> after = read.higherEntry(page);
            Stamp printed = number.printed();
            if (before == null || after == null || printed == null || agreed.containsKey(page) || repeats(number)) {
                return;
            }
            long least = before.getValue().number() + page - before.getKey();
            long most = after.getValue().number() - after.getKey() + page;
            boolean fits = rises(before, page, after)
                    || rises(read.lowerEntry(before.getKey()), page, after)
                    || rises(before, page, read.higherEntry(after.getKey()));
            if (fits || most - least > MOST_LACKING) {
                return;
            }
            PageNumber model = before.getValue();
            List<Long> fit = LongStream.rangeClosed(least, most)
                    .filter(one -> wrong(digits(one, model.width()), digits(number.number(), number.width())) == 1)
                    .boxed()
                    .toList();
            if (fit.size() == 1) {
                numbers.put(
                        page,
                        new PageNumber(model.series(), model.prefix(), fit.getFirst(), model.width(), printed, true));
            }
        });
    }

    /// True if the number of a page may stand between those of two others; false if one of these is not there.
    private boolean rises(
            Map.@Nullable Entry<Integer, PageNumber> before, int page, Map.@Nullable Entry<Integer, PageNumber> after) {
        long number = Objects.requireNonNull(read.get(page)).number();
        return before != null
                && after != null
                && number - before.getValue().number() >= page - before.getKey()
                && after.getValue().number() - number >= after.getKey() - page;
    }

    private void infer(int page, NavigableMap<Integer, PageNumber> numbers) {
        if (agreed.containsKey(page) || repeats(read.get(page))) {
            return;
        }
        Map.Entry<Integer, PageNumber> before = agreed.floorEntry(page);
        Map.Entry<Integer, PageNumber> after = agreed.ceilingEntry(page);
        boolean between = before != null && after != null && offset(before) == offset(after);
        Map.Entry<Integer, PageNumber> near = before == null ? after : before;
        boolean atEnd = before == null || after == null;
        if (near == null || (!atEnd && !between) || (atEnd && read.containsKey(page))) {
            return;
        }
        PageNumber model = near.getValue();
        long expected = page + offset(near);
        Stamp alike = alike(page, expected, model.width());
        if (expected > 0 && (alike != null || (between && !read.containsKey(page)))) {
            // Letter for letter, behind other words of its line: `Page lof 1  ICE 000101`.
            boolean printed = alike != null
                    && (" " + alike.bates()).endsWith(" " + model.prefix() + digits(expected, model.width()));
            numbers.put(page, new PageNumber(model.series(), model.prefix(), expected, model.width(), alike, !printed));
        }
    }

    /// A number that another page bears too was stamped twice.
    private boolean repeats(@Nullable PageNumber number) {
        return number != null && agreed.values().stream().anyMatch(other -> other.number() == number.number());
    }

    private static long offset(Map.Entry<Integer, PageNumber> entry) {
        return entry.getValue().number() - entry.getKey();
    }

    /// The stamp of the page that is most like the expected number.
    private @Nullable Stamp alike(int page, long expected, int width) {
        String wanted = digits(expected, width);
        Stamp best = null;
        int least = MOST_WRONG + 1;
        for (Stamp stamp : Objects.requireNonNullElse(stamps.get(page), List.<Stamp>of())) {
            int wrong = wrong(wanted, digits(stamp.number(), stamp.width()));
            if (wrong < least) {
                best = stamp;
                least = wrong;
            }
        }
        return best;
    }

    private static String digits(long number, int width) {
        return String.format(Locale.ROOT, "%0" + width + "d", number);
    }

    /// How many digits differ; a digit lost or split in two is one that OCR did, more are another number.
    private static int wrong(String wanted, String printed) {
        if (wanted.length() == printed.length()) {
            int wrong = 0;
            for (int i = 0; i < wanted.length(); i++) {
                wrong += wanted.charAt(i) == printed.charAt(i) ? 0 : 1;
            }
            return wrong * 2 > wanted.length() ? MOST_WRONG + 1 : wrong;
        }
        String longer = wanted.length() > printed.length() ? wanted : printed;
        String shorter = wanted.length() > printed.length() ? printed : wanted;
        if (longer.length() - shorter.length() > 1) {
            return MOST_WRONG + 1;
        }
        for (int i = 0; i < longer.length(); i++) {
            if (shorter.contentEquals(new StringBuilder(longer).deleteCharAt(i))) {
                return 1;
            }
        }
        return MOST_WRONG + 1;
    }
}
