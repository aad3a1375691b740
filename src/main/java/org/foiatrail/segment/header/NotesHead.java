package org.foiatrail.segment.header;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.segment.label.HeaderLabel;
import org.foiatrail.segment.line.Line;
import org.jspecify.annotations.Nullable;

/// A head as Lotus Notes prints it: sender and time below each other on the left, without labels; on the right or below
/// them `To`, `cc`, `bcc` and `Subject` without colons, each value beside its label or, where columns were lost, below.
///
/// @param block its fields
/// @param last the index of its last line
record NotesHead(HeaderBlock block, int last) {
    private static final int LONGEST = 300;
    /// Lines from the sender to the subject: lists of recipients are wrapped.
    private static final int MOST_LINES = 30;
    /// A value goes on in its column, give or take.
    private static final int ROUGHLY = 3;

    /// `Vera Lund/OPS/AGENCY  To  Paul Brandt/LEGAL/AGENCY@AGENCY`
    private static final Pattern SENDER_AND_TO =
            Pattern.compile("(\\p{Lu}[^/@]{1,60}(?:/[\\p{L}\\d.&_-]{1,30}){1,5}(?:@[\\p{L}\\d.&_-]{1,30})?"
                    + "|\"?\\p{Lu}[^/@<>]{1,60}<[^\\s@<>]{1,64}@[^\\s@<>]{1,100}>)(?:\\s{2,}To\\b:?\\s*(.*))?");

    /// Of a sender whose last word stands in the next line.
    private static final Pattern FIRST_NAMES =
            Pattern.compile("\\p{Lu}[\\p{L}.'\u2019-]*(?:\\s\\p{Lu}[\\p{L}.'\u2019-]*){0,3}");

    private static final Pattern LAST_NAME = Pattern.compile("[^\\s/]+/.*");

    /// Of a recipient, where the column was lost: `Lund/OPS/AGENCY@AGENCY`.
    private static final Pattern REST_OF_NAME = Pattern.compile(
            "(?:[\\p{L}.'\u2019-]{1,30}\\s){0,2}[\\p{L}'\u2019-]{1,30}(?:/[\\p{L}\\d.&_-]{1,30}){1,5}(?:@\\S.*|,.*)?");

    private static final Pattern TIME = Pattern.compile(
            "(\\d{1,2}/\\d{1,2}/\\d{2,4}\\s{1,3}\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[AaPp][Mm])?(?:\\s[A-Z]{3})?)(?:\\s.*)?");
    private static final Pattern BEHIND_SUBJECT = Pattern.compile(
            "(.*?)\\s*(?<!\\d)(\\d{1,2}/\\d{1,2}/\\d{4}\\s\\d{1,2}:\\d{2}(?::\\d{2})?\\s?[AaPp][Mm](?:\\s[A-Z]{3})?)");
    /// A sender abroad, in two lines: the name, and below it the address.
    private static final Pattern QUOTED = Pattern.compile("\"\\p{Lu}[^\"@/]{1,60}\"");

