package org.foiatrail.workflow.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.foiatrail.extract.Extraction;
import org.foiatrail.extract.unit.ExtractSettings;
import org.foiatrail.extract.unit.Recognitions;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.Production;
import org.foiatrail.store.Corpus;
import org.foiatrail.store.Home;
import org.foiatrail.store.Ledger;
import org.foiatrail.store.OwnVocabularies;
import org.foiatrail.store.RecognitionStore;
import org.foiatrail.tag.Tagger;
import org.foiatrail.workflow.Parallel;
import org.foiatrail.workflow.SourceBytes;
import org.foiatrail.workflow.SourceTree;
import org.foiatrail.workflow.Stages;
import org.foiatrail.workflow.StoreDamage;
import org.foiatrail.workflow.Tally;
import org.foiatrail.workflow.UnfitDecisions;
import org.foiatrail.workflow.verify.VerifyReport;
import org.jspecify.annotations.Nullable;

/// `index`: finds what is new or changed below the productions' roots, reads it, finds what is in it and writes the
/// index, which can be searched meanwhile. Killed at any instant it loses nothing finished; run again it goes on.
public final class IndexCorpus {
    /// What to index.
    ///
    /// @param path a folder or file to add as a production; null to look again at the known ones
    /// @param name of the production; null for the folder's name
    /// @param prune drop files that are gone
    /// @param anew read also what is unchanged, and compare
    /// @param vocabularies what to look for from now on, besides
    /// @param withoutVocabularies names of those not to look for any more
    public record Request(
            @Nullable Path path,
            @Nullable String name,
            @Nullable String received,
            @Nullable String request,
            @Nullable String custodian,
            boolean prune,
            boolean anew,
            List<OwnVocabularies.Given> vocabularies,
            List<String> withoutVocabularies) {
        public Request {
            vocabularies = List.copyOf(vocabularies);
            withoutVocabularies = List.copyOf(withoutVocabularies);
        }
    }

    /// What the run came to.
    ///
    /// @param added files on disk that were read for the first time
    /// @param unmounted productions whose root is gone; nothing of them was removed
    /// @param noOcr why pages wait for OCR although it was wanted
    /// @param rulesAlone why statements were looked for by rules alone
    /// @param quotes how earlier citations fare, if files were read anew
    /// @param kept files that could not be read anew and stand as they were read before
    /// @param mended what of the store was damaged and is whole again, each in a line
    /// @param damaged what of the store is damaged still, each in a line
    /// @param unfit decisions of the analyst's that fit nothing any more
    public record Summary(
            int added,
            int changed,
            int unchanged,
            int gone,
            Tally tally,
            List<String> unmounted,
            Optional<String> noOcr,
            Optional<String> rulesAlone,
            Optional<VerifyReport> quotes,
            List<String> kept,
            List<String> mended,
            List<String> damaged,
            List<String> unfit) {
        public Summary {
            mended = List.copyOf(mended);
            damaged = List.copyOf(damaged);
            unmounted = List.copyOf(unmounted);
            kept = List.copyOf(kept);
            unfit = List.copyOf(unfit);
        }
    }

    /// Files whose parts are queued at the workers at once; more would only cost memory.
    private static final int FILES_PER_WORKER = 3;

    private final Home home;
    private final Settings settings;
    private final Progress progress;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile @Nullable Extraction extraction;
    private volatile boolean stopped;

    public IndexCorpus(Home home, Settings settings, Progress progress) {
        this.home = home;
        this.settings = settings;
        this.progress = progress;
    }

    public Summary run(Request request) {
        // Known before the corpus is made, so that a wrong path or name leaves nothing behind.
        if (request.path() != null) {
            new SourceTree(request.path().toAbsolutePath().normalize(), home).entries();
        }
        Corpus.vocabularies(home).check(request.withoutVocabularies());
        try (Corpus corpus = Corpus.write(home)) {
            return run(corpus, request);
        } catch (RuntimeException e) {
            // Whatever a thread ran into because its worker was taken away.
            throw stopped ? new Stopped(e) : e;
        } finally {
            ended.countDown();
        }
    }

    /// Ends a run under way, from another thread: what is finished is kept, what is not is read by the next run.
    ///
    /// @return false if it has not ended after `seconds`
    public boolean stop(long seconds) throws InterruptedException {
        stopped = true;
        Extraction reading = extraction;
        if (reading != null) {
            reading.close();
        }
        return ended.await(seconds, TimeUnit.SECONDS);
    }

    private Summary run(Corpus corpus, Request request) {
        // Read before anything is done: a mistake in it must not end a long run.
        corpus.decisions();
        try (WriteIndex index = new WriteIndex(corpus)) {
            if (!request.vocabularies().isEmpty()
                    || !request.withoutVocabularies().isEmpty()) {
                index.change(request.vocabularies(), request.withoutVocabularies());
            }
            StoreDamage damage = StoreDamage.in(corpus);
            ScanRoots roots = new ScanRoots(corpus.ledger(), home, request.anew(), damage, index::begin);
            for (Production production : productions(corpus.ledger(), home.corpus(), request)) {
                if (!production.equals(
                        corpus.ledger().production(production.name()).orElse(null))) {
                    corpus.ledger().put(production);
                }
                roots.scan(production, request.path() != null, request.prune());
            }
            return run(corpus, request, roots, index, damage);
        } finally {
            extraction = null;
        }
    }

