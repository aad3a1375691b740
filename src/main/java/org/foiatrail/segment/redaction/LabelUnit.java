package org.foiatrail.segment.redaction;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One exemption as it is printed, with brackets lost or misread by OCR: `(b)(7)(C)`, `(b)(S)`, `b7c`, `(k)(2)`.
///
/// @param subtypes what is printed behind it: the privilege, high or low
/// @param form how much speaks for it
record LabelUnit(int start, int end, String exemption, List<String> subtypes, Form form) {
    enum Form {
        /// `(b)(6)`: hardly anything else is written so.
        BRACKETED,
        /// `b7C`: its subpart tells it from a table's cell or a vitamin.
        BARE_WITH_SUBPART,
        /// `b6`: may be anything.
        BARE
    }

    /// Gaps are bounded, so that no run of blanks in a hostile text costs more than its length.
    private static final String GAP = "[ \\t]{0,3}";

    private static final String OPEN = "[(\\[{]";
    private static final String CLOSE = "[)\\]}]";
    private static final String END = "(?![\\p{L}\\p{N}])";
    /// Behind a 7 alone: `(C)`, `XC)`, `C`, clipped `(...`.
    private static final String SUBPART = "(?:(?<=7[ \\t)\\]}]{0,5})(?:" + GAP + "[(\\[{X]" + GAP + "(?:([A-Fa-f])"
            + END + "(?:" + GAP + CLOSE + ")?|\\.{2,3}\\)?)|([A-Fa-f])" + END + "))?";

    /// What stands behind the `b` of `(b)(6)`. OCR also reads the frame of a label as another bracket: `(b)}(6)`.
    private static final Pattern BRACKETED = Pattern.compile(GAP + CLOSE + "{1,2}(?:" + GAP + OPEN + GAP
            + "([1-9SsGg])(?!"
            + "[\\p{L}\\p{N}&&[^XA-Fa-f]])(?:(?<=7)|(?![A-Fa-f]))(?:" + GAP + CLOSE + ")?|" + GAP + "([1-9])" + GAP
            + CLOSE + "|([1-9])(?![\\p{L}\\p{N}&&[^XA-F]]))" + SUBPART + "(?:(?<=[A-Fa-f])" + CLOSE + ")?");
    /// What stands behind the `b` of `b(6)`.
    private static final Pattern HALF = Pattern.compile("\\(" + GAP + "([1-9])" + GAP + "\\)()()" + SUBPART);
    /// What stands behind the `b` of `b6`.
    private static final Pattern BARE = Pattern.compile("([1-9])()()" + SUBPART + END);
    /// What stands in place of a whole label behind another one: `(7)(C)`, `7(C)`, `(6)`.
    private static final Pattern REST = Pattern.compile("\\(" + GAP + "([1-9])" + GAP + "\\)()()" + SUBPART + "|7" + GAP
            + "\\(?" + GAP + "([A-F])" + GAP + "\\)?" + END);

    /// Which of the kinds that a declaration lists it is: `b6 -1`, `b7C -1,4`.
    private static final Pattern CATEGORY =
            Pattern.compile("[ \\t]{1,3}[-–]\\d{1,2}(?:,[ \\t]?\\d{1,2}){0,5}(?![\\w,.-])");

    /// A bracket, the gap behind it, the letter.
    private static final int LONGEST_BRACKET = 5;

    /// Visas are called so too.
    private static final Pattern VISA = Pattern.compile("[bjk][12]");

    /// OCR makes these of an opening bracket.
    private static final String BRACKETS_MISREAD = "lItf1|";