    private static final Pattern ADDRESS = Pattern.compile("<[^\\s@<>]{1,64}@[^\\s@<>]{1,100}>(?:\\s{2,}To\\b.*)?");
    /// Who pressed the key for the sender.
    private static final Pattern SENT_BY =
            Pattern.compile("(Sent by:?\\s+\\S(?:.{0,60}?\\S)?)(?:\\s{2,}.*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL = Pattern.compile("((?i:To|cc|bcc|Subject)\\b|Subject(?=\\p{Lu})):?\\s*(.*)");

    private static final Pattern GREETING = Pattern.compile("(?:\\p{Lu}\\S*\\s){0,2}\\p{Lu}[^\\s,]*,.*");
    private static final Pattern SAID = Pattern.compile("[^@/]*(?:^|\\s)\\p{Ll}[^\\s@/]*");

    /// The head that begins in line `first`; null if none does.
    static @Nullable NotesHead read(List<Line> lines, int first) {
        Line line = lines.get(first);
        if (line.text().length() > LONGEST) {
            return null;
        }
        boolean whole = line.text().indexOf('/') >= 0 || line.text().indexOf('@') >= 0;
        int sender = whole ? first : first + 1;
        if (!whole && !isWrapped(lines, first)) {
            return null;
        }
        Matcher opening = SENDER_AND_TO.matcher(whole ? line.words() : joined(line, lines.get(sender)));
        if (!opening.matches()) {
            return null;
        }
        HeaderBlock block = new HeaderBlock();
        block.addUnlabelled(HeaderLabel.FROM, opening.group(1));
        boolean beside = opening.group(2) != null;
        int column = beside ? line.column() + opening.start(2) : Integer.MAX_VALUE;
        if (beside) {
            block.addUnlabelled(HeaderLabel.TO, opening.group(2));
        }
        Field open = block.last();
        for (int i = sender + 1; i < lines.size() && i <= first + MOST_LINES; i++) {
            Line next = lines.get(i);
            if (next.blank()) {
                continue;
            }
            int at = next.column();
            Matcher time = TIME.matcher(next.words());
            if (block.lacks(HeaderLabel.SENT) && time.matches()) {
                block.addUnlabelled(HeaderLabel.SENT, time.group(1));
                at = afterBlanks(next.text(), at + time.end(1));
            }
            Matcher sentBy = SENT_BY.matcher(next.words());
            if (sentBy.matches()) {
                at = afterBlanks(next.text(), at + sentBy.end(1));
            }
            Matcher label = LABEL.matcher(next.text().substring(at).strip());
            if (i == sender + 1 && !beside && !sentBy.matches() && block.lacks(HeaderLabel.SENT) && !label.matches()) {
                return null;
            }
            if (label.matches()) {
                HeaderLabel told = label(label.group(1));
                boolean last = told == HeaderLabel.SUBJECT;
                int end = last && block.lacks(HeaderLabel.SENT) ? timeOfLeftColumn(block, lines, i) : i;
                Matcher behind = BEHIND_SUBJECT.matcher(label.group(2));
                block.addUnlabelled(told, last && behind.matches() ? behind.group(1) : label.group(2));
                open = block.last();
                column = Math.min(column, at + ROUGHLY);
                if (last) {
                    return block.lacks(HeaderLabel.SENT) || block.lacks(HeaderLabel.TO) || (!beside && isSaid(block))
                            ? null
                            : new NotesHead(block, end > i || at > line.column() ? end : withSubject(lines, i, open));
                }
            } else if (at < next.text().length()
                    && (at >= column - ROUGHLY
                            || open.isPartedBefore(next.words())
                            || REST_OF_NAME.matcher(next.words()).matches())) {
                open.append(next.text().substring(at));
            } else if (at < next.text().length()) {
                return null;
            }
        }
        return null;
    }

    /// The time that stands in the left column below the sender and was read behind the right one: behind the subject,
    /// which stands in line `at`, or below it. Gives the last line of both.
    private static int timeOfLeftColumn(HeaderBlock block, List<Line> lines, int at) {
        Matcher behind = BEHIND_SUBJECT.matcher(lines.get(at).words());
        if (behind.matches()) {
            block.addUnlabelled(HeaderLabel.SENT, behind.group(2));
            return at;
        }
        Matcher below =
                TIME.matcher(isOnPage(lines, at + 1, at) ? lines.get(at + 1).words() : "");
        if (!below.matches() || below.end(1) < below.end()) {
            return at;
        }
        block.addUnlabelled(HeaderLabel.SENT, below.group(1));
        return at + 1;
    }

    /// A sender in two lines, as a narrow column prints it: `Vera Ann` and `Lund/OPS/AGENCY`, or name and address.
    private static boolean isWrapped(List<Line> lines, int first) {
        return first + 1 < lines.size()
                && ((FIRST_NAMES.matcher(lines.get(first).words()).matches()
                                && LAST_NAME
                                        .matcher(lines.get(first + 1).words())
                                        .matches())
                        || (QUOTED.matcher(lines.get(first).words()).matches()
                                && ADDRESS.matcher(lines.get(first + 1).words()).matches()));
    }

    private static String joined(Line line, Line next) {
        return line.words() + (line.words().endsWith("-") ? "" : " ") + next.words();
    }

    /// True if words of a sentence stand where a recipient is named.
    private static boolean isSaid(HeaderBlock block) {
        return block.values(Set.of(HeaderLabel.TO)).stream()
                .anyMatch(to -> SAID.matcher(to).matches());
    }

    /// The last line of a head without columns: the subject may stand below its label.
    private static int withSubject(List<Line> lines, int label, Field subject) {
        int below = label + 1;
        if (!subject.value().isEmpty()
                || !isOnPage(lines, below, label)
                || !isSubject(lines.get(below).words())) {
            return label;
        }
        if (isOnPage(lines, below + 1, label)) {
            return label;
        }
        subject.append(lines.get(below).words());
        return below;
    }

    private static boolean isOnPage(List<Line> lines, int at, int label) {
        return at < lines.size()
                && !lines.get(at).blank()
                && lines.get(at).page() == lines.get(label).page();
    }

    /// What is said to somebody is no subject.
    private static boolean isSubject(String words) {
        return ".?!".indexOf(words.charAt(words.length() - 1)) < 0
                && !GREETING.matcher(words).matches();
    }

    static HeaderLabel label(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "to" -> HeaderLabel.TO;
            case "subject" -> HeaderLabel.SUBJECT;
            default -> HeaderLabel.CC;
        };
    }

    private static int afterBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
