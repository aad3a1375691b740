package org.foiatrail.segment.body;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.foiatrail.model.DayOrder;
import org.foiatrail.model.Message.Kind;
import org.foiatrail.segment.header.Heading;
import org.foiatrail.segment.label.SentTimes;
import org.foiatrail.segment.line.Line;
import org.foiatrail.segment.margin.Margins;
import org.jspecify.annotations.Nullable;

/// Decides which message each one is quoted in, and which stand on their own: printouts follow one another in a
/// file, and in each the quoted messages follow the one that quotes them.
public final class Nesting {
    private static final Pattern REPLY = Pattern.compile("^(?:(?:re|fw|fwd)\\s?:\\s?)+", Pattern.CASE_INSENSITIVE);
    private static final Pattern OWNER = Pattern.compile("(?:\\p{Lu}[\\w ]{1,20}\\s{2,})?\\S{1,64}@\\S{1,100}");
    private static final int SURE = 2;
    /// The mailbox owner's name and the like above a header.
    private static final int TITLE_LENGTH = 48;
    /// How much of `2010-05-11T14:33` is the day.
    private static final int DAY = 10;

    private final List<Line> lines;
    private final Margins margins;
    private final DayOrder dayOrder;

    public Nesting(List<Line> lines, Margins margins, DayOrder dayOrder) {
        this.lines = lines;
        this.margins = margins;
        this.dayOrder = dayOrder;
    }

