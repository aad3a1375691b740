package org.foiatrail.segment.header;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.model.Message.Kind;
import org.foiatrail.segment.header.Heading.Standing;
import org.foiatrail.segment.label.SentTimes;
import org.foiatrail.segment.line.Line;
import org.jspecify.annotations.Nullable;

/// The head of a cable: precedence, day and minute in one group, `R 121530Z JAN 09`, and below it who sends (`FM`),
/// to whom (`TO`), who else is told (`INFO`), how secret it is, and what about.
public final class CableHead {
    /// Lines with words from the group down to the sender, and from the addressees to the subject.
    private static final int SENDER = 4;
    private static final int SUBJECT = 16;

    /// No line of a head has more characters.
    private static final int LONGEST = 200;

    /// Lines that a subject goes on over.
    private static final int WRAPPED = 2;

    private static final String SECRET =
            "(?:UNCLAS|U N C L A S|CONFIDENTIAL|C O N F I D|SECRET|S E C R E T|TOP SECRET|LIMITED OFFICIAL)";
    /// Before the group may stand how secret it is, behind it who sends: `SECRET 261218Z MAY 69 CITE HERON 3055`.
    private static final Pattern GROUP =
            Pattern.compile("\\W?(?:(?:[ZOPRY]{1,2}\\s+){0,3}|" + SECRET + "[\\p{Lu} ]{0,12}\\s)"
                    + "(\\d{6}[Z2]\\s+\\p{Lu}{3,4}\\s+(?:\\d{4}|\\d{2}))(?:\\s+CITE\\s+(\\S.*)|\\s.{0,20})?");
    private static final Pattern PARTY = Pattern.compile("(FM|TO|INFO|CITE)(?:\\s?:\\s*|\\s+)(\\S.*)");
    /// How secret it is, which ends the addressees; teletypes break there.
    private static final Pattern SECRECY = Pattern.compile("\\W?(?:" + SECRET + "|BT\\b).*");
    private static final Pattern ABOUT = Pattern.compile("(?i:subj(?:ect)?)\\s?[:;]\\s*(\\S.*)");
    /// What follows the subject: a reference, a paragraph, another label.
    private static final Pattern NEXT = Pattern.compile("(?:REFS?\\b|\\(?\\d{1,2}\\s?[.)]|\\p{Lu}[\\p{L} ]{1,24}:).*");
    /// The station that a party is reached by; how urgent it is there, and its number.
    private static final String URGENT = "(?:FLASH|NIACT|IMMEDIATE|PRIORITY|ROUTINE|COLLECTIVE)";
    private static final Pattern STATION = Pattern.compile("^(?:R[A-Z]{4,6}\\s?/\\s?)|^(?:" + URGENT + "\\s+)+");
    private static final Pattern URGENCY =
            Pattern.compile("(?:\\s+" + URGENT + ")*(?:\\s+\\d{1,6})?(?:\\s+\\(.*)?[.,| ]*$");

    /// How the State Department sets it since 2009, its number first.
    private static final Pattern NUMBERED = Pattern.compile("MRN\\s?:\\s*\\d{2}\\s\\p{Lu}.*");
    private static final Pattern LABELLED =
            Pattern.compile("(Date/DTG|From|Action|Info|Subject)\\s?:\\s*(\\S.*)", Pattern.CASE_INSENSITIVE);

    private CableHead() {}

