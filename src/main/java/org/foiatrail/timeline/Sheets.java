package org.foiatrail.timeline;

import java.util.List;
import org.foiatrail.model.Located;
import org.foiatrail.model.Placed;
import org.foiatrail.model.Span;
import org.jspecify.annotations.Nullable;

/// The file a message stands in, as far as an event needs it.
public interface Sheets {
    /// The stored text of a page.
    String text(int page);

    /// The same, blanks in the place of the numbers of its lines.
    String words(int page);

    /// What stands under the boxes of a page.
    String hidden(int page);

    /// The columns of a row about a stretch.
    Located located(List<Span> spans);

    /// What the analyst said of its quotes, in the order in which it was said.
    List<Placed> said();

    /// The least confidence of a word of the stretch, null if its page did not come from OCR.
    @Nullable
    Double lowestConfidence(Span span);
}
