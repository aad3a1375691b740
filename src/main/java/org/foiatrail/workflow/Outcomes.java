package org.foiatrail.workflow;

import java.util.List;
import java.util.Optional;
import org.foiatrail.model.Content;
import org.foiatrail.model.ExtractionOutcome;
import org.foiatrail.model.ExtractionOutcome.Extracted;
import org.foiatrail.model.ExtractionOutcome.Failed;
import org.foiatrail.model.ExtractionOutcome.WithoutText;
import org.foiatrail.model.PageRange;
import org.foiatrail.model.SourceFile;
import org.foiatrail.store.Ledger;

/// The one outcome a file ends in, from how its reader ended and what became of its pages.
public final class Outcomes {
    private Outcomes() {}

    /// Empty while the file is not wholly read.
    public static Optional<ExtractionOutcome> of(SourceFile file, Ledger ledger) {
        if (file.unreachable() != null) {
            return Optional.of(file.unreachable());
        }
        return ledger.content(file.content()).map(content -> of(content, ledger.ranges(file.content())));
    }

    private static ExtractionOutcome of(Content content, List<PageRange> ranges) {
        if (!(content.outcome() instanceof Extracted) || content.pages() == 0) {
            return content.outcome();
        }
        int unread = ranges.stream().mapToInt(PageRange::unread).sum();
        int failed = ranges.stream().mapToInt(PageRange::failed).sum();
        int empty = ranges.stream().mapToInt(PageRange::empty).sum();
        if (failed == content.pages()) {
            return new Failed(Failed.Failure.DAMAGED, "none of its pages could be read");
        }
        if (unread + failed + empty < content.pages()) {
            return content.outcome();
        }
        return new WithoutText(unread > 0 ? WithoutText.NoText.OCR_UNAVAILABLE : WithoutText.NoText.NO_TEXT);
    }
}
