package org.foiatrail.segment.header;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.segment.label.HeaderLabel;
import org.foiatrail.segment.label.HeaderLabels;
import org.foiatrail.segment.label.SentTimes;
import org.foiatrail.segment.line.Line;
import org.jspecify.annotations.Nullable;

/// A header while it is read: its labels with their values so far.
final class HeaderBlock {
    private static final Set<HeaderLabel> NOTHING_TOLD =
            Set.of(HeaderLabel.ATTACHMENTS, HeaderLabel.OTHER, HeaderLabel.BEGIN, HeaderLabel.END);
    private static final Set<HeaderLabel> WHOLE_LINE =
            Set.of(HeaderLabel.SUBJECT, HeaderLabel.RE, HeaderLabel.ATTACHMENTS, HeaderLabel.OTHER);
    /// A value set this far from its label stands in a column.
    private static final int COLUMN = 3;

    /// `Vera Lund on 05/11/10 02:33:20 PM`, `Vera Lund      05/11/2010`
    private static final Pattern TIMED_SENDER =
            Pattern.compile("(.{3,60}?)(?:\\son\\s(\\S{1,2}/\\S{1,2}/\\S{2,4}\\s+\\S{1,2}:.{2,16})"
                    + "|\\s{3,}(\\d{1,2}/\\d{1,2}/\\d{4}))");

    /// What a form says is to be written there; `(Name Redacted)` stands for what was.
    private static final Pattern BLANK_OF_FORM = Pattern.compile(
            "\\((?![^()]*(?i:redact|withh|delet|remov|omitt))(?=[^()]*(?i:name|title|address|signature)\\b)\\p{Lu}\\p{L}+ [^()]{5,}\\)?.*");

    /// More labels than any header has; keeps a hostile list from costing more.
    private static final int MOST = 200;

    /// Lines down to the next one of a header, and of it those that are wrapped.
    private static final int BELOW = 3;

    private static final int UNLABELLED = 3;

    private final List<Field> fields = new ArrayList<>();
    private final Set<HeaderLabel> seen = EnumSet.noneOf(HeaderLabel.class);
    private int exact;
    private int aligned;
    private int wrappedLines;
    private int indent;
    private int column;
    private int gap = Integer.MAX_VALUE;

    /// Adds a line that begins with a label, and the labels that ran together with it.
    ///
    /// @param blanksBefore blank lines between it and the line before
    void add(Line line, HeaderLabels.Hit hit, int blanksBefore) {
        gap = fields.isEmpty() ? gap : Math.min(gap, blanksBefore);
        indent = hit.start();
        column = hit.value();
        wrappedLines = 0;
        HeaderLabels.@Nullable Hit label = hit;
        while (label != null) {
            exact += label.exact() ? 1 : 0;
            aligned += gapBefore(line.text(), label.value()) >= COLUMN ? 1 : 0;
            HeaderLabels.Hit more = isWholeLine(label) ? null : HeaderLabels.embedded(line, label.value());
            more = more != null && accepts(more) && more.label() != label.label() ? more : null;
            int end = more == null ? line.text().length() : more.start();
            seen.add(label.label() == HeaderLabel.RE ? HeaderLabel.SUBJECT : label.label());
            String value = CoverSheet.withoutCell(
                    line.text().substring(label.value(), end).strip());
            add(label.label(), WHOLE_LINE.contains(label.label()) ? value : CoverSheet.withoutFigure(value));
            label = more;
        }
    }

    private void add(HeaderLabel label, String value) {
        Matcher timed = TIMED_SENDER.matcher(value);
        String time = label != HeaderLabel.FROM || !timed.matches()
                ? null
                : timed.group(2) == null ? timed.group(3) : timed.group(2);
        if (time != null && (timed.group(3) == null ? SentTimes.isToTheMinute(time) : SentTimes.isDate(time))) {
            fields.add(new Field(label, timed.group(1)));
            addUnlabelled(HeaderLabel.SENT, time);
        } else {
            fields.add(new Field(label, value));
        }
    }

    /// What stands behind a label of a cover sheet may be another's.
    private static boolean isWholeLine(HeaderLabels.Hit hit) {
        return WHOLE_LINE.contains(hit.label()) && (hit.label() != HeaderLabel.OTHER || hit.exact());
    }

    /// Adds a value whose label was lost.
    void addUnlabelled(HeaderLabel label, String words) {
        seen.add(label);
        fields.add(new Field(label, words));
    }

    void append(Line line) {
        last().append(line.words());
        wrappedLines++;
    }

