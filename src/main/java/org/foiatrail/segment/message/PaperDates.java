package org.foiatrail.segment.message;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.segment.header.SentTimes;
import org.foiatrail.segment.line.Line;
import org.jspecify.annotations.Nullable;

/// Reads the day a paper bears at its head: `Talking Points, March 2010`, `Updated: 3/2/2010`, `WASHINGTON, Aug. 10,
/// 2010 -`. Days that its sentences speak of are others.
final class PaperDates {
    private static final String DAY = "(?:\\p{L}{3,9}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}"
            + "|\\d{1,2}\\s\\p{L}{3,9}\\.?,?\\s\\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}"
            + "|\\p{L}{3,9},?\\s\\d{4})";
    private static final Pattern ANY = Pattern.compile("(?<![\\p{L}\\d/.-])" + DAY + "(?![\\d/])");

    /// A line of more words is a sentence.
    private static final int FEW = 12;

    /// What may stand beside a day that is a line of its own.
    private static final Set<String> BESIDE = Set.copyOf(Arrays.asList(
            ("for immediate release released posted published issued date dated day updated update last revised"
                            + " revision rev modified reviewed current prepared draft version final as of on at by eff effective"
                            + " a.m p.m am pm est edt cst cdt mst mdt pst pdt et ct mt pt noon contact press news media advisory"
                            + " monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun")
                    .split(" ")));

    private static final Pattern CHANGED =
            Pattern.compile("\\W*(?:last )?(?:updated?|revis|rev\\b|modified|prepared)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CELLS = Pattern.compile("\\s{3,}|\\t");

    /// In brackets, or at a title's end, set off from it or as its own words; `notes on the letter of May 13, 2010` are
    /// of another day.
    private static final Pattern TITLED = Pattern.compile(
            "\\((?:[^()]{0,30}[\\s,])?(?<bracketed>" + DAY + ")\\)"
                    + "|(?:[-\u2013\u2014:,]\\s*(?:(?:as of|updated|revised|rev\\.|draft|version|v\\.?\\s?\\d+"
                    + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day),?\\s)*"
                    + "|(?<!\\b(?:of|on|in|from|since|for|until|to|by|through|after|before|at))\\s)"
                    + "(?<last>" + DAY + ")\\W*$",
            Pattern.CASE_INSENSITIVE);

    /// `WASHINGTON, D.C. (August 10, 2010) -`, `ALBANY, N.Y. - June 1, 2010 -`
    private static final Pattern DATELINE =
            Pattern.compile("^\\p{Lu}[\\p{Lu} .'-]{2,30}(?:,\\s?\\p{Lu}[\\p{L}. ]{1,20})?"
                    + "[\\s,(\u2013\u2014-]{1,5}(" + DAY + ")\\s?\\)?,?\\s?(?:--|[\u2013\u2014:-])");
    /// `August 10, 2010 - Washington, D.C. -`
    private static final Pattern LEADING =
            Pattern.compile("^\\(?(" + DAY + ")\\)?\\s?(?:--|[\u2013\u2014-])\\s?\\p{Lu}.*");

    /// A day and where it stands.
    ///
    /// @param line of the words it stands in
    /// @param apart true if the line says nothing else
    record Found(int line, String day, boolean apart) {}

    private PaperDates() {}

    /// That of a title, null if it tells none.
    static @Nullable String inTitle(String title) {
        Matcher titled = TITLED.matcher(title);
        if (!titled.find()) {
            return null;
        }
        String day = titled.group("bracketed") == null ? titled.group("last") : titled.group("bracketed");
        return SentTimes.isDate(day) ? day : null;
    }

    /// The one day that one of these lines is; of several the one that says when the paper was changed, else none: a
    /// table
    /// has a day in each row.
    ///
    /// @param title the line of the title, down to which a day may be a cell: a newspaper's folio line
    static @Nullable Found apart(List<Line> lines, int first, int title, int end) {
        Found found = null;
        boolean changed = false;
        boolean several = false;
        for (int i = first; i < end; i++) {
            String words = lines.get(i).words();
            for (String cell : i <= title ? CELLS.split(words, -1) : new String[] {words}) {
                String day = alone(cell);
                boolean newer = day != null && CHANGED.matcher(cell).lookingAt();
                several |= found != null && day != null && !newer;
                if (day != null && (found == null || newer)) {
                    found = new Found(i, day, true);
                    changed |= newer;
                }
            }
        }
        return several && !changed ? null : found;
    }

    /// What the last of these lines says of when the paper was revised; null if it does not.
    static @Nullable String revised(List<Line> lines, int first, int end) {
        for (int i = end - 1; i >= first; i--) {
            String words = lines.get(i).words();
            Matcher day = ANY.matcher(words);
            if (CHANGED.matcher(words).lookingAt()
                    && day.find()
                    && isBeside(words.substring(0, day.start()))
                    && SentTimes.isDate(day.group())) {
                return day.group();
            }
        }
        return null;
    }

    /// The first of these lines that a dateline begins.
    static @Nullable Found dateline(List<Line> lines, int first, int end) {
        for (int i = first; i < end; i++) {
            for (Pattern pattern : List.of(DATELINE, LEADING)) {
                Matcher day = pattern.matcher(lines.get(i).words());
                if (day.find() && SentTimes.isDate(day.group(1))) {
                    return new Found(i, day.group(1), false);
                }
            }
        }
        return null;
    }

    /// True if a line says a day and nothing else.
    static boolean isApart(String words) {
        return alone(words) != null;
    }

    private static @Nullable String alone(String words) {
        Matcher day = ANY.matcher(words);
        return day.find()
                        && isBeside(words.substring(0, day.start()) + " " + words.substring(day.end()))
                        && SentTimes.isDate(day.group())
                ? day.group()
                : null;
    }

    private static boolean isBeside(String rest) {
        String[] words = rest.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d.]+", -1);
        return words.length <= FEW
                && Arrays.stream(words)
                        .map(word -> word.replaceAll("^\\.+|\\.+$", ""))
                        .allMatch(word -> word.isEmpty() || BESIDE.contains(word) || word.matches("v?\\d{1,2}"));
    }
}
