package org.foiatrail.segment.header;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.foiatrail.model.Message.Kind;
import org.foiatrail.segment.header.Heading.Standing;
import org.foiatrail.segment.label.HeaderLabel;
import org.foiatrail.segment.label.HeaderLabels;
import org.foiatrail.segment.line.Line;
import org.foiatrail.segment.line.Places;
import org.foiatrail.segment.redaction.ExemptionLabels;
import org.jspecify.annotations.Nullable;

/// Reads a block of header labels, in any order, with wrapped values, over blank lines and page breaks.
public final class HeaderBlockParser {
    /// Blank lines a header may hold between two of its lines.
    private static final int BLANKS = 8;
    /// Lines that a list of recipients may be wrapped over, and any other value.
    private static final int WRAPPED_RECIPIENTS = 250;
    private static final int WRAPPED = 3;
    /// Lines of numbers and offices that a cover sheet may hold between two labels.
    private static final int FIGURES = 6;
    /// A continued value is indented this much more than its label.
    private static final int INDENT = 4;
    /// Columns of scanned text are not exact.
    private static final int ROUGHLY = 3;
    /// A subject line shorter than this was not wrapped for want of room.
    private static final int FULL_LINE = 65;

    /// Behind an empty line, what is not indented is no rest of these, though a label may follow it.
    private static final Set<HeaderLabel> ONE_VALUE = Set.of(HeaderLabel.SUBJECT, HeaderLabel.RE, HeaderLabel.SENT);

    private static final Pattern RULE =
            Pattern.compile("^[-_=*]{4,}.*|^-{2,}\\s?\\p{L}.*-{2,}$|" + AttachedFiles.COUNT);

    private final List<Line> lines;
    private final Places places;
    private final WroteLine wrote;
    private final HeaderTable table;
    private final MemoTop top;
    private final SignatureBlock signature;
    /// Lines before this one belong to labels that make no header: a part of them makes none either.
    private int notBefore;
    /// What the last printed thread was about: its title stands above its first message alone.
    private @Nullable String thread;

    public HeaderBlockParser(List<Line> lines, Places places) {
        this.lines = lines;
        this.places = places;
        table = new HeaderTable(lines, places);
        wrote = new WroteLine(lines);
        top = new MemoTop(lines);
        signature = new SignatureBlock(lines);
    }

    /// The header that begins in line `first`; null if none does.
    @Nullable
    public Heading parse(int first) {
        if (first < notBefore) {
            return null;
        }
        OutlookHead outlook = OutlookHead.read(lines, first);
        if (outlook != null) {
            return heading(
                    outlook.block(), first, outlook.last(), lines.get(first).column(), true, Standing.UNTOLD);
        }
        NotesBox box = NotesBox.read(lines, first);
        if (box != null) {
            return heading(box.block(), first, box.last(), box.column(), false, Standing.QUOTED);
        }
        MemoColumn column = MemoColumn.read(lines, first, top);
        if (column != null) {
            return heading(column.block(), first, column.last(), 0, true, Standing.UNTOLD);
        }
        HeaderLabels.Hit hit = HeaderLabels.match(lines.get(first));
        if (hit == null) {
            return unlabelled(first);
        }
        if (!hit.label().startsBlock()) {
            return null;
        }
        HeaderTable.Found apart = table.read(first);
        if (apart != null) {
            return heading(apart.block(), first, apart.last(), hit.start(), true, Standing.UNTOLD);
        }
        HeaderBlock block = new HeaderBlock();
        block.add(lines.get(first), hit, 0);
        int last = readRest(block, first);
        signature.complete(block, last);
        top.completeUnsigned(block, first);
        if (!block.valid() || RoutingSlip.isIn(lines.subList(first, last + 1))) {
            notBefore = last + 1;
            return null;
        }
        int end = ColumnValues.read(block, lines, last, this::nextWords);
        top.complete(block, first);
        return heading(block, first, end, hit.start(), block.isAligned(), Standing.UNTOLD);
    }