    /// The head whose group stands in line `first`; null if none does.
    public static @Nullable Heading read(List<Line> lines, int first) {
        Line top = lines.get(first);
        if (top.text().length() > LONGEST) {
            return null;
        }
        if (NUMBERED.matcher(top.words()).matches()) {
            return labelled(lines, first);
        }
        Matcher group = GROUP.matcher(top.words());
        if (!group.matches() || !SentTimes.isToTheMinute(group.group(1))) {
            return null;
        }
        String from = group.group(2) == null ? null : party(group.group(2));
        List<String> to = new ArrayList<>();
        List<String> cc = new ArrayList<>();
        List<String> open = from == null ? new ArrayList<>() : to;
        boolean cited = from != null;
        boolean spaced = false;
        int last = first;
        int seen = 0;
        for (int i = first + 1; i < lines.size() && lines.get(i).page() == top.page(); i++) {
            String words = lines.get(i).words();
            if (words.isEmpty()) {
                continue;
            }
            Matcher label = PARTY.matcher(words);
            boolean named = label.matches();
            boolean over = SECRECY.matcher(words).matches()
                    || NEXT.matcher(words).matches()
                    || GROUP.matcher(words).matches();
            boolean apart = lines.get(i - 1).blank();
            spaced |= apart && to.isEmpty();
            // Those addressed stand as close as what is above them.
            over |= apart && !spaced && !cited && !to.isEmpty();
            if (words.length() > LONGEST || (!named && over) || (from == null && ++seen > SENDER)) {
                break;
            }
            if (named) {
                open = switch (label.group(1)) {
                    case "TO" -> to;
                    case "INFO" -> cc;
                    default -> new ArrayList<>();
                };
                cited |= label.group(1).equals("CITE");
                from = label.group(1).equals("FM") || label.group(1).equals("CITE") ? party(label.group(2)) : from;
            } else if (cited != to.isEmpty()) {
                // Where the sender is cited each field is a line; others have addressees below each other.
                continue;
            }
            open.add(party(named ? label.group(2) : words));
            last = i;
        }
        return from == null || to.isEmpty() ? null : withSubject(lines, first, last, group.group(1), from, to, cc);
    }

    private static @Nullable Heading labelled(List<Line> lines, int first) {
        Map<String, String> values = new HashMap<>();
        int last = first;
        for (int i = first + 1; i < Math.min(lines.size(), first + SUBJECT) && !values.containsKey("subject"); i++) {
            Matcher label = LABELLED.matcher(lines.get(i).words());
            if (lines.get(i).text().length() <= LONGEST && label.matches()) {
                values.put(label.group(1).toLowerCase(Locale.ROOT), label.group(2));
                last = values.containsKey("subject") ? last : i;
            }
        }
        String sent = values.get("date/dtg");
        String from = values.get("from");
        if (sent == null || from == null || !SentTimes.isDate(sent)) {
            return null;
        }
        return withSubject(lines, first, last, sent, from, parties(values.get("action")), parties(values.get("info")));
    }

    private static List<String> parties(@Nullable String field) {
        return field == null
                ? List.of()
                : Arrays.stream(field.split("\\s?;\\s?")).map(CableHead::party).toList();
    }

    private static Heading withSubject(
            List<Line> lines, int first, int addressed, String sent, String from, List<String> to, List<String> cc) {
        String subject = null;
        int last = addressed;
        int seen = 0;
        int page = lines.get(first).page();
        for (int i = addressed + 1;
                i < lines.size() && lines.get(i).page() == page && seen < SUBJECT && subject == null;
                i++) {
            Matcher about = ABOUT.matcher(lines.get(i).words());
            seen += lines.get(i).blank() ? 0 : 1;
            if (about.matches()) {
                subject = about.group(1);
                last = i;
            }
        }
        int end = subject == null ? last : Math.min(lines.size() - 1, last + WRAPPED);
        while (last < end && isRest(lines.get(last + 1).words())) {
            last++;
            subject = subject + " " + lines.get(last).words();
        }
        Line top = lines.get(first);
        return new Heading(
                Kind.MEMO,
                first,
                last,
                top.column(),
                from,
                to,
                cc,
                subject,
                sent,
                List.of(),
                top.depth(),
                true,
                Standing.ALONE);
    }

    private static boolean isRest(String words) {
        return !words.isEmpty() && !NEXT.matcher(words).matches();
    }

    private static String party(String words) {
        return URGENCY.matcher(STATION.matcher(words).replaceFirst("")).replaceFirst("");
    }
}
