package org.foiatrail.relate.bates;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.foiatrail.model.Stamp;
import org.jspecify.annotations.Nullable;

/// Stamps of a series in which OCR saw a digit more than was printed: where all others are filled with zeros to one
/// width, a wider number is far from all of them, and a gap of millions of pages would stand before it.
final class ExtraDigits {
    /// At least so many numbers of the usual width to one that is wider.
    private static final int RARE = 20;
    /// A digit more makes a number some times as large as the last.
    private static final int FAR = 2;

    private final int width;
    private final Map<Integer, Integer> counts = new HashMap<>();
    private final NavigableSet<Long> numbers = new TreeSet<>();
    private final boolean filled;

    /// @param stamps all of one series
    ExtraDigits(List<Stamp> stamps) {
        stamps.forEach(stamp -> counts.merge(stamp.width(), 1, Integer::sum));
        width = counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
        stamps.stream().filter(stamp -> stamp.width() == width).forEach(stamp -> numbers.add(stamp.number()));
        filled = !numbers.isEmpty() && String.valueOf(numbers.last()).length() < width;
    }

    boolean isIn(Stamp stamp) {
        int wider = counts.getOrDefault(stamp.width(), 0);
        return filled
                && stamp.width() == width + 1
                && stamp.number() > FAR * numbers.last()
                && wider * RARE <= counts.getOrDefault(width, 0);
    }

    /// The number that is left without the digit, if only one stands among the series' others and is nobody's; null if
    /// nothing tells which.
    @Nullable
    PageNumber without(Stamp stamp, String series, String prefix) {
        String digits = String.format(Locale.ROOT, "%0" + stamp.width() + "d", stamp.number());
        Set<Long> left = new HashSet<>();
        for (int i = 0; i < digits.length(); i++) {
            long number =
                    Long.parseLong(new StringBuilder(digits).deleteCharAt(i).toString());
            if (number > numbers.first() && number < numbers.last() && !numbers.contains(number)) {
                left.add(number);
            }
        }
        return left.size() == 1 ? new PageNumber(series, prefix, left.iterator().next(), width, stamp, true) : null;
    }
}
