package org.foiatrail.segment.header;

import java.util.List;
import org.foiatrail.segment.label.HeaderLabel;
import org.foiatrail.segment.label.HeaderLabels;
import org.foiatrail.segment.label.SentTimes;
import org.foiatrail.segment.line.Line;
import org.jspecify.annotations.Nullable;

/// Reads the head of a memorandum whose labels have no colons: in a column below its title, or in capitals from
/// `MEMORANDUM FOR` on. Only whole.
record MemoColumn(HeaderBlock block, int last) {
    /// The head whose first label is line `first`; null if none is.
    static @Nullable MemoColumn read(List<Line> lines, int first, MemoTop top) {
        HeaderLabels.Hit label = HeaderLabels.memorandumFor(lines.get(first));
        if (label == null) {
            label = HeaderLabels.inColumn(lines.get(first));
            if (label == null || !top.isOfMemo(first)) {
                return null;
            }
        }
        HeaderBlock block = new HeaderBlock();
        int last = first;
        int at = first;
        while (at >= 0 && label != null && block.accepts(label) && !isSentence(lines.get(at), label, block)) {
            block.add(lines.get(at), label, 0);
            last = at;
            at = Line.nextWords(lines, at, lines.size());
            label = at < 0 ? null : HeaderLabels.inColumn(lines.get(at));
        }
        top.complete(block, first);
        String sent = block.value(HeaderLabel.SENT);
        boolean whole =
                block.isAddressed() && sent != null && SentTimes.isDate(sent) && !block.lacks(HeaderLabel.SUBJECT);
        return whole ? new MemoColumn(block, last) : null;
    }

    /// Below the subject a word in capitals without a gap begins what is said: `THROUGH the year`.
    private static boolean isSentence(Line line, HeaderLabels.Hit label, HeaderBlock block) {
        String before = line.text().substring(label.start(), label.value());
        boolean gap = before.length() - before.stripTrailing().length() > 1;
        return !gap && !block.lacks(HeaderLabel.SUBJECT);
    }
}
