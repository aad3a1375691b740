package org.foiatrail.workflow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.foiatrail.model.Content;
import org.foiatrail.model.ExtractionOutcome;
import org.foiatrail.model.ExtractionOutcome.Extracted;
import org.foiatrail.model.ExtractionOutcome.Failed;
import org.foiatrail.model.ExtractionOutcome.WithoutText;
import org.foiatrail.model.PageRange;
import org.foiatrail.model.SourceFile;
import org.foiatrail.store.Ledger;

/// What became of every file and page: `files = indexed + withoutText + failed + waiting`.
///
/// @param files found, members included
/// @param waiting files that an interrupted run has not read yet
/// @param reasons how often each reason stands for a file without text or a failed one
/// @param missing files gone from their root, still indexed
/// @param pages of all files
/// @param open those of the failed and unread that nobody has accepted
public record Tally(
        int files,
        int indexed,
        int withoutText,
        int failed,
        int waiting,
        int missing,
        Map<String, Integer> reasons,
        int pages,
        int emptyPages,
        int unreadPages,
        int failedPages,
        Open open) {
    /// What a run is incomplete for.
    ///
    /// @param unfound files that were read, but not all that stands in them could be found
    public record Open(int failed, int unreadPages, int failedPages, int unfound) {}

    public Tally {
        reasons = Map.copyOf(reasons);
    }

    /// Counts `files`.
    ///
    /// @param accepted the SHA-256 of those that may stay unread
    public static Tally of(List<SourceFile> files, Ledger ledger, Set<String> accepted) {
        int openFailed = 0;
        int openUnread = 0;
        int openPages = 0;
        int openUnfound = 0;
        int indexed = 0;
        int withoutText = 0;
        int failed = 0;
        int waiting = 0;
        int missing = 0;
        int pages = 0;
        int empty = 0;
        int unread = 0;
        int failedPages = 0;
        Map<String, Integer> reasons = new TreeMap<>();
        for (SourceFile file : files) {
            ExtractionOutcome outcome = Outcomes.of(file, ledger).orElse(null);
            switch (outcome) {
                case null -> waiting++;
                case Extracted e -> indexed++;
                case WithoutText w -> withoutText++;
                case Failed f -> failed++;
            }
            if (outcome != null && !(outcome instanceof Extracted)) {
                reasons.merge(outcome.reason(), 1, Integer::sum);
            }
            boolean open = !accepted.contains(file.sha256());
            openFailed += open && outcome instanceof Failed ? 1 : 0;
            openUnfound += open && !ledger.unfound(file.content()).isEmpty() ? 1 : 0;
            missing += file.missing() ? 1 : 0;
            pages += ledger.content(file.content()).map(Content::pages).orElse(0);
            for (PageRange range : ledger.ranges(file.content())) {
                empty += range.empty();
                unread += range.unread();
                failedPages += range.failed();
                openUnread += open ? range.unread() : 0;
                openPages += open ? range.failed() : 0;
            }
        }
        return new Tally(
                files.size(),
                indexed,
                withoutText,
                failed,
                waiting,
                missing,
                reasons,
                pages,
                empty,
                unread,
                failedPages,
                new Open(openFailed, openUnread, openPages, openUnfound));
    }

    /// True if everything was read: an empty answer then means that the words are not there.
    public boolean complete() {
        return allButUnread() && open.unreadPages() == 0;
    }

    /// True if nothing is missing but pages that wait for OCR.
    public boolean allButUnread() {
        return open.failed() == 0 && waiting == 0 && open.failedPages() == 0 && open.unfound() == 0;
    }

    public int searchablePages() {
        return pages - emptyPages - unreadPages - failedPages;
    }
}
