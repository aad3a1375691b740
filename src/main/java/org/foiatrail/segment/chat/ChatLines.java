package org.foiatrail.segment.chat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.model.Message.Kind;
import org.foiatrail.segment.header.Heading;
import org.foiatrail.segment.label.HeaderLabel;
import org.foiatrail.segment.label.HeaderLabels;
import org.foiatrail.segment.label.SentTimes;
import org.foiatrail.segment.line.Line;
import org.foiatrail.segment.party.PartyNames;
import org.jspecify.annotations.Nullable;

/// Chats and text messages as they are exported: each begins with who wrote it and when, in one line or in two, and its
/// words stand behind a colon or below.
public final class ChatLines {
    private static final int LONGEST = 4000;
    /// A text that merely tells of calls has a line or two of that form, and names nobody twice.
    private static final int FEWEST = 3;

    private static final String DAY = "(?:\\p{Lu}\\p{Ll}{2,8},?\\s)?"
            + "(?:\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\p{Lu}\\p{Ll}{2,8}\\.?\\s\\d{1,2},?\\s\\d{4})";
    static final String TIME = DAY + "(?:,?\\s{1,2}(?:at\\s)?|T)\\d{1,2}:\\d{2}(?::\\d{2})?"
            + "(?:[\\s\\u202F]?[AaPp]\\.?[Mm]\\.?)?+(?:\\s\\(?(?:[ECMP][SD]?T|UTC|GMT)\\)?)?+";
    private static final String WORD = "\\p{Lu}[\\p{L}'\\u2019.-]{0,30}";
    private static final String NAMES = WORD + "(?:,?\\s" + WORD + "){1,4}(?:\\s\\(\\p{Lu}[\\p{L}/ .-]{1,30}\\))?";
    private static final String NAME = "(?:" + NAMES + "|" + PartyNames.NUMBER + "|[\\w.+-]{1,40}@[\\w.-]{3,60})";
    private static final String WORDS = "(?:\\s\\(?[Ee]dited\\)?)?\\s?(?::(?:\\s{1,9}(\\S.*))?)?";
    /// A day that only its reader knew.
    private static final String RECENT = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Yester|To)day,?";
    private static final String CLOCK = "\\d{1,2}:\\d{2}(?:\\s[AaPp]\\.?[Mm]\\.?)?";

    /// No hand writes `[3/8/2021 4:12 PM] `: whoever stands behind it wrote the words, by whatever name or label.
    private static final Pattern BRACKETED =
            Pattern.compile("\\p{Cf}?\\[(" + TIME + ")\\]\\s{0,3}[-\u2013:]?\\s{0,3}([^\\s:][^:]{0,60}?)" + WORDS);
    private static final Pattern BY_NO_HAND = Pattern.compile("\\p{Cf}?\\[");
    /// Nobody writes at full five minutes alone: those are times of meetings, `Staff Meeting 9:30 AM`.
    private static final Pattern ODD_MINUTE = Pattern.compile(":\\d[1-46-9](?!\\d)");
    private static final Pattern DASHED =
            Pattern.compile("(" + TIME + ")\\s[-\u2013]\\s([^\\s:][^:]{0,40}?):(?:\\s{1,9}(\\S.*))?");
    private static final Pattern TIME_FIRST =
            Pattern.compile("\\(?(" + TIME + ")\\)?[:,]?\\s{1,3}(" + NAME + "):(?:\\s{1,9}(\\S.*))?");
    private static final Pattern FROM = Pattern.compile(
            "(" + TIME + ")\\sfrom\\s(Me|" + NAME + ")(?:\\s\\([+\\d .-]{7,20}\\))?:?(?:\\s{1,9}(\\S.*))?");
    private static final Pattern NAME_FIRST =
            Pattern.compile("((?:Me|" + NAME + ")(?:\\s{1,3}(?:<[^<>\\s]{3,80}>|\\([+\\d .-]{7,20}\\)))?)"
                    + "(?:,|\\s[-\u2013])?\\s{1,40}[\\[(]?(" + TIME + ")[\\])]?" + WORDS);

    /// Its day stands above: `Vera Lund  4:12 PM`.
    private static final Pattern NAME_AND_CLOCK = Pattern.compile(
            "(" + NAME + ")\\s{1,40}[\\[(]?(?:(" + RECENT + ")(?:\\sat)?\\s)?(" + CLOCK + ")[\\])]?" + WORDS);
    private static final Pattern READ = Pattern.compile("\\s{1,3}\\((?:Read|Delivered|Sent)\\b[^()]{0,80}\\)$");
    private static final Pattern OWNER = Pattern.compile("Me|You");

    private static final Pattern NAME_ALONE =
            Pattern.compile("(" + NAME + ")(?:\\s[<(][\\w.+-]{1,40}@[\\w.-]{3,60}[>)])?");
    private static final Pattern ANY_DAY = Pattern.compile(DAY);
    private static final Pattern TIME_ALONE = Pattern.compile(TIME);

    /// A weekday before the date, taken for the end of a name.
    private static final Pattern WEEKDAY = Pattern.compile(",?\\s(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\p{Ll}{0,6}$");

    /// `Date Sent`: labels of a table or of a file's properties.
    private static final Pattern LABEL = Pattern.compile(
            "(?i).*\\b(?:date|time|sent|received|created|modified|saved|accessed|printed|scanned|submitted|last)\\b.*");

    private final List<Line> lines;
    private @Nullable Map<Integer, Said> said;

    /// @param lines that tell who and when
    /// @param text where the words begin in the line, -1 if they stand below
    private record Said(String from, String sent, int lines, int text) {}

    /// @param lines of a file, margins left out
    public ChatLines(List<Line> lines) {
        this.lines = lines;
    }

    /// The message that begins in line `first`, null if none does.
    @Nullable
    public Heading parse(int first) {
        if (said == null) {
            said = all();
        }
        Said here = said.get(first);
        if (here == null) {
            return null;
        }
        Line line = lines.get(first);
        return new Heading(
                Kind.CHAT,
                first,
                first + here.lines() - 1,
                line.column(),
                // Whose telephone it was is told elsewhere, if at all.
                OWNER.matcher(here.from()).matches() ? null : here.from(),
                List.of(),
                List.of(),
                null,
                here.sent(),
                List.of(),
                line.depth(),
                false,
                Heading.Standing.ALONE,
                here.text(),
                null);
    }

    private Map<Integer, Said> all() {
        Map<Integer, Said> found = new HashMap<>();
        Set<String> names = new HashSet<>();
        boolean bracketed = false;
        boolean again = false;
        boolean written = false;
        int worded = 0;
        String day = null;
        for (int i = 0; i < lines.size(); i++) {
            Said line = mayBe(lines.get(i)) ? atTime(i, day) : nameAbove(i + 1);
            day = day(lines.get(i), day);
            if (line != null) {
                found.put(i, line);
                bracketed |= BY_NO_HAND.matcher(lines.get(i).words()).lookingAt();
                again |= !names.add(line.from());
                written |= ODD_MINUTE.matcher(line.sent()).find();
                worded += line.text() >= 0 || hasWords(i + line.lines()) ? 1 : 0;
            }
        }
        boolean chat = bracketed || (again && written && 2 * worded >= found.size());
        return chat && found.size() >= FEWEST && names.size() > 1 ? found : Map.of();
    }

    private boolean hasWords(int at) {
        return !blank(at) && !mayBe(lines.get(at));
    }

    /// Few lines hold a time of day.
    private static boolean mayBe(Line line) {
        String text = line.text();
        int colon = text.indexOf(':');
        while (colon > 0 && colon + 2 < text.length()) {
            if (Character.isDigit(text.charAt(colon - 1)) && Character.isDigit(text.charAt(colon + 1))) {
                return text.length() <= LONGEST;
            }
            colon = text.indexOf(':', colon + 1);
        }
        return false;
    }

    /// The day that a line is, or that of the mail in which a chat was kept; else the one before.
    private static @Nullable String day(Line line, @Nullable String before) {
        if (SentTimes.isAlone(line.words())) {
            return line.words();
        }
        HeaderLabels.Hit hit = HeaderLabels.match(line);
        Matcher day = ANY_DAY.matcher(hit == null || hit.label() != HeaderLabel.SENT ? "" : line.words());
        return day.find() ? day.group() : before;
    }

    /// @param day the last that was told by itself, null if none was
    private @Nullable Said atTime(int at, @Nullable String day) {
        Said said = read(lines.get(at));
        if (said == null) {
            said = timeAbove(at);
        }
        return said == null ? atClock(at, day) : said;
    }

    /// A name and a time of day, the words in the line or right below.
    private @Nullable Said atClock(int at, @Nullable String day) {
        Matcher clock = NAME_AND_CLOCK.matcher(lines.get(at).words());
        if (!clock.matches() || (clock.group(4) == null && !hasWords(at + 1))) {
            return null;
        }
        String from = WEEKDAY.matcher(clock.group(1)).replaceFirst("");
        if (clock.group(2) != null) {
            return said(lines.get(at), from, clock.group(2) + " " + clock.group(3), clock.group(4), clock.start(4));
        }
        return day == null
                ? null
                : said(lines.get(at), from, day + " " + clock.group(3), clock.group(4), clock.start(4));
    }

    /// A time that begins a paragraph, whoever wrote the words in the next line.
    private @Nullable Said timeAbove(int at) {
        if ((at > 0 && !blank(at - 1)) || blank(at + 1) || blank(at + 2)) {
            return null;
        }
        String time = READ.matcher(lines.get(at).words()).replaceFirst("");
        String name = lines.get(at + 1).words();
        boolean named =
                NAME_ALONE.matcher(name).matches() || OWNER.matcher(name).matches();
        return named && TIME_ALONE.matcher(time).matches() && SentTimes.isToTheMinute(time)
                ? new Said(name, time, 2, -1)
                : null;
    }

    private boolean blank(int at) {
        return at >= lines.size() || lines.get(at).blank();
    }

    private static @Nullable Said read(Line line) {
        String words = line.words();
        for (Pattern pattern : List.of(BRACKETED, DASHED, TIME_FIRST, FROM)) {
            Matcher timeFirst = pattern.matcher(words);
            if (timeFirst.matches() && SentTimes.isToTheMinute(timeFirst.group(1))) {
                return said(line, timeFirst.group(2), timeFirst.group(1), timeFirst.group(3), timeFirst.start(3));
            }
        }
        Matcher nameFirst = NAME_FIRST.matcher(words);
        return nameFirst.matches()
                        && !LABEL.matcher(nameFirst.group(1)).matches()
                        && SentTimes.isToTheMinute(nameFirst.group(2))
                ? said(
                        line,
                        WEEKDAY.matcher(nameFirst.group(1)).replaceFirst(""),
                        nameFirst.group(2),
                        nameFirst.group(3),
                        nameFirst.start(3))
                : null;
    }

    /// A name above the time in line `at`, the words right below; null if that is none.
    private @Nullable Said nameAbove(int at) {
        if (at + 1 >= lines.size() || lines.get(at + 1).blank() || !mayBe(lines.get(at))) {
            return null;
        }
        String name = lines.get(at - 1).words();
        String time = lines.get(at).words();
        return NAME_ALONE.matcher(name).matches()
                        && !LABEL.matcher(name).matches()
                        && TIME_ALONE.matcher(time).matches()
                        && SentTimes.isToTheMinute(time)
                ? new Said(name, time, 2, -1)
                : null;
    }

    private static Said said(Line line, String from, String sent, @Nullable String words, int at) {
        return new Said(from, sent, 1, words == null ? -1 : line.column() + at);
    }
}
