package org.foiatrail.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds redaction labels: `(b)(6), (b)(7)(C)`, `b6, b7c`, OCR'd `(b) (S)`, and schemes that use words.
///
/// A statute cited in prose (`under (b)(5)`) is not a redaction.
final class ExemptionLabels {
    /// A label in a text; `exemptions` is empty for a scheme of words.
    record Label(int start, int end, List<String> exemptions) {}

    /// Gaps are bounded, so that no run of blanks in a hostile text costs more than its length.
    private static final String GAP = "[ \\t]{0,3}";

    private static final Pattern ONE = Pattern.compile(
            // (b)(7)(C), with brackets lost or misread
            "(?:\\(" + GAP + "|(?<![\\p{L}\\p{N}(]))[bB]" + GAP + "\\)" + GAP + "\\(?" + GAP
                    + "([1-9SsGg])(?![\\p{L}\\p{N}&&[^X]])(?:" + GAP + "\\))?"
                    + "(?:" + GAP + "[(X]" + GAP + "(?:([A-Fa-f])(?!\\p{L})(?:" + GAP + "\\))?|\\.{2,3}\\)?))?"
                    // b7c
                    + "|(?<![\\p{L}\\p{N}(])[bB](?:([1-689])|(7)([A-Fa-f])?)(?![\\p{L}\\p{N}])");

    private static final Pattern BETWEEN = Pattern.compile("\\s{0,3}(?:[,;/&]|and)?\\s{0,3}");
    private static final Pattern PRIVILEGE =
            Pattern.compile("[ \\t]{0,3}(?:AWP|ACP|AC|DP|WP|DPP)\\b(?:[,/ ]{1,2}(?:AWP|ACP|AC|DP|WP|DPP)\\b)*");

    private static final Pattern CITED_BEFORE = Pattern.compile(
            "(?:\\b(?:under|exemptions?|pursuant to|sections?|subsections?|paragraphs?)|§)"
                    + "\\s{0,2}(?:FOIA\\s{1,2})?(?:exemptions?\\s{1,2})?"
                    + "(?:5 U\\.?S\\.?C\\.?\\s{0,2})?§?\\s{0,2}(?:552a?)?$"
                    + "|\\b\\d{1,4}a?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CITED_AFTER = Pattern.compile(
            "^\\s{1,2}(?:exempts?|protects?|allows?|applies|covers?|permits?|exemptions?|privileges?)\\b");

    private static final Pattern WORDS = Pattern.compile(
            "Privil\\S{0,6}[ \\t]{0,2}\\S{0,2}[ \\t]{1,3}or[ \\t]{0,3}Personal[ \\t]{0,3}Materi(?:\\S{0,3}"
                    + "(?:[ \\t]{1,3}l\\b)?)"
                    + "(?:[ \\t]{0,3}Re[ \\t]?dacted)?"
                    + "|Withheld[ \\t]{0,2}-[ \\t]{0,2}\\w{1,15}(?:[ /]{1,2}deliberative)?[ \\t]{1,2}process"
                    + "|[\\[(]\\s?REDACTED\\s?[\\])]"
                    + "|(?m:^[ \\t>]{0,40}(?:Deliberative Process(?: Privilege)?|Redacted)[ \\t\\r]{0,9}$)",
            Pattern.CASE_INSENSITIVE);

    private ExemptionLabels() {}

    /// All labels of `text`, in order.
    static List<Label> find(String text) {
        List<Label> labels = new ArrayList<>();
        // Transparent bounds let the pattern look at what stands before the place it is asked at.
        Matcher matcher = ONE.matcher(text).useTransparentBounds(true);
        int next = 0;
        while (findOne(matcher, text, next)) {
            int start = matcher.start();
            boolean bare = matcher.group(1) == null;
            List<String> exemptions = new ArrayList<>();
            exemptions.add(canonical(matcher));
            boolean sub = bare && matcher.group(5) != null;
            int end = privilegeEnd(text, matcher.end());
            next = end;
            // Labels side by side are one redaction, until one repeats: then it is the next party's.
            while (findOne(matcher, text, matcher.end())
                    && joins(text, end, matcher.start())
                    && !exemptions.contains(canonical(matcher))) {
                exemptions.add(canonical(matcher));
                end = privilegeEnd(text, matcher.end());
                next = end;
            }
            boolean sure = !bare || sub || exemptions.size() > 1 || alone(text, start, end);
            if (sure && !cited(text, start, end)) {
                labels.add(new Label(start, end, exemptions));
            }
        }
        if (holdsWord(text)) {
            addWords(text, labels);
        }
        return labels;
    }

