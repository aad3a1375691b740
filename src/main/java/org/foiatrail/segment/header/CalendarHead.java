package org.foiatrail.segment.header;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.model.Message.Kind;
import org.foiatrail.segment.header.Heading.Standing;
import org.foiatrail.segment.label.HeaderLabel;
import org.foiatrail.segment.label.SentTimes;
import org.foiatrail.segment.line.Line;
import org.jspecify.annotations.Nullable;

/// The head of an appointment as calendars print it: what about, when it begins and ends, who called it and who was
/// to come.
public final class CalendarHead {
    private static final int MOST_LINES = 120;
    private static final int BLANKS = 4;
    /// A value goes on in its column, give or take.
    private static final int ROUGHLY = 3;

    /// Lines in which the next label follows if what stands between is the rest of a value.
    private static final int WRAPPED = 3;

    private static final Pattern LABEL = Pattern.compile("(?i)(Subject|Location|Start|End|Show Time As|Recurrence"
            + "|Recurrence Pattern|Meeting Status|Organi[sz]er|(?:Required |Optional )?Attendees|Resources|Categories"
            + "|Importance|Sensitivity|Attachments)\\s?:\\s*(.*)");
    /// `Tue 7/13/2010 2:00 PM`: a plan's dates have no day of the week.
    private static final Pattern DAY = Pattern.compile("(?i)(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}{0,6}[,.]?\\s.*");
    /// A calendar alone prints these.
    private static final Set<String> OWN =
            Set.of("recurrence", "meeting status", "show time as", "organizer", "organiser", "required attendees");
    /// A label that its narrow column broke: `Attendees:` is in the next line.
    private static final Pattern BROKEN = Pattern.compile("(?i)(Required|Optional)(?:\\s+(\\S.*))?");
    private static final Pattern BROKEN_OFF = Pattern.compile("(?i)Attendees\\s?:\\s*(.*)");
    private static final Pattern OTHER_LABEL = Pattern.compile("\\p{Lu}[\\p{L} ]{1,24}:.*");

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
            String whole = withRest(lines, i);
            Matcher label = LABEL.matcher(whole == null ? line.words() : whole);
            if (label.matches() && seen.add(label.group(1).toLowerCase(Locale.ROOT))) {
                open = label.group(1).toLowerCase(Locale.ROOT);
                column = line.column() + label.start(2);
                block.addUnlabelled(label(open), label.group(2));
                i += whole == null ? 0 : 1;
            } else if (i == last + 1
                    && !open.equals("start")
                    && (line.column() >= column - ROUGHLY
                            || block.last().unfinished()
                            || block.last().value().isEmpty()
                            || isAboveLabel(lines, i, !seen.contains("start")))) {
                block.append(line);
            } else {
                break;
            }
            last = i;
        }
        String start = block.value(HeaderLabel.SENT);
        boolean enough = start != null
                && DAY.matcher(start).matches()
                && SentTimes.isDate(start)
                && seen.contains("end")
                && seen.stream().anyMatch(OWN::contains);
        return enough ? heading(block, lines.get(first), first, last) : null;
    }

    /// True for a line that begins with a label of an appointment.
    public static boolean isLabelled(Line line) {
        return LABEL.matcher(line.words()).matches();
    }

    /// The label that begins in line `at` and ends in the next one, with the values of both; null if none does.
    private static @Nullable String withRest(List<Line> lines, int at) {
        Matcher begun = BROKEN.matcher(lines.get(at).words());
        Matcher rest = begun.matches() && at + 1 < lines.size()
                ? BROKEN_OFF.matcher(lines.get(at + 1).words())
                : null;
        if (rest == null || !rest.matches()) {
            return null;
        }
        String value = Objects.requireNonNullElse(begun.group(2), "") + " " + rest.group(1);
        return begun.group(1) + " Attendees: " + value.strip();
    }

    /// In a PDF the indent of what was wrapped is lost.
    ///
    /// @param apart whether the label may stand below empty lines, as `Start:` does
    private static boolean isAboveLabel(List<Line> lines, int at, boolean apart) {
        int left = WRAPPED;
        for (int i = at; i < lines.size() && left > 0; i++) {
            Line line = lines.get(i);
            if (line.blank() && !apart) {
                return false;
            }
            if (isLabelled(line) || withRest(lines, i) != null) {
                return true;
            }
            if (OTHER_LABEL.matcher(line.words()).matches()) {
                return false;
            }
            left -= line.blank() ? 0 : 1;
        }
        return false;
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
            case "required attendees", "attendees" -> HeaderLabel.TO;
            case "optional attendees" -> HeaderLabel.CC;
            case "attachments" -> HeaderLabel.ATTACHMENTS;
            default -> HeaderLabel.OTHER;
        };
    }
}