    /// For each heading the index of the one it is quoted in, or -1.
    public List<Integer> quotedIn(List<Heading> headings) {
        List<Integer> result = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            boolean first = open.isEmpty();
            if (first || standsAlone(headings, i, open.getLast())) {
                open.clear();
                result.add(-1);
            } else {
                while (open.size() > 1 && headings.get(open.getFirst()).depth() > heading.depth()) {
                    open.pop();
                }
                result.add(open.getFirst());
            }
            open.push(i);
        }
        return result;
    }

    /// Where the words before a heading end: the title above a printout, such as the mailbox owner's name, and
    /// the rule above a quoted message are no one's words.
    int wordsEnd(Heading heading, boolean outermost) {
        if (outermost) {
            return titleStart(heading);
        }
        int rule = ruleAbove(heading);
        return rule >= 0 ? rule : heading.first();
    }

    private int titleStart(Heading heading) {
        if (heading.standing() == Heading.Standing.ALONE) {
            return heading.first();
        }
        int title = lineAbove(heading.first());
        if (title >= 0 && PartingRule.isOfSigns(lines.get(title).words())) {
            int name = lineAbove(title);
            title = name >= 0 ? name : title;
        }
        if (title >= 0 && lines.get(title).words().equals(heading.subject())) {
            int owner = lineAbove(title);
            // Webmail prints the subject above the labels, too, and the mailbox above that.
            return owner >= 0
                            && lineAbove(owner) < 0
                            && OWNER.matcher(lines.get(owner).words()).matches()
                    ? owner
                    : title;
        }
        return title >= 0 && isTitle(lines.get(title)) ? title : heading.first();
    }

    /// The line in which the rule above a heading begins, for a long one is wrapped; -1 if there is none.
    private int ruleAbove(Heading heading) {
        int above = wordsBefore(heading.first());
        if (above < 0 || PartingRule.is(lines.get(above).words())) {
            return above;
        }
        boolean wrapped = above > 0
                && PartingRule.isWrapped(
                        lines.get(above - 1).words(), lines.get(above).words());
        return wrapped ? above - 1 : -1;
    }

    private boolean standsAlone(List<Heading> headings, int index, int printout) {
        Heading heading = headings.get(index);
        if (heading.kind() == Kind.LETTER || heading.kind() == Kind.NOTE) {
            return true;
        }
        if (heading.standing() == Heading.Standing.ALONE) {
            return true;
        }
        if (!opensPage(heading)) {
            return false;
        }
        if (introduced(heading)) {
            return isHeadless(heading) && daysLater(heading, headings.get(printout));
        }
        if (heading.kind() == Kind.MEMO && headings.get(index - 1).kind() == Kind.EMAIL) {
            return true;
        }
        int evidence = titleStart(heading) < heading.first() ? 2 : 0;
        evidence += heading.aligned() ? 1 : 0;
        evidence += pageMarks(lines.get(heading.first()).page());
        evidence += dates(heading, headings.get(index - 1), headings.get(printout));
        return evidence >= SURE;
    }

    /// What quotes it may be a mail whose header is lost.
    private boolean isHeadless(Heading heading) {
        return heading.standing() == Heading.Standing.QUOTED && ruleAbove(heading) < 0;
    }

    /// By more than clocks and zones differ.
    private boolean daysLater(Heading heading, Heading printout) {
        LocalDate sent = day(heading);
        LocalDate outer = day(printout);
        return sent != null && outer != null && sent.isAfter(outer.plusDays(1));
    }

    private @Nullable LocalDate day(Heading heading) {
        String time = time(heading);
        return time == null || time.length() < DAY ? null : LocalDate.parse(time.substring(0, DAY));
    }

    /// The text itself says that a quotation begins here.
    public boolean introduced(Heading heading) {
        int rule = ruleAbove(heading);
        boolean told = rule >= 0 && !PartingRule.isOfSigns(lines.get(rule).words());
        return told || heading.standing() == Heading.Standing.QUOTED || heading.depth() > 0;
    }

    /// At most a title stands above it on its page.
    public boolean opensPage(Heading heading) {
        return lineAbove(titleStart(heading)) < 0;
    }

    /// How many lines with words stand above it on its page.
    public int wordsAbove(Heading heading) {
        int count = 0;
        for (int i = lineAbove(heading.first()); i >= 0; i = lineAbove(i)) {
            count++;
        }
        return count;
    }

    /// The line with words before `line`, over page breaks too, -1 if there is none.
    private int wordsBefore(int line) {
        for (int i = line - 1; i >= 0; i--) {
            if (!lines.get(i).blank()) {
                return i;
            }
        }
        return -1;
    }

    /// The line with words above `line` on its page, -1 if there is none.
    private int lineAbove(int line) {
        for (int i = line - 1; i >= 0 && lines.get(i).page() == lines.get(line).page(); i--) {
            if (!lines.get(i).blank()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isTitle(Line line) {
        String words = line.words();
        return line.depth() == 0
                && words.length() <= TITLE_LENGTH
                && words.split("\\s+", -1).length <= 5
                && words.chars().anyMatch(Character::isLetter)
                && !words.matches(".*[.?!:,;]$|^[-_].*");
    }

    private int pageMarks(int page) {
        Integer number = margins.on(page).number();
        Integer before = margins.on(page - 1).number();
        if (number == null) {
            return 0;
        }
        if (number == 1) {
            return 3;
        }
        return before != null && number == before + 1 ? -2 : 0;
    }

    private int dates(Heading heading, Heading before, Heading printout) {
        String sent = time(heading);
        String previous = time(before);
        String outer = time(printout);
        int evidence = 0;
        // Quoted messages are older as a rule, though clocks differ.
        evidence += later(sent, previous) ? 1 : 0;
        evidence += later(sent, outer) ? 1 : 0;
        boolean answered = sameSubject(heading, before) && later(previous, sent);
        return answered ? evidence - 1 : evidence;
    }

    private static boolean later(@Nullable String a, @Nullable String b) {
        return a != null && b != null && a.compareTo(b) > 0;
    }

    private @Nullable String time(Heading heading) {
        String sent = heading.sent();
        SentTimes.Reading reading = sent == null ? null : SentTimes.read(sent, dayOrder);
        return reading == null ? null : reading.time();
    }

    private static boolean sameSubject(Heading a, Heading b) {
        String one = a.subject();
        String other = b.subject();
        return one != null && other != null && sameSubject(one, other);
    }

    /// The same but for `RE:` and `FW:`.
    public static boolean sameSubject(String one, String other) {
        return bare(one).equals(bare(other));
    }

    private static String bare(String subject) {
        return REPLY.matcher(subject.strip())
                .replaceFirst("")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\W+", "");
    }
}
