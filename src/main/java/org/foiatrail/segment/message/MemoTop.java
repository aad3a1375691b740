package org.foiatrail.segment.message;

import java.util.List;
import java.util.regex.Pattern;
import org.foiatrail.segment.line.Line;
import org.jspecify.annotations.Nullable;

/// What stands above the labels of a memo: its title, and often its date.
final class MemoTop {
    /// Lines with words above a header where its title may stand.
    private static final int TITLE = 4;
    /// `DRAFT DECISION MEMORANDUM FOR THE BOARD`
    private static final Pattern MEMO_TITLE = Pattern.compile(
            "^(?:\\p{Lu}[\\p{L}-]{2,15}\\s){0,3}(?:MEMORANDUM|Memorandum|MEMO|Memo)\\b(?!\\s\\p{Ll}).{0,40}$");

    private final List<Line> lines;

    MemoTop(List<Line> lines) {
        this.lines = lines;
    }

    /// True if one of the lines above `first` calls it a memo.
    boolean hasTitle(int first) {
        int seen = 0;
        for (int i = first - 1;
                i >= 0
                        && seen < TITLE
                        && lines.get(i).page() == lines.get(first).page();
                i--) {
            if (MEMO_TITLE.matcher(lines.get(i).words()).matches()) {
                return true;
            }
            seen += lines.get(i).blank() ? 0 : 1;
        }
        return false;
    }

    /// The date between letterhead and labels, null if there is none.
    @Nullable
    String date(int first) {
        int seen = 0;
        for (int i = first - 1; i >= 0 && seen < TITLE; i--) {
            Line line = lines.get(i);
            if (line.page() != lines.get(first).page() || HeaderLabels.match(line) != null) {
                return null;
            }
            if (!line.blank() && SentTimes.isAlone(line.words())) {
                return line.words();
            }
            seen += line.blank() ? 0 : 1;
        }
        return null;
    }
}
