package org.foiatrail.segment.redaction;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.foiatrail.model.VaughnIndex;
import org.foiatrail.segment.redaction.ExemptionLabels.Label;

/// Lists that account for redactions on other pages, and take nothing out of their own: the table of a letter, an
/// index of what was withheld, a worksheet's tally.
public final class Accounts {
    /// Rows that make a list of what might be the notices of a sheet.
    private static final int ROWS = 3;

    /// More lines than any notice has.
    private static final int SHEET = 40;

    /// Numbered paragraphs that make a page one of a declaration.
    private static final int PARAGRAPHS = 2;

    /// Exemptions that make a list of their meanings.
    private static final int KEY = 4;

    /// No row of such a list has more characters.
    private static final int LONGEST = 400;

    private static final String PAGES =
            "(?:\\d{1,6}|one|two|three|four|five)\\s{1,2}(?:pages?|pgs?\\.?|pp\\.?|documents?|docs?\\.?|records?|attachments?)";
    private static final String DONE = "(?:withheld|redacted|denied|released|deleted|exempt(?:ed)?|disclosed)";

    /// All that stands before a label in such a row; no sentence.
    private static final Pattern BEFORE = Pattern.compile(
            "(?=.*\\d)(?=.*\\b(?:pages?|pgs?|pp|documents?|docs?|records?)\\b)(?:[\\W\\d]|\\b(?:pages?|pgs?|pp?|documents?|docs?|nos?"
                    + "|records?|attachments?|in|full|part|their|its|entirety|and|of|to|through|" + DONE
                    + ")\\b)*(?<!\\b(?:of|to|and)\\W{0,3})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNTED = Pattern.compile(
            ".*\\b(?:" + PAGES + "|pages?\\s\\d{1,6}\\s?(?:[-–—]|to|through)\\s?\\d).*|.*\\b" + DONE
                    + "\\b.*:\\s*\\d+\\s*",
            Pattern.CASE_INSENSITIVE);
    /// `Exemptions cited: (b)(5)`, other labels before it or none.
    private static final Pattern CITED = Pattern.compile(
            "(?:.*\\b)?(?:exemptions?|basis|bases)\\s{1,2}(?:cited|claimed|applied|invoked|used|asserted)\\s?:?[\\W\\db]*",
            Pattern.CASE_INSENSITIVE);
    /// What goes on behind a label that begins such a row.
    private static final Pattern BEHIND = Pattern.compile(
            "[\\W]{0,12}\\b" + PAGES + "(?:[^\\w\\s]|\\s(?:(?:were|was|are|is)\\s)?" + DONE + "\\b.*|$).*|\\W{0,12}"
                    + DONE + "\\s{1,2}in\\s{1,2}(?:full|part)\\W*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern IN_PART = Pattern.compile(
            "\\b" + DONE + "\\s{1,2}in\\s{1,2}part\\b|\\breleased\\s{1,2}in\\s{1,2}full\\b", Pattern.CASE_INSENSITIVE);

