package org.foiatrail.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.segment.ExemptionLabels.Label;
import org.jspecify.annotations.Nullable;

/// Labels that use words: `Deliberative Process`, `Privileged or Personal Material Redacted`, `Ex. 6 - Personal
/// Privacy`, and those that claim no exemption: `Non-Responsive`, `Outside Scope`, `Duplicate`, `Referred`.
final class LabelWords {
    private static final String DASH = "[ \\t]{0,2}[-–—:/][ \\t]{0,2}";
    private static final String EXEMPTION = "Ex\\.[ \\t]?[1-9](?:\\([A-F]\\))?";
    private static final String PRIVACY = "Personal[ \\t](?:Privacy|Matters|Information)";
    private static final String PRIVILEGE = "Deliberative[ \\t]{1,2}Process(?:[ \\t]{1,2}Privilege)?"
            + "|Attorney[- /]{1,2}Client(?:[ \\t]{1,2}Privilege)?"
            + "|(?:Attorney[ \\t-]{1,2})?Work[ \\t-]{1,2}Product";

    /// Labels that nothing else looks like, wherever they stand. Cut off, blurred and torn by OCR.
    private static final Pattern ANYWHERE = Pattern.compile(
            "Privil\\S{0,6}[ \\t]{0,2}\\S{0,2}[ \\t]{1,20}or[ \\t]{0,3}Pe(?:\\S{0,6}(?:[ \\t]{1,20}Materi(?:\\S{0,3}"
                    + "(?:[ \\t]{1,3}l\\b)?)?)?(?:[ \\t]{0,3}Re[ \\t]?dacted)?)"
                    + "|Personal[ \\t]{1,3}Material[ \\t]{1,3}Re[ \\t]?dac\\w{0,3}"
                    + "|Withheld" + DASH + "\\w{1,15}(?:[ /]{1,2}deliberative)?[ \\t]{1,2}process"
                    + "|[\\[(]\\s?REDACTED\\s?[\\])]"
                    + "|(?:" + PRIVACY + "|" + PRIVILEGE + ")" + DASH + EXEMPTION
                    + "|" + EXEMPTION + "(?:" + DASH + "|[ \\t])(?:" + PRIVACY + "|" + PRIVILEGE
                    + ")(?:[ \\t]\\([A-Z]{2,3}\\))?",
            Pattern.CASE_INSENSITIVE);

    /// Labels that are words of every day too: they count where nothing else stands on their line.
    private static final Pattern ALONE = Pattern.compile(
            "(?:" + PRIVILEGE + "|Redacted|Withheld(?:" + DASH + "[\\w/ -]{3,40})?"
                    + "|(?:FOIA[ \\t])?(?:Exemption|Ex\\.)[ \\t]?\\(?[1-9]\\)?(?:\\([A-F]\\)|[A-F])?"
                    + "|Non[- ]{0,2}Responsive(?:[ \\t](?:Records?|Material|Information|Page))?|Not[ \\t]Responsive"
                    + "|Out(?:side)?[ \\t](?:of[ \\t])?(?:the[ \\t])?Scope(?:[ \\t]of[ \\t](?:the[ \\t])?Request)?"
                    + "|Duplicates?(?:[ \\t](?:Page|Pages|Copy|Document|Record)|[ \\t]of[ \\t]\\S{1,40})?"
                    + "|Referr(?:ed|al)(?:[ \\t]to(?:[ \\t]\\S{1,20}){1,6})?(?:[/ ]Consult(?:ation)?)?"
                    + ")[\\])]?[.]?(?=[ \\t\\r]{0,9}(?:\\n|$))",
            Pattern.CASE_INSENSITIVE);

    /// The same in the midst of a line: only as a stamp writes it.
    private static final Pattern STAMPED = Pattern.compile(
            "(?:Non-Responsive|NON-RESPONSIVE|Out(?:side| of) Scope|OUT(?:SIDE| OF) SCOPE)(?![\\p{L}\\p{N}\"”])"
                    + "(?![ \\t](?:(?i)records?|material|information|portions?|documents?|pages?|bid|of))");

