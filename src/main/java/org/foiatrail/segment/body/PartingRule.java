package org.foiatrail.segment.body;

import java.util.regex.Pattern;

/// The lines that part a message from what is quoted, sent on or attached below: `-----Original Message-----`.
final class PartingRule {
    private static final Pattern RULE = Pattern.compile(
            "[-_=*~]{2,}.{0,20}(?:original|forwarded|reply|replied|ursprüngliche|d.origine).{0,120}|[-_=*~]{4,}"
                    + "|begin forwarded message:?|\\|[-+]{4,}[>|]",
            Pattern.CASE_INSENSITIVE);
    /// `----- Forwarded by Vera Lund/OPS/AGENCY on 05/12/10 09:01 AM -----`
    private static final Pattern WRAPPED = Pattern.compile(
            "(?:[-_=*~,]{2,}\\s?)?forwarded by .{5,100}\\d.{0,14}[-_=*~,]{4,}", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGNS = Pattern.compile("[-_=*~]+");
    private static final Pattern OTHERS = Pattern.compile(
            "[-_=*~]{2,}.{0,20}(?:original message|forwarded).{0,120}|begin forwarded message:?"
                    + "|[-_=*~]{4,}\\s{0,3}attachment\\s{1,5}\\d{1,3}\\s{0,3}[-_=*~]{4,}",
            Pattern.CASE_INSENSITIVE);

    private PartingRule() {}

    static boolean is(String words) {
        return RULE.matcher(words).matches();
    }

    /// True for two lines that are one rule, wrapped.
    static boolean isWrapped(String words, String next) {
        return WRAPPED.matcher(words + " " + next).matches();
    }

    /// True for a rule of signs alone, which may also stand under the mailbox owner's name.
    static boolean isOfSigns(String words) {
        return SIGNS.matcher(words).matches();
    }

    /// True for one that says that what stands below was written by somebody else, or elsewhere.
    static boolean isAboveOthersWords(String words) {
        return OTHERS.matcher(words).matches();
    }
}
