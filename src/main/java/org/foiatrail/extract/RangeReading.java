package org.foiatrail.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.foiatrail.model.ExtractionOutcome;
import org.foiatrail.model.ExtractionOutcome.Extracted;
import org.foiatrail.model.ExtractionOutcome.Failed;
import org.foiatrail.model.ExtractionOutcome.Failed.Failure;
import org.foiatrail.model.Page;
import org.foiatrail.model.Page.State;
import org.jspecify.annotations.Nullable;

/// One range of pages on its way through as many workers as it needs: a worker that dies costs the page in hand, the
/// next one goes on behind it.
final class RangeReading {
    /// A file that kills a worker with every page would otherwise cost the time limit for each of them.
    private static final int DEATHS_IN_A_ROW = 3;
    /// Ends that were not the file's doing are forgiven this often.
    private static final int SECOND_CHANCES = 2;

    private static final int UNKNOWN = -1;

    private final WorkerSlot slot;
    private final ExtractSettings settings;
    private final ReadRequest request;
    private final @Nullable Path folder;

    private String mediaType = "application/octet-stream";
    private int totalPages = UNKNOWN;
    private boolean headSeen;
    private final List<Page> pages = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private int next;
    private int pageInHand;
    private int deathsInARow;
    private int forgiven;

    /// Reads with the worker of `slot`.
    ///
    /// @param folder where members go, null if none are wanted
    RangeReading(WorkerSlot slot, ExtractSettings settings, ReadRequest request, @Nullable Path folder) {
        this.slot = slot;
        this.settings = settings;
        this.request = request;
        this.folder = folder;
        this.next = request.firstPage();
    }

    Reading run() throws InterruptedException {
        while (true) {
            try {
                return reading(converse());
            } catch (Worker.Ended end) {
                slot.drop();
                ExtractionOutcome outcome = afterDeath(end);
                if (outcome != null) {
                    return reading(outcome);
                }
            } catch (IOException e) {
                return reading(new Failed(Failure.CRASHED, "no reader could be started: " + e.getMessage()));
            }
        }
    }

    private ExtractionOutcome converse() throws IOException, Worker.Ended, InterruptedException {
        Worker worker = slot.worker();
        pageInHand = 0;
        worker.send(new Frame.Read(
                request.file().toAbsolutePath(),
                request.name(),
                next,
                request.lastPage(),
                request.ocr(),
                folder == null ? "" : folder.toString()));
        while (true) {
            switch (worker.next(settings.pageTimeout())) {
                case Frame.Head head -> {
                    mediaType = head.mediaType();
                    // A second worker says the type before it has counted the pages again.
                    totalPages = Math.max(totalPages, head.totalPages());
                    headSeen = true;
                }
                case Frame.Begin begin -> pageInHand = begin.page();
                case Frame.Done done -> {
                    pages.add(done.page());
                    next = done.page().number() + 1;
                    pageInHand = 0;
                    deathsInARow = 0;
                }
                case Frame.Unpacked unpacked -> members.add(unpacked.member());
                case Frame.End end -> {
                    return end.outcome();
                }
                case Frame other ->
                    throw new Worker.Ended(Failure.CRASHED, "the reader said what nobody asked: " + other, false);
            }
        }
    }

    /// What a worker's death makes of the file, or null to go on with a fresh worker.
    private @Nullable ExtractionOutcome afterDeath(Worker.Ended end) throws InterruptedException {
        boolean resumable = headSeen && totalPages != UNKNOWN;
        if (end.blameless() && forgiven < SECOND_CHANCES) {
            forgiven++;
            if (!resumable) {
                startAgain();
            }
            return null;
        }
        if (!headSeen && pages.isEmpty()) {
            return new Failed(end.why(), end.detail());
        }
        if (!resumable) {
            return cutShort(end);
        }
        int last = Math.min(request.lastPage(), totalPages);
        if (next > last) {
            warnings.add("attachments: " + end.detail());
            return new Extracted(totalPages, List.of());
        }
        fail(Math.max(next, pageInHand), end);
        deathsInARow++;
        if (deathsInARow >= DEATHS_IN_A_ROW) {
            while (next <= last) {
                fail(next, end);
            }
        }
        return null;
    }

    private void startAgain() {
        pages.clear();
        members.clear();
        next = request.firstPage();
        headSeen = false;
    }

    /// A file that is read in one go ends where its worker ended; what came before stays.
    private ExtractionOutcome cutShort(Worker.Ended end) {
        if (pages.isEmpty()) {
            return new Failed(end.why(), end.detail());
        }
        fail(next, end);
        totalPages = next - 1;
        return new Extracted(totalPages, List.of());
    }

    private void fail(int page, Worker.Ended end) {
        pages.add(Page.without(page, State.FAILED, end.detail()));
        warnings.add("page " + page + ": " + end.detail());
        next = page + 1;
    }

    private Reading reading(ExtractionOutcome outcome) {
        int total = outcome instanceof Extracted extracted ? extracted.pages() : Math.max(0, totalPages);
        ExtractionOutcome whole = outcome;
        if (outcome instanceof Extracted extracted && !warnings.isEmpty()) {
            List<String> all = new ArrayList<>(extracted.warnings());
            all.addAll(warnings);
            whole = new Extracted(total, all);
        }
        return new Reading(mediaType, total, pages, members, whole);
    }
}