    private Summary run(Corpus corpus, Request request, ScanRoots roots, WriteIndex index, StoreDamage damage) {
        Ledger ledger = corpus.ledger();
        ExtractSettings reading = settings.reading(corpus.scratch());
        Optional<String> noOcr = settings.ocr() ? Extraction.ocrUnavailable(reading) : Optional.empty();
        boolean ocr = settings.ocr() && noOcr.isEmpty();
        Optional<QuotesBefore> before = request.anew() ? Optional.of(new QuotesBefore(corpus)) : Optional.empty();
        List<String> kept = List.of();
        Optional<String> rulesAlone = Optional.empty();
        try (Meter meter = new Meter(corpus, progress);
                Extraction workers = new Extraction(reading, remembered(corpus.recognitions()));
                SourceBytes sources = new SourceBytes(ledger, workers)) {
            extraction = workers;
            StoreRanges ranges = new StoreRanges(corpus, workers, meter);
            ReadWaitingPages waiting = new ReadWaitingPages(corpus, ranges, meter, damage);
            boolean done =
                    roots.tasks().isEmpty() && !damage.any() && Stages.fit(corpus, settings.tag()) && index.exists();
            if (!done || (ocr && waiting.any())) {
                index.begin();
                damage.discardFinds();
                FindRecords find = new FindRecords(corpus, settings.tag());
                ReadFiles files = new ReadFiles(corpus, ranges, find, settings, meter, request.anew(), damage);
                try (Publisher publisher = new Publisher(find, index, damage)) {
                    read(files, roots.tasks(), publisher, meter);
                    kept = files.kept();
                    if (ocr) {
                        publisher.now();
                        waiting.read(sources, settings.workers() + 1, publisher::check);
                    }
                    meter.stage("indexing", 0);
                    publisher.finish();
                }
                rulesAlone = settings.tag() ? Tagger.rulesAlone() : Optional.empty();
                ledger.putSettled(Stages.of(corpus, settings.tag()));
            }
        }
        return new Summary(
                roots.added(),
                roots.changed(),
                roots.unchanged(),
                roots.gone(),
                Tally.of(ledger.files(), ledger, corpus.decisions().accepted()),
                roots.unmounted(),
                noOcr,
                rulesAlone,
                before.map(QuotesBefore::report),
                kept,
                damage.gone(),
                damage.left(),
                UnfitDecisions.in(corpus));
    }

    private static Recognitions remembered(RecognitionStore store) {
        return new Recognitions() {
            @Override
            public Optional<byte[]> find(String key) {
                return store.find(key);
            }

            @Override
            public void put(String key, byte[] recognised) {
                store.put(key, recognised);
            }
        };
    }

    private void read(ReadFiles files, List<ReadFiles.Task> tasks, Publisher publisher, Meter meter) {
        meter.filesFound(tasks.size());
        // A file costs more than its bytes tell: to be opened, to be hashed.
        meter.stage("reading", tasks.stream().mapToLong(IndexCorpus::size).sum());
        Parallel.forEach(tasks, settings.workers() * FILES_PER_WORKER, task -> {
            publisher.check();
            files.read(task);
            meter.advance(size(task));
        });
    }

    private static long size(ReadFiles.Task task) {
        return task.entry().size() + 1;
    }

    /// The productions a request is about, as they are known and newly described.
    static List<Production> productions(Ledger ledger, Path folder, Request request) {
        if (request.path() == null) {
            List<Production> known = ledger.productions();
            if (known.isEmpty()) {
                throw new CorpusException(
                        CorpusException.Kind.MISSING,
                        "the corpus at " + folder + " has no production yet; say 'foiatrail index PATH'");
            }
            return known;
        }
        Production wanted = asked(request, folder);
        Production known = ledger.production(wanted.name()).orElse(null);
        if (known != null && !known.root().equals(wanted.root())) {
            throw new CorpusException(
                    CorpusException.Kind.USAGE,
                    "production '" + wanted.name() + "' is already " + known.root()
                            + "; give this one another name with --production");
        }
        return List.of(known == null ? wanted : told(known, wanted));
    }

    /// The production as the request alone describes it.
    static Production asked(Request request, Path folder) {
        if (request.path() == null) {
            throw new CorpusException(
                    CorpusException.Kind.MISSING,
                    "no corpus at " + folder + "; say 'foiatrail index PATH', or name it with --corpus");
        }
        Path root = request.path().toAbsolutePath().normalize();
        String name = request.name() != null ? request.name() : String.valueOf(root.getFileName());
        if (name.isBlank() || name.chars().anyMatch(c -> c < ' ')) {
            throw new CorpusException(
                    CorpusException.Kind.USAGE, "'" + name + "' cannot name a production; use --production NAME");
        }
        return new Production(name, root.toString(), request.received(), request.request(), request.custodian());
    }

    /// What is newly said of a production, and what was said before.
    private static Production told(Production known, Production now) {
        return new Production(
                known.name(),
                known.root(),
                now.received() == null ? known.received() : now.received(),
                now.request() == null ? known.request() : now.request(),
                now.custodian() == null ? known.custodian() : now.custodian());
    }
}
