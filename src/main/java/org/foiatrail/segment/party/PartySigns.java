package org.foiatrail.segment.party;

import java.util.List;
import java.util.regex.Pattern;

/// Puts right the signs between the parties of a header field that OCR takes for others, where only one reading is
/// left.
final class PartySigns {
    /// A sign misread.
    ///
    /// @param signs what may have been read; few fields hold one
    private record Fault(String signs, Pattern pattern, String by) {
        Fault(String signs, String pattern, String by) {
            this(signs, Pattern.compile(pattern), by);
        }

        boolean mayBeIn(String text) {
            return signs.chars().anyMatch(sign -> text.indexOf(sign) >= 0);
        }
    }

    /// A first name, its initial and its tag, up to where the party ends.
    private static final String FIRST_NAME = "(?=\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\.?)?\\s{0,2}(?:[;(\\uE000]|$))";

    private static final List<Fault> FAULTS = List.of(
            // An initial alone before a tag: `Roe; Jane | (GOV)`.
            new Fault("|", "(?<=\\p{L})\\s\\|\\s?(?=\\()", " I "),
            // Behind a tag the next party follows: `(GOV): Roe`.
            new Fault(":", "(?<=\\p{Lu}\\)):(?=\\s\\p{Lu})", ";"),
            // A surname and its first name: `Roe: Jane M (GOV)`.
            new Fault(
                    ":.",
                    "(?<=(?:^|[;,]\\s)(?!Prof|Capt|Supt|Asst|Atty|Dept|Insp)\\p{Lu}[\\p{L}'-]{3,30})[:.]\\s"
                            + FIRST_NAME,
                    ", "),
            // Escapes, and the line breaks of quoted-printable: `"Roe, Jane \\(Office\\)"`, `Roe, Jane = (GOV)`.
            new Fault("\\", "\\\\(?=[()\"'])", ""),
            new Fault("=", "(?<=[\\p{L},;])\\s=\\s(?=[\\p{L}(])", " "),
            // Names in quotes with nothing between them.
            new Fault("\"", "(?<=\\p{L})\"\\s{1,3}\"(?=\\p{Lu})", "\"; \""),
            // A tag inside a name: `Jane M (GOV) Roe`.
            new Fault(
                    "(",
                    "(?<=(?:^|[;\"]\\s?)\\p{Lu}\\p{Ll}{1,20}(?:\\s\\p{Lu}\\.?)?)\\s?\\(\\s?(\\p{Lu}{2,8})\\s?\\)"
                            + "\\s(\\p{Lu}[\\p{L}'-]{1,30})(?=\\s?(?:[\\[<;\"]|$))",
                    " $2 ($1)"),
            // The side of a redaction's box and the sign behind it: `[ (b)(6) } Roe, Jane`.
            new Fault("\uE000", "(?<=\\uE000)\\s{0,3}[|}\\])]\\s{1,3}(?=\\p{Lu}[\\p{L}'-]{1,30},\\s\\p{Lu})", "; "),
            // An address whose bracket was misread, a number beside a name.
            new Fault(":", "(?<=\\s)[fl1|]mailto(?=\\s?:)", "[mailto"),
            new Fault(":", "\\s{1,4}(?:Phone|Fax|Tel|Telephone)(?:\\sNo\\.?)?\\s?:.*", ""),
            // Behind a whole name and before its address.
            new Fault(".", "(?<=\\p{L}\\s\\p{Lu}\\p{Ll}{3,30})\\.(?=\\s?(?:[\\[<;]|$))", ""));

    private PartySigns() {}

    static String repaired(String field) {
        String text = field;
        for (Fault fault : FAULTS) {
            if (fault.mayBeIn(text)) {
                text = fault.pattern().matcher(text).replaceAll(fault.by());
            }
        }
        return text;
    }
}
