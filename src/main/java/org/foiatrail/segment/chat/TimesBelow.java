package org.foiatrail.segment.chat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.model.Message.Kind;
import org.foiatrail.model.Span;
import org.foiatrail.segment.header.Heading;
import org.foiatrail.segment.header.TableRow;
import org.foiatrail.segment.label.HeaderLabel;
import org.foiatrail.segment.label.HeaderLabels;
import org.foiatrail.segment.label.SentTimes;
import org.foiatrail.segment.line.Line;
import org.jspecify.annotations.Nullable;

/// Messages that end with when they were sent: text messages as programs that read telephones print them, each in
/// a frame that begins with who wrote to whom; and what a portal tells of a request, each entry ended by its day
/// and its author.
public final class TimesBelow {
    private static final int FEWEST = 2;
    /// Lines of a message.
    private static final int LONGEST = 120;

    private static final Pattern FROM = Pattern.compile("From:\\s{0,9}(\\S.{0,100})");
    private static final Pattern TO = Pattern.compile("To:\\s{0,9}(\\S.{0,200})");
    private static final Pattern TIME =
            Pattern.compile(ChatLines.TIME + "\\s?\\((?:UTC|GMT)[+-]\\d{1,2}(?::\\d{2})?\\)");
    /// What stands in a frame besides words.
    private static final Pattern FURNITURE =
            Pattern.compile("(?:Status|Platform|Attachments?|Source(?: \\p{L}+)?|Label|Priority|Deleted):.*"
                    + "|Participant\\s+(?:Delivered|Read)\\b.*");
    private static final Pattern FILE = Pattern.compile("[^<>:/]{1,100}\\.\\p{Alnum}{2,5}");
    private static final Pattern BY = Pattern.compile("(" + ChatLines.TIME + ")\\sby\\s(\\p{Lu}.{1,100})");
    private static final Pattern WIDE_GAP = Pattern.compile("\\s{3,}.*|\\t.*");

    private final List<Line> lines;
    private @Nullable Map<Integer, Heading> found;

    /// @param lines of a file, margins left out
    public TimesBelow(List<Line> lines) {
        this.lines = lines;
    }

    /// The message whose head or first word stands in line `first`, null if none does.
    @Nullable
    public Heading parse(int first) {
        if (found == null) {
            List<Heading> all = new ArrayList<>(framed());
            all.addAll(signed());
            found = new HashMap<>();
            all.forEach(heading -> found.put(heading.first(), heading));
        }
        return found.get(first);
    }

    private List<Heading> framed() {
        List<Heading> all = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Matcher from = FROM.matcher(lines.get(at).words());
            int end = from.matches() ? end(at) : -1;
            if (end > 0) {
                Matcher to = TO.matcher(lines.get(at + 1).words());
                int words = to.matches() ? at + 2 : at + 1;
                all.add(frame(at, words, end, from.group(1), to.matches() ? List.of(to.group(1)) : List.of()));
                at = end;
            }
        }
        return all.size() < FEWEST ? List.of() : all;
    }

    /// The line with the time that ends the frame begun in line `first`, -1 if there is none.
    private int end(int first) {
        for (int at = first + 1; at < Math.min(lines.size(), first + LONGEST); at++) {
            String words = lines.get(at).words();
            if (TIME.matcher(words).matches() && SentTimes.isToTheMinute(words)) {
                return at;
            }
            if (FROM.matcher(words).matches()) {
                return -1;
            }
        }
        return -1;
    }

    private Heading frame(int first, int words, int end, String from, List<String> to) {
        int furniture = words;
        while (furniture < end
                && !FURNITURE.matcher(lines.get(furniture).words()).matches()) {
            furniture++;
        }
        List<String> attached = new ArrayList<>();
        int own = words;
        if (lines.get(furniture).words().startsWith("Attachment")) {
            int at = furniture + 1;
            while (at < end && FILE.matcher(lines.get(at).words()).matches()) {
                attached.add(lines.get(at).words());
                at++;
            }
            if (furniture == words) {
                own = at;
                furniture = at;
                while (furniture < end
                        && !FURNITURE.matcher(lines.get(furniture).words()).matches()) {
                    furniture++;
                }
            }
        }
        List<Span> head = new ArrayList<>(spans(first, own));
        head.addAll(spans(furniture, end + 1));
        return heading(first, end, from, to, null, lines.get(end).words(), attached, head, spans(own, furniture));
    }

    private List<Heading> signed() {
        List<Heading> all = new ArrayList<>();
        List<Heading> run = new ArrayList<>();
        int first = -1;
        for (int at = 0; at < lines.size(); at++) {
            Matcher by = BY.matcher(lines.get(at).words());
            if (by.matches() && SentTimes.isToTheMinute(by.group(1))) {
                if (first >= 0 && !isOneEntry(first, at)) {
                    all.addAll(run.size() < FEWEST ? List.of() : run);
                    run.clear();
                    first = -1;
                }
                int begin = begin(first, at);
                if (begin < at) {
                    run.add(entry(begin, at, by.group(2), by.group(1)));
                }
                first = at + 1;
            }
        }
        all.addAll(run.size() < FEWEST ? List.of() : run);
        return all;
    }

    private Heading entry(int begin, int at, String from, String sent) {
        String title = WIDE_GAP.matcher(lines.get(begin).words()).replaceFirst("");
        List<Span> head = new ArrayList<>(spans(begin, begin + 1));
        head.addAll(spans(at, at + 1));
        return heading(begin, at, from, List.of(), title, sent, List.of(), head, spans(begin + 1, at));
    }

    /// False if there is more than an entry between two that are signed: a mail, or pages.
    private boolean isOneEntry(int first, int end) {
        return end - first <= LONGEST
                && lines.subList(first, end).stream()
                        .map(HeaderLabels::match)
                        .noneMatch(label -> label != null && label.exact() && label.label() == HeaderLabel.FROM);
    }

    /// The first line of an entry: behind the one before; of the first, that which tells who may see it, or
    /// behind an empty line.
    private int begin(int first, int end) {
        int begin = first;
        if (first < 0) {
            begin = Math.max(0, end - 1);
            while (begin > 0
                    && !lines.get(begin - 1).blank()
                    && !WIDE_GAP.matcher(lines.get(begin).words()).find()) {
                begin--;
            }
        }
        while (begin < end && lines.get(begin).blank()) {
            begin++;
        }
        return begin;
    }

    /// The words of some lines, one span a page.
    private List<Span> spans(int from, int to) {
        List<Span> spans = new ArrayList<>();
        for (Line line : lines.subList(from, to)) {
            Span last = spans.isEmpty() ? null : spans.getLast();
            if (!line.blank() && last != null && last.page() == line.page()) {
                spans.set(spans.size() - 1, new Span(last.page(), last.start(), line.wordsEnd()));
            } else if (!line.blank()) {
                spans.add(new Span(line.page(), line.wordsStart(), line.wordsEnd()));
            }
        }
        return spans;
    }

    private Heading heading(
            int first,
            int last,
            String from,
            List<String> to,
            @Nullable String subject,
            String sent,
            List<String> attached,
            List<Span> head,
            List<Span> words) {
        return new Heading(
                Kind.CHAT,
                first,
                last,
                lines.get(first).column(),
                from,
                to,
                List.of(),
                subject,
                sent,
                attached,
                0,
                false,
                Heading.Standing.ALONE,
                -1,
                new TableRow(head, words));
    }
}