    /// `REDACTION LOG`, `Privilege Log - Request 20-377`
    private static final Pattern TITLE = Pattern.compile(
            "(?:redactions?|exemptions?|withholdings?|privileges?|denials?|vaughn)(?: and (?:redactions?|exemptions?|withholdings?))?"
                    + " (?:log|index|legend|key|codes?)(?:\\W.{0,60})?(?<![.;,])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CELLS = Pattern.compile("\\s{2,}|\\t|\\||[,;](?!\\s)");
    /// A heading's words, where the gaps between columns were lost.
    private static final Pattern HEADINGS = Pattern.compile(
            "(?=.*\\bexempt)(?=.*\\b(?:bates|doc(?:ument)?|page|record)\\b)"
                    + "(?:\\b(?:bates|doc(?:ument)?|page|record|control|date|nos?|numbers?|range|description|disposition"
                    + "|exemptions?|justification|basis|author|recipient|from|to|type|title|subject|of|for|and|claimed)"
                    + "\\b(?:\\(s\\))?[\\W_]{0,6}){3,20}",
            Pattern.CASE_INSENSITIVE);
    /// What stands behind a label that a key to such labels explains.
    private static final Pattern MEANING = Pattern.compile("\\W{0,6}\\p{L}.*\\s\\p{Ll}{3,}.*");
    /// A paragraph of a declaration or an order, which speaks of what was withheld elsewhere.
    private static final Pattern PARAGRAPH = Pattern.compile("\\h{0,12}\\d{1,3}\\.\\h{1,9}\\p{Lu}.*\\h\\p{Ll}");
    private static final Pattern EXEMPTION = Pattern.compile("exempt|basis|foia ex", Pattern.CASE_INSENSITIVE);

    private final String text;
    /// Where the rows below an index's headings begin; behind the text without such.
    private final int rows;

    Accounts(String text) {
        this.text = text;
        int at = 0;
        while (at < text.length() && !isHead(text.substring(at, lineEnd(text, at)))) {
            at = lineEnd(text, at) + 1;
        }
        rows = Math.min(at, key(text));
    }

    /// Where a key begins that explains one exemption after the other, in their order; behind the text without one.
    /// People taken out at the beginnings of lines follow each other in any.
    private static int key(String text) {
        int explained = 0;
        String last = "";
        int first = text.length();
        for (int at = 0; at < text.length() && explained < KEY; at = lineEnd(text, at) + 1) {
            String line = text.substring(at, lineEnd(text, at));
            List<Label> labels = line.length() > LONGEST ? List.of() : ExemptionLabels.find(line);
            Label label = labels.isEmpty() ? null : labels.getFirst();
            if (label != null
                    && label.start() == 0
                    && label.exemptions().size() == 1
                    && MEANING.matcher(line.substring(label.end())).matches()) {
                String exemption = label.exemptions().getFirst();
                int order = exemption.compareTo(last);
                if (order < 0 || explained == 0) {
                    explained = 0;
                    first = at;
                }
                explained += order == 0 ? 0 : 1;
                last = exemption;
            }
        }
        return explained == KEY ? first : text.length();
    }

    /// Whether `label` stands in such a list.
    boolean hold(Label label) {
        if (label.start() >= rows) {
            return true;
        }
        int start = text.lastIndexOf('\n', Math.max(0, label.start() - 1)) + 1;
        if (lineEnd(text, label.end()) - start > LONGEST) {
            return false;
        }
        String before = text.substring(Math.min(start, label.start()), label.start());
        String after = text.substring(label.end(), lineEnd(text, label.end()));
        return isRow(before, after);
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /// Whether the words of a page are such a list, and no notice that this page was withheld.
    public static boolean isList(String text) {
        List<String> lines = text.lines().toList();
        long rows = lines.stream().filter(Accounts::isRow).count();
        return lines.stream().anyMatch(Accounts::isHead)
                || rows >= ROWS
                || (lines.size() <= SHEET && hasParagraphs(lines))
                || (rows > 0 && IN_PART.matcher(text).find());
    }

    private static boolean hasParagraphs(List<String> lines) {
        return lines.stream()
                        .filter(line -> PARAGRAPH.matcher(line).lookingAt())
                        .limit(PARAGRAPHS)
                        .count()
                == PARAGRAPHS;
    }

    private static boolean isRow(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        List<Label> labels = ExemptionLabels.find(line);
        return labels.stream().anyMatch(label -> isRow(line.substring(0, label.start()), line.substring(label.end())));
    }

    private static boolean isRow(String before, String after) {
        boolean begins = before.chars().noneMatch(Character::isLetterOrDigit);
        if (begins) {
            return BEHIND.matcher(after).matches();
        }
        return CITED.matcher(before).matches()
                || (COUNTED.matcher(before).matches() && BEFORE.matcher(before).matches());
    }

    private static boolean isHead(String line) {
        return line.length() <= LONGEST && (TITLE.matcher(line.strip()).matches() || isHeadOfIndex(line));
    }

    private static boolean isHeadOfIndex(String line) {
        return EXEMPTION.matcher(line).find()
                && (VaughnIndex.isHead(Arrays.asList(CELLS.split(line.strip(), -1)))
                        || HEADINGS.matcher(line.strip()).matches());
    }
}
