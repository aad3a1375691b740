package org.foiatrail.segment.party;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts addresses together again that OCR has torn.
final class Addresses {
    private static final Pattern SPREAD = Pattern.compile("['\"]?([a-z][a-z_.]*(?:\\s[a-z_.]+){1,2})(@[\\w.-]+['\"]?)");
    private static final Pattern MISREAD_AT =
            Pattern.compile("(?<=[\\w])\\s?[\\uFFFD\\u00AE\\u00A9]\\s?(?=\\w+\\s?\\.)");
    private static final Pattern SPREAD_AT = Pattern.compile("\\s?@\\s?");
    private static final Pattern DOT_BEHIND_AT = Pattern.compile("(?<=@[\\w.-]{1,60})\\s?\\.{1,2}\\s?(?=[a-z]{2})");
    private static final Pattern DOT_BEFORE_AT = Pattern.compile("(?<=[a-z0-9_])\\s?\\.\\s?(?=[\\w.-]{1,60}@)");

    private Addresses() {}

    /// Takes the blanks out of addresses that OCR has spread (`jane . doe@agency . gov`).
    static String repaired(String text) {
        String at = SPREAD_AT.matcher(MISREAD_AT.matcher(text).replaceAll("@")).replaceAll("@");
        if (at.indexOf('@') < 0) {
            return at;
        }
        String out = DOT_BEHIND_AT.matcher(at).replaceAll(".");
        String before;
        do {
            before = out;
            out = DOT_BEFORE_AT.matcher(out).replaceAll(".");
            out = DOT_BEHIND_AT.matcher(out).replaceAll(".");
        } while (!out.equals(before));
        return out;
    }

    /// An address alone, its underscores lost under the line that links are printed with.
    static String withoutGaps(String party) {
        Matcher spread = SPREAD.matcher(party);
        if (!spread.matches()) {
            return party;
        }
        String mailbox = spread.group(1).strip();
        return mailbox.replaceAll("\\s+", mailbox.matches(".*[_.].*") ? "" : "_") + spread.group(2);
    }
}