    private static void addWords(String text, List<Label> labels) {
        Matcher words = WORDS.matcher(text);
        while (words.find()) {
            String found = words.group();
            int start = words.start()
                    + found.length()
                    - found.replaceFirst("^[\\s>]+", "").length();
            labels.add(new Label(start, words.start() + found.stripTrailing().length(), List.of()));
        }
        labels.sort((a, b) -> Integer.compare(a.start(), b.start()));
    }

    /// Finds the next label from `from` on. The pattern is asked only where one may begin: asking it at every letter
    /// of a page takes longer than all the rest of segmenting.
    private static boolean findOne(Matcher one, String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (mayBegin(text, at) && one.region(at, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /// True at a `b`, perhaps behind a bracket, with a bracket or a digit after it.
    private static boolean mayBegin(String text, int at) {
        char first = text.charAt(at);
        if (first != '(' && first != 'b' && first != 'B') {
            return false;
        }
        int letter = first == '(' ? behindBlanks(text, at + 1) : at;
        if (letter + 1 >= text.length() || (text.charAt(letter) != 'b' && text.charAt(letter) != 'B')) {
            return false;
        }
        char next = text.charAt(letter + 1);
        int bracket = behindBlanks(text, letter + 1);
        return (next >= '1' && next <= '9') || (bracket < text.length() && text.charAt(bracket) == ')');
    }

    private static int behindBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /// False if no scheme of words can be meant anywhere: much faster told than by the pattern.
    private static boolean holdsWord(String text) {
        for (int at = 0; at < text.length(); at++) {
            boolean holds = switch (text.charAt(at)) {
                case 'P', 'p' -> text.regionMatches(true, at, "privil", 0, 6);
                case 'W', 'w' -> text.regionMatches(true, at, "withheld", 0, 8);
                case 'R', 'r' -> text.regionMatches(true, at, "redacted", 0, 8);
                case 'D', 'd' -> text.regionMatches(true, at, "deliberative", 0, 12);
                default -> false;
            };
            if (holds) {
                return true;
            }
        }
        return false;
    }

    private static String canonical(Matcher one) {
        String digit = Stream.of(one.group(1), one.group(3), one.group(4))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        String letter = one.group(1) == null ? one.group(5) : one.group(2);
        String number = switch (digit) {
            case "S", "s" -> "5";
            case "G", "g" -> "6";
            default -> digit;
        };
        return "b" + number + (letter == null ? "" : letter.toUpperCase(Locale.ROOT));
    }

    private static boolean joins(String text, int end, int start) {
        return start >= end
                && start - end <= 9
                && BETWEEN.matcher(text.substring(end, start)).matches();
    }

    private static int privilegeEnd(String text, int end) {
        Matcher privilege = PRIVILEGE.matcher(text).region(end, text.length());
        return privilege.lookingAt() ? privilege.end() : end;
    }

    private static boolean alone(String text, int start, int end) {
        int line = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
        int lineEnd = text.indexOf('\n', end);
        String before = text.substring(Math.min(line, start), start);
        String after = text.substring(end, lineEnd < 0 ? text.length() : lineEnd);
        return before.replace('>', ' ').isBlank() && after.isBlank();
    }

    private static boolean cited(String text, int start, int end) {
        String before = text.substring(Math.max(0, start - 40), start);
        String after = text.substring(end, Math.min(text.length(), end + 20));
        return CITED_BEFORE.matcher(before).find() || CITED_AFTER.matcher(after).find();
    }
}
