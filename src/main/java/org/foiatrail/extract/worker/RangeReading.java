package org.foiatrail.extract.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.foiatrail.extract.file.Unreadable;
import org.foiatrail.extract.unit.Allowance;
import org.foiatrail.extract.unit.ExtractSettings;
import org.foiatrail.extract.unit.Member;
import org.foiatrail.extract.unit.ReadRequest;
import org.foiatrail.extract.unit.Reading;
import org.foiatrail.model.Bookmark;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.ExtractionOutcome;
import org.foiatrail.model.ExtractionOutcome.Extracted;
import org.foiatrail.model.ExtractionOutcome.Failed;
import org.foiatrail.model.ExtractionOutcome.Failed.Failure;
import org.foiatrail.model.Page;
import org.foiatrail.model.Page.State;
import org.jspecify.annotations.Nullable;

/// One range of pages on its way through as many workers as it needs: a worker that dies costs at most the page in
/// hand, the next one goes on behind it.
public final class RangeReading {
    private static final int UNKNOWN = -1;

    private final WorkerSlot slot;
    private final ExtractSettings settings;
    private final ReadRequest request;
    private final @Nullable Path folder;
    private final RecognitionDesk desk;
    private final Patience patience;
    private final Chances chances = new Chances();

    private String mediaType = "application/octet-stream";
    private int totalPages = UNKNOWN;
    private boolean headSeen;
    private final List<Page> pages = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private List<Bookmark> bookmarks = List.of();
    private final List<String> warnings = new ArrayList<>();
    private int next;

    // Of the worker at hand.
    private int pageInHand;
    private boolean opened;
    private boolean used;
    private @Nullable String claim;

    /// Reads with the worker of `slot`.
    ///
    /// @param folder where members go, null if none are wanted
    public RangeReading(
            WorkerSlot slot,
            ExtractSettings settings,
            ReadRequest request,
            @Nullable Path folder,
            RecognitionDesk desk) {
        this.slot = slot;
        this.settings = settings;
        this.request = request;
        this.folder = folder;
        this.desk = desk;
        this.patience = new Patience(settings.pageTimeout(), settings.unitTimeout());
        this.next = request.firstPage();
    }

    /// Throws a [CorpusException] if not the file but the machine is in the way, and [Stopped].
    public Reading run() throws InterruptedException {
        while (true) {
            try {
                return reading(converse());
            } catch (Worker.Ended end) {
                slot.checkOpen();
                slot.drop();
                releaseClaim();
                ExtractionOutcome outcome = afterDeath(end);
                if (outcome != null) {
                    return reading(outcome);
                }
            } catch (IOException e) {
                throw noWorker(Unreadable.describe(e), e);
            } finally {
                releaseClaim();
            }
        }
    }

    private ExtractionOutcome converse() throws IOException, Worker.Ended, InterruptedException {
        Worker worker = slot.worker();
        pageInHand = 0;
        opened = false;
        used = worker.used();
        // A worker that goes on begins with them anew: they come behind the pages.
        members.clear();
        Allowance allowance = request.allowance();
        worker.send(new Frame.Read(
                request.file().toAbsolutePath(),
                request.name(),
                next,
                request.lastPage(),
                request.ocr(),
                folder == null ? "" : folder.toString(),
                allowance == null ? settings.maxMembers() : allowance.members(),
                allowance == null ? settings.maxUnpackedBytes() : allowance.bytes()));
        while (true) {
            if (patience.exhausted()) {
                throw new Worker.Ended(Failure.TIMED_OUT, patience.whyExhausted(), Worker.End.FAULT);
            }
            switch (worker.next(patience.now(pageInHand > 0))) {
                case Frame.Head head -> {
                    mediaType = head.mediaType();
                    // A second worker says the type before it has counted the pages again.
                    totalPages = Math.max(totalPages, head.totalPages());
                    headSeen = true;
                    opened = head.totalPages() != UNKNOWN;
                }
                case Frame.Begin begin -> pageInHand = begin.page();
                case Frame.Done done -> take(done.page());
                case Frame.Unpacked unpacked -> take(unpacked.member());
                case Frame.Outlined outlined -> bookmarks = outlined.bookmarks();
                case Frame.Ask ask -> worker.answer(new Frame.Known(ask(ask.key())));
                case Frame.Recognised recognised -> {
                    claim = null;
                    desk.put(recognised.key(), recognised.recognised());
                }
                case Frame.Busy busy -> used = true;
                case Frame.Hindered hindered -> throw hindered(settings.scratch(), hindered.problem());
                case Frame.End end -> {
                    return end.outcome();
                }
                case Frame other -> throw nonsense(other.getClass().getSimpleName());
            }
        }
    }

