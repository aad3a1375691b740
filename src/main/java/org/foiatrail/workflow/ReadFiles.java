package org.foiatrail.workflow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.foiatrail.extract.ExtractSettings;
import org.foiatrail.extract.Extraction;
import org.foiatrail.extract.Member;
import org.foiatrail.extract.ReadRequest;
import org.foiatrail.extract.Reading;
import org.foiatrail.model.Content;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.ExtractionOutcome;
import org.foiatrail.model.ExtractionOutcome.Failed;
import org.foiatrail.model.Page;
import org.foiatrail.model.PageRange;
import org.foiatrail.model.SourceFile;
import org.foiatrail.store.Corpus;
import org.foiatrail.store.Ledger;
import org.foiatrail.store.PageStore;

/// Reads files and their members, range by range, into the store; then segments and tags them. Pages with text come
/// first; those that wait for OCR are read by [#readWaitingPages].
final class ReadFiles implements AutoCloseable {
    /// A container in a container in a container: deeper than this, somebody is playing.
    private static final int DEEPEST = 16;

    /// OCR takes about a second a page, so a kill costs few pages and all cores have work.
    private static final int OCR_PAGES = 4;

    /// Files whose parts are queued at the workers at once; more would only cost memory.
    private static final int FILES_PER_WORKER = 3;

    private final Corpus corpus;
    private final Ledger ledger;
    private final PageStore pages;
    private final Progress progress;
    private final Extraction extraction;
    private final FindRecords find;
    private final Optional<String> noOcr;
    private final boolean ocr;
    private final int atOnce;
    private final Map<String, Object> locks = new ConcurrentHashMap<>();

    ReadFiles(Corpus corpus, boolean ocr, Progress progress) {
        ExtractSettings settings = ExtractSettings.defaults(corpus.scratch());
        this.corpus = corpus;
        this.ledger = corpus.ledger();
        this.pages = corpus.pages();
        this.progress = progress;
        this.extraction = new Extraction(settings);
        this.find = new FindRecords(corpus);
        this.noOcr = ocr ? Extraction.ocrUnavailable(settings) : Optional.empty();
        this.ocr = ocr && noOcr.isEmpty();
        this.atOnce = settings.workers() * FILES_PER_WORKER;
    }

    /// Why pages will wait for OCR although it was wanted.
    Optional<String> noOcr() {
        return noOcr;
    }

    void read(List<IndexCorpus.Task> tasks) {
        progress.stage("reading", tasks.size());
        Parallel.map(tasks, atOnce, task -> {
            readTask(task);
            progress.step(1);
            return task;
        });
        find.whereMissing();
    }

    private void readTask(IndexCorpus.Task task) {
        SourceTree.Entry entry = task.entry();
        ExtractionOutcome unreachable = entry.unreachable();
        String sha256 = "";
        if (unreachable == null) {
            try {
                sha256 = SourceTree.sha256(entry.file());
            } catch (IOException e) {
                unreachable = new Failed(Failed.Failure.UNREADABLE, "cannot be opened: " + e.getMessage());
            }
        }
        if (unreachable == null) {
            ensureRead(sha256, entry.file(), entry.path(), 0);
        }
        SourceFile known = task.known();
        if (known != null && !known.sha256().isEmpty() && unreachable instanceof Failed) {
            // What was read of it before is not lost because it cannot be opened today.
            ledger.put(known.gone());
            return;
        }
        if (known != null && !known.sha256().equals(sha256)) {
            ledger.put(known.overtaken());
            ledger.files().stream().filter(file -> file.within(known)).forEach(file -> ledger.put(file.overtaken()));
        }
        SourceFile file = new SourceFile(
                task.production(), entry.path(), sha256, entry.size(), entry.modified(), unreachable, false, false);
        register(file, new ArrayList<>());
    }

    /// Notes the file, and the members of a container with it.
    ///
    /// @param containers the hashes of what the file lies in
    private void register(SourceFile file, List<String> containers) {
        Content content = ledger.content(file.sha256()).orElse(null);
        if (containers.contains(file.sha256()) || containers.size() > DEEPEST) {
            ExtractionOutcome endless = new Failed(Failed.Failure.TOO_LARGE, "a container that contains itself");
            ledger.put(new SourceFile(
                    file.production(), file.path(), file.sha256(), file.size(), 0, endless, false, false));
            return;
        }
        containers.add(file.sha256());
        for (Content.MemberRef member : content == null ? List.<Content.MemberRef>of() : content.members()) {
            String path = file.path() + SourceFile.MEMBER + member.name();
            register(
                    new SourceFile(file.production(), path, member.sha256(), member.size(), 0, null, false, false),
                    containers);
        }
        containers.removeLast();
        // The container comes last: a run killed before this line reads it again.
        ledger.put(file);
    }

    /// Reads the bytes unless they were read before, at whatever path.
    private void ensureRead(String sha256, Path bytes, String name, int depth) {
        synchronized (locks.computeIfAbsent(sha256, s -> new Object())) {
            if (ledger.content(sha256).isPresent()) {
                return;
            }
            boolean asMember = depth > 0;
            Reading first = readRange(sha256, bytes, name, 1, PageRange.MOST, asMember && ocr);
            List<Integer> starts = new ArrayList<>();
            for (int start = PageRange.MOST + 1; start <= first.totalPages(); start += PageRange.MOST) {
                starts.add(start);
            }
            Parallel.forEach(starts, start -> {
                if (!stored(sha256, start)) {
                    readRange(sha256, bytes, name, start, first.totalPages(), asMember && ocr);
                }
            });
            List<Content.MemberRef> members = readMembers(first.members(), depth);
            ExtractionOutcome outcome = depth >= DEEPEST && !first.members().isEmpty()
                    ? new Failed(Failed.Failure.TOO_LARGE, "containers nested more than " + DEEPEST + " deep")
                    : first.outcome();
            int total = first.totalPages();
            if (total > 0) {
                find.in(sha256);
            }
            ledger.put(new Content(sha256, first.mediaType(), total, outcome, members));
        }
    }

