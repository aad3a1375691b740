package org.foiatrail.segment.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.segment.redaction.ExemptionLabels.Label;
import org.jspecify.annotations.Nullable;

/// Words that are a label where nothing else stands in their place, a box, brackets, or an entry of a field: laws,
/// `ORS 192.355(1) Internal Advisory; RCW 42.56.280`, and names of exemptions that are no words of every day.
final class WholeLabels {
    private static final int LONGEST = 160;
    /// Stands for a law while the words around it are looked at.
    private static final String LAW = "\uE001";

    private static final String PRIVILEGE = "Deliberative[ ]Process(?:[ ]Privilege)?"
            + "|Attorney[- /]{1,3}Client(?:[ ]Privilege)?|(?:Attorney[- ]{1,3})?Work[ -]Product";
    private static final String NAMED = "(?=\\p{Lu})(?i:" + PRIVILEGE + "|(?:\\p{L}{3,15}[ -]){1,2}Privilege"
            + "|(?:(?:Unwarranted )?Invasion of )?(?:Personal )?Privacy)";
    /// Behind a law its exemption may have any name: words with capitals.
    private static final String WORD = "\\p{Lu}[\\p{L}'’/-]{1,24}";
    private static final String NAME = "(?:" + WORD + "(?:[ ](?:(?:and|or|of|to|the|for|in|&)[ ])?" + WORD
            + "){0,5}|(?i:" + PRIVILEGE + "|Personal Privacy))";
    private static final String DONE =
            "(?:(?i:redact(?:ed|ion)|withheld|exempt(?:ion)?)(?:[ ](?:per|under|pursuant to))?"
                    + "(?:[ ]?[-–—:/][ ]?|[ ]))?";
    private static final String PART = DONE + "(?:" + LAW + "(?:[ ]?[-–—:(]?[ ]?" + NAME + "\\)?)?|" + NAMED + ")";
    private static final Pattern PARTS = Pattern.compile(
            "[\\[(]?[ ]?" + PART + "(?:[ ]?(?:[,;/&]|and\\b|or\\b)?[ ]?" + PART + "){0,5}[ ]?[.,;]?[\\])]?[.,;]?");
    /// Elsewhere it may be a cell, a vitamin, a visa; the Presidential Records Act's restrictions begin with P.
    private static final Pattern LETTER_AND_NUMBER = Pattern.compile("[Bb][3-9]|P[1-6]");
    private static final Pattern SECTION = Pattern.compile(StateLaws.SECTION);

    /// A field of a message that lists people, up to its value.
    private static final Pattern PEOPLE = Pattern.compile("[>\\s]{0,20}(?i:from|to|cc|bcc)\\s{0,3}:\\s{0,40}");

    private WholeLabels() {}

    /// `words` as one label, at `start` of the text they are from; null if they are none, or say more.
    static @Nullable Label read(String words, int start) {
        if (words.length() > LONGEST) {
            return null;
        }
        if (LETTER_AND_NUMBER.matcher(words.strip()).matches()) {
            return new Label(
                    start, start + words.length(), List.of(words.strip().toLowerCase(Locale.ROOT)), List.of());
        }
        // A line's end parts two labels, or the words of one.
        Label lines = inLine(words.replace('\n', ';'), start);
        return lines != null || words.indexOf('\n') < 0 ? lines : inLine(words, start);
    }

    private static @Nullable Label inLine(String words, int start) {
        String label = words.strip().replaceAll("[\\s;]*;[\\s;]*", "; ").replaceAll("\\s+", " ");
        if (SECTION.matcher(label).matches()) {
            return new Label(start, start + words.length(), List.of(label), List.of());
        }
        if (!PARTS.matcher(LawCitations.replaced(label, LAW)).matches()) {
            return null;
        }
        List<String> laws = LawCitations.in(label);
        if (!laws.stream().allMatch(StateLaws::isNamed)) {
            return null;
        }
        List<String> subtypes = Subtypes.named(label.toLowerCase(Locale.ROOT));
        return new Label(start, start + words.length(), laws, subtypes);
    }

    /// The laws that stand in place of people in a field, alone or between semicolons.
    static List<Label> entries(String text, int from, int to) {
        List<Label> labels = new ArrayList<>();
        for (int start = from; start < to; ) {
            int next = text.indexOf(';', start);
            int end = next < 0 || next > to ? to : next;
            String entry = text.substring(start, end);
            int blanks = entry.length() - entry.stripLeading().length();
            Label label = read(entry.strip(), start + blanks);
            if (label != null && !label.exemptions().isEmpty()) {
                labels.add(label);
            }
            start = end + 1;
        }
        return labels;
    }

    /// The same of the line between these places, if it is such a field.
    static List<Label> people(String text, int start, int end) {
        Matcher field = PEOPLE.matcher(text).region(start, end);
        return field.lookingAt() ? entries(text, field.end(), end) : List.of();
    }
}
