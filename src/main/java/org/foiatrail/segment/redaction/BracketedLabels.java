package org.foiatrail.segment.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.segment.redaction.ExemptionLabels.Label;

/// Labels alone in square brackets, `[MCL 15.243(1)(g) Attorney-Client Privilege]`, unless the words around them
/// speak of the law: then they cite it.
final class BracketedLabels {
    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]{4,160})\\]");
    /// How far the words around them are looked at.
    private static final int AROUND = 200;
    private static final Pattern OF_LAW = Pattern.compile(
            "(?i:\\b(?:courts?|statut\\w*|pursuant|sub-?sections?|exempt\\w*|disclos\\w*|legislat\\w*|enact\\w*|codified"
                    + "|shall|public records?|withh[eo]ld\\w*|den(?:y|ied|ial)|confidential(?:ity)?)\\b)|§|\\p{Ll}[ \\n]"
                    + LawCitations.CITATION);
    /// Brackets among those words, whole or cut off.
    private static final Pattern OTHERS = Pattern.compile("\\A[^\\[\\]]*\\]|\\[[^\\[\\]]*(?:\\]|\\z)");
    private static final Pattern EMPTY_LINE = Pattern.compile("\\n[ \\t\\r>]*\\n");
    /// Before a name that marks what follows it: nothing in its line, or the label of a subject.
    private static final Pattern MARKS = Pattern.compile("[>\\s]*(?:(?i:subject|re)\\s?:.*)?");

    private BracketedLabels() {}

    static List<Label> find(String text) {
        List<Label> labels = new ArrayList<>();
        Matcher brackets = BRACKETS.matcher(text);
        for (int at = text.indexOf('['); at >= 0 && brackets.find(at); ) {
            Label label = WholeLabels.read(brackets.group(1), brackets.start());
            if (label != null && !(label.exemptions().isEmpty() ? marks(text, brackets) : isCited(text, brackets))) {
                labels.add(new Label(brackets.start(), brackets.end(), label.exemptions(), label.subtypes()));
            }
            at = text.indexOf('[', brackets.end());
        }
        return labels;
    }

    /// Whether it marks the document, as a tag before its title or its words.
    private static boolean marks(String text, Matcher brackets) {
        String before = text.substring(text.lastIndexOf('\n', brackets.start()) + 1, brackets.start());
        int next = text.indexOf('\n', brackets.end());
        String after = text.substring(brackets.end(), next < 0 ? text.length() : next);
        return MARKS.matcher(before).matches() && after.chars().anyMatch(Character::isLetter);
    }

    private static boolean isCited(String text, Matcher brackets) {
        String before = text.substring(Math.max(0, brackets.start() - AROUND), brackets.start());
        String after = text.substring(brackets.end(), Math.min(text.length(), brackets.end() + AROUND));
        String[] paragraphs = EMPTY_LINE.split(before, -1);
        return isOfLaw(paragraphs[paragraphs.length - 1]) || isOfLaw(EMPTY_LINE.split(after, -1)[0]);
    }

    private static boolean isOfLaw(String words) {
        return OF_LAW.matcher(OTHERS.matcher(words).replaceAll(";")).find();
    }
}
