package org.foiatrail.workflow.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.foiatrail.extract.Extraction;
import org.foiatrail.extract.unit.Allowance;
import org.foiatrail.extract.unit.Member;
import org.foiatrail.extract.unit.ReadRequest;
import org.foiatrail.extract.unit.Reading;
import org.foiatrail.model.ExtractionOutcome.Failed;
import org.foiatrail.model.Page;
import org.foiatrail.model.PageRange;
import org.foiatrail.store.Corpus;
import org.foiatrail.store.Ledger;
import org.foiatrail.store.PageStore;
import org.foiatrail.workflow.Parallel;
import org.foiatrail.workflow.SourceBytes;

/// Reads ranges of pages and stores each as soon as it is read.
final class StoreRanges {
    private final Corpus corpus;
    private final Ledger ledger;
    private final PageStore pages;
    private final Extraction extraction;
    private final Meter meter;

    StoreRanges(Corpus corpus, Extraction extraction, Meter meter) {
        this.corpus = corpus;
        this.ledger = corpus.ledger();
        this.pages = corpus.pages();
        this.extraction = extraction;
        this.meter = meter;
    }

    /// The first range, by which the number of pages becomes known; with the members.
    ///
    /// @param allowance what may be unpacked below the file on disk
    /// @param keep false if its pages are stored already and stay so
    Reading first(String content, Path bytes, String name, Allowance allowance, boolean keep) {
        Reading reading = read(new ReadRequest(bytes, name, 1, PageRange.MOST, false, allowance));
        if (keep) {
            store(content, reading.pages());
        }
        return reading;
    }

    /// The members alone, unpacked once more.
    List<Member> members(Path bytes, String name, Allowance allowance) {
        return read(new ReadRequest(bytes, name, 1, 1, false, allowance)).members();
    }

    /// A further range; now it is known that its pages exist: one that did not come is a failed one, never none at
    /// all.
    void next(String content, Path bytes, String name, int start, int total) {
        int last = Math.min(start + PageRange.MOST - 1, total);
        store(content, all(read(new ReadRequest(bytes, name, start, last, false)), start, last));
    }

    private void store(String content, List<Page> read) {
        if (read.isEmpty()) {
            return;
        }
        List<PageRange> before = ledger.ranges(content);
        PageRange now = pages.write(content, read);
        ledger.put(now);
        meter.read(read);
        before.stream().filter(range -> range.first() == now.first()).forEach(range -> supersede(before, range, now));
    }

    private void supersede(List<PageRange> before, PageRange range, PageRange now) {
        if (!now.textHash().equals(range.textHash())) {
            pages.supersede(range);
            corpus.found().supersede(before);
        }
    }

    /// Reads pages again, with OCR, and puts them in the place of those that waited for it.
    ///
    /// @param unchanged asked behind the reading: pages of other bytes, or of a lost disk, prove nothing
    void recognise(String content, Path bytes, String name, int first, int last, BooleanSupplier unchanged) {
        Reading reading = read(new ReadRequest(bytes, name, first, last, true));
        // They came with page 1 and were read before.
        reading.members().forEach(SourceBytes::discard);
        if (unchanged.getAsBoolean()) {
            List<Page> fresh = all(reading, first, last);
            replace(content, fresh);
            meter.recognised(fresh);
        }
    }

    private Reading read(ReadRequest request) {
        try {
            return extraction.read(request);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Parallel.Interrupted(e);
        }
    }

    /// The pages from `first` to `last`; those a reading does not have have failed with it.
    private static List<Page> all(Reading reading, int first, int last) {
        Map<Integer, Page> read = new HashMap<>();
        reading.pages().forEach(page -> read.put(page.number(), page));
        String why = reading.outcome() instanceof Failed failed
                ? failed.reason() + ": " + failed.detail()
                : "the reader did not come to it";
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> read.getOrDefault(number, Page.without(number, Page.State.FAILED, why)))
                .toList();
    }

    private synchronized void replace(String content, List<Page> fresh) {
        List<PageRange> before = ledger.ranges(content);
        for (PageRange range : before) {
            if (fresh.getLast().number() < range.first() || fresh.getFirst().number() > range.last()) {
                continue;
            }
            List<Page> stored = new ArrayList<>(pages.read(range));
            for (Page page : fresh) {
                int at = page.number() - range.first();
                if (at >= 0 && at < stored.size()) {
                    // What stood on the page before, such as a stamp, is good though OCR failed.
                    boolean lost =
                            page.state() == Page.State.FAILED && page.text().isEmpty();
                    stored.set(at, lost ? stored.get(at).failed(page.reason()) : page);
                }
            }
            PageRange now = pages.write(content, stored);
            ledger.put(now);
            supersede(before, range, now);
        }
    }
}
