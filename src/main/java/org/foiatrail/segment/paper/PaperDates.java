package org.foiatrail.segment.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foiatrail.segment.label.SentTimes;
import org.foiatrail.segment.line.Line;
import org.jspecify.annotations.Nullable;

/// Reads the day a paper bears at its head: `Talking Points, March 2010`, `Updated: 3/2/2010`, `WASHINGTON, Aug. 10,
/// 2010 -`. Days that its sentences speak of are others.
final class PaperDates {
    private static final String DAY = "(?:\\p{Lu}\\p{L}{2,8}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}"
            + "|\\d{1,2}\\s\\p{Lu}\\p{L}{2,8}\\.?,?\\s\\d{4}|\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2}(?!\\s?\\d))"
            + "|\\d{1,2}-\\d{1,2}-\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\p{Lu}\\p{L}{2,8},?\\s\\d{4})";
    private static final Pattern ANY = Pattern.compile("(?<![\\p{L}\\d/.-])" + DAY + "(?![\\d/\\p{L}])");
    private static final Pattern CLOCK = Pattern.compile(
            "\\d{1,2}:\\d{2}(?:\\s?[ap]\\.?m\\b\\.?)?|\\d{1,2}\\s?[ap]\\.?m\\b\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern CELLS = Pattern.compile("\\s{3,}|\\t");

    /// A longer line is no head.
    private static final int LONGEST = 110;
    /// What may stand beside a day that is a line of its own, or in brackets.
    private static final Set<String> BESIDE =
            Set.of(("for immediate release released posted published issued date dated day"
                            + " updated update last revised revision rev modified reviewed current prepared draft version final"
                            + " as of on at by the report week weekly period ending ended entry transcription est edt cst cdt mst mdt pst pdt et ct mt pt noon contact press news media advisory"
                            + " monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun")
                    .split(" "));
    private static final Pattern NUMBERED = Pattern.compile("v\\.?\\d{1,2}|(?:rev|version|draft)\\.?\\s?\\d{1,2}");

    /// Whose hand it is and where it stands may follow the day: `DRAFT v4 - 10/5/10 8pm - ab edits - not cleared`.
    private static final Pattern DRAFT = Pattern.compile(
            "((?i:draft|version|v\\d{1,2})\\b(?:\\W{1,4}(?i:v?\\.?\\d{1,2}|version|of|as|no\\.?|#)\\b){0,3}\\W{1,4})("
                    + DAY + "|\\d{1,2}/\\d{1,2}/\\d{2})(?![\\d/])[^.]{0,60}");
    private static final Pattern CHANGED =
            Pattern.compile("\\W*(?:last )?(?:updated?|revis|rev\\b|modified|prepared)", Pattern.CASE_INSENSITIVE);

    /// Before a day of something else: `dated`, `held`, `due`, `FY 2011,`; of two days neither is the paper's.
    private static final Pattern OF_OTHER = Pattern.compile(
            "(?:(?<!as )\\bof|\\b(?:on|in|from|since|for|until|to|by|through|thru|after|before|at|and|the|dated|held|due"
                    + "|scheduled|anticipated|expected|deadline|between|effective|expir\\w*|expiration date|dob|birth|when))\\W*$",
            Pattern.CASE_INSENSITIVE);

    /// `PASSED AND ADOPTED by the Council of the City this 14th day of September, 2010`
    private static final String ADOPTION = "passed|adopted|approved|enacted|ordained";

    private static final Pattern ADOPTED = Pattern.compile(
            "\\b(?i:" + ADOPTION
                    + "|introduced|held|signed|given)\\b[^.;]{0,160}?\\b(\\d{1,2}(?:st|nd|rd|th) day of \\p{Lu}\\p{L}{2,8}\\s?,? ?\\d{4})");
    private static final Pattern BY_ADOPTION = Pattern.compile("\\b(?i:" + ADOPTION + ")\\b");
    /// Lines at the end of a resolution in which it says so.
    private static final int LAST_LINES = 60;

    /// `WASHINGTON, D.C. (August 10, 2010) -`, `ALBANY, N.Y. - June 1, 2010 -`
    private static final Pattern DATELINE =
            Pattern.compile("^(\\p{Lu}[\\p{Lu} .'-]{2,30}(?:,\\s?\\p{Lu}[\\p{L}. ]{1,20})?)"
                    + "[\\s,(\u2013\u2014-]{1,5}(" + DAY + ")\\s?\\)?,?\\s?(?:--|[\u2013\u2014-])(?!\\s?(?:" + DAY
                    + "|[Pp]resent))");
    /// `August 10, 2010 - Washington, D.C. -`
    private static final Pattern LEADING = Pattern.compile("^\\(?(?<day>" + DAY
            + ")\\)?\\s?(?:--|[\u2013\u2014-])\\s?\\p{Lu}[\\p{L}., ]{2,40}(?:--|[\u2013\u2014-]).*");

    /// A day and where it stands.
    ///
    /// @param line of the words it stands in
    /// @param apart true if the line says nothing else
    record Found(int line, String day, boolean apart) {}

    private PaperDates() {}

    /// That of a title, null if it tells none: in brackets, or at its end.
    static @Nullable String inTitle(String title) {
        Matcher day = ANY.matcher(title);
        if (title.length() > LONGEST || !day.find() || !SentTimes.isDate(day.group())) {
            return null;
        }
        String before = title.substring(0, day.start());
        String after = title.substring(day.end());
        boolean several = day.find();
        int bracket = before.lastIndexOf('(');
        boolean bracketed = bracket >= 0 && after.startsWith(")") && isBeside(before.substring(bracket + 1));
        boolean last = after.chars().noneMatch(Character::isLetterOrDigit)
                && !OF_OTHER.matcher(before).find()
                && !before.matches(".*\\d\\W*");
        return !several && (bracketed || (last && bracket <= before.lastIndexOf(')')))
                ? title.substring(before.length(), title.length() - after.length())
                : null;
    }

    /// The one day that one of these lines is; of several the one that says when the paper was changed, else none: a
    /// table has a day in each row.
    ///
    /// @param title the line of the title, down to which a day may be a cell: a newspaper's folio line
    /// @param headEnd where the day may stand at the latest; what stands down to `end` tells of a table
    static @Nullable Found apart(List<Line> lines, int first, int title, int headEnd, int end) {
        Found found = null;
        boolean changed = false;
        boolean several = false;
        String above = "";
        for (int i = first; i < end; i++) {
            String words = lines.get(i).words();
            for (String cell : i <= title ? CELLS.split(words, -1) : new String[] {words}) {
                String day = OF_OTHER.matcher(above).find() ? null : alone(cell);
                boolean newer = day != null && CHANGED.matcher(cell).lookingAt();
                several |= found != null && day != null && !newer;
                if (day != null && i < headEnd && (found == null || newer)) {
                    found = new Found(i, day, true);
                    changed |= newer;
                }
            }
            above = words.isEmpty() ? above : words;
        }
        return several && !changed ? null : found;
    }

    /// What the end of a resolution says of when it was adopted, or else of the last that was done with it; null if it
    /// says neither.
    static @Nullable String adopted(List<Line> lines, int first, int end) {
        String words = lines.subList(Math.max(first, end - LAST_LINES), end).stream()
                .map(Line::words)
                .collect(Collectors.joining(" "));
        Matcher adopted = ADOPTED.matcher(words);
        String day = null;
        boolean sure = false;
        while (adopted.find()) {
            boolean adoption = BY_ADOPTION.matcher(adopted.group()).find();
            if (SentTimes.isDate(adopted.group(1)) && (adoption || !sure)) {
                day = adopted.group(1);
                sure = adoption;
            }
        }
        return day;
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

    /// The one of these lines that a dateline begins; null if several do.
    static @Nullable Found dateline(List<Line> lines, int first, int end) {
        Found found = null;
        for (int i = first; i < end; i++) {
            String words = lines.get(i).words();
            Matcher placed = DATELINE.matcher(words);
            Matcher leading = LEADING.matcher(words);
            String day = placed.find() && !OF_OTHER.matcher(placed.group(1)).find()
                    ? placed.group(2)
                    : leading.matches() ? leading.group("day") : null;
            if (day != null && SentTimes.isDate(day)) {
                if (found != null) {
                    return null;
                }
                found = new Found(i, day, false);
            }
        }
        return found;
    }

    /// True if a line says a day and nothing else.
    static boolean isApart(String words) {
        return alone(words) != null;
    }

    private static @Nullable String alone(String words) {
        Matcher draft = DRAFT.matcher(words);
        if (draft.matches() && !OF_OTHER.matcher(draft.group(1)).find() && SentTimes.isDate(draft.group(2))) {
            return draft.group(2);
        }
        Matcher day = ANY.matcher(words);
        return words.length() <= LONGEST
                        && day.find()
                        && !words.endsWith(day.group() + ".")
                        && isBeside(words.substring(0, day.start()) + " " + words.substring(day.end()))
                        && SentTimes.isDate(day.group())
                ? day.group()
                : null;
    }

    private static boolean isBeside(String rest) {
        String small = CLOCK.matcher(rest.toLowerCase(Locale.ROOT)).replaceAll(" ");
        String[] words = NUMBERED.matcher(small).replaceAll(" ").split("[^\\p{L}\\d]+", -1);
        return Arrays.stream(words).allMatch(word -> word.isEmpty() || BESIDE.contains(word));
    }
}
