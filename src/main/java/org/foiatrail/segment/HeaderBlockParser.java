package org.foiatrail.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.foiatrail.model.Message.Kind;
import org.jspecify.annotations.Nullable;

/// Reads a block of header labels, in any order, with wrapped values, over blank lines and page breaks.
final class HeaderBlockParser {
    /// Blank lines a header may hold between two of its lines.
    private static final int BLANKS = 5;
    /// Lines a list of recipients may be wrapped over.
    private static final int WRAPPED_RECIPIENTS = 40;

    private static final int WRAPPED = 3;
    /// A value set this far from its label stands in a column.
    private static final int COLUMN = 3;
    /// A continued value is indented this much more than its label.
    private static final int INDENT = 4;
    /// A subject line shorter than this was not wrapped for want of room.
    private static final int FULL_LINE = 65;

    private static final Pattern RULE =
            Pattern.compile("^[-_=*]{4,}.*|^-{2,}\\s?\\p{L}.*-{2,}$", Pattern.CASE_INSENSITIVE);
    private static final Pattern GREETING = Pattern.compile("(?:\\S+\\s){0,4}\\S*[,:!-]$");
    private static final Pattern MEMO_TITLE = Pattern.compile(
            "^(?:DECISION |INFORMATION |ACTION |INTEROFFICE |LEGAL )?(?:MEMORANDUM|MEMO)\\b.{0,30}$",
            Pattern.CASE_INSENSITIVE);

    private static final Set<HeaderLabel> NOTHING_TOLD = Set.of(HeaderLabel.OTHER, HeaderLabel.BEGIN, HeaderLabel.END);

    private final List<Line> lines;

    HeaderBlockParser(List<Line> lines) {
        this.lines = lines;
    }

    /// The header that begins in line `first`; null if none does.
    @Nullable
    Heading parse(int first) {
        HeaderLabels.Hit hit = HeaderLabels.match(lines.get(first));
        if (hit == null || !hit.label().startsBlock()) {
            return null;
        }
        Block block = new Block(first, hit);
        int at = first;
        while (true) {
            int next = nextWords(at);
            if (next < 0 || RULE.matcher(lines.get(next).words()).matches()) {
                break;
            }
            HeaderLabels.Hit label = HeaderLabels.match(lines.get(next));
            if (label != null && block.accepts(label)) {
                block.add(next, label, blanks(at, next));
            } else if (block.continues(at, next)) {
                block.append(next);
            } else {
                break;
            }
            at = next;
            if (block.ended()) {
                break;
            }
        }
        return block.valid() ? block.heading(at) : null;
    }

    /// The next line with words, -1 if too far off.
    private int nextWords(int from) {
        for (int i = from + 1; i < lines.size(); i++) {
            if (!lines.get(i).blank()) {
                return blanks(from, i) <= BLANKS ? i : -1;
            }
        }
        return -1;
    }

    /// Blank lines between two lines with words; a page break counts for none.
    private int blanks(int from, int to) {
        return lines.get(from).page() == lines.get(to).page() ? to - from - 1 : 0;
    }

    /// A header while it is read.
    private final class Block {
        private final int first;
        private final int column;
        private final List<Field> fields = new ArrayList<>();
        private int exact;
        private int aligned;
        private int fieldLines;
        private int labelIndent;
        private int gap = Integer.MAX_VALUE;

        Block(int first, HeaderLabels.Hit hit) {
            this.first = first;
            this.column = hit.start();
            add(first, hit, Integer.MAX_VALUE);
        }

        void add(int index, HeaderLabels.Hit hit, int blanksBefore) {
            Line line = lines.get(index);
            gap = Math.min(gap, blanksBefore);
            labelIndent = hit.start();
            fieldLines = 1;
            HeaderLabels.Hit label = hit;
            while (true) {
                exact += label.exact() ? 1 : 0;
                HeaderLabels.Hit more = splittable(label) ? HeaderLabels.embedded(line, label.value()) : null;
                if (more != null && !accepts(more)) {
                    more = null;
                }
                int end = more == null ? line.text().length() : more.start();
                String value = line.text().substring(label.value(), end);
                fields.add(new Field(label.label(), value));
                aligned += gapBefore(line.text(), label.value()) >= COLUMN ? 1 : 0;
                if (more == null) {
                    return;
                }
                label = more;
            }
        }

        private boolean splittable(HeaderLabels.Hit hit) {
            return hit.label() != HeaderLabel.SUBJECT
                    && hit.label() != HeaderLabel.RE
                    && hit.label() != HeaderLabel.OTHER;
        }

        private static int gapBefore(String text, int at) {
            int from = at;
            while (from > 0 && Character.isWhitespace(text.charAt(from - 1))) {
                from--;
            }
            return at - from;
        }

        boolean accepts(HeaderLabels.Hit hit) {
            HeaderLabel label = hit.label() == HeaderLabel.RE ? HeaderLabel.SUBJECT : hit.label();
            boolean alone = hit.label() == HeaderLabel.RE && (fields.size() < 2 || !has(HeaderLabel.FROM));
            return !alone && !(label.single() && has(label));
        }

        boolean ended() {
            return fields.getLast().label() == HeaderLabel.END;
        }

        void append(int index) {
            fields.getLast().append(lines.get(index).words());
            fieldLines++;
        }

