package org.foiatrail.segment.header;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.model.Rect;
import org.foiatrail.segment.label.HeaderLabel;
import org.foiatrail.segment.label.HeaderLabels;
import org.foiatrail.segment.label.SentTimes;
import org.foiatrail.segment.line.Line;
import org.foiatrail.segment.line.Places;
import org.jspecify.annotations.Nullable;

/// Who sent a message, and when, without labels, in one line or two, those of the recipients below: with the address as
/// mail read in a browser is printed, without as Lotus Notes prints what is forwarded. The time that is printed beside
/// an address may stand elsewhere in the text.
///
/// @param from who sent it, as printed
/// @param sent when, as printed
/// @param last the index of the line with the time
/// @param addressed true if the address is printed
/// @param wrapped true if name and address are printed below each other, beside the time
record SenderLine(String from, String sent, int last, boolean addressed, boolean wrapped) {
    private static final int LONGEST = 200;
    /// Blank lines between sender and time.
    private static final int GAP = 2;
    /// Lines with words above the first message of a thread in which its title may stand.
    private static final int TITLE = 3;

    /// What may follow a line of sender and time; `Reply-To:` too.
    private static final Set<HeaderLabel> RECIPIENTS = Set.of(HeaderLabel.TO, HeaderLabel.CC, HeaderLabel.OTHER);

