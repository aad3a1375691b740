package org.foiatrail.segment.redaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.segment.redaction.LabelUnit.Form;
import org.jspecify.annotations.Nullable;

/// Finds redaction labels: `(b)(6), (b)(7)(C)`, `b6, b7c`, OCR'd `(b) (S)`, and schemes that use words.
///
/// A statute cited in prose (`under (b)(5)`) is not a redaction; see [StatuteCitations].
public final class ExemptionLabels {
    /// A label in a text.
    ///
    /// @param exemptions none for what is no exemption and for most schemes of words
    /// @param subtypes as in [org.foiatrail.model.Redaction]
    public record Label(int start, int end, List<String> exemptions, List<String> subtypes) {
        public Label {
            exemptions = List.copyOf(exemptions);
            subtypes = List.copyOf(subtypes);
        }

        boolean overlaps(Label other) {
            return start < other.end && other.start < end;
        }

        /// Whether it may mark a whole document as well: a privilege in words, without a number.
        public boolean mayMark() {
            return exemptions.isEmpty() && subtypes.stream().anyMatch(Subtypes::isPrivilege);
        }
    }

    private static final Pattern BETWEEN = Pattern.compile("\\s{0,3}[,;/&:]?\\s{0,3}(?:and|or|&)?\\s{0,3}");

    /// `/(E)` behind `(b)(7)(C)`
    private static final Pattern SUBPART =
            Pattern.compile("\\s{0,3}(?:[,;/&]|and\\b|or\\b)\\s{0,3}(?:(?:and|or|&)\\s{1,3})?\\([A-F]\\)");

    private static final Pattern SUBPARTS = Pattern.compile("b7[A-F]");

    private ExemptionLabels() {}

    /// All labels of `text`, in order.
    public static List<Label> find(String text) {
        List<Label> labels = new ArrayList<>();
        StatuteCitations statutes = new StatuteCitations(text);
        PartRelease release = new PartRelease(text);
        for (List<LabelUnit> group : groups(text)) {
            Label label = label(group);
            boolean told = !release.announces(group) && (sure(text, group) || release.marks(group));
            if (told && !statutes.cites(label.start(), label.end())) {
                labels.add(label);
            }
        }
        List<Label> others = new ArrayList<>(BracketedLabels.find(text));
        others.addAll(LabelWords.find(text));
        others.addAll(StateLaws.bare(text));
        for (Label words : others) {
            if (labels.stream().noneMatch(words::overlaps)) {
                labels.add(words);
            }
        }
        labels.sort(Comparator.comparingInt(Label::start));
        return labels;
    }

    /// The labels of a field that lists people: any law may stand in place of one of them.
    public static List<Label> inField(String field) {
        List<Label> labels = new ArrayList<>(WholeLabels.entries(field, 0, field.length()));
        labels.addAll(find(field));
        PartRelease.inField(field)
                .filter(label -> labels.stream().noneMatch(label::overlaps))
                .forEach(labels::add);
        labels.sort(Comparator.comparingInt(Label::start));
        return labels;
    }

    /// The exemptions that `text` names, whether as labels or in a sentence: for words that speak of nothing else.
    static List<String> named(String text) {
        Set<String> named = new LinkedHashSet<>();
        for (List<LabelUnit> group : groups(text)) {
            if (!LawCitations.holds(
                    text, group.getFirst().start(), group.getLast().end())) {
                group.forEach(unit -> named.add(unit.exemption()));
            }
        }
        find(text).forEach(label -> named.addAll(label.exemptions()));
        named.addAll(LawCitations.in(text));
        return List.copyOf(named);
    }

    /// Labels side by side are one redaction, until one repeats: then it is the next party's.
    private static List<List<LabelUnit>> groups(String text) {
        List<List<LabelUnit>> groups = new ArrayList<>();
        LabelUnit unit = LabelUnit.next(text, 0);
        while (unit != null) {
            List<LabelUnit> group = new ArrayList<>(List.of(unit));
            groups.add(group);
            LabelUnit last = unit;
            unit = joined(text, last);
            while (unit != null && !holds(group, unit.exemption())) {
                group.add(unit);
                last = unit;
                unit = joined(text, last);
            }
            unit = LabelUnit.next(text, last.end());
        }
        return groups;
    }

    private static boolean holds(List<LabelUnit> group, String exemption) {
        return group.stream().anyMatch(unit -> unit.exemption().equals(exemption));
    }

    /// What follows `unit` and belongs to it.
    private static @Nullable LabelUnit joined(String text, LabelUnit unit) {
        Matcher between = BETWEEN.matcher(text).region(unit.end(), text.length());
        int at = between.lookingAt() ? between.end() : unit.end();
        Matcher subpart = SUBPART.matcher(text).region(unit.end(), text.length());
        if (SUBPARTS.matcher(unit.exemption()).matches() && subpart.lookingAt()) {
            return new LabelUnit(at, subpart.end(), "b7" + text.charAt(subpart.end() - 2), List.of(), Form.BRACKETED);
        }
        LabelUnit next = LabelUnit.begun(text, at);
        return next == null && unit.form() == Form.BRACKETED ? LabelUnit.rest(text, at) : next;
    }

    private static Label label(List<LabelUnit> group) {
        return new Label(
                group.getFirst().start(),
                group.getLast().end(),
                group.stream().map(LabelUnit::exemption).toList(),
                group.stream()
                        .flatMap(unit -> unit.subtypes().stream())
                        .distinct()
                        .toList());
    }

    private static boolean sure(String text, List<LabelUnit> group) {
        boolean bare = group.stream().allMatch(unit -> unit.form() == Form.BARE);
        if (!bare) {
            return group.stream().noneMatch(unit -> unit.form() == Form.BRACKETED)
                    || group.getFirst().form() != Form.BARE
                    || group.size() > 1;
        }
        boolean several = group.size() > 1
                && group.stream().allMatch(unit -> unit.exemption().matches("b[567]"));
        boolean subtype = group.stream().anyMatch(unit -> !unit.subtypes().isEmpty());
        boolean one = group.size() == 1 && group.getFirst().exemption().startsWith("b");
        boolean exempt = one || group.stream().anyMatch(unit -> unit.exemption().matches("b[3-9]"));
        boolean alone =
                exempt && alone(text, group.getFirst().start(), group.getLast().end());
        return several || subtype || alone;
    }

    static boolean alone(String text, int start, int end) {
        int line = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
        int lineEnd = text.indexOf('\n', end);
        String before = text.substring(Math.min(line, start), start);
        String after = text.substring(end, lineEnd < 0 ? text.length() : lineEnd);
        return before.replace('>', ' ').isBlank() && after.isBlank();
    }
}
