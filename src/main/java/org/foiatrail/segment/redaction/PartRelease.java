package org.foiatrail.segment.redaction;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foiatrail.segment.redaction.ExemptionLabels.Label;
import org.foiatrail.segment.redaction.LabelUnit.Form;

/// What a page says it was released without: `RELEASE IN PART B5,B6`. Then `B6` at a line's end stands for words that
/// were taken out; the stamp itself takes out nothing.
final class PartRelease {
    private static final String EXEMPTION = "(?:[Bb]\\d(?:\\([A-Fa-f]\\)|[A-Fa-f]\\b)?|1\\.[45]\\([A-Ha-h]\\))";
    private static final Pattern STAMP = Pattern.compile("(?:RELEASED?|DENIED) IN (?:PART|FULL)[\\s:;,-]{1,4}("
            + EXEMPTION + "(?:[,;\\s]{1,3}" + EXEMPTION + "){0,8})(?=\\s|$)");

    /// A field's last word, or its entry's; of the Presidential Records Act all of it.
    private static final Pattern IN_FIELD = Pattern.compile("(?<=\\s)B[3-9](?:\\([A-F]\\))?(?=\\s{0,3}(?:[;,>\\])]|$))"
            + "|(?<=^|[;,<]\\s?)PRA [1-6](?=\\s{0,3}(?:[;,<>]|$))");

    private final String text;
    private final Set<String> exemptions = new HashSet<>();
    /// The characters of the stamps: what holds several pages in one bears several.
    private final BitSet stamped = new BitSet();

    PartRelease(String text) {
        this.text = text;
        Matcher stamp = STAMP.matcher(text);
        while (text.contains(" IN ") && stamp.find()) {
            stamped.set(stamp.start(1), stamp.end(1));
            for (LabelUnit unit = LabelUnit.next(text, stamp.start(1));
                    unit != null && unit.end() <= stamp.end(1);
                    unit = LabelUnit.next(text, unit.end())) {
                exemptions.add(unit.exemption());
            }
        }
    }

    /// True for the stamp's own exemptions.
    boolean announces(List<LabelUnit> group) {
        return stamped.nextClearBit(group.getFirst().start()) >= group.getLast().end();
    }

    /// True for exemptions of the stamp at a line's end.
    boolean marks(List<LabelUnit> group) {
        int behind = group.getLast().end();
        int line = text.indexOf('\n', behind);
        return group.stream()
                        .allMatch(unit -> unit.form() == Form.BARE
                                && text.charAt(unit.start()) == 'B'
                                && exemptions.contains(unit.exemption()))
                && text.substring(behind, line < 0 ? text.length() : line).isBlank();
    }

    /// Exemptions without brackets that end or are an entry of a field that lists people.
    static Stream<Label> inField(String field) {
        return IN_FIELD.matcher(field)
                .results()
                .map(found -> new Label(found.start(), found.end(), List.of(exemption(found.group())), List.of()));
    }

    private static String exemption(String printed) {
        return printed.startsWith("PRA")
                ? printed
                : printed.replaceAll("\\W", "").replace('B', 'b');
    }
}
