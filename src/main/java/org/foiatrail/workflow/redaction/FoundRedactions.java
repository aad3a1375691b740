package org.foiatrail.workflow.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.foiatrail.model.Message;
import org.foiatrail.model.Rect;
import org.foiatrail.model.Redaction;
import org.foiatrail.model.Row;
import org.foiatrail.workflow.FileView;
import org.foiatrail.workflow.Words;
import org.jspecify.annotations.Nullable;

/// The redactions of a file as rows: where each stands, and in whose message.
final class FoundRedactions {
    /// Of an EDTF date: the year and the month.
    private static final int MONTH = 7;

    private FoundRedactions() {}

    static List<Row.RedactionRow> rows(FileView view) {
        List<Row.RedactionRow> rows = new ArrayList<>();
        for (Redaction redaction : view.found().segments().redactions()) {
            rows.add(row(view, redaction));
        }
        return rows;
    }

    private static Row.RedactionRow row(FileView view, Redaction redaction) {
        Message message = view.holder(redaction.span()).orElse(null);
        List<String> region =
                redaction.regions().stream().map(FoundRedactions::region).toList();
        return new Row.RedactionRow(
                redaction.hasWords()
                        ? view.located("redaction", List.of(redaction.span()))
                        : view.locatedWithoutWords("redaction", redaction.span().page(), String.join(" ", region)),
                redaction.exemptions(),
                redaction.subtypes(),
                Words.dashed(redaction.kind()),
                redaction.share(),
                message == null ? null : message.id(),
                message == null ? null : message.senders(),
                month(message),
                region);
    }

    private static @Nullable String month(@Nullable Message message) {
        String time = message == null || message.sent() == null
                ? null
                : message.sent().time();
        return time == null || time.length() < MONTH ? null : time.substring(0, MONTH);
    }

    private static String region(Rect rect) {
        return String.format(Locale.ROOT, "%.1f,%.1f,%.1f,%.1f", rect.x(), rect.y(), rect.width(), rect.height());
    }
}
