package org.foiatrail.segment.header;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.segment.label.HeaderLabel;
import org.foiatrail.segment.label.SentTimes;
import org.foiatrail.segment.line.Line;
import org.jspecify.annotations.Nullable;

/// A head as Outlook on the web prints it: the subject, then `From`, `Date`, `To` and `Cc` without colons, then
/// the names of what is attached.
///
/// @param block its fields
/// @param last the index of its last line
record OutlookHead(HeaderBlock block, int last) {
    /// Lines of a list of recipients, and all below it.
    private static final int MOST_LINES = 40;

    private static final Pattern FROM =
            Pattern.compile("From\\s+(\\S.{0,100}?[<\\[]\\S{1,64}@[^\\s>\\]]{1,100}[>\\]])");
    private static final Pattern DATE =
            Pattern.compile("(?:Date|Sent)\\s+((?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\p{Ll}{0,6},?\\s.{6,40})");
    private static final Pattern RECIPIENTS = Pattern.compile("(To|Cc|Bcc)\\s+(\\S.*)");

    /// The head that begins in line `first`; null if none does.
    static @Nullable OutlookHead read(List<Line> lines, int first) {
        Matcher from = FROM.matcher(lines.get(first).words());
        if (first + 1 >= lines.size() || !from.matches()) {
            return null;
        }
        Matcher date = DATE.matcher(lines.get(first + 1).words());
        if (!date.matches() || !SentTimes.isToTheMinute(date.group(1))) {
            return null;
        }
        HeaderBlock block = new HeaderBlock();
        block.addUnlabelled(HeaderLabel.FROM, from.group(1));
        block.addUnlabelled(HeaderLabel.SENT, date.group(1));
        int last = first + 1;
        while (last + 1 < lines.size()
                && last < first + MOST_LINES
                && !lines.get(last + 1).blank()
                && !AttachedFiles.isCount(lines.get(last + 1).words())) {
            Matcher recipients = RECIPIENTS.matcher(lines.get(last + 1).words());
            if (recipients.matches()) {
                block.addUnlabelled(label(recipients.group(1)), recipients.group(2));
            } else if (last > first + 1 && isRecipients(block, lines.get(last + 1))) {
                block.append(lines.get(last + 1));
            } else {
                break;
            }
            last++;
        }
        if (block.lacks(HeaderLabel.TO)) {
            return null;
        }
        String subject = subject(lines, first);
        if (subject != null) {
            block.addUnlabelled(HeaderLabel.SUBJECT, subject);
        }
        return new OutlookHead(block, AttachedFiles.read(lines, block, last));
    }

    private static HeaderLabel label(String word) {
        return word.equals("To") ? HeaderLabel.TO : HeaderLabel.CC;
    }

    /// The line above, if the page has no more words there than the program's name.
    private static @Nullable String subject(List<Line> lines, int first) {
        String subject = null;
        int seen = 0;
        for (int i = first - 1;
                i >= 0 && lines.get(i).page() == lines.get(first).page();
                i--) {
            if (!lines.get(i).blank()) {
                subject = subject == null ? lines.get(i).words() : subject;
                seen++;
            }
        }
        return seen <= 2 ? subject : null;
    }

    /// True if the line goes on with a list of recipients.
    private static boolean isRecipients(HeaderBlock block, Line line) {
        return block.last().unfinished()
                || line.text().indexOf('@') >= 0
                || line.text().indexOf(';') >= 0;
    }
}
