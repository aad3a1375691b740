package org.foiatrail.segment.header;

import java.util.List;
import java.util.regex.Pattern;
import org.foiatrail.model.Message.Kind;
import org.foiatrail.segment.label.HeaderLabel;
import org.foiatrail.segment.label.HeaderLabels;
import org.foiatrail.segment.label.SentTimes;
import org.foiatrail.segment.line.Line;
import org.jspecify.annotations.Nullable;

/// What stands above the labels of a memo or a letter: its title, and often its date.
final class MemoTop {
    /// Lines with words above a header where its title may stand.
    private static final int TITLE = 4;
    /// The same where a form's date may stand.
    private static final int FORM = 8;
    /// `DRAFT DECISION MEMORANDUM FOR THE BOARD`
    private static final Pattern MEMO_TITLE = Pattern.compile(
            "^(?:\\p{Lu}[\\p{L}-]{2,15}\\s){0,3}(?:MEMORANDUM|Memorandum|MEMO|Memo)\\b(?!\\s\\p{Ll}).{0,40}$"
                    + "|^(?i:(?:(?:agenda|staff|council|board)(?: agenda)? (?:report|item|bill|letter)"
                    + "|(?:council|board) (?:communication|action report))(?: to .{3,40})?$)"
                    + "|^(?i:(?:inter-? ?office|office|internal) (?:communication|correspondence))$");

    /// The form for a call: those it labels spoke, and whoever wrote it down may be either.
    private static final Pattern CALL_TITLE = Pattern.compile(
            "^(?-i:(?=\\p{Lu}))(?:(?:tele)?phone\\b|conversation (?:record|log|report)\\b"
                    + "|(?:record|report|memo(?:randum)?|log) of (?:conversation|(?:tele)?phone|call)\\b)[^.]{0,40}(?<!:)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern GREETING = Pattern.compile("(?:\\S+\\s){0,4}\\S*[,:!-]$");
    private static final Pattern CELLS = Pattern.compile("\\s{3,}");

    private final List<Line> lines;

    MemoTop(List<Line> lines) {
        this.lines = lines;
    }

    /// Gives a head that begins in line `first` and tells no time the date above.
    void complete(HeaderBlock block, int first) {
        boolean memo = isOfMemo(first);
        boolean near = !memo && block.lacks(HeaderLabel.SUBJECT);
        String date = memo || block.isAddressed() ? date(first, near) : null;
        date = date == null && block.isAddressed() ? ofForm(first) : date;
        if (date != null && block.lacks(HeaderLabel.SENT)) {
            block.addUnlabelled(HeaderLabel.SENT, date);
        }
    }

    /// Gives the date above to a memorandum that names whom it is for and what about, and not who writes it.
    void completeUnsigned(HeaderBlock block, int first) {
        boolean wanted = block.lacks(HeaderLabel.FROM)
                && !block.lacks(HeaderLabel.MEMO_FOR)
                && !block.lacks(HeaderLabel.SUBJECT)
                && block.lacks(HeaderLabel.SENT);
        String date = wanted ? date(first, false) : null;
        if (date != null) {
            block.addUnlabelled(HeaderLabel.SENT, date);
        }
    }

    /// A letter may have labels too: its date stands above them, and who is addressed is greeted below.
    ///
    /// @param below the first line with words below the head, -1 without one
    Kind kind(HeaderBlock block, int first, int below) {
        if (block.isMemo() || isOfMemo(first)) {
            return Kind.MEMO;
        }
        String sent = block.value(HeaderLabel.SENT);
        if (sent != null && block.isAddressed() && sent.equals(ofForm(first))) {
            return Kind.MEMO;
        }
        boolean letter = isGreeting(below)
                && sent != null
                && block.lacks(HeaderLabel.SUBJECT)
                && block.isAddressed()
                && sent.equals(date(first, true));
        return letter ? Kind.LETTER : Kind.EMAIL;
    }

    /// True for a line that may greet who is addressed.
    boolean isGreeting(int line) {
        return line >= 0 && GREETING.matcher(lines.get(line).words()).matches();
    }

    /// True if one of the lines above `first` calls it a memo.
    boolean isOfMemo(int first) {
        return hasTitle(first, MEMO_TITLE);
    }

    /// True if one of them says that it records a call.
    boolean isOfCall(int first) {
        return hasTitle(first, CALL_TITLE);
    }

    private boolean hasTitle(int first, Pattern title) {
        int seen = 0;
        for (int i = first - 1;
                i >= 0
                        && seen < TITLE
                        && lines.get(i).page() == lines.get(first).page();
                i--) {
            if (CELLS.splitAsStream(lines.get(i).words())
                    .anyMatch(cell -> title.matcher(cell).matches())) {
                return true;
            }
            seen += lines.get(i).blank() ? 0 : 1;
        }
        return false;
    }

    /// What a form labels so above sender and recipients, other blanks to fill between; null if it does not.
    private @Nullable String ofForm(int first) {
        int seen = 0;
        for (int i = first - 1; i >= 0 && seen < FORM; i--) {
            Line line = lines.get(i);
            HeaderLabels.Hit hit = HeaderLabels.match(line);
            hit = hit == null ? HeaderLabels.embedded(line, line.column()) : hit;
            if (line.page() != lines.get(first).page()) {
                return null;
            }
            if (hit != null && hit.label() != HeaderLabel.OTHER) {
                String day = line.text().substring(hit.value()).strip();
                boolean own = hit.label() == HeaderLabel.SENT && hit.exact() && !isBelowLabel(i);
                return own && SentTimes.isAlone(day) ? day : null;
            }
            seen += line.blank() ? 0 : 1;
        }
        return null;
    }

    /// True for a line of another head.
    private boolean isBelowLabel(int at) {
        int above = at - 1;
        while (above > 0 && lines.get(above).blank()) {
            above--;
        }
        return above >= 0
                && lines.get(above).page() == lines.get(at).page()
                && HeaderLabels.match(lines.get(above)) != null;
    }

    /// The date between letterhead and labels, null if there is none.
    ///
    /// @param near true if no other words may stand between it and the labels
    private @Nullable String date(int first, boolean near) {
        int seen = 0;
        for (int i = first - 1; i >= 0 && seen < (near ? 1 : TITLE); i--) {
            Line line = lines.get(i);
            if (line.page() != lines.get(first).page() || HeaderLabels.match(line) != null) {
                return null;
            }
            // Behind the office's symbol, as the armed forces set it.
            String last = line.words().replaceFirst("^.*\\S\\s{3,}(?=\\S)", "");
            if (!line.blank() && SentTimes.isAlone(last)) {
                return last;
            }
            seen += line.blank() ? 0 : 1;
        }
        return null;
    }
}
