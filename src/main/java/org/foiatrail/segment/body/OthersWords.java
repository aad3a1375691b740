package org.foiatrail.segment.body;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.foiatrail.segment.label.SentTimes;
import org.foiatrail.segment.line.Line;

/// Words in a mail that its sender did not write: the warning of a mail gateway, what was pasted from the press, and
/// what is sent on below a line that says so.
final class OthersWords {
    /// Lines with words that a warning fills.
    private static final int WARNING_LINES = 8;
    /// Lines with words between a by-line and what shows that it is one.
    private static final int BELOW_BYLINE = 3;
    /// Lines with words above the story's first: a headline, a by-line, the paper, the day.
    private static final int ABOVE_STORY = 5;

    private static final int LONGEST = 200;
    private static final int FEWEST_WORDS = 4;

    private static final String OF_MAIL =
            "(?:[^.!]*\\b(?:links?|attachments?|e-?mails?|messages?|senders?|clicking|opening)\\b[^.!]*)";
    /// What a gateway writes above a mail from outside, one sentence or more.
    private static final Pattern WARNING = Pattern.compile(
            "(?:[\\W_]*(?:(?:caution|warning|attention|notice|alert|external(?: e-?mail| message| sender)?|ext)(?=\\W|$)"
                    + "|(?:this|the) (?:e-?mail|message|sender)(?: below)? (?:\\w+ ){0,3}?(?:from|outside)"
                    + " (?:\\w+ ){0,3}?(?:outside|external)\\b[^.!]*"
                    + "|this (?:e-?mail|message) (?:\\w+ ){0,2}?outside (?:of )?(?:the|your|our)\\b[^.!]*"
                    + "|(?:please )?(?:do not|don.t|never|avoid) (?:\\w+ ){0,2}?(?:click|open|reply|respond)\\w*\\b"
                    + OF_MAIL
                    + "|(?:please )?(?:use|exercise) (?:\\w+ )?caution\\b" + OF_MAIL + "|(?:please )?be cautious\\b"
                    + OF_MAIL
                    + "|think before you click\\b[^.!]*|(?:please )?report (?:\\w+ )?(?:suspicious|phishing|spam)\\b[^.!]*"
                    + "|(?:if you (?:suspect|believe|are (?:un|not )sure)|unless you recogni[sz]e)\\b[^.!]*"
                    + "(?:phish|suspicious|malicious|spam|legitimate|sender)[^.!]*"
                    + "|(?:you|some people who received this message) don.t often get e-?mail from \\S+"
                    + "|learn why this is important(?:\\sat \\S+)?))+[\\W_]*",
            Pattern.CASE_INSENSITIVE);
    /// What a warning says, and whoever asks not to open an attachment need not.
    private static final Pattern OUTSIDE = Pattern.compile(
            "\\b(?:caution|warning|attention|notice|alert|ext|external|outside|phishing|get e-?mail)\\b",
            Pattern.CASE_INSENSITIVE);
    /// A tag alone, as `Notice:` or `External`, may be anyone's word; `[EXTERNAL]` is none's.
    private static final Pattern TAG = Pattern.compile(
            "[\\W_]*(?:caution|warning|attention|notice|alert|ext|external)[\\W_]*", Pattern.CASE_INSENSITIVE);

    private static final Pattern BRACKETED_TAG = Pattern.compile("[\\[{*<]{1,3}(?:EXT|EXTERNAL)[\\]}*>]{1,3}:?");

