package org.foiatrail.segment.margin;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.segment.label.SentTimes;
import org.foiatrail.segment.line.Line;

/// What a letter's or memorandum's later pages begin with: to whom or when it is written, and the number of the page,
/// in one line or one below the other.
final class ContinuationHead {
    /// Lines above the number: a name and a day.
    private static final int ABOVE = 2;
    private static final String NUMBER = "page\\s?(\\d{1,3})(?:\\s?(?:of|/)\\s?\\d{1,3})?";
    private static final Pattern BEHIND =
            Pattern.compile("(.{0,80}?)[\\s,;:\u2013\u2014-]*\\b" + NUMBER, Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE =
            Pattern.compile(NUMBER + "[\\s,;:\u2013\u2014-]+(.{3,80})", Pattern.CASE_INSENSITIVE);

    private ContinuationHead() {}

    /// How many lines at the top of a page make such a head; 0 if none do.
    ///
    /// @param words the page's lines with words
    /// @param before those of an earlier page, by how many pages it is earlier
    static int length(List<Line> words, IntFunction<List<Line>> before) {
        for (int i = 0; i <= ABOVE && i < words.size(); i++) {
            String line = words.get(i).words();
            Matcher behind = BEHIND.matcher(line);
            Matcher ahead = BEFORE.matcher(line);
            boolean isBehind = behind.matches();
            if (isBehind || ahead.matches()) {
                int number = Integer.parseInt(isBehind ? behind.group(2) : ahead.group(1));
                String beside = isBehind ? behind.group(1) : ahead.group(2);
                boolean told = number > 1
                        && isOn(before.apply(number - 1), beside)
                        && words.subList(0, i).stream()
                                .allMatch(above -> isOn(before.apply(number - 1), above.words()));
                return told ? i + 1 + below(words, i + 1, before.apply(number - 1)) : 0;
            }
        }
        return 0;
    }

    /// A day may stand below the number.
    private static int below(List<Line> words, int next, List<Line> first) {
        boolean day = next < words.size()
                && SentTimes.isAlone(words.get(next).words())
                && isOn(first, words.get(next).words());
        return day ? 1 : 0;
    }

    /// True for whole words of one of its lines; what begins in small letters goes on with a sentence.
    private static boolean isOn(List<Line> first, String words) {
        String sought = plain(words);
        return sought.isBlank()
                || (!Character.isLowerCase(words.codePointAt(0))
                        && first.stream().anyMatch(line -> plain(line.words()).contains(sought)));
    }

    /// The words in small letters, a blank around each.
    private static String plain(String words) {
        return " "
                + words.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }
}
