package org.foiatrail.segment.header;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.model.Message.Kind;
import org.foiatrail.segment.header.Heading.Standing;
import org.foiatrail.segment.line.Line;
import org.jspecify.annotations.Nullable;

/// The head of an appointment as calendars print it: what about, when it begins and ends, who called it and who was
/// to come.
public final class CalendarHead {
    private static final int MOST_LINES = 120;
    private static final int BLANKS = 4;
    /// A value goes on in its column, give or take.
    private static final int ROUGHLY = 3;

    private static final Pattern LABEL = Pattern.compile("(?i)(Subject|Location|Start|End|Show Time As|Recurrence"
            + "|Recurrence Pattern|Meeting Status|Organi[sz]er|Required Attendees|Optional Attendees|Resources|Categories"
            + "|Importance|Sensitivity|Attachments)\\s?:\\s*(.*)");
    private static final Set<String> LISTS = Set.of("required attendees", "optional attendees", "subject", "location");
    /// A calendar alone prints these.
    private static final Set<String> OWN =
            Set.of("recurrence", "meeting status", "show time as", "organizer", "organiser", "required attendees");

    private CalendarHead() {}

    /// The head that begins in line `first`, with who called the meeting as its sender and the beginning as its time;
    /// null if none does.
    public static @Nullable Heading read(List<Line> lines, int first) {
        Matcher opening = LABEL.matcher(lines.get(first).words());
        if (!opening.matches() || !opening.group(1).equalsIgnoreCase("subject")) {
            return null;
        }
        HeaderBlock block = new HeaderBlock();
        Set<String> seen = new HashSet<>();
        String open = "";
        int column = 0;
        int last = first;
        for (int i = first; i < Math.min(lines.size(), first + MOST_LINES) && i - last <= BLANKS; i++) {
            Line line = lines.get(i);
            if (line.blank()) {
                continue;
            }
            Matcher label = LABEL.matcher(line.words());
            if (label.matches() && seen.add(label.group(1).toLowerCase(Locale.ROOT))) {
                open = label.group(1).toLowerCase(Locale.ROOT);
                column = line.column() + label.start(2);
                block.addUnlabelled(label(open), label.group(2));
            } else if (i == last + 1
                    && LISTS.contains(open)
                    && (line.column() >= column - ROUGHLY || block.last().unfinished())) {
                block.append(line);
            } else {
                break;
            }
            last = i;
        }
        String start = block.value(HeaderLabel.SENT);
        boolean whole = start != null
                && SentTimes.isDate(start)
                && seen.contains("end")
                && seen.stream().anyMatch(OWN::contains);
        return whole ? heading(block, lines.get(first), first, last) : null;
    }

    private static Heading heading(HeaderBlock block, Line line, int first, int last) {
        return new Heading(
                Kind.MEETING,
                first,
                last,
                line.column(),
                block.value(HeaderLabel.FROM),
                block.values(Set.of(HeaderLabel.TO)),
                block.values(Set.of(HeaderLabel.CC)),
                block.value(HeaderLabel.SUBJECT),
                block.value(HeaderLabel.SENT),
                block.values(Set.of(HeaderLabel.ATTACHMENTS)),
                line.depth(),
                true,
                Standing.ALONE);
    }

    private static HeaderLabel label(String words) {
        return switch (words) {
            case "subject" -> HeaderLabel.SUBJECT;
            case "start" -> HeaderLabel.SENT;
            case "organizer", "organiser" -> HeaderLabel.FROM;
            case "required attendees" -> HeaderLabel.TO;
            case "optional attendees" -> HeaderLabel.CC;
            case "attachments" -> HeaderLabel.ATTACHMENTS;
            default -> HeaderLabel.OTHER;
        };
    }
}