    /// True if a label may be another one of this header.
    boolean accepts(HeaderLabels.Hit hit) {
        // Lotus Notes prints it below sender and time.
        boolean below = has(HeaderLabel.SENT) && lacks(HeaderLabel.TO) && lacks(HeaderLabel.SUBJECT);
        boolean anew = (hit.label() == HeaderLabel.BEGIN && !fields.isEmpty() && !below)
                || (hit.label() == HeaderLabel.MEMO_FOR && has(HeaderLabel.SUBJECT));
        if (anew || fields.size() >= MOST) {
            return false;
        }
        if (hit.label() == HeaderLabel.RE) {
            return has(HeaderLabel.FROM) && fields.size() >= 2 && !has(HeaderLabel.SUBJECT);
        }
        return !(hit.label().single() && has(hit.label()));
    }

    /// The same, but not for the sender of the header below this one, whose time is told behind him.
    boolean accepts(HeaderLabels.Hit hit, List<Line> lines, int at) {
        if (!accepts(hit) || hit.label() != HeaderLabel.FROM || lacks(HeaderLabel.SENT)) {
            return accepts(hit);
        }
        // A sender right below the time is of it, as in headers that begin with the time; but not above another.
        boolean close = !lines.get(at - 1).blank()
                && lines.get(at - 1).page() == lines.get(at).page();
        int most = close ? 1 : UNLABELLED;
        int passed = 0;
        for (int below = Line.nextWords(lines, at, BELOW); below >= 0 && passed < most; ) {
            HeaderLabels.Hit label = HeaderLabels.match(lines.get(below));
            if (label != null && label.label().single() && label.label() != HeaderLabel.SUBJECT) {
                return label.label() == HeaderLabel.FROM;
            }
            passed += label == null || close ? 1 : 0;
            below = Line.nextWords(lines, below, BELOW);
        }
        return true;
    }

    /// Sender, recipients, time and subject are told: what stands below may be the mail's words, though a label follow.
    boolean isComplete() {
        return has(HeaderLabel.FROM) && has(HeaderLabel.TO) && has(HeaderLabel.SENT) && has(HeaderLabel.SUBJECT);
    }

    /// A header names its sender, or tells enough besides; and not all of its labels are misread.
    boolean valid() {
        long told = fields.stream()
                .map(Field::label)
                .filter(label -> !NOTHING_TOLD.contains(label))
                .distinct()
                .count();
        boolean form = fields.stream()
                .filter(field -> field.label() == HeaderLabel.FROM || field.label() == HeaderLabel.TO)
                .anyMatch(field -> BLANK_OF_FORM.matcher(field.value()).matches());
        if (form) {
            return false;
        }
        boolean enough =
                has(HeaderLabel.FROM) ? told >= 2 : told >= 3 && has(HeaderLabel.SENT) && has(HeaderLabel.SUBJECT);
        return enough && (exact >= 2 || (fields.size() >= 3 && (exact >= 1 || isDated())));
    }

    /// It tells the minute: then that no label is whole may be the edge of a page that was cut off.
    private boolean isDated() {
        String sent = value(HeaderLabel.SENT);
        return sent != null && SentTimes.isToTheMinute(sent);
    }

    /// A memo or a letter, or what may be one: sender and recipient, and no address.
    boolean isAddressed() {
        return has(HeaderLabel.FROM)
                && (has(HeaderLabel.TO) || has(HeaderLabel.MEMO_FOR))
                && fields.stream().noneMatch(field -> field.value().indexOf('@') >= 0);
    }

    boolean ended() {
        return last().label() == HeaderLabel.END;
    }

    boolean isMemo() {
        return fields.stream()
                .anyMatch(field -> field.label() == HeaderLabel.MEMO_FOR || field.label() == HeaderLabel.RE);
    }

    /// Its values stand in a column, as mail programs print a message of its own.
    boolean isAligned() {
        return aligned >= 2;
    }

    /// More than one label is beyond doubt.
    boolean isSure() {
        return exact >= 2;
    }

    Field last() {
        return fields.getLast();
    }

    List<Field> fields() {
        return fields;
    }

    /// Lines without a label since the last one.
    int wrappedLines() {
        return wrappedLines;
    }

    /// Where the last label begins in its line.
    int indent() {
        return indent;
    }

    /// Where the last value begins in its line.
    int column() {
        return column;
    }

    /// The fewest blank lines between two of its labels; `unknown` while there is only one.
    int gap(int unknown) {
        return gap == Integer.MAX_VALUE ? unknown : gap;
    }

    @Nullable
    String value(HeaderLabel label) {
        return fields.stream()
                .filter(field -> field.label() == label)
                .map(Field::value)
                .findFirst()
                .orElse(null);
    }

    List<String> values(Set<HeaderLabel> labels) {
        return fields.stream()
                .filter(field -> labels.contains(field.label()))
                .map(Field::value)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    boolean lacks(HeaderLabel label) {
        return !has(label);
    }

    private boolean has(HeaderLabel label) {
        return seen.contains(label);
    }

    private static int gapBefore(String text, int at) {
        int from = at;
        while (from > 0 && Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        return at - from;
    }
}
