package org.foiatrail.segment.header;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.foiatrail.segment.label.HeaderLabel;
import org.foiatrail.segment.label.HeaderLabels;
import org.foiatrail.segment.label.SentTimes;
import org.foiatrail.segment.line.Line;

/// A header's table read column by column: all labels first, then as many values.
final class ColumnValues {
    private static final int FEWEST = 3;

    private ColumnValues() {}

    /// Gives each label of `block` its value and tells the header's last line; `last` if they are no such table.
    ///
    /// @param next the next line with words, -1 if it is too far off
    static int read(HeaderBlock block, List<Line> lines, int last, IntUnaryOperator next) {
        List<Field> fields = block.fields();
        if (fields.size() < FEWEST
                || fields.stream().anyMatch(field -> !field.value().isEmpty())) {
            return last;
        }
        List<Line> values = new ArrayList<>();
        int at = last;
        for (Field field : fields) {
            at = next.applyAsInt(at);
            boolean fits = at >= 0
                    && HeaderLabels.match(lines.get(at)) == null
                    && (field.label() != HeaderLabel.SENT
                            || SentTimes.isDate(lines.get(at).words()));
            if (!fits) {
                return last;
            }
            values.add(lines.get(at));
        }
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).append(values.get(i).words());
        }
        return at;
    }
}
