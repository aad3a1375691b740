package org.foiatrail.segment.party;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts addresses together again that OCR has torn, and brackets those that programs print without.
final class Addresses {
    private static final Pattern SPREAD = Pattern.compile("['\"]?([a-z][a-z_.]*(?:\\s[a-z_.]+){1,2})(@[\\w.-]+['\"]?)");
    private static final Pattern MISREAD_AT =
            Pattern.compile("(?<=[\\w])\\s?[\\uFFFD\\u00AE\\u00A9]\\s?(?=\\w+\\s?\\.)");
    private static final Pattern SPREAD_AT = Pattern.compile("\\s?@\\s?");
    private static final Pattern DOT_BEHIND_AT = Pattern.compile("(?<=@[\\w.-]{1,60})\\s?\\.{1,2}\\s?(?=[a-z]{2})");
    private static final Pattern DOT_BEFORE_AT = Pattern.compile("(?<=[a-z0-9_])\\s?\\.\\s?(?=[\\w.-]{1,60}@)");

    /// `[/o=Agency/ou=Exchange Administrative Group (X)/cn=Recipients/cn=1f-Lund, Vera]`, its commas no one's.
    private static final Pattern DIRECTORY = Pattern.compile("\\[\\s?/[oO0]\\s?=[^\\[\\]]{1,400}\\]");

    /// `CN=Vera Lund/OU=OPS/O=AGENCY@AGENCY [ OPS ]`, alone or behind the same name in plain words.
    private static final Pattern OF_NOTES = Pattern.compile(
            "(?:(\\p{L}\\s{1,9})|(?<=^|[\\s\"',;]))CN=(\\p{Lu}[^/=;,<>@]{1,60})(?:/[OC]U?=[^/=;,<>@]{1,40}){1,5}(?:@[\\w.-]{1,40})?");

    /// `Lund, Vera vera.lund@agency.example`; in small letters the first word may be torn off the address.
    private static final Pattern BEHIND_NAME = Pattern.compile(
            "(?<=^|[;,])(\\s{0,3}['\"]?\\p{Lu}[^;,@<>\\[]{0,60}\\p{L}['\"]?)\\s{1,3}([\\w.+-]{1,64}@[\\w.-]{1,120}\\w)(?=\\s{0,3}(?:[;,]|$))");

    private Addresses() {}

    /// The directory's entries left out, which stand behind names, and addresses set in brackets behind them.
    static String bracketed(String text) {
        String named = text.indexOf('=') < 0
                ? text
                : OF_NOTES.matcher(DIRECTORY.matcher(text).replaceAll(""))
                        .replaceAll(entry -> entry.group(1) == null ? "$2 " : "$1");
        return named.indexOf('@') < 0 ? named : BEHIND_NAME.matcher(named).replaceAll("$1 <$2>");
    }

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
