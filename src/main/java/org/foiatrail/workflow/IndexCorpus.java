package org.foiatrail.workflow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.ExtractionOutcome;
import org.foiatrail.model.Production;
import org.foiatrail.model.SourceFile;
import org.foiatrail.store.Corpus;
import org.foiatrail.store.Ledger;
import org.jspecify.annotations.Nullable;

/// `index`: finds what is new or changed below the productions' roots, reads it, finds what is in it and writes the
/// index. Killed at any instant it loses nothing finished; run again it goes on.
public final class IndexCorpus {
    /// What to index.
    ///
    /// @param path a folder or file to add as a production; null to look again at the known ones
    /// @param name of the production; null for the folder's name
    /// @param prune drop files that are gone
    public record Request(
            @Nullable Path path,
            @Nullable String name,
            @Nullable String received,
            @Nullable String request,
            @Nullable String custodian,
            boolean ocr,
            boolean prune) {}

    /// What the run came to.
    ///
    /// @param added files read or registered for the first time, members included
    /// @param unmounted productions whose root is gone; nothing of them was removed
    public record Summary(
            int added,
            int changed,
            int unchanged,
            int gone,
            Tally tally,
            List<String> unmounted,
            Optional<String> noOcr) {
        public Summary {
            unmounted = List.copyOf(unmounted);
        }
    }

    private final Path folder;
    private final Progress progress;

    public IndexCorpus(Path folder, Progress progress) {
        this.folder = folder;
        this.progress = progress;
    }

    public Summary run(Request request) {
        // Known before the corpus is made, so that a wrong path leaves nothing behind.
        if (request.path() != null) {
            new SourceTree(request.path().toAbsolutePath().normalize(), folder).entries();
        }
        try (Corpus corpus = Corpus.write(folder)) {
            return new Run(corpus, request).go();
        }
    }

    private final class Run {
        private final Corpus corpus;
        private final Ledger ledger;
        private final Request request;
        private final List<String> unmounted = new ArrayList<>();
        private int added;
        private int changed;
        private int unchanged;
        private int gone;

        Run(Corpus corpus, Request request) {
            this.corpus = corpus;
            this.ledger = corpus.ledger();
            this.request = request;
        }

        Summary go() {
            List<Task> tasks = new ArrayList<>();
            for (Production production : productions()) {
                tasks.addAll(scan(production));
            }
            WriteIndex index = new WriteIndex(corpus, progress);
            boolean settled = tasks.isEmpty() && gone == 0 && ledger.settled() && index.exists();
            if (!settled) {
                index.begin();
            }
            Optional<String> noOcr;
            try (ReadFiles reading = new ReadFiles(corpus, request.ocr(), progress)) {
                noOcr = reading.noOcr();
                if (!settled) {
                    reading.read(tasks);
                    index.run();
                }
                if (reading.readWaitingPages(index::begin)) {
                    index.run();
                }
                if (!ledger.settled()) {
                    ledger.putSettled(true);
                }
            }
            return new Summary(added, changed, unchanged, gone, Tally.of(ledger.files(), ledger), unmounted, noOcr);
        }

        private List<Production> productions() {
            if (request.path() == null) {
                List<Production> known = ledger.productions();
                if (known.isEmpty()) {
                    throw new CorpusException(
                            CorpusException.Kind.MISSING,
                            "the corpus at " + folder + " has no production yet; say 'foiatrail index PATH'");
                }
                return known;
            }
            return List.of(production(request.path().toAbsolutePath().normalize()));
        }

        private Production production(Path root) {
            String name = request.name() != null ? request.name() : String.valueOf(root.getFileName());
            Production wanted =
                    new Production(name, root.toString(), request.received(), request.request(), request.custodian());
            Production known = ledger.production(name).orElse(null);
            if (known != null && !known.root().equals(wanted.root())) {
                throw new CorpusException(
                        CorpusException.Kind.USAGE,
                        "production '" + name + "' is already " + known.root()
                                + "; give this one another name with --production");
            }
            boolean bare = request.received() == null && request.request() == null && request.custodian() == null;
            if (known != null && bare) {
                return known;
            }
            if (name.isBlank() || name.chars().anyMatch(c -> c < ' ')) {
                throw new CorpusException(
                        CorpusException.Kind.USAGE, "'" + name + "' cannot name a production; use --production NAME");
            }
            Production told = known == null ? wanted : told(known, wanted);
            ledger.put(told);
            return told;
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

        /// What must be read of one production; what stands unchanged costs one look at its size and time.
        private List<Task> scan(Production production) {
            Path root = Path.of(production.root());
            List<SourceTree.Entry> entries;
            try {
                entries = new SourceTree(root, corpus.folder()).entries();
            } catch (CorpusException e) {
                if (request.path() != null) {
                    throw e;
                }
                unmounted.add(production.name() + ": " + e.getMessage());
                return List.of();
            }
            List<Task> tasks = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            List<String> unlisted = new ArrayList<>();
            for (SourceTree.Entry entry : entries) {
                seen.add(entry.path());
                if (entry.unreachable() instanceof ExtractionOutcome.Failed) {
                    unlisted.add(entry.path() + "/");
                }
                SourceFile known = ledger.file(production.name(), entry.path()).orElse(null);
                boolean same = known != null
                        && known.size() == entry.size()
                        && known.modified() == entry.modified()
                        && !known.missing()
                        && !(known.unreachable() instanceof ExtractionOutcome.Failed)
                        && Outcomes.of(known, ledger).isPresent();
                if (same) {
                    unchanged++;
                } else {
                    added += known == null ? 1 : 0;
                    changed += known == null ? 0 : 1;
                    tasks.add(new Task(production.name(), entry, known));
                }
            }
            markGone(production, seen, unlisted);
            return tasks;
        }

        /// @param unlisted folders that could not be listed: what is in them may well be there
        private void markGone(Production production, Set<String> seen, List<String> unlisted) {
            for (SourceFile file : ledger.files()) {
                int member = file.path().indexOf(SourceFile.MEMBER);
                String top = member < 0 ? file.path() : file.path().substring(0, member);
                if (!file.production().equals(production.name())
                        || seen.contains(top)
                        || unlisted.stream().anyMatch(top::startsWith)) {
                    continue;
                }
                if (request.prune()) {
                    ledger.put(file.overtaken());
                } else if (!file.missing()) {
                    ledger.put(file.gone());
                } else {
                    continue;
                }
                gone += file.member() ? 0 : 1;
            }
        }
    }

    /// A file to read.
    record Task(
            String production,
            SourceTree.Entry entry,
            @Nullable SourceFile known) {}
}