    private boolean stored(String sha256, int start) {
        return ledger.ranges(sha256).stream().anyMatch(range -> range.first() == start);
    }

    private Reading readRange(String sha256, Path bytes, String name, int start, int total, boolean withOcr) {
        int last = start + PageRange.MOST - 1;
        Reading reading = extraction(new ReadRequest(bytes, name, start, last, withOcr));
        List<Page> read = reading.pages();
        if (start > 1) {
            // Now it is known that these pages exist: one that did not come is a failed one, never none at all.
            read = allPages(reading, start, Math.min(last, total));
        }
        if (!read.isEmpty()) {
            ledger.put(pages.write(sha256, read));
        }
        return reading;
    }

    /// The pages from `first` to `last`; those a reading does not have have failed with it.
    private static List<Page> allPages(Reading reading, int first, int last) {
        Map<Integer, Page> read = new HashMap<>();
        reading.pages().forEach(page -> read.put(page.number(), page));
        String why = reading.outcome() instanceof Failed failed
                ? failed.reason() + ": " + failed.detail()
                : "the reader did not come to it";
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> read.getOrDefault(number, Page.without(number, Page.State.FAILED, why)))
                .toList();
    }

    private Reading extraction(ReadRequest request) {
        try {
            return extraction.read(request);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Parallel.Interrupted(e);
        }
    }

    private List<Content.MemberRef> readMembers(List<Member> members, int depth) {
        List<Content.MemberRef> refs = new ArrayList<>();
        for (Member member : members) {
            try {
                String sha256 = SourceTree.sha256(member.file());
                if (depth < DEEPEST) {
                    ensureRead(sha256, member.file(), member.name(), depth + 1);
                    refs.add(new Content.MemberRef(member.name(), sha256, member.size()));
                }
                member.discard();
            } catch (IOException e) {
                throw new CorpusException(
                        CorpusException.Kind.IO, "cannot unpack into " + corpus.scratch() + ": " + e.getMessage(), e);
            }
        }
        return refs;
    }

    /// Reads the pages that wait for OCR.
    ///
    /// @param before run if there are any
    /// @return true if any was read
    boolean readWaitingPages(Runnable before) {
        List<Waiting> waiting = ocr ? waiting() : List.of();
        if (waiting.isEmpty()) {
            return false;
        }
        before.run();
        progress.stage("ocr", waiting.stream().mapToLong(Waiting::count).sum());
        SourceBytes sources = new SourceBytes(ledger, extraction);
        Parallel.map(waiting, atOnce, batch -> {
            sources.with(batch.file(), bytes -> {
                Reading reading =
                        extraction(new ReadRequest(bytes, batch.file().path(), batch.first(), batch.last(), true));
                replace(batch.file().sha256(), allPages(reading, batch.first(), batch.last()));
                return reading;
            });
            progress.step(batch.count());
            return batch;
        });
        find.whereMissing();
        return true;
    }

    /// Pages of one file that wait, next to each other.
    private record Waiting(SourceFile file, int first, int last) {
        int count() {
            return last - first + 1;
        }
    }

    private List<Waiting> waiting() {
        List<Waiting> waiting = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (SourceFile file : ledger.files()) {
            if (file.missing() || !SourceBytes.asIndexed(ledger, file) || !seen.add(file.sha256())) {
                continue;
            }
            for (PageRange range : ledger.ranges(file.sha256())) {
                if (range.unread() > 0) {
                    addWaiting(waiting, file, pages.read(range));
                }
            }
        }
        return waiting;
    }

    private static void addWaiting(List<Waiting> waiting, SourceFile file, List<Page> range) {
        int start = 0;
        for (int i = 0; i <= range.size(); i++) {
            boolean unread = i < range.size() && range.get(i).state() == Page.State.UNREAD;
            if (i > start && (!unread || i - start == OCR_PAGES)) {
                waiting.add(new Waiting(
                        file, range.get(start).number(), range.get(i - 1).number()));
                start = i;
            }
            if (!unread) {
                start = i + 1;
            }
        }
    }

    /// Puts freshly read pages in the place of those that waited.
    private void replace(String sha256, List<Page> fresh) {
        synchronized (locks.computeIfAbsent(sha256, s -> new Object())) {
            List<PageRange> before = ledger.ranges(sha256);
            for (PageRange range : before) {
                if (fresh.getLast().number() < range.first() || fresh.getFirst().number() > range.last()) {
                    continue;
                }
                List<Page> stored = new ArrayList<>(pages.read(range));
                for (Page page : fresh) {
                    int at = page.number() - range.first();
                    if (at >= 0 && at < stored.size()) {
                        stored.set(at, page);
                    }
                }
                PageRange now = pages.write(sha256, stored);
                ledger.put(now);
                if (!now.equals(range)) {
                    pages.supersede(range);
                    corpus.found().supersede(before);
                }
            }
        }
    }

    @Override
    public void close() {
        extraction.close();
    }
}
