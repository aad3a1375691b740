package org.foiatrail.render;

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

    private static final String STREET =
            "(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Ln|Court|Ct|Boulevard|Blvd|Way|Place|Pl|"
                    + "Circle|Cir|Terrace|Ter|Parkway|Pkwy|Highway|Hwy|Loop|Trail|Alley|Square|Sq|Plaza)";

    private static final String UNIT = "(?:,? ?(?:Apt|Apartment|Suite|Ste|Unit|Room|Rm|Floor|#)\\.? ?#?\\w{1,6})?";

    private static final Pattern ALL = Pattern.compile(
            // Social security and alien registration numbers.
            "(?<![\\w-])\\d{3}-\\d{2}-\\d{4}(?![\\w-])"
                    + "|(?<=\\bSSN[:# ]{1,3})\\d{9}\\b"
                    + "|(?<![\\w-])A(?:lien)?[-#]? ?(?:No\\. ?)?\\d{2,3}[- ]?\\d{3}[- ]?\\d{3}(?![\\w-])"
                    // Birth dates, by the words before them.
                    + "|(?<=\\b(?:DOB|D\\.O\\.B\\.|[Dd]ate of [Bb]irth|[Bb]orn(?: on)?)[: ]{1,3})" + DAY
                    // Phone numbers, with and without an area code; what OCR puts between the digits.
                    + "|(?<![\\w.-])(?:\\+?1[-. ]{1,2})?\\(? ?\\d{3} ?\\)?[-. /]{0,3}\\d{3} ?[-.\u2013] ?\\d{4,5}(?![\\d-])"
                    + "|(?<![\\w.-])\\(\\d{3}\\) ?\\d{3} \\d{4,5}(?![\\d-])"
                    + "|(?<![\\w.,/-])\\d{3} ?[-.\u2013] ?\\d{4}(?![\\w-])"
                    // Mail addresses outside of governments.
                    + "|[\\w.+'-]+ ?@ ?(?![\\w.-]*\\.(?:gov|mil|us)\\b)[\\w-]+(?:\\.[\\w-]+)+"
                    // Streets and boxes.
                    + "|\\b\\d{1,6}(?: ?[NSEW]{1,2}\\.?)?(?: (?:\\p{Lu}[\\p{L}'.-]*|\\d{1,3}(?:st|nd|rd|th))){1,4}? "
                    + STREET + "\\b\\.?"
                    + UNIT
                    + "|\\bP\\.? ?O\\.? ?Box \\d+");

    private PrivateData() {}

    static String masked(String text) {
        return ALL.matcher(text).replaceAll(Matcher.quoteReplacement(MASK));
    }
}
