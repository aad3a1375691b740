package org.foiatrail.workflow.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.MemberPath;
import org.foiatrail.model.Page;
import org.foiatrail.model.PageRange;
import org.foiatrail.model.SourceFile;
import org.foiatrail.store.Corpus;
import org.foiatrail.store.Ledger;
import org.foiatrail.workflow.Parallel;
import org.foiatrail.workflow.SourceBytes;
import org.foiatrail.workflow.StoreDamage;

/// Reads the pages that wait for OCR, of this run and of earlier ones.
final class ReadWaitingPages {
    /// OCR takes about a second a page, so a kill costs few pages and all cores have work.
    private static final int AT_ONCE = 4;

    private final Corpus corpus;
    private final Ledger ledger;
    private final StoreRanges ranges;
    private final Meter meter;
    private final StoreDamage damage;

    /// @param damage whose pages cannot be read
    ReadWaitingPages(Corpus corpus, StoreRanges ranges, Meter meter, StoreDamage damage) {
        this.damage = damage;
        this.corpus = corpus;
        this.ledger = corpus.ledger();
        this.ranges = ranges;
        this.meter = meter;
    }

    /// Pages of one file that wait, next to each other.
    private record Waiting(SourceFile file, int first, int last) {
        int count() {
            return last - first + 1;
        }
    }

    boolean any() {
        return ledger.files().stream()
                .filter(this::readable)
                .anyMatch(file -> ledger.ranges(file.content()).stream().anyMatch(range -> range.unread() > 0));
    }

    /// @param parallel how many batches are under way at once
    void read(SourceBytes sources, int parallel, Runnable check) {
        List<Waiting> waiting = waiting();
        long count = waiting.stream().mapToLong(Waiting::count).sum();
        meter.ocrWaiting(count);
        meter.stage("ocr", count);
        Map<String, AtomicInteger> left = new HashMap<>();
        for (Waiting batch : waiting) {
            left.computeIfAbsent(top(batch), t -> new AtomicInteger()).incrementAndGet();
        }
        Parallel.forEach(waiting, parallel, batch -> {
            check.run();
            recognise(sources, batch);
            if (Objects.requireNonNull(left.get(top(batch))).decrementAndGet() == 0) {
                sources.release(batch.file());
            }
        });
    }

    private static String top(Waiting batch) {
        return batch.file().production() + '\n' + MemberPath.top(batch.file().path());
    }

    private void recognise(SourceBytes sources, Waiting batch) {
        SourceFile file = batch.file();
        try {
            ranges.recognise(
                    file.content(),
                    sources.find(file),
                    file.path(),
                    batch.first(),
                    batch.last(),
                    () -> SourceBytes.asIndexed(ledger, file));
        } catch (CorpusException e) {
            // The file went away while we read: its pages wait on, and say so.
            if (e.kind() != CorpusException.Kind.MISSING) {
                throw e;
            }
        }
    }

    private boolean readable(SourceFile file) {
        return !file.missing()
                && !file.waiting()
                && !damage.isOf(file.content())
                && SourceBytes.asIndexed(ledger, file);
    }

    private List<Waiting> waiting() {
        List<Waiting> waiting = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (SourceFile file : ledger.files()) {
            boolean unread = ledger.ranges(file.content()).stream().anyMatch(range -> range.unread() > 0);
            if (!unread || !readable(file) || !seen.add(file.content())) {
                continue;
            }
            for (PageRange range : ledger.ranges(file.content())) {
                if (range.unread() > 0) {
                    add(waiting, file, corpus.pages().read(range));
                }
            }
        }
        return waiting;
    }

    private static void add(List<Waiting> waiting, SourceFile file, List<Page> range) {
        int start = 0;
        for (int i = 0; i <= range.size(); i++) {
            boolean unread = i < range.size() && range.get(i).state() == Page.State.UNREAD;
            if (i > start && (!unread || i - start == AT_ONCE)) {
                waiting.add(new Waiting(
                        file, range.get(start).number(), range.get(i - 1).number()));
                start = i;
            }
            if (!unread) {
                start = i + 1;
            }
        }
    }
}