    /// A header that names sender and time in its first line, and recipients below.
    private @Nullable Heading unlabelled(int first) {
        NotesHead notes = NotesHead.read(lines, first);
        if (notes != null) {
            return heading(notes.block(), first, notes.last(), lines.get(first).column(), true, Standing.UNTOLD);
        }
        if (SenderLine.isAboveOwnHeader(lines, first)) {
            Heading own = parse(nextWords(first));
            return own == null ? null : own.begun(first, lines.get(first).column(), Standing.ALONE);
        }
        SenderLine sender = SenderLine.read(lines, first, places);
        int next = sender == null ? -1 : nextWords(sender.last());
        HeaderLabels.Hit label = next < 0 ? null : HeaderLabels.match(lines.get(next));
        if (sender == null || label == null || !sender.goesOnWith(label)) {
            return null;
        }
        HeaderBlock block = new HeaderBlock();
        block.addUnlabelled(HeaderLabel.FROM, sender.from());
        block.addUnlabelled(HeaderLabel.SENT, sender.sent());
        int last = readRest(block, sender.last());
        if (block.lacks(HeaderLabel.TO) || (!sender.addressed() && block.lacks(HeaderLabel.SUBJECT))) {
            return null;
        }
        String subject = sender.isOfThread(first) ? threadTitle(first) : SenderLine.subject(lines, first);
        if (block.lacks(HeaderLabel.SUBJECT) && subject != null) {
            block.addUnlabelled(HeaderLabel.SUBJECT, subject);
        }
        Standing standing = sender.isOfThread(first) ? Standing.ALONE : Standing.UNTOLD;
        return heading(block, first, last, lines.get(first).column(), true, standing);
    }

    private @Nullable String threadTitle(int first) {
        String title = SenderLine.title(lines, first);
        thread = title == null ? thread : title;
        return thread;
    }

    /// Reads a header's further lines and gives the last.
    private int readRest(HeaderBlock block, int first) {
        int last = first;
        int next = nextWords(first);
        while (next >= 0
                && !block.ended()
                && !RULE.matcher(lines.get(next).words()).matches()) {
            HeaderLabels.Hit label = HeaderLabels.match(lines.get(next));
            label = label == null ? withoutLabel(block, next) : label;
            if (label != null && block.accepts(label, lines, next)) {
                block.add(lines.get(next), label, blanks(last, next));
            } else if ((label == null || !label.exact()) && continues(block, last, next)) {
                block.append(lines.get(next));
            } else {
                break;
            }
            last = next;
            next = nextWords(last);
        }
        return AttachedFiles.read(lines, block, last);
    }

    private Heading heading(HeaderBlock block, int first, int last, int column, boolean aligned, Standing standing) {
        String subject = block.value(HeaderLabel.SUBJECT);
        boolean call = block.isAddressed() && subject != null && top.isOfCall(first);
        Set<HeaderLabel> to =
                call ? Set.of(HeaderLabel.FROM, HeaderLabel.TO) : Set.of(HeaderLabel.TO, HeaderLabel.MEMO_FOR);
        return new Heading(
                call ? Kind.NOTE : top.kind(block, first, nextWords(last)),
                first,
                last,
                column,
                call ? null : block.value(HeaderLabel.FROM),
                block.values(to),
                block.values(Set.of(HeaderLabel.CC)),
                subject == null ? block.value(HeaderLabel.RE) : subject,
                block.value(HeaderLabel.SENT),
                block.values(Set.of(HeaderLabel.ATTACHMENTS)),
                lines.get(first).depth(),
                aligned,
                standing);
    }

    /// What a line tells whose label was lost: a time of sending, or who was taken out between that and the next label.
    private HeaderLabels.@Nullable Hit withoutLabel(HeaderBlock block, int next) {
        Line line = lines.get(next);
        boolean figure = CoverSheet.isFigure(line.words()) && labelFollows(block, next, FIGURES, false);
        if (figure || CoverSheet.isRow(line.words())) {
            return new HeaderLabels.Hit(HeaderLabel.OTHER, line.column(), line.column(), false);
        }
        if (block.lacks(HeaderLabel.SENT)) {
            return HeaderLabels.time(line);
        }
        boolean recipients = block.last().label() == HeaderLabel.SENT
                && block.lacks(HeaderLabel.TO)
                && block.lacks(HeaderLabel.MEMO_FOR)
                && ExemptionLabels.find(line.words()).stream().anyMatch(found -> found.start() == 0)
                && labelFollows(block, next, 1, false);
        return recipients ? new HeaderLabels.Hit(HeaderLabel.TO, line.column(), line.column(), false) : null;
    }

    /// The next line with words, -1 if it is too far off to belong to a header.
    private int nextWords(int from) {
        int next = Line.nextWords(lines, from, lines.size());
        return next >= 0 && blanks(from, next) <= BLANKS ? next : -1;
    }

