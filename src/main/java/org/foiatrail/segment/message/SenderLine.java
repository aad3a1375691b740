package org.foiatrail.segment.message;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.segment.line.Line;
import org.jspecify.annotations.Nullable;

/// How mail read in a browser is printed: who sent it, with the address, and when, without labels, in one line or two;
/// those of the recipients follow.
///
/// @param from who sent it, as printed
/// @param sent when, as printed
/// @param last the index of the line with the time
record SenderLine(String from, String sent, int last) {
    private static final int LONGEST = 200;
    /// Blank lines between sender and time.
    private static final int GAP = 2;
    /// Lines with words above the first message of a thread in which its title may stand.
    private static final int TITLE = 3;

    private static final String PARTY = "(\\S.{0,100}?[<(\\[]\\S{1,64}@[^\\s>)\\]]{1,100}[>)\\]])";
    private static final Pattern PARTY_ALONE = Pattern.compile(PARTY);
    private static final Pattern PARTY_AND_TIME = Pattern.compile(PARTY + "\\s+(\\p{Lu}\\p{L}{2}.{6,40}\\d.*)");
    private static final String WORDS_OF_NAME =
            "(?:From:\\s+)?(\\p{Lu}[\\p{L}.,'\u2019-]*(?:\\s\\p{Lu}[\\p{L}.'\u2019-]*){1,4})";
    private static final String TIME_OF_RECORD =
            "(\\S{2}/\\d{1,2}/\\d{2,4}\\s\\d{1,2}\\s?:\\s?\\d{2}(?:\\s?:\\s?\\d{2})?(?:\\s?[AP]M)?)";
    private static final Pattern NAME = Pattern.compile(WORDS_OF_NAME);
    private static final Pattern TIME = Pattern.compile(TIME_OF_RECORD);
    private static final Pattern NAME_AND_TIME = Pattern.compile(WORDS_OF_NAME + "\\s+(?:on\\s)?" + TIME_OF_RECORD);
    /// What the White House's Notes printed above the recipients.
    private static final Pattern RECORD = Pattern.compile("Record Type\\s?:\\s.{1,40}", Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNT = Pattern.compile("\\d{1,4} messages?");

    /// What line `first` tells, and the next if need be; null if it tells no sender and time.
    static @Nullable SenderLine read(List<Line> lines, int first) {
        Line line = lines.get(first);
        if (line.text().length() > LONGEST || line.text().indexOf('@') < 0 || HeaderLabels.match(line) != null) {
            return null;
        }
        String words = line.words();
        Matcher both = PARTY_AND_TIME.matcher(words);
        if (both.matches() && SentTimes.isDate(both.group(2))) {
            return new SenderLine(both.group(1), both.group(2), first);
        }
        int next = first + 1;
        while (next < lines.size() && next <= first + GAP && lines.get(next).blank()) {
            next++;
        }
        if (next == lines.size()
                || lines.get(next).blank()
                || !PARTY_ALONE.matcher(words).matches()) {
            return null;
        }
        HeaderLabels.Hit time = HeaderLabels.time(lines.get(next));
        return time == null
                ? null
                : new SenderLine(words, lines.get(next).text().substring(time.value()), next);
    }

    /// A sender and a time, in one line or two, above `Record Type:`; null if line `first` is none. What it is given
    /// as the last line is that label's.
    static @Nullable SenderLine ofRecord(List<Line> lines, int first) {
        String words = lines.get(first).words();
        Matcher both = NAME_AND_TIME.matcher(words);
        int time = both.matches() ? first : next(lines, first);
        if (time < 0 || !(both.matches() || NAME.matcher(words).matches())) {
            return null;
        }
        String when = both.matches() ? both.group(2) : lines.get(time).words();
        int record = next(lines, time);
        return record >= 0
                        && RECORD.matcher(lines.get(record).words()).matches()
                        && TIME.matcher(when).matches()
                ? new SenderLine(both.matches() ? both.group(1) : words, when, record)
                : null;
    }

    private static int next(List<Line> lines, int from) {
        for (int i = from + 1; i < lines.size() && i <= from + 1 + GAP; i++) {
            if (!lines.get(i).blank()) {
                return i;
            }
        }
        return -1;
    }

    /// True if sender and time share a line, as each message of a printed thread has them.
    boolean isOfThread(int first) {
        return last == first;
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
