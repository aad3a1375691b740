package org.foiatrail.render.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Private persons' numbers and addresses, which are no export's business: masked as `[private]`.
///
/// Which of two addresses is a home cannot be told from its words, so every street address is masked, and every mail
/// address that is not a government's.
final class PrivateData {
    static final String MASK = "[private]";

    private static final String DAY =
            "(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\p{L}{3,9}\\.? \\d{1,2},? \\d{4}|\\d{1,2} \\p{L}{3,9} \\d{4}|\\d{4}-\\d{2}-\\d{2})";

    /// As printed or all in capitals; in small letters they are words like others.
    private static final String STREET =
            capitals("Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Ln|Court|Ct|Boulevard|Blvd"
                    + "|Way|Place|Pl|Circle|Cir|Terrace|Ter|Parkway|Pkwy|Highway|Hwy|Loop|Trail|Alley|Square|Sq|Plaza");

    private static final String DASH = "[-./\\s\u00B7\u2022\u2013\u2014~*_]";

    private static final String UNIT = "(?:,? ?(?:Apt|Apartment|Suite|Ste|Unit|Room|Rm|Floor|#)\\.? ?#?\\w{1,6})?";

    /// Asked only where [PrivateSpots] has it: a match that may begin elsewhere must be told there. Looking back is
    /// dear: what is cheap to see is asked before.
    static final Pattern ALL = Pattern.compile(
            // Social security and alien registration numbers.
            "(?=\\d)(?<![\\w-])\\d{3}-\\d{2}-\\d{4}(?![\\w-])"
                    + "|(?=\\d{9})(?<=\\bSSN[:# ]{1,3})\\d{9}\\b"
                    + "|(?=A)(?<![\\w-])A(?:lien)?[-#]? ?(?:No\\. ?)?\\d{2,3}[- ]?\\d{3}[- ]?\\d{3}(?![\\w-])"
                    // Birth dates, by the words before them.
                    + "|(?=" + DAY + ")(?<=\\b(?:DOB|D\\.O\\.B\\.|[Dd]ate of [Bb]irth|[Bb]orn(?: on)?)[: ]{1,3})" + DAY
                    // Phone numbers, with and without an area code; what OCR puts between the digits, or adds.
                    + "|(?=[+(\\[{\\d])(?<!\\d[-.]?|@)(?:\\+?1[-. ]{1,2})?(?:[(\\[{]\\s?)?\\d{3}\\s?[)\\]}]?" + DASH
                    + "{0,3}\\d{3}"
                    + DASH
                    + "{1,3}\\d{4,5}(?!\\d|-\\d)"
                    + "|(?=\\+)(?<!\\w)\\+\\d{10,15}(?!\\w)"
                    + "|(?=\\d)(?<![\\w@-]|\\d[.,])\\d{3}\\s?[-.\u00B7\u2022\u2013\u2014~*_]{1,2}\\s?\\d{4,5}(?!\\w|-\\w)"
                    + "|(?=\\d{3} ?\\d{4})(?<=\\b(?i:phone|telephone|tel|cell|mobile|fax|pager|call)\\b[.:#]? {0,2})\\d{3} ?\\d{4}(?:\\d{3,4})?\\b"
                    // Mail addresses outside of governments.
                    + "|\\w[\\w.+'-]*+ ?@ ?(?![\\w-]+(?: ?\\. ?[\\w-]+)* ?\\. ?(?:gov|mil|us)\\b)[\\w-]+(?:\\.[\\w-]+)*"
                    + "(?:\\.[\\w-]+| ?[.,] ?(?i:com|net|org|edu|info|biz)\\b)"
                    // Streets and boxes.
                    + "|(?=\\d)\\b\\d{1,6}(?: ?[NSEW]{1,2} ?\\.?)?(?: (?:\\p{Lu}[\\p{L}'.-]*|\\d{1,3}(?:st|nd|rd|th))){1,4}? "
                    + STREET + "\\b\\.?"
                    + UNIT
                    + "|\\b(?i:P ?\\.? ?[O0] ?\\.? ?Box) ?#? ?\\d+");

    private PrivateData() {}

    private static String capitals(String words) {
        return "(?:" + words + "|" + words.toUpperCase(Locale.ROOT) + ")";
    }

    static String masked(String text) {
        PrivateSpots spots = new PrivateSpots(text);
        int at = spots.next(0);
        if (at == text.length()) {
            return text;
        }
        Matcher all = ALL.matcher(text).useTransparentBounds(true);
        StringBuilder masked = new StringBuilder(text.length());
        int copied = 0;
        while (at < text.length()) {
            if (all.region(at, text.length()).lookingAt()) {
                masked.append(text, copied, at).append(MASK);
                copied = all.end();
                at = spots.next(copied);
            } else {
                at = spots.next(at + 1);
            }
        }
        return masked.append(text, copied, text.length()).toString();
    }
}
