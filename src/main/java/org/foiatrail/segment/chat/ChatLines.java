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
import org.foiatrail.segment.header.SentTimes;
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
    private static final String TIME = DAY + "(?:,?\\s(?:at\\s)?|T)\\d{1,2}:\\d{2}(?::\\d{2})?"
            + "(?:[\\s\\u202F]?[AaPp]\\.?[Mm]\\.?)?+(?:\\s(?:[ECMP][SD]?T|UTC|GMT))?+";
    private static final String WORD = "\\p{Lu}[\\p{L}'\\u2019.-]{0,30}";
    private static final String NAMES = WORD + "(?:,?\\s" + WORD + "){1,4}(?:\\s\\([A-Z/]{2,12}\\))?";
    private static final String NAME = "(?:" + NAMES + "|" + PartyNames.NUMBER + "|[\\w.+-]{1,40}@[\\w.-]{3,60})";
    private static final String WORDS = "\\s?(?::(?:\\s{1,9}(\\S.*))?)?";

    /// No hand writes `[3/8/2021 4:12 PM] `: whoever stands behind it wrote the words, by whatever name or label.
    private static final Pattern BRACKETED =
            Pattern.compile("\\[(" + TIME + ")\\]\\s{0,3}[-\u2013:]?\\s{0,3}([^\\s:][^:]{0,60}?)" + WORDS);
    private static final Pattern DASHED =
            Pattern.compile("(" + TIME + ")\\s[-\u2013]\\s([^\\s:][^:]{0,40}?):(?:\\s{1,9}(\\S.*))?");
    private static final Pattern TIME_FIRST =
            Pattern.compile("\\(?(" + TIME + ")\\)?:?\\s{1,3}(" + NAME + "):(?:\\s{1,9}(\\S.*))?");
    private static final Pattern NAME_FIRST =
            Pattern.compile("(" + NAME + ")\\s{1,40}[\\[(]?(" + TIME + ")[\\])]?" + WORDS);

    private static final Pattern NAME_ALONE = Pattern.compile(NAME);
    private static final Pattern TIME_ALONE = Pattern.compile(TIME);

    /// A weekday before the date, taken for the end of a name.
    private static final Pattern WEEKDAY = Pattern.compile(",?\\s(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\p{Ll}{0,6}$");

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
                here.from(),
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
        boolean again = false;
        for (int i = 0; i < lines.size(); i++) {
            Said line = mayBe(lines.get(i)) ? read(lines.get(i)) : nameAbove(i + 1);
            if (line != null) {
                found.put(i, line);
                // `[3/8/2021 4:12 PM]` is written by no hand.
                again |= !names.add(line.from()) || lines.get(i).words().startsWith("[");
            }
        }
        return found.size() >= FEWEST && again && names.size() > 1 ? found : Map.of();
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

    private static @Nullable Said read(Line line) {
        String words = line.words();
        for (Pattern pattern : List.of(BRACKETED, DASHED, TIME_FIRST)) {
            Matcher timeFirst = pattern.matcher(words);
            if (timeFirst.matches() && SentTimes.isToTheMinute(timeFirst.group(1))) {
                return said(line, timeFirst.group(2), timeFirst.group(1), timeFirst);
            }
        }
        Matcher nameFirst = NAME_FIRST.matcher(words);
        return nameFirst.matches() && SentTimes.isToTheMinute(nameFirst.group(2))
                ? said(line, WEEKDAY.matcher(nameFirst.group(1)).replaceFirst(""), nameFirst.group(2), nameFirst)
                : null;
    }

    /// A name above the time in line `at`, the words right below; null if that is none.
    private @Nullable Said nameAbove(int at) {
        if (at + 1 >= lines.size() || lines.get(at + 1).blank() || !mayBe(lines.get(at))) {
            return null;
        }
        String name = lines.get(at - 1).words();
        String time = lines.get(at).words();
        return NAME_ALONE.matcher(name).matches() && TIME_ALONE.matcher(time).matches() && SentTimes.isToTheMinute(time)
                ? new Said(name, time, 2, -1)
                : null;
    }

    private static Said said(Line line, String from, String sent, Matcher matcher) {
        return new Said(from, sent, 1, matcher.group(3) == null ? -1 : line.column() + matcher.start(3));
    }
}