    /// Blank lines between two lines with words; a page break counts for none.
    private int blanks(int from, int to) {
        return lines.get(from).page() == lines.get(to).page() ? to - from - 1 : 0;
    }

    /// True if line `next`, which has no label of this header, goes on with the value of the last one.
    private boolean continues(HeaderBlock block, int at, int next) {
        Field field = block.last();
        int allowed = (field.isList() ? WRAPPED_RECIPIENTS : WRAPPED) - block.wrappedLines();
        boolean named = field.label() == HeaderLabel.FROM && field.value().isEmpty();
        boolean other = wrote.parse(next) != null
                || (!named && SenderLine.read(lines, next, places) != null)
                || !field.mayHold(lines.get(next).words())
                || (lines.get(at).page() != lines.get(next).page() && mayBeAnotherPaper(block, next, allowed));
        if (allowed <= 0 || other) {
            return false;
        }
        boolean indented = lines.get(next).column() >= block.indent() + INDENT;
        boolean paragraph = blanks(at, next) > 0 && ONE_VALUE.contains(field.label()) && !indented;
        boolean subject = field.label() == HeaderLabel.SUBJECT || field.label() == HeaderLabel.RE;
        boolean begins = !Character.isLowerCase(
                lines.get(next).text().charAt(lines.get(next).column()));
        boolean words = subject && begins && !indented && block.isComplete() && !Line.isWrapped(lines, at, next);
        if (field.isPartedBefore(lines.get(next).words())
                || (!words && labelFollows(block, next, allowed, paragraph))) {
            return true;
        }
        boolean nothingYet = (field.label() == HeaderLabel.OTHER || field.label() == HeaderLabel.ATTACHMENTS)
                && field.value().isEmpty();
        if (nothingYet || blanks(at, next) > block.gap(0)) {
            return false;
        }
        if (subject) {
            // The first paragraph of what follows may be indented too.
            boolean inColumn =
                    lines.get(next).column() >= block.column() - ROUGHLY || (isFullLine(at) && !isFullLine(next));
            boolean below = next == at + 1 && block.wrappedLines() == 0 && places.isBelow(lines, at, block.column());
            return (indented && inColumn) || below || isRestOfSubject(block, at, next);
        }
        return indented || field.unfinished();
    }

    /// What ends a page with one label may be a form; a sender whose rest or time begins the next page is one of mail.
    private boolean mayBeAnotherPaper(HeaderBlock block, int next, int allowed) {
        boolean sender = block.last().label() == HeaderLabel.FROM
                && (block.last().unfinished() || labelFollows(block, next, allowed, false));
        return block.fields().size() == 1 && !sender;
    }

    private boolean isFullLine(int line) {
        return lines.get(line).words().length() >= FULL_LINE;
    }

    /// A long subject whose rest stands alone in the next line, where indents are lost.
    private boolean isRestOfSubject(HeaderBlock block, int at, int next) {
        if (block.wrappedLines() > 0 || lines.get(at).page() != lines.get(next).page()) {
            return false;
        }
        int after = nextWords(next);
        return (after < 0 || blanks(next, after) > block.gap(0) || block.last().unfinished())
                && isFullLine(at)
                && !isFullLine(next)
                && !top.isGreeting(next);
    }

    /// True if another label of this header follows line `from` after less than `within` wrapped lines.
    private boolean labelFollows(HeaderBlock block, int from, int within, boolean paragraph) {
        int at = from;
        for (int i = 0; i < within; i++) {
            int next = nextWords(at);
            boolean apart = next < 0
                    || blanks(at, next) > Math.max(1, block.gap(1))
                    || (lines.get(at).page() != lines.get(next).page()
                            && !block.last().isOfParties())
                    || RULE.matcher(lines.get(next).words()).matches();
            if (apart || SenderLine.read(lines, next, places) != null) {
                return false;
            }
            HeaderLabels.Hit hit = HeaderLabels.match(lines.get(next));
            if (hit != null) {
                boolean again = !block.lacks(hit.label()) && block.last().label() == HeaderLabel.SUBJECT;
                return hit.label() != HeaderLabel.END
                        && !again
                        && (!paragraph || hit.label().startsBlock())
                        && block.accepts(hit, lines, next)
                        && (hit.exact() || block.isSure());
            }
            if (!block.last().mayHold(lines.get(next).words())) {
                return false;
            }
            at = next;
        }
        return false;
    }
}
