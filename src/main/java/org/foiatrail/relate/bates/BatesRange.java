package org.foiatrail.relate.bates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
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

    /// What may stand before a number and behind it: `Bates Nos. 12-14 (3 pages)`.
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:(?:bates|pages?|pgs?|pp|p|nos?|numbers?|range|from)[.:#\\s]+)+", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEHIND =
            Pattern.compile("\\s*[(\\[]\\s?\\d+\\s?(?:pages?|pgs?|pp|p)\\.?\\s?[)\\]]$", Pattern.CASE_INSENSITIVE);

    /// The range that `text` names, or none.
    public static Optional<BatesRange> parse(String text) {
        return parse(text, prefix -> false);
    }

    /// The range that `text` names, or none. `EPA-R8-0000211` may be one number or a range: of two readings, that
    /// whose prefix the pages bear.
    ///
    /// @param borne whether there are pages whose number has this prefix, in the form of [#prefix]
    public static Optional<BatesRange> parse(String text, Predicate<String> borne) {
        List<BatesRange> readings = readings(BEHIND.matcher(text.strip()).replaceFirst(""));
        return readings.stream()
                .filter(range -> !range.prefix.isEmpty() && borne.test(range.prefix))
                .findFirst()
                .or(() -> readings.stream().findFirst());
    }

    /// What `text` may mean, the likeliest first.
    private static List<BatesRange> readings(String text) {
        List<BatesRange> readings = new ArrayList<>();
        List<BatesRange> unlikely = new ArrayList<>();
        for (String whole : new String[] {BEFORE.matcher(text).replaceFirst(""), text}) {
            Matcher between = BETWEEN.matcher(whole);
            while (between.find()) {
                Optional<BatesRange> first = number(whole.substring(0, between.start()));
                Optional<BatesRange> last = number(whole.substring(between.end()));
                if (first.isPresent() && last.isPresent()) {
                    // The number of a range's end may be shortened, never lengthened but by counting on.
                    boolean set = between.group().length() == 1
                            && last.get().prefix.isEmpty()
                            && last.get().digits > first.get().digits
                            && !first.get().prefix.isEmpty();
                    first.get().to(last.get()).ifPresent((set ? unlikely : readings)::add);
                }
            }
            number(whole).ifPresent(readings::add);
        }
        readings.addAll(unlikely);
        return readings;
    }

    /// The ranges that a list names (`ICE-000012, 14-16`), in its order; empty if a part of it names none. What
    /// leaves out the prefix and the leading digits has those of the range before.
    public static List<BatesRange> list(String text, Predicate<String> borne) {
        List<BatesRange> ranges = new ArrayList<>();
        for (String part : SEPARATOR.split(text.strip(), -1)) {
            Optional<BatesRange> range = parse(part, borne);
            if (range.isEmpty()) {
                return parse(text, borne).map(List::of).orElse(List.of());
            }
            ranges.add(ranges.isEmpty() ? range.get() : range.get().behind(ranges.getLast()));
        }
        return ranges;
    }

    /// With the prefix and the leading digits of `before`, where it leaves them out.
    public BatesRange behind(BatesRange before) {
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

    /// The one number that `printed` is, as a page bears it.
    public static Optional<BatesRange> number(String printed) {
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

    /// Its numbers one by one.
    public Stream<BatesRange> each() {
        return LongStream.rangeClosed(first, last)
                .mapToObj(number -> new BatesRange(prefix, printedPrefix, digits, number, number));
    }

    /// Whether it names the page with this single number; where it has no prefix, by the tail alone.
    public boolean holds(BatesRange number) {
        return (prefix.isEmpty() || prefix.equals(number.prefix)) && first <= number.first && number.first <= last;
    }

    /// The range so many numbers further.
    public BatesRange moved(long by) {
        return new BatesRange(prefix, printedPrefix, digits, first + by, last + by);
    }

    /// A number of the range, written like its first one.
    public String written(long number) {
        return printedPrefix + String.format(Locale.ROOT, "%0" + digits + "d", number);
    }

    private static String plain(String prefix) {
        return prefix.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }
}
