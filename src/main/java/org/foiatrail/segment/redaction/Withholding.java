package org.foiatrail.segment.redaction;

import java.util.List;
import java.util.regex.Pattern;
import org.foiatrail.segment.redaction.ExemptionLabels.Label;

/// Tells a page that bears nothing but the notice that it was withheld, or nothing but labels.
final class Withholding {
    /// A notice is a few lines; a letter that speaks of withholding is longer.
    private static final int LONGEST = 600;

    private static final int LONGEST_PHRASE = 200;
    private static final String IN_FULL = "in\\s{1,2}(?:full|(?:its|their)\\s{1,2}entirety)";
    private static final Pattern NOTICE = Pattern.compile(
            "\\bwithheld\\s{1,2}(?:" + IN_FULL + "|entirely|pursuant|under|by)\\b"
                    + "|\\b(?:denied|exempt|redacted|deleted|removed)\\s{1,2}" + IN_FULL + "\\b"
                    + "|\\bdeleted\\s{1,2}page\\s{1,2}information\\b|\\bintentionally\\s{1,2}(?:withheld|removed)\\b|\\bWIF\\b",
            Pattern.CASE_INSENSITIVE);
    /// Says less for sure, so nothing else may stand on the page.
    private static final Pattern PHRASE = Pattern.compile(
            "\\b(?:pages?|documents?|records?|attachments?|information)(?:\\s{1,2}\\S{1,20}){0,8}\\s{1,2}"
                    + "(?:withheld|denied|redacted|referred|duplicates?|non-?\\s?responsive|not responsive)\\b",
            Pattern.CASE_INSENSITIVE);

    /// The pages that labels without other words stand for.
    private static final Pattern NUMBERS = Pattern.compile(
            "\\W*(?:(?:pages?|pgs?\\.|pp?\\.)\\s{1,2}\\d{1,6}(?:\\s{0,2}(?:[-–—,&]|to|through|and)\\s{0,2}\\d{1,6}){0,9}\\W*)?",
            Pattern.CASE_INSENSITIVE);

    private Withholding() {}

    /// Whether `words`, all that a page says within its margins, are such a notice.
    ///
    /// @param labels those in `words`
    static boolean isNotice(String words, List<Label> labels) {
        if (words.isBlank() || words.length() > LONGEST || Accounts.isList(words)) {
            return false;
        }
        return NOTICE.matcher(words).find()
                || (words.length() <= LONGEST_PHRASE && PHRASE.matcher(words).find())
                || (!labels.isEmpty() && NUMBERS.matcher(beside(words, labels)).matches());
    }

    /// Whether nothing is left of `words` beside the labels.
    static boolean onlyLabels(String words, List<Label> labels) {
        return beside(words, labels).chars().noneMatch(Character::isLetterOrDigit);
    }

    private static String beside(String words, List<Label> labels) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (Label label : labels) {
            rest.append(words, Math.min(from, label.start()), label.start());
            from = Math.max(from, label.end());
        }
        rest.append(words.substring(from));
        return rest.toString();
    }
}