    private void take(Page page) throws Worker.Ended {
        if (page.number() < next || page.number() > request.lastPage()) {
            throw nonsense("page " + page.number());
        }
        pages.add(page);
        next = page.number() + 1;
        pageInHand = 0;
        used = true;
        chances.renew();
        patience.renew();
        releaseClaim();
    }

    private void take(Member member) throws Worker.Ended {
        if (members.size() > settings.maxMembers()) {
            throw nonsense("more members than it may");
        }
        members.add(member);
    }

    private static Worker.Ended nonsense(String what) {
        return new Worker.Ended(Failure.CRASHED, "the reader said what nobody asked: " + what, Worker.End.FAULT);
    }

    private byte[] ask(String key) throws InterruptedException {
        releaseClaim();
        long before = System.nanoTime();
        byte[] known = desk.ask(key).orElse(null);
        patience.extend(Duration.ofNanos(System.nanoTime() - before));
        if (known == null) {
            claim = key;
            return new byte[0];
        }
        return known;
    }

    /// A page that ended without a result: whoever waits for it does it himself.
    private void releaseClaim() {
        if (claim != null) {
            desk.release(claim);
            claim = null;
        }
    }

    /// What a worker's death makes of the file, or null to go on with a fresh worker.
    private @Nullable ExtractionOutcome afterDeath(Worker.Ended end) {
        if (end.end() == Worker.End.NEVER_BEGAN && !chances.mayStartAgain()) {
            throw noWorker(end.detail(), end);
        }
        boolean resumable = headSeen && totalPages != UNKNOWN;
        if (!patience.exhausted() && (end.end() == Worker.End.NEVER_BEGAN || chances.mayTryAgain(end, used))) {
            if (!resumable) {
                startAgain();
            }
            return null;
        }
        String why = patience.exhausted()
                ? patience.whyExhausted()
                : end.end() == Worker.End.KILLED ? end.detail() + Chances.REPEATEDLY : end.detail();
        if (!headSeen && pages.isEmpty()) {
            return new Failed(end.why(), why);
        }
        if (!resumable) {
            return cutShort(end.why(), why);
        }
        int last = Math.min(request.lastPage(), totalPages);
        if (next > last) {
            warnings.add("attachments: " + why);
            return new Extracted(totalPages, List.of());
        }
        boolean rest = patience.exhausted() || (!opened && !pages.isEmpty());
        fail(Math.max(next, pageInHand), why);
        while (rest && next <= last) {
            fail(next, why);
        }
        chances.renew();
        patience.lose();
        return next > last && folder == null ? new Extracted(totalPages, List.of()) : null;
    }

    private void startAgain() {
        pages.clear();
        members.clear();
        next = request.firstPage();
        headSeen = false;
    }

    /// A file that is read in one go ends where its worker ended; what came before stays.
    private ExtractionOutcome cutShort(Failure failure, String why) {
        if (pages.isEmpty()) {
            return new Failed(failure, why);
        }
        fail(next, why);
        totalPages = next - 1;
        return new Extracted(totalPages, List.of());
    }

    private void fail(int page, String why) {
        pages.add(Page.without(page, State.FAILED, why));
        warnings.add("page " + page + ": " + why);
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
        return new Reading(mediaType, total, pages, members, bookmarks, whole);
    }

    public static CorpusException hindered(Path scratch, String problem) {
        return new CorpusException(
                CorpusException.Kind.IO,
                "[" + scratch + "] " + problem
                        + "; see to it that files can be written there, then run 'foiatrail index'");
    }

    private static CorpusException noWorker(String problem, Throwable cause) {
        return new CorpusException(
                CorpusException.Kind.IO,
                "no reader process can be started (" + problem
                        + "); free some memory or processes, then run 'foiatrail index'",
                cause);
    }
}