    /// The first unit that begins at or behind `from`, null if there is none.
    static @Nullable LabelUnit next(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            LabelUnit unit = isLetter(text.charAt(at)) ? at(text, from, at) : null;
            if (unit != null) {
                return unit;
            }
        }
        return null;
    }

    /// The unit that begins at this very place, null if none does.
    static @Nullable LabelUnit begun(String text, int start) {
        for (int at = start; at < Math.min(text.length(), start + LONGEST_BRACKET); at++) {
            LabelUnit unit = isLetter(text.charAt(at)) ? at(text, start, at) : null;
            if (unit != null && unit.start() == start) {
                return unit;
            }
        }
        return null;
    }

    /// The unit that is left of a label behind another one that ends at `from`, null if none is.
    static @Nullable LabelUnit rest(String text, int from) {
        Matcher rest = REST.matcher(text).region(from, text.length());
        if (!rest.lookingAt()) {
            return null;
        }
        boolean seventh = rest.group(1) == null;
        return unit(
                text,
                from,
                rest.end(),
                "b" + (seventh ? "7" : rest.group(1)),
                seventh ? rest.group(6) : first(rest, 4, 5),
                Form.BRACKETED);
    }

    private static boolean isLetter(char c) {
        return switch (c) {
            case 'b', 'B', 'j', 'J', 'k', 'K', '6' -> true;
            default -> false;
        };
    }

    /// The unit whose letter stands at `letter`.
    private static @Nullable LabelUnit at(String text, int from, int letter) {
        char printed = Character.toLowerCase(text.charAt(letter));
        // Asking a pattern at every letter of a page would take longer than all the rest of segmenting.
        char next = letter + 1 < text.length() ? text.charAt(letter + 1) : ' ';
        boolean digit = next >= '1' && next <= '9';
        if (!digit && next != '(' && ")]}".indexOf(behindBlanks(text, letter + 1)) < 0) {
            return null;
        }
        int bracket = bracketBefore(text, from, letter);
        boolean free = letter == 0 || !Character.isLetterOrDigit(text.charAt(letter - 1));
        int start = bracket >= 0 ? bracket : free ? letter : misreadBefore(text, from, letter);
        if (start < 0) {
            return null;
        }
        Pattern tail = digit ? BARE : next == '(' ? HALF : BRACKETED;
        Matcher matcher = tail.matcher(text).useTransparentBounds(true).region(letter + 1, text.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        String number = number(first(matcher, 1, 3));
        String subpart = first(matcher, 4, 5).toUpperCase(Locale.ROOT);
        boolean known = switch (printed) {
            case 'b' -> true;
            case '6' -> tail == BRACKETED && bracket >= 0 && (number.matches("[56]") || !subpart.isEmpty());
            default -> tail == BARE || (tail == BRACKETED && bracket >= 0);
        };
        if (!known) {
            return null;
        }
        String exemption = (printed == '6' ? "b" : String.valueOf(printed)) + number;
        if (tail != BARE) {
            return unit(text, start, matcher.end(), exemption, subpart, Form.BRACKETED);
        }
        int end = matcher.end();
        boolean closed = bracket >= 0 && end < text.length() && ")]}".indexOf(text.charAt(end)) >= 0;
        if (closed && !VISA.matcher(exemption).matches()) {
            return unit(text, start, end + 1, exemption, subpart, Form.BRACKETED);
        }
        Matcher category = CATEGORY.matcher(text).region(end, text.length());
        if (text.charAt(letter) == 'b' && category.lookingAt()) {
            return unit(text, letter, category.end(), exemption, subpart, Form.BARE_WITH_SUBPART);
        }
        // A bracket that closes behind other words is not the label's.
        return unit(text, letter, end, exemption, subpart, subpart.isEmpty() ? Form.BARE : Form.BARE_WITH_SUBPART);
    }

    private static LabelUnit unit(String text, int start, int end, String exemption, String subpart, Form form) {
        Subtypes.Reading behind = Subtypes.behind(text, end, exemption);
        return new LabelUnit(start, behind.end(), exemption + subpart, behind.subtypes(), form);
    }

    private static char behindBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : ' ';
    }

    private static int bracketBefore(String text, int from, int letter) {
        int at = letter - 1;
        while (at > from && letter - at <= 3 && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at--;
        }
        return at >= from && "([{".indexOf(text.charAt(at)) >= 0 ? at : -1;
    }

    private static int misreadBefore(String text, int from, int letter) {
        int at = letter - 1;
        boolean misread = at >= from
                && BRACKETS_MISREAD.indexOf(text.charAt(at)) >= 0
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                && letter + 1 < text.length()
                && text.charAt(letter + 1) == ')';
        return misread ? at : -1;
    }

    private static String number(String printed) {
        return switch (printed) {
            case "S", "s" -> "5";
            case "G", "g" -> "6";
            default -> printed;
        };
    }

    /// The group that matched, empty if none did.
    private static String first(Matcher matcher, int group, int last) {
        return IntStream.rangeClosed(group, last)
                .mapToObj(matcher::group)
                .filter(found -> found != null && !found.isEmpty())
                .findFirst()
                .orElse("");
    }
}
