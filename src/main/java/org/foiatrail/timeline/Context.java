package org.foiatrail.timeline;

import org.foiatrail.model.Chronology;
import org.foiatrail.model.Span;
import org.jspecify.annotations.Nullable;

/// The words of a page on either side of a quote, as far as they are to be shown.
record Context(Sheets sheets, Span quote, Extent extent) {
    private static final int LINES = 3;

    @Nullable
    String before() {
        return around(true);
    }

    /// With what stands under the page's boxes, if that is wanted.
    @Nullable
    String behind() {
        String after = around(false);
        String under = extent.hidden() ? sheets.hidden(quote.page()).strip() : "";
        return under.isEmpty()
                ? after
                : (after == null ? "" : after) + "\n" + Chronology.UNDER_BOX + under.replaceAll("\\s+", " ") + "]";
    }

    private @Nullable String around(boolean before) {
        String page = sheets.text(quote.page());
        int at = before ? quote.start() : quote.end();
        for (int line = 0; extent.pages() || line <= LINES; line++) {
            int next = before ? page.lastIndexOf('\n', at - 1) : page.indexOf('\n', at + (line == 0 ? 0 : 1));
            if (next < 0) {
                at = before ? 0 : page.length();
                break;
            }
            at = next;
        }
        String text = before ? page.substring(at, quote.start()) : page.substring(quote.end(), at);
        return text.isBlank() ? null : before ? text.stripLeading() : text.stripTrailing();
    }
}
