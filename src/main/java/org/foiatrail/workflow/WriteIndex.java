package org.foiatrail.workflow;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.foiatrail.index.PassageIndex;
import org.foiatrail.model.Ids;
import org.foiatrail.model.PageCodec;
import org.foiatrail.model.PageRange;
import org.foiatrail.model.SourceFile;
import org.foiatrail.store.Corpus;
import org.foiatrail.store.FoundStore;
import org.foiatrail.store.Ledger;

/// Brings the index to what the store holds: files whose text, records or Bates numbers changed are written again,
/// files that left are taken out. The ledger remembers what the index holds, once it is committed.
final class WriteIndex {
    /// Raise it when passages are cut or indexed another way.
    private static final int VERSION = 1;

    private final Corpus corpus;
    private final Ledger ledger;
    private final Progress progress;

    WriteIndex(Corpus corpus, Progress progress) {
        this.corpus = corpus;
        this.ledger = corpus.ledger();
        this.progress = progress;
    }

    /// False if somebody deleted the index, which can be made again.
    boolean exists() {
        return Files.isDirectory(corpus.index());
    }

    /// From here until [#run] has ended, the index is behind the store and says so.
    void begin() {
        ledger.putSettled(false);
        if (!exists()) {
            ledger.forgetIndexed();
        }
        try (PassageIndex index = new PassageIndex(corpus.index())) {
            index.commit(state(false));
        }
    }

    void run() {
        try (PassageIndex index = new PassageIndex(corpus.index())) {
            Map<FileView, String> stale = new LinkedHashMap<>();
            for (FileView view : new CorpusView(corpus).files(file -> true)) {
                String passages = fingerprint(view);
                SourceFile file = view.file();
                if (!ledger.indexed(file.production(), file.path()).orElse("").equals(passages)) {
                    stale.put(view, passages);
                }
            }
            List<SourceFile> left = left();
            progress.stage("indexing", stale.size());
            Parallel.map(List.copyOf(stale.keySet()), view -> {
                index.replace(view.file().production(), view.file().path(), Passages.of(view));
                progress.step(1);
                return view;
            });
            left.forEach(file -> index.remove(file.production(), file.path()));
            index.commit(state(true));
            left.forEach(file -> ledger.putIndexed(file.production(), file.path(), ""));
            // Only what is committed may be noted as indexed.
            stale.forEach((view, passages) ->
                    ledger.putIndexed(view.file().production(), view.file().path(), passages));
        }
    }

    /// Pruned files.
    private List<SourceFile> left() {
        List<SourceFile> left = new ArrayList<>();
        for (SourceFile file : ledger.superseded()) {
            boolean held =
                    !ledger.indexed(file.production(), file.path()).orElse("").isEmpty();
            if (held && ledger.file(file.production(), file.path()).isEmpty()) {
                left.add(file);
            }
        }
        return left;
    }

    /// Tells whether the index holds a file as it now stands, without reading its pages.
    private String fingerprint(FileView view) {
        List<Object> parts =
                new ArrayList<>(List.of(VERSION, PageCodec.VERSION, view.file().sha256()));
        List<PageRange> ranges = ledger.ranges(view.file().sha256());
        if (!ranges.isEmpty()) {
            parts.add(FoundStore.fingerprint(ranges));
        }
        parts.add(new TreeMap<>(view.bates()));
        return Ids.of(parts.toArray());
    }

    /// What `search` must know without opening the store.
    private Map<String, String> state(boolean ended) {
        Tally tally = Tally.of(ledger.files(), ledger);
        return Map.of(
                "running", String.valueOf(!ended),
                "unread", String.valueOf(tally.unreadPages()),
                "failedPages", String.valueOf(tally.failedPages()),
                "failedFiles", String.valueOf(tally.failed() + tally.waiting()));
    }
}
