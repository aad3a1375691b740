package org.foiatrail.segment.message;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.model.Message.Kind;
import org.foiatrail.segment.header.HeaderBlockParser;
import org.foiatrail.segment.header.Heading;
import org.foiatrail.segment.line.Line;
import org.foiatrail.segment.party.PartyNames;
import org.foiatrail.segment.party.PartyOffices;
import org.jspecify.annotations.Nullable;

/// The line Lotus Notes sets above a message that is answered: who sent it, when, and how it begins, as
/// `Vera Lund---05/11/2010 02:33:12 PM---Paul, the county called`; often its labelled header stands below.
///
/// @param from who sent it, as printed
/// @param sent when, as printed
/// @param text where in the line the message's own words begin, -1 if nowhere
record History(String from, String sent, int text) {
    private static final int LONGEST = 600;
    /// Lines with words down to its labelled header, its own rest among them.
    private static final int BELOW = 3;
    private static final String RULE = "\\s?[-\u2013\u2014]{2,4}\\s?";
    private static final Pattern ENTRY = Pattern.compile("(?:(?:Ina|A)ctive hide details for |hide details for )?"
            + "(\"?\\p{L}[^<>]{1,60}?\"?(?:\\s?<[^<>]{3,80}>)?)" + RULE
            + "(\\d{1,2}/\\d{1,2}/\\d{2,4}\\s\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[AaPp][Mm])?(?:\\s[A-Z]{2,4})?)" + RULE);

    private static final Pattern NAME = Pattern.compile(
            "\"?\\p{Lu}[\\p{L}.'\u2019-]*,?(?:\\s\\p{Lu}[\\p{L}.'\u2019-]*){1,3}(?:/[^\\s/]{1,30}){0,5}\"?");
    private static final Pattern HIDDEN = Pattern.compile("hide details for ");

    /// The entry that line `first` is; null if it is none.
    static @Nullable History read(List<Line> lines, int first) {
        Line line = lines.get(first);
        if (line.blank() || line.text().length() > LONGEST || line.text().indexOf('/') < 0) {
            return null;
        }
        Matcher entry =
                ENTRY.matcher(line.text()).region(line.column(), line.text().length());
        if (!entry.lookingAt()) {
            return null;
        }
        String from = entry.group(1);
        boolean named = NAME.matcher(from).matches() && !PartyOffices.namesUnit(from);
        if (entry.group(0).indexOf('<') < 0 && !HIDDEN.matcher(entry.group(0)).find() && !named) {
            return null;
        }
        String sent = entry.group(2);
        int text = entry.end();
        // What a picture's description says is said again beside it.
        int again = line.text().lastIndexOf(sent);
        if (again > entry.start(2)) {
            Matcher rule = Pattern.compile(RULE)
                    .matcher(line.text())
                    .region(again + sent.length(), line.text().length());
            text = rule.lookingAt() ? rule.end() : text;
        }
        return new History(from, sent, text < line.text().stripTrailing().length() ? text : -1);
    }

    /// The message of line `first`: its header's if `blocks` finds that below, or what the line itself tells.
    Heading heading(List<Line> lines, int first, HeaderBlockParser blocks) {
        Line line = lines.get(first);
        int seen = 0;
        for (int i = first + 1; i < lines.size() && seen < BELOW; i++) {
            Heading block = lines.get(i).blank() ? null : blocks.parse(i);
            if (block != null) {
                if (block.from() != null && isSame(block.from())) {
                    return block.introduced(first, line.column());
                }
                break;
            }
            seen += lines.get(i).blank() ? 0 : 1;
        }
        return new Heading(
                Kind.EMAIL,
                first,
                first,
                line.column(),
                from,
                List.of(),
                List.of(),
                null,
                sent,
                List.of(),
                line.depth(),
                false,
                Heading.Standing.QUOTED,
                text,
                null);
    }

    private boolean isSame(String other) {
        return Objects.equals(PartyNames.first(from), PartyNames.first(other));
    }
}
