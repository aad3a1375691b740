package org.foiatrail.segment.redaction;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells a statute cited in prose (`under (b)(5)`), or the number of a paragraph, from a redaction's label.
final class StatuteCitations {
    private static final int BEFORE = 60;
    private static final int AFTER = 40;

    private static final Pattern CITED_BEFORE = Pattern.compile(
            "(?:\\b(?:under|exemptions?|pursuant to|per|sections?|subsections?|paragraphs?|clauses?|sec\\.|citing"
                    + "|cited|invok(?:e|es|ed|ing)|assert(?:s|ed|ing)?|claim(?:ed|ing)|appl(?:y|ies|ied|ying))|§)"
                    + "\\s{0,2}(?:the\\s{1,2})?(?:FOIA\\s{1,2})?(?:exemptions?\\s{1,2})?(?:title\\s{1,2})?"
                    + "(?:5\\s?U\\.?\\s?S\\.?\\s?C\\.?\\s{0,2})?(?:sections?|sec\\.|§)?\\s{0,2}(?:552a?)?[(\\[\"“]?\\s?$"
                    + "|\\bU\\.?\\s?S\\.?\\s?C\\.?\\s{0,2}(?:§|sec\\.|section)?\\s{0,2}\\d{1,5}\\w?\\s{0,2}$"
                    + "|\\b552a?\\s{0,2}$"
                    + "|\\b\\d{1,4}[a-z]?\\z|\\b\\d{1,4}\\.\\d{1,3}\\z|\\([a-z]\\)\\(\\d{1,2}\\)\\s?(?:,|and|or|through|-)\\s?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CITED_AFTER = Pattern.compile(
            "^\\s{1,2}(?:(?:exempts?|protects?|allows?|covers?|permits?|exemptions?|privileges?|redactions?"
                    + "|withholdings?)\\b|applies to\\b"
                    + "|of\\s{1,2}(?:(?:this|the|that|such|said|title|section)\\s{1,2})?"
                    + "(?:(?:\\d{1,2}|sub)?sections?|paragraph|part|title|act|statute|agreement|contract|code|rules?|"
                    + "regulations?|order|FOIA|freedom|MOA|memorandum|policy|directive|5 U|\\d)(?![\\p{Ll}]))",
            Pattern.CASE_INSENSITIVE);

    /// A paragraph of a regulation at its line's beginning: its number, and words behind it.
    private static final Pattern PARAGRAPH = Pattern.compile(
            "^[ \\t]{0,40}\\(([a-z])\\)[ \\t]?\\((\\d{1,2})\\)(?=[ \\t]{1,9}[\\p{L}\"“(])", Pattern.MULTILINE);

    private static final Pattern WORDS_FOLLOW = Pattern.compile("^[ \\t]{1,9}[\\p{L}\"“(]");

    private final String text;
    /// Made out when it is first asked for: few texts hold a label at a line's beginning.
    private @Nullable Boolean numbered;

    StatuteCitations(String text) {
        this.text = text;
    }

    /// Whether the words between these places are part of a sentence about the law, or number a paragraph.
    boolean cites(int start, int end) {
        String before = text.substring(Math.max(0, start - BEFORE), start);
        String after = text.substring(end, Math.min(text.length(), end + AFTER));
        return CITED_BEFORE.matcher(before).find()
                || CITED_AFTER.matcher(after).find()
                || (beginsLine(start) && WORDS_FOLLOW.matcher(after).find() && numbered());
    }

    private boolean beginsLine(int start) {
        int at = start;
        while (at > 0 && text.charAt(at - 1) != '\n' && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at == 0 || text.charAt(at - 1) == '\n';
    }

    /// Whether the text numbers its paragraphs so: others than (b) too, or (b)(1) and (b)(2) both.
    private boolean numbered() {
        if (numbered == null) {
            Set<String> numbers = new HashSet<>();
            Matcher paragraph = PARAGRAPH.matcher(text);
            while (paragraph.find()) {
                numbers.add("bjk".contains(paragraph.group(1)) ? paragraph.group(1) + paragraph.group(2) : "other");
            }
            numbered = numbers.contains("other") || numbers.containsAll(Set.of("b1", "b2"));
        }
        return numbered;
    }
}