        /// True if line `next`, which has no label, goes on with the value of the last one.
        boolean continues(int at, int next) {
            Field field = fields.getLast();
            boolean recipients = switch (field.label()) {
                case TO, CC, MEMO_FOR, OTHER -> true;
                case FROM, SENT, SUBJECT, RE, BEGIN, END -> false;
            };
            int allowed = recipients ? WRAPPED_RECIPIENTS : WRAPPED;
            if (fieldLines > allowed || field.label() == HeaderLabel.END) {
                return false;
            }
            if (labelFollows(next, recipients ? WRAPPED_RECIPIENTS - fieldLines : allowed - fieldLines)) {
                return true;
            }
            if (field.label() == HeaderLabel.OTHER && field.value().isEmpty()) {
                return false;
            }
            boolean close = blanks(at, next) <= (gap == Integer.MAX_VALUE ? 0 : gap);
            if (!close) {
                return false;
            }
            Line line = lines.get(next);
            boolean indented = line.column() >= labelIndent + INDENT;
            return indented || field.unfinished() || wrapped(field, lines.get(at), next);
        }

        /// A long subject whose rest stands alone in the next line, where indents are lost.
        private boolean wrapped(Field field, Line before, int next) {
            Line line = lines.get(next);
            if (field.label() != HeaderLabel.SUBJECT || before.page() != line.page()) {
                return false;
            }
            int after = nextWords(next);
            boolean alone = after < 0 || blanks(next, after) > (gap == Integer.MAX_VALUE ? 0 : gap);
            return alone
                    && fieldLines == 1
                    && before.text().strip().length() >= FULL_LINE
                    && line.words().length() < FULL_LINE
                    && !GREETING.matcher(line.words()).matches();
        }

        /// True if another label of this header follows line `from` after at most `within` wrapped lines.
        private boolean labelFollows(int from, int within) {
            int at = from;
            for (int i = 0; i < within; i++) {
                int next = nextWords(at);
                if (next < 0 || blanks(at, next) > Math.max(1, gap == Integer.MAX_VALUE ? 1 : gap)) {
                    return false;
                }
                HeaderLabels.Hit hit = HeaderLabels.match(lines.get(next));
                if (hit != null) {
                    return hit.label() != HeaderLabel.END && accepts(hit) && (hit.exact() || exact > 1);
                }
                if (RULE.matcher(lines.get(next).words()).matches()) {
                    return false;
                }
                at = next;
            }
            return false;
        }

        private boolean has(HeaderLabel label) {
            return fields.stream().anyMatch(field -> field.label() == label || alike(field.label(), label));
        }

        private static boolean alike(HeaderLabel a, HeaderLabel b) {
            return a == HeaderLabel.RE && b == HeaderLabel.SUBJECT;
        }

        boolean valid() {
            long told = fields.stream()
                    .map(Field::label)
                    .filter(label -> !NOTHING_TOLD.contains(label))
                    .distinct()
                    .count();
            boolean from = has(HeaderLabel.FROM);
            boolean enough = from ? told >= 2 : has(HeaderLabel.SENT) && has(HeaderLabel.SUBJECT) && told >= 3;
            return enough && (exact >= 2 || fields.size() >= 3 && exact >= 1);
        }

        Heading heading(int lastLine) {
            int last = readColumns(lastLine);
            return new Heading(
                    kind(),
                    first,
                    last,
                    column,
                    value(HeaderLabel.FROM),
                    values(HeaderLabel.TO, HeaderLabel.MEMO_FOR),
                    values(HeaderLabel.CC, HeaderLabel.CC),
                    has(HeaderLabel.SUBJECT) && value(HeaderLabel.SUBJECT) == null
                            ? value(HeaderLabel.RE)
                            : value(HeaderLabel.SUBJECT),
                    value(HeaderLabel.SENT),
                    lines.get(first).depth(),
                    aligned >= 2,
                    false);
        }

        /// A table read column by column: all labels first, then as many values.
        private int readColumns(int lastLine) {
            boolean empty = fields.size() >= 3
                    && fields.stream().allMatch(field -> field.value().isEmpty());
            int at = lastLine;
            List<Integer> values = new ArrayList<>();
            while (empty && values.size() < fields.size()) {
                at = nextWords(at);
                if (at < 0 || HeaderLabels.match(lines.get(at)) != null) {
                    return lastLine;
                }
                values.add(at);
            }
            for (int i = 0; i < values.size(); i++) {
                boolean sent = fields.get(i).label() == HeaderLabel.SENT;
                if (sent && SentTimes.read(lines.get(values.get(i)).words()) == null) {
                    return lastLine;
                }
            }
            for (int i = 0; i < values.size(); i++) {
                fields.get(i).append(lines.get(values.get(i)).words());
            }
            return values.isEmpty() ? lastLine : at;
        }

        private Kind kind() {
            boolean memo = has(HeaderLabel.MEMO_FOR) || fields.stream().anyMatch(f -> f.label() == HeaderLabel.RE);
            int seen = 0;
            for (int i = first - 1; i >= 0 && seen < 4 && !memo; i--) {
                if (lines.get(i).page() != lines.get(first).page()) {
                    break;
                }
                if (!lines.get(i).blank()) {
                    seen++;
                    memo = MEMO_TITLE.matcher(lines.get(i).words()).matches();
                }
            }
            return memo ? Kind.MEMO : Kind.EMAIL;
        }

        private @Nullable String value(HeaderLabel label) {
            return fields.stream()
                    .filter(field -> field.label() == label)
                    .map(Field::value)
                    .findFirst()
                    .orElse(null);
        }

        private List<String> values(HeaderLabel label, HeaderLabel or) {
            return fields.stream()
                    .filter(field -> field.label() == label || field.label() == or)
                    .map(Field::value)
                    .filter(value -> !value.isEmpty())
                    .toList();
        }
    }
}
