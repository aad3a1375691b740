package org.foiatrail.relate.bates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.model.Stamp;

/// Bates numbers as people cite them: `ICE-000101`, `ICE-000101 - 104`, `ICE 1 to ICE 4`, the tail `101` alone.
///
/// @param prefix its letters and digits in upper case; empty if only the tail is given
/// @param digits how many are printed, so that a number can be written like the range
public record BatesRange(String prefix, String printedPrefix, int digits, long first, long last) {
    private static final Pattern NUMBER = Pattern.compile("(.*?)(\\d{1," + Stamp.MOST_DIGITS + "})");
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:[-–—]|\\s(?:to|through|thru)\\s)\\s*", Pattern.CASE_INSENSITIVE);

    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*(?:[,;\\n]\\s*(?:and\\s|&)?|\\sand\\s|\\s&\\s)\\s*", Pattern.CASE_INSENSITIVE);

    /// The range that `text` names, or none.
    public static Optional<BatesRange> parse(String text) {
        String whole = text.strip();
        Matcher between = BETWEEN.matcher(whole);
        while (between.find()) {
            Optional<BatesRange> first = single(whole.substring(0, between.start()));
            Optional<BatesRange> last = single(whole.substring(between.end()));
            if (first.isPresent() && last.isPresent()) {
                Optional<BatesRange> range = first.get().to(last.get());
                if (range.isPresent()) {
                    return range;
                }
            }
        }
        return single(whole);
    }

    /// The ranges that a list names (`ICE-000012, 14-16`), in its order; empty if a part of it names none. What
    /// leaves out the prefix and the leading digits has those of the range before.
    public static List<BatesRange> list(String text) {
        List<BatesRange> ranges = new ArrayList<>();
        for (String part : SEPARATOR.split(text.strip(), -1)) {
            Optional<BatesRange> range = parse(part);
            if (range.isEmpty()) {
                return parse(text).map(List::of).orElse(List.of());
            }
            ranges.add(ranges.isEmpty() ? range.get() : range.get().behind(ranges.getLast()));
        }
        return ranges;
    }

    private BatesRange behind(BatesRange before) {
        if (!prefix.isEmpty() || before.prefix.isEmpty()) {
            return this;
        }
        long more = digits < before.digits ? lacking(before.first, digits) : 0;
        return new BatesRange(before.prefix, before.printedPrefix, before.digits, first + more, last + more);
    }

    /// What the leading digits of `whole` stand for, of which only the last `digits` are printed again.
    private static long lacking(long whole, int digits) {
        long power = Math.round(Math.pow(10, digits));
        return whole / power * power;
    }

    private static Optional<BatesRange> single(String printed) {
        // Brackets mark a number that was inferred; it is the same number.
        String text = printed.replace("[", "").replace("]", "");
        Matcher number = NUMBER.matcher(text.strip());
        if (!number.matches()) {
            return Optional.empty();
        }
        long value = Long.parseLong(number.group(2));
        String prefix = number.group(1);
        return Optional.of(new BatesRange(plain(prefix), prefix, number.group(2).length(), value, value));
    }

    /// From this number to `end`, which may leave out the prefix and the leading digits.
    private Optional<BatesRange> to(BatesRange end) {
        if (!end.prefix.isEmpty() && !end.prefix.equals(prefix)) {
            return Optional.empty();
        }
        long until = end.last;
        if (until < first && end.prefix.isEmpty() && end.digits < digits) {
            until += lacking(first, end.digits);
        }
        return until < first
                ? Optional.empty()
                : Optional.of(new BatesRange(prefix, printedPrefix, digits, first, until));
    }

    /// Whether it names the page with this single number; where it has no prefix, by the tail alone.
    public boolean holds(BatesRange number) {
        return (prefix.isEmpty() || prefix.equals(number.prefix)) && first <= number.first && number.first <= last;
    }

    /// A number of the range, written like its first one.
    public String written(long number) {
        return printedPrefix + String.format(Locale.ROOT, "%0" + digits + "d", number);
    }

    private static String plain(String prefix) {
        return prefix.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }
}
