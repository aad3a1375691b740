package org.foiatrail.segment.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.segment.redaction.ExemptionLabels.Label;

/// The sections of States' laws that stand bare in place of the words withheld by them.
final class StateLaws {
    /// What parts the cells of a line, or a field from its name.
    private static final Pattern CELLS =
            Pattern.compile("[ ]{3,}|\\t|(?<=\\p{L}:)[ ]+|(?<=\\s)(?=\\[)|(?<=\\])(?=[\\s,.;])");
    private static final int LONGEST_CELL = 60;
    /// How far around a gap its sentence is looked for.
    private static final int AROUND = 200;
    /// A law's own words: a telephone or a room has capitals, too.
    private static final Pattern NAMED = Pattern.compile(
            "§|\\b(?:Code|Law|Act|Stats?|Statutes?|Sec|Section|RCW|ILCS|ORS|NRS|MCL|HRS|RSA|ORC|KRS|RSMo|GRAMA|NMSA|SDCL"
                    + "|NJSA|OCGA|MGL|CRS|KSA|ARS)\\b"
                    + "|\\b(?:\\p{Lu}\\.){2,4}"
                    + "|^\\p{Lu}{2,6} §? ?\\d{1,4}(?:\\.\\d{1,4})?\\(\\w{1,3}\\)\\(");
    private static final Pattern FEDERAL = Pattern.compile("\\b(?:C\\.? ?F\\.? ?R|U\\.? ?S\\.? ?C|Fed\\. ?Reg)\\b");
    static final String SECTION =
            "§? ?(?:\\d{2,4}\\.\\d{2,4}(?:\\(\\w{1,3}\\)){1,4}|\\d{1,3}\\(\\d{1,2}\\)\\(\\p{Ll}{1,3}\\)(?:\\(\\w{1,3}\\))?)";
    /// A field of a form that is no citation's.
    private static final Pattern FIELD = Pattern.compile("(?:\\A|\\n|\\s{3})[>\\s]{0,20}"
            + "(?!(?i)(?:statut|exempt|author|citation|law|code|basis|reason|see|re:|ref|section|source|title|under|per))"
            + "\\p{Lu}[\\p{L}'-]{1,15}(?: \\p{L}{1,15}){0,2}:\\s{1,40}\\z");

    /// What shows that the page holds more than the section, its stamp and its page mark.
    private static final Pattern MORE =
            Pattern.compile("\\b(?!(?i)page\\b)\\p{L}?\\p{Ll}{3,}|\\d[.:]\\d|\\d\\(\\w{1,3}\\)");
    private static final Pattern BRACKETED = Pattern.compile("(?s).*\\S \\[");
    private static final Pattern OPENS = Pattern.compile("[\\[(]\\z");
    private static final Pattern CLOSES = Pattern.compile("\\A[\\])]");
    private static final Pattern ENDS_LINE = Pattern.compile("\\A\\W?[ \\t]*(?:\\n|\\z)");
    /// Words before a gap in their line, and those of a line before the next one.
    private static final Pattern RUNS = Pattern.compile("[\\p{L}\\p{N},\"”)][ \\t]{1,40}\\z");
    private static final Pattern BREAKS_OFF = Pattern.compile(
            "(?<!\\b(?i:under|per|see|to|with|section|statute|or|by|in))[ ,]?(?<=[\\p{Ll}\\p{N},])[ ]{0,9}\\n[>\\s]{0,40}\\z");
    private static final Pattern BREAKS_OFF_BEFORE = Pattern.compile("\\p{Ll},?[ \\t]{1,40}\\z");
    private static final Pattern GAP = Pattern.compile("\\A[,.;]?[ \\t]{1,40}\\S");
    private static final Pattern GOES_ON = Pattern.compile("\\A[,;]?\\s{1,40}(?:\\p{Ll}|[,;.])");

    private StateLaws() {}

    /// The sections that stand bare in place of words: between wide gaps, or alone between lines that break off. What
    /// stands alone elsewhere is a heading, or a row of a list of laws.
    static List<Label> bare(String text) {
        List<Label> labels = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int next = text.indexOf('\n', start);
            int end = next < 0 ? text.length() : next;
            if (holdsSection(text, start, end)) {
                Matcher gap = CELLS.matcher(text).region(start, end);
                int from = start;
                while (gap.find()) {
                    bare(text, from, gap.start(), labels);
                    from = gap.end();
                }
                bare(text, from, end, labels);
                labels.addAll(WholeLabels.people(text, start, end));
            }
            start = end + 1;
        }
        return labels;
    }

    /// A digit, a sign, a digit: without them, nothing else needs to be tried.
    private static boolean holdsSection(String text, int start, int end) {
        for (int at = start + 1; at + 1 < end; at++) {
            if (".:/-(".indexOf(text.charAt(at)) >= 0
                    && Character.isDigit(text.charAt(at - 1))
                    && Character.isLetterOrDigit(text.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }

    private static void bare(String text, int from, int to, List<Label> labels) {
        int start = from;
        int end = to;
        while (start < end && " \t>[(".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " \t\r].,;".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == start || end - start > LONGEST_CELL) {
            return;
        }
        String words = text.substring(start, end);
        Label law = WholeLabels.read(words, start);
        if (law == null || law.exemptions().isEmpty()) {
            return;
        }
        boolean named = NAMED.matcher(words).find();
        // In a sentence, brackets alone may hold a citation: then it names its law.
        boolean cited = named
                && BRACKETED
                        .matcher(text.substring(Math.max(0, start - 3), start))
                        .matches();
        if (!cited && isGap(text, start, end, named)) {
            labels.add(law);
        }
    }

    /// Whether it names a law of a State, and none of the United States'.
    static boolean isNamed(String citation) {
        return !FEDERAL.matcher(citation).find()
                && (NAMED.matcher(citation).find() || LawCitations.namesState(citation));
    }

    private static boolean isGap(String text, int start, int end, boolean named) {
        String before = OPENS.matcher(text.substring(Math.max(0, start - AROUND), start))
                .replaceFirst("");
        String after = CLOSES.matcher(text.substring(end, Math.min(text.length(), end + AROUND)))
                .replaceFirst("");
        if (FIELD.matcher(before).find()
                || !(MORE.matcher(before).find() || MORE.matcher(after).find())) {
            return true;
        }
        boolean begins = lastLine(before).isBlank();
        boolean ends = ENDS_LINE.matcher(after).find();
        // A section that does not name its law may be a number in a table's row: there, words break off and go on.
        boolean row = !begins && !ends;
        return (begins ? BREAKS_OFF : row && !named ? BREAKS_OFF_BEFORE : RUNS)
                        .matcher(before)
                        .find()
                && (!row || !named ? GOES_ON : GAP).matcher(after).find();
    }

    private static String lastLine(String text) {
        return text.substring(text.lastIndexOf('\n') + 1);
    }
}