    private static final Pattern NUMBER =
            Pattern.compile("(?:Ex\\.|Exemption)[ \\t]?\\(?([1-9])\\)?\\(?([A-F])?", Pattern.CASE_INSENSITIVE);

    private LabelWords() {}

    /// The labels of `text`, in order. The patterns are asked only where one of their words begins: asking them at
    /// every letter of a page takes longer than all the rest of segmenting.
    static List<Label> find(String text) {
        List<Label> labels = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            Label label = mayBegin(text, at) ? at(text, at) : null;
            if (label != null) {
                labels.add(label);
                at = label.end() - 1;
            }
        }
        return labels;
    }

    private static @Nullable Label at(String text, int at) {
        Matcher anywhere = begun(ANYWHERE, text, at);
        if (anywhere != null) {
            return label(text, at, anywhere.end());
        }
        int start = beginsLine(text, at);
        Matcher alone = start < 0 ? null : begun(ALONE, text, at);
        if (alone != null) {
            return label(text, start, alone.end());
        }
        Matcher stamped = isFree(text, at) ? begun(STAMPED, text, at) : null;
        return stamped == null ? null : label(text, at, stamped.end());
    }

    private static @Nullable Matcher begun(Pattern pattern, String text, int at) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        return matcher.lookingAt() ? matcher : null;
    }

    private static Label label(String text, int start, int end) {
        String label = text.substring(start, end).stripTrailing();
        return new Label(start, start + label.length(), exemptions(label), subtypes(label));
    }

    private static List<String> exemptions(String label) {
        Matcher number = NUMBER.matcher(label);
        if (!number.find()) {
            return List.of();
        }
        String subpart = number.group(2) == null ? "" : number.group(2).toUpperCase(Locale.ROOT);
        return List.of("b" + number.group(1) + subpart);
    }

    private static List<String> subtypes(String label) {
        String small = label.toLowerCase(Locale.ROOT).replaceAll("^\\W+", "");
        if (small.startsWith("non") || small.startsWith("not ")) {
            return List.of("non-responsive");
        } else if (small.startsWith("out")) {
            return List.of("outside-scope");
        } else if (small.startsWith("duplicate")) {
            return List.of("duplicate");
        } else if (small.startsWith("referr")) {
            return List.of("referred");
        }
        return Subtypes.named(small);
    }

    /// Where a label begins that has nothing before it on its line but quoting marks and a bracket; else -1.
    private static int beginsLine(String text, int word) {
        int start = word > 0 && "[(".indexOf(text.charAt(word - 1)) >= 0 ? word - 1 : word;
        for (int at = start - 1; at >= 0 && text.charAt(at) != '\n'; at--) {
            if (" \t>".indexOf(text.charAt(at)) < 0) {
                return -1;
            }
        }
        return start;
    }

    private static boolean isFree(String text, int at) {
        return at == 0 || (!Character.isLetterOrDigit(text.charAt(at - 1)) && "\"“".indexOf(text.charAt(at - 1)) < 0);
    }

    private static boolean mayBegin(String text, int at) {
        return switch (text.charAt(at)) {
            case 'P', 'p' -> begins(text, at, "privil") || begins(text, at, "personal");
            case 'W', 'w' -> begins(text, at, "withheld") || begins(text, at, "work");
            case 'R', 'r' -> begins(text, at, "redacted") || begins(text, at, "referr");
            case 'D', 'd' -> begins(text, at, "deliberative") || begins(text, at, "duplicate");
            case 'A', 'a' -> begins(text, at, "attorney");
            case 'N', 'n' -> begins(text, at, "non") || begins(text, at, "not responsive");
            case 'O', 'o' -> begins(text, at, "out of") || begins(text, at, "outside");
            case 'E', 'e' -> begins(text, at, "ex.") || begins(text, at, "exemption");
            case 'F', 'f' -> begins(text, at, "foia ex");
            case '[', '(' -> begins(text, at + 1, "redacted") || begins(text, at + 1, " redacted");
            default -> false;
        };
    }

    private static boolean begins(String text, int at, String word) {
        return text.regionMatches(true, at, word, 0, word.length());
    }
}