    private static final String PARTY = "(\\S.{0,100}?[<(\\[]\\S{1,64}@[^\\s>)\\]]{1,100}[>)\\]])";
    private static final Pattern PARTY_ALONE = Pattern.compile(PARTY);
    private static final Pattern ADDRESS_ALONE = Pattern.compile("<\\S{1,64}@[^\\s>]{1,100}>");
    /// Where a time begins that is printed in words.
    private static final Pattern DAY = Pattern.compile("(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\p{Ll}{0,6}\\W.*");
    private static final Pattern PARTY_AND_TIME = Pattern.compile(PARTY + "\\s+(\\p{Lu}\\p{L}{2}.{6,40}\\d.*)");
    /// `Vera Lund`, `Vera Lund @ OPS`, `Vera Lund/OPS/AGENCY`
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}.'\u2019-]{0,20}(?:\\s[\\p{L}.,'\u2019-]{1,20}){1,4}"
                    + "(?:\\s?@\\s?[\\p{Lu}\\d]{1,12}|(?:/[\\p{L}\\d.&_-]{1,30}){1,5})?");
    private static final Pattern NAME_AND_CLOCK = Pattern.compile("(" + NAME + ")\\s{2,}(\\S.*)");
    private static final Pattern SYSTEM = Pattern.compile("\\s?@.*");
    private static final Pattern MISREAD_DOT = Pattern.compile("(?<=\\s\\p{Lu}),");
    /// `05/11/10 02:33:20 PM`, misread or not.
    private static final Pattern CLOCK =
            Pattern.compile("\\S{1,2}\\s?/\\s?\\S{1,2}\\s?/\\s?\\S{2,4}\\s+\\S{1,2}\\s?:.{2,16}");
    private static final Pattern OWN_LABEL = Pattern.compile("From:\\s*");
    private static final Pattern COUNT = Pattern.compile("\\d{1,4} messages?");

    /// What line `first` tells, and the next if need be; null if it tells no sender and time.
    static @Nullable SenderLine read(List<Line> lines, int first, Places places) {
        Line line = lines.get(first);
        if (line.blank() || line.text().length() > LONGEST || HeaderLabels.match(line) != null) {
            return null;
        }
        SenderLine addressed = line.text().indexOf('@') < 0 ? wrapped(lines, first) : addressed(lines, first, places);
        return addressed == null ? named(lines, first) : addressed;
    }

    private static @Nullable SenderLine addressed(List<Line> lines, int first, Places places) {
        String words = lines.get(first).words();
        Matcher both = PARTY_AND_TIME.matcher(words);
        if (both.matches() && SentTimes.isDate(both.group(2))) {
            return new SenderLine(both.group(1), both.group(2), first, true, false);
        }
        if (!PARTY_ALONE.matcher(words).matches()) {
            return null;
        }
        int next = Line.nextWords(lines, first, 1 + GAP);
        HeaderLabels.Hit time = next < 0 ? null : HeaderLabels.time(lines.get(next));
        if (time != null) {
            return new SenderLine(words, lines.get(next).text().substring(time.value()), next, true, false);
        }
        String beside = timeBeside(lines, first, places);
        return beside == null ? null : new SenderLine(words, beside, first, true, false);
    }

    /// Name, address and time below each other, as a narrow page prints them, the time in one line or two.
    private static @Nullable SenderLine wrapped(List<Line> lines, int first) {
        if (first + 2 >= lines.size()
                || !ADDRESS_ALONE.matcher(lines.get(first + 1).words()).matches()
                || !NAME.matcher(lines.get(first).words()).matches()
                || !DAY.matcher(lines.get(first + 2).words()).matches()) {
            return null;
        }
        String party = lines.get(first).words() + " " + lines.get(first + 1).words();
        String time = "";
        for (int i = first + 2; i < Math.min(lines.size(), first + 4); i++) {
            time = (time + " " + lines.get(i).words()).strip();
            if (SentTimes.isToTheMinute(time)) {
                return new SenderLine(party, time, i, true, true);
            }
        }
        return null;
    }

    /// The time that stands on the right of line `first` on its page, wherever in the text; null if none does.
    private static @Nullable String timeBeside(List<Line> lines, int first, Places places) {
        Rect sender = places.of(lines.get(first));
        if (sender == null) {
            return null;
        }
        int page = lines.get(first).page();
        int at = first;
        while (at > 0 && lines.get(at - 1).page() == page) {
            at--;
        }
        for (; at < lines.size() && lines.get(at).page() == page; at++) {
            Line line = lines.get(at);
            HeaderLabels.Hit time = line.blank() ? null : HeaderLabels.time(line);
            if (time != null && isBeside(sender, places.of(line))) {
                return line.text().substring(time.value());
            }
        }
        return null;
    }

    private static boolean isBeside(Rect sender, @Nullable Rect time) {
        return time != null && time.x() >= sender.right() && time.y() < sender.bottom() && sender.y() < time.bottom();
    }

    private static @Nullable SenderLine named(List<Line> lines, int first) {
        String words = lines.get(first).words();
        Matcher both = NAME_AND_CLOCK.matcher(words);
        if (mayHoldClock(words) && both.matches()) {
            return named(both.group(1), both.group(2), first);
        }
        int next = Line.nextWords(lines, first, 1 + GAP);
        return next >= 0
                        && mayHoldClock(lines.get(next).text())
                        && NAME.matcher(words).matches()
                ? named(words, lines.get(next).words(), next)
                : null;
    }

    private static boolean mayHoldClock(String words) {
        return words.indexOf('/') >= 0 && words.indexOf(':') >= 0;
    }

    private static @Nullable SenderLine named(String name, String time, int last) {
        return CLOCK.matcher(time).matches() && SentTimes.isToTheMinute(time)
                ? new SenderLine(
                        MISREAD_DOT
                                .matcher(SYSTEM.matcher(name).replaceFirst(""))
                                .replaceAll("."),
                        time,
                        last,
                        false,
                        false)
                : null;
    }

    /// True if line `first` holds a sender and his address, and the next line with words is his own `From:` line: what
    /// a mailbox's conversations are printed with.
    static boolean isAboveOwnHeader(List<Line> lines, int first) {
        String words = lines.get(first).words();
        boolean alone = words.indexOf('@') >= 0
                && words.length() <= LONGEST
                && PARTY_ALONE.matcher(words).matches();
        int next = alone ? Line.nextWords(lines, first, 1 + GAP) : -1;
        Matcher label = OWN_LABEL.matcher(next < 0 ? "" : lines.get(next).words());
        return label.lookingAt()
                && lines.get(next).words().substring(label.end()).equals(words);
    }

    /// True for what may stand in the line below.
    boolean goesOnWith(HeaderLabels.Hit label) {
        boolean exact = label.exact() && (label.label() == HeaderLabel.TO || label.label() == HeaderLabel.BEGIN);
        return addressed ? RECIPIENTS.contains(label.label()) : exact;
    }

    /// True if sender and time stand beside each other, as each message of a printed thread has them.
    boolean isOfThread(int first) {
        return addressed && (wrapped || last == first);
    }

    /// The subject above a sender that is printed with its time below: the first words of the page; null if others
    /// stand there.
    static @Nullable String subject(List<Line> lines, int first) {
        String subject = null;
        for (int i = first - 1;
                i >= 0 && lines.get(i).page() == lines.get(first).page();
                i--) {
            if (!lines.get(i).blank()) {
                if (subject != null) {
                    return null;
                }
                subject = lines.get(i).words();
            }
        }
        return subject;
    }

    /// The title of the thread whose first message's line is `first`: it stands above the number of its messages; null
    /// if there is none.
    static @Nullable String title(List<Line> lines, int first) {
        boolean counted = false;
        int seen = 0;
        for (int i = first - 1; i >= 0 && seen < TITLE; i--) {
            Line line = lines.get(i);
            if (line.blank()) {
                continue;
            }
            if (counted) {
                return line.words();
            }
            counted = COUNT.matcher(line.words()).matches();
            seen++;
        }
        return null;
    }
}