    private static final String NAME = "\\p{Lu}[\\p{L}.'\u2019-]*(?:\\s\\p{Lu}[\\p{L}.'\u2019-]*){1,3}";
    private static final Pattern BYLINE = Pattern.compile("(?:By|BY)\\s" + NAME + "(?:(?:,| and| AND| &)\\s" + NAME
            + ")*(?:\\s{1,4}\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}, \\d{4}.{0,30}|\\s?[,|/(\u2013\u2014-]\\s?.{3,60})?");
    private static final Pattern OF_PRESS = Pattern.compile(
            ".*\\b(?:staff (?:writer|reporter)s?|correspondent|associated press|reuters|bloomberg|news service"
                    + "|(?:the |daily )?[\\w ]{0,30}\\b(?:times|post|herald|tribune|journal|chronicle|gazette|sentinel|globe"
                    + "|courier|inquirer|dispatch|examiner|mercury|daily news|press|observer|republic)"
                    + "(?: staff)?(?: writers?| reporters?)?)\\W*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile("(?i:(?:published|posted|updated|last updated)\\b.{0,20}\\d.*)");
    private static final String CITY = "\\p{Lu}[\\p{L}.'\u2019-]{2,20}(?:\\s\\p{Lu}[\\p{L}.'\u2019-]{1,20}){0,2}"
            + "(?:,\\s\\p{Lu}[\\p{L}.]{1,15}(?:\\s\\p{Lu}[\\p{L}.]{1,15})?)?(?:,\\s\\p{Lu}[a-z]{2,8}\\.?\\s\\d{1,2})?";
    /// `WASHINGTON (AP) -- The county`
    private static final Pattern DATELINE = Pattern.compile(CITY
            + "\\s?\\((?:AP|Reuters|REUTERS|UPI|AFP|CNN|CBS|ABC|NBC|NPR|MCT|Bloomberg|Dow Jones|[KW][A-Z]{2,3}(?:-?TV)?)"
            + "[^()]{0,20}\\)\\s?[-\u2013\u2014_]{1,3}.*");
    /// Only below a by-line: `PHOENIX -- The county`.
    private static final Pattern CAPITAL_DATELINE = Pattern.compile(
            "\\p{Lu}{3}[\\p{Lu}.'\u2019 -]*(?:,\\s\\p{Lu}[\\p{L}.]{1,15})?\\s?[-\u2013\u2014]{1,3}\\s?\\p{Lu}.*");
    /// `BOULDER, Colo. -- The university`
    private static final Pattern STATE_DATELINE = Pattern.compile(
            "\\p{Lu}{3}[\\p{Lu}.'\u2019 -]*,\\s(?:\\p{Lu}\\p{Ll}{1,4}\\.|\\p{Lu}\\.\\p{Lu}\\.|Ohio|Iowa|Utah|Texas|Idaho|Maine|Alaska|Hawaii)"
                    + "\\s?(?:-{2,3}|[\u2013\u2014])\\s?\\p{Lu}.*");
    /// In a by-line only these stand in small letters.
    private static final Pattern SENTENCE = Pattern.compile(
            "\\s(?!(?:and|of|the|for|to|in|at|staff|special|writers?|reporters?|correspondents?|contributing|senior|am|pm|a\\.m|p\\.m)\\b)"
                    + "\\p{Ll}{2,}|\\p{Ll}{3}\\.$");
    private static final Pattern ENDS_IN_DAY = Pattern.compile(".*\\p{L}{3,9}\\.? \\d{1,2}, \\d{4}.{0,30}");
    private static final Pattern WEB = Pattern.compile("<?(?:https?://|www\\.)\\S+");

    private final List<Line> lines;
    private final int from;
    private final int end;
    private final BitSet found = new BitSet();

    private OthersWords(List<Line> lines, int from, int end) {
        this.lines = lines;
        this.from = from;
        this.end = end;
    }

    /// Which of the lines from `from` to `end` they are.
    static BitSet in(List<Line> lines, int from, int end) {
        OthersWords words = new OthersWords(lines, from, end);
        for (int at = from; at < end; at++) {
            if (!lines.get(at).blank() && lines.get(at).text().length() <= 2 * LONGEST) {
                if (words.begins(at)) {
                    words.found.set(at, Math.max(at, words.warningEnd(at)));
                }
                if (words.isStory(at)) {
                    words.setStory(words.storyStart(at));
                    return words.found;
                }
            }
        }
        return words.found;
    }

    /// At the head of the mail, of a paragraph, or behind a warning.
    private boolean begins(int at) {
        return at == from || found.get(at - 1) || lines.get(at - 1).blank();
    }

    /// The line behind the warning that begins in line `at`; `at` if none does.
    private int warningEnd(int at) {
        StringBuilder text = new StringBuilder();
        int warned = at;
        for (int i = at; i < end && i < at + WARNING_LINES && !lines.get(i).blank(); i++) {
            text.append(text.isEmpty() ? "" : " ").append(lines.get(i).words());
            if (text.length() > 2 * LONGEST) {
                break;
            }
            boolean tag =
                    TAG.matcher(text).matches() && !BRACKETED_TAG.matcher(text).matches();
            boolean told =
                    (at > from && found.get(at - 1)) || OUTSIDE.matcher(text).find();
            if (!tag && told && WARNING.matcher(text).matches()) {
                warned = i + 1;
            }
        }
        return warned;
    }

    /// True for a line that only a newspaper's story begins with.
    private boolean isStory(int at) {
        String words = lines.get(at).words();
        if (DATELINE.matcher(words).matches()
                || STATE_DATELINE.matcher(words).matches()
                || PartingRule.isAboveOthersWords(words)) {
            return true;
        }
        if (words.length() > LONGEST || !BYLINE.matcher(words).matches() || isSentence(words)) {
            return false;
        }
        if (OF_PRESS.matcher(words).matches() || ENDS_IN_DAY.matcher(words).matches()) {
            return true;
        }
        int seen = 0;
        for (int i = at + 1; i < end && seen < BELOW_BYLINE; i++) {
            String below = lines.get(i).words();
            if (below.isEmpty()) {
                continue;
            }
            boolean shown = isHeadLine(below)
                    || DATELINE.matcher(below).matches()
                    || CAPITAL_DATELINE.matcher(below).matches();
            if (shown) {
                return true;
            }
            seen++;
        }
        return false;
    }

    /// `By Memorial Day, we will brief the press.`
    private static boolean isSentence(String words) {
        return SENTENCE.matcher(words).find();
    }

    /// What stands above a story besides its headline.
    private static boolean isHeadLine(String words) {
        return words.length() <= LONGEST / 2
                && (OF_PRESS.matcher(words).matches()
                        || DAY.matcher(words).matches()
                        || SentTimes.isAlone(words)
                        || BYLINE.matcher(words).matches()
                        || WEB.matcher(words).matches());
    }

    /// The first line of the story's head.
    private int storyStart(int story) {
        if (PartingRule.isAboveOthersWords(lines.get(story).words())) {
            return story;
        }
        int start = story;
        int seen = 0;
        boolean headline = false;
        boolean parted = false;
        for (int i = story - 1; i >= from && seen < ABOVE_STORY; i--) {
            String words = lines.get(i).words();
            if (words.isEmpty()) {
                parted = true;
                continue;
            }
            boolean title = words.length() <= LONGEST / 2
                    && words.split("\\s+", -1).length >= FEWEST_WORDS
                    && ".,:;!".indexOf(words.charAt(words.length() - 1)) < 0
                    && !(headline && parted);
            if (!title && !isHeadLine(words)) {
                break;
            }
            headline |= !isHeadLine(words);
            parted = false;
            start = i;
            seen++;
        }
        return start;
    }

    /// A story goes on to where its mail ends.
    private void setStory(int start) {
        for (int i = start; i < end; i++) {
            found.set(i, lines.get(i).depth() >= lines.get(start).depth());
        }
    }
}
