package org.foiatrail.segment.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.model.Edits;
import org.foiatrail.segment.redaction.ExemptionLabels.Label;
import org.jspecify.annotations.Nullable;

/// Labels that use words: `Deliberative Process`, `Privileged or Personal Material Redacted`, `Ex. 6 - Personal
/// Privacy`, those that cite the law of a State, and those that claim no exemption: `Non-Responsive`, `Outside Scope`,
/// `Duplicate`, `Referred`.
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

    /// `Redacted - RCW 42.56.280`, `[Exempt 5 ILCS 140/7(1)(f)]`: a section of whatever law, in brackets or where no
    /// sentence goes on.
    private static final Pattern BY_LAW =
            Pattern.compile("[\\[(]?\\s?(?:(?:Redact(?:ed|ion)|Withheld|Exempt)|REDACTED|WITHHELD|EXEMPT)"
                    + "(?:[ \\t](?:(?:in (?:full|part) )?(?:per|under|pursuant to)))?(?:" + DASH + "|[ \\t]{1,2})"
                    + "(?!(?i:version|cop|page|draft|bates|doc|file|part|vol))"
                    + LawCitations.CITATION
                    + "(?:[\\])]|(?![\\p{L}\\p{N}(]|[ \\t]{1,3}(?!(?:and|or)[ \\t]\\(b\\))\\p{Ll}))");

    /// The word itself in the midst of a line: in capitals among small letters, or as all that a header's label or a
    /// list holds. `REDACTED VERSION` and `the redacted version` take nothing out.
    private static final Pattern WORD = Pattern.compile(
            "REDACTED(?![\\p{L}\\p{N}\"”])(?![ \\t](?:[A-Z]{2}|(?i)(?:version"
                    + "|cop(?:y|ies)|portions?|documents?|records?|pages?|text|information|by|in|from|under|pursuant)\\b))");

    private static final Pattern FIELD =
            Pattern.compile("[>\\s]{0,20}(?i:from|to|cc|bcc|subject|name|phone|tel|fax|address|e-?mail)\\s?:");

    private static final Pattern VALUE = Pattern.compile("(?i:Redacted)(?=[ \\t]{0,9}(?:[;,\\r\\n]|$))");
    /// The word again, torn by OCR: signs that no word holds stand among its letters.
    private static final Pattern TORN =
            Pattern.compile("(?i:red)[\\p{L}\\p{N}+&^*~@#$%=<>|\\\\]{1,7}[\\p{L}\\p{N}](?=[\\s,;.]|$)");

    private static final Pattern NO_LETTER = Pattern.compile("[+&^*~@#$%=<>|\\\\\\p{N}].");
    private static final int TORN_LETTERS = 4;

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
        Matcher byLaw = isFree(text, at) ? begun(BY_LAW, text, at) : null;
        if (byLaw != null) {
            String words = text.substring(at, byLaw.end());
            return new Label(at, byLaw.end(), LawCitations.in(words), List.of());
        }
        int start = beginsLine(text, at);
        Matcher alone = start < 0 ? null : begun(ALONE, text, at);
        if (alone != null) {
            return label(text, start, alone.end());
        }
        if (!isFree(text, at)) {
            return null;
        }
        Matcher stamped = begun(STAMPED, text, at);
        int end = stamped == null ? redacted(text, at) : stamped.end();
        return end < 0 ? null : label(text, at, end);
    }

    /// Where the word `Redacted` ends if it begins at `at` and is a label, -1 if it is not.
    private static int redacted(String text, int at) {
        if (!begins(text, at, "red")) {
            return -1;
        }
        Matcher word = begun(WORD, text, at);
        if (word != null && hasSmallLetters(text, at)) {
            return word.end();
        }
        Matcher value = isValue(text, at) ? begun(VALUE, text, at) : null;
        if (value != null) {
            return value.end();
        }
        Matcher torn = begun(TORN, text, at);
        boolean isTorn = torn != null
                && NO_LETTER.matcher(torn.group()).find()
                && Edits.within(torn.group().toLowerCase(Locale.ROOT), "redacted", TORN_LETTERS);
        return torn != null && isTorn ? torn.end() : -1;
    }

    private static boolean hasSmallLetters(String text, int at) {
        int end = text.indexOf('\n', at);
        return text.substring(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length() : end)
                .chars()
                .anyMatch(Character::isLowerCase);
    }

    /// Whether the label of a header field, or the end of a list's other entry, stands right before `at`.
    private static boolean isValue(String text, int at) {
        int before = at - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
            before--;
        }
        if (before < 0 || text.charAt(before) == ';') {
            return before >= 0;
        }
        int line = text.lastIndexOf('\n', before) + 1;
        return text.charAt(before) == ':'
                && FIELD.matcher(text.substring(line, before + 1)).matches();
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
            case 'R', 'r' -> begins(text, at, "red") || begins(text, at, "referr");
            case 'D', 'd' -> begins(text, at, "deliberative") || begins(text, at, "duplicate");
            case 'A', 'a' -> begins(text, at, "attorney");
            case 'N', 'n' -> begins(text, at, "non") || begins(text, at, "not responsive");
            case 'O', 'o' -> begins(text, at, "out of") || begins(text, at, "outside");
            case 'E', 'e' -> begins(text, at, "ex.") || begins(text, at, "exempt");
            case 'F', 'f' -> begins(text, at, "foia ex");
            case '[', '(' ->
                begins(text, at + 1, "redact")
                        || begins(text, at + 1, " redacted")
                        || begins(text, at + 1, "withheld")
                        || begins(text, at + 1, "exempt");
            default -> false;
        };
    }

    private static boolean begins(String text, int at, String word) {
        // The second letter alone settles most places of a text, and is cheap to look at.
        if (at + 1 >= text.length()) {
            return false;
        }
        char second = text.charAt(at + 1);
        char small = second < 128 ? (char) (second | ' ') : Character.toLowerCase(second);
        return small == word.charAt(1) && text.regionMatches(true, at, word, 0, word.length());
    }
}
