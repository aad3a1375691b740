package org.foiatrail.workflow.ingest;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.foiatrail.index.PassageIndex;
import org.foiatrail.index.PassageSearch;
import org.foiatrail.model.Ids;
import org.foiatrail.model.PageRange;
import org.foiatrail.model.SourceFile;
import org.foiatrail.model.Stamp;
import org.foiatrail.model.Topic;
import org.foiatrail.model.Vocabulary;
import org.foiatrail.store.Corpus;
import org.foiatrail.store.Ledger;
import org.foiatrail.store.OwnVocabularies;
import org.foiatrail.store.Vocabularies;
import org.foiatrail.workflow.AgencyForms;
import org.foiatrail.workflow.BatesNumbers;
import org.foiatrail.workflow.CorpusView;
import org.foiatrail.workflow.FileView;
import org.foiatrail.workflow.Parallel;
import org.foiatrail.workflow.Passages;
import org.foiatrail.workflow.SearchCorpus;
import org.foiatrail.workflow.Stages;
import org.foiatrail.workflow.Tally;
import org.jspecify.annotations.Nullable;

/// Brings the index to what the store holds: files whose text, records or Bates numbers changed are written again,
/// files that left are taken out. The ledger remembers what the index holds, once it is committed. For one thread.
final class WriteIndex implements AutoCloseable {
    private final AgencyForms agencies = new AgencyForms();
    private final Corpus corpus;
    private final Ledger ledger;
    private final CorpusView view;
    private List<Topic> topics = List.of();
    private List<Vocabulary> own = List.of();
    private @Nullable PassageIndex opened;
    /// Kept over the steps of a run, for numbers are made out over all files again each time.
    private final Map<String, List<Stamp>> stamps = new HashMap<>();

    WriteIndex(Corpus corpus) {
        this.corpus = corpus;
        this.ledger = corpus.ledger();
        this.view = new CorpusView(corpus);
    }

    /// False if somebody deleted the index, which can be made again.
    boolean exists() {
        return Files.isDirectory(corpus.index());
    }

    /// From here until the last [#step], the index is behind the store and says so. Asked again, it does nothing.
    void begin() {
        if (opened != null) {
            return;
        }
        ledger.putSettled("");
        if (!exists()) {
            ledger.forgetIndexed();
        }
        look();
        opened = new PassageIndex(corpus.index());
        index().commit(state(true));
    }

    /// Looks for other things from now on. The index is behind before they are other, so that a run killed in between
    /// is made up for.
    void change(List<OwnVocabularies.Given> given, List<String> gone) {
        begin();
        corpus.change(given, gone);
        look();
    }

    private void look() {
        topics = new Vocabularies().topics(corpus.vocabularies());
        own = corpus.vocabularies().vocabularies();
    }

    private PassageIndex index() {
        return Objects.requireNonNull(opened, "the index was not begun");
    }

    /// A file and the pages it had when this step began: others may store new ones meanwhile.
    private record Standing(
            SourceFile file, List<PageRange> ranges, Map<Integer, List<String>> bates, String passages) {}

    /// Indexes what is new since the last step, and commits.
    ///
    /// @param last true if all has been read
    void step(boolean last) {
        List<Standing> stale = standing().stream().filter(this::differs).toList();
        List<SourceFile> left = left();
        if (stale.isEmpty() && left.isEmpty() && !last) {
            index().commit(state(true));
            return;
        }
        Parallel.forEach(stale, standing -> {
            FileView file = new FileView(
                    standing.file(),
                    view.found(standing.ranges()),
                    standing.bates(),
                    () -> view.pages(standing.ranges()),
                    corpus.decisions());
            index().replace(standing.file().production(), standing.file().path(), Passages.of(file, agencies));
        });
        left.forEach(file -> index().remove(file.production(), file.path()));
        index().commit(state(!last));
        // Only what is committed may be noted as indexed.
        left.forEach(file -> ledger.putIndexed(file.production(), file.path(), ""));
        stale.forEach(standing ->
                ledger.putIndexed(standing.file().production(), standing.file().path(), standing.passages()));
    }

    private List<Standing> standing() {
        BatesNumbers bates = new BatesNumbers();
        Map<SourceFile, List<PageRange>> ranges = new HashMap<>();
        List<SourceFile> files = ledger.files();
        for (SourceFile file : files) {
            List<PageRange> own = ledger.ranges(file.content());
            // What has been read and not yet been segmented comes with the next step.
            if (own.isEmpty() || corpus.found().has(own, false)) {
                ranges.put(file, own);
                bates.add(file, stamps(own));
            }
        }
        bates.resolve();
        List<Standing> standing = new ArrayList<>();
        for (SourceFile file : files) {
            List<PageRange> own = ranges.get(file);
            if (own != null && !file.waiting()) {
                Map<Integer, List<String>> numbers = bates.of(file);
                standing.add(new Standing(file, own, numbers, fingerprint(file, own, numbers)));
            }
        }
        return standing;
    }

    private List<Stamp> stamps(List<PageRange> ranges) {
        return ranges.isEmpty()
                ? List.of()
                : stamps.computeIfAbsent(
                        ranges.getFirst().content() + corpus.found().fingerprint(ranges),
                        key -> view.found(ranges).segments().stamps());
    }

    private boolean differs(Standing standing) {
        return !ledger.indexed(standing.file().production(), standing.file().path())
                .orElse("")
                .equals(standing.passages());
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
    private String fingerprint(SourceFile file, List<PageRange> ranges, Map<Integer, List<String>> bates) {
        List<Object> parts = new ArrayList<>(List.of(Stages.index(), file.content()));
        if (!ranges.isEmpty()) {
            parts.add(corpus.found().fingerprint(ranges));
        }
        parts.add(new TreeMap<>(bates));
        parts.add(corpus.decisions().about(file.sha256()));
        return Ids.of(parts.toArray());
    }

    /// What `search` must know without opening the store.
    private Map<String, String> state(boolean running) {
        Tally tally = Tally.of(ledger.files(), ledger, corpus.decisions().accepted());
        return Map.of(
                PassageSearch.KINDS,
                String.join("\n", kinds()),
                PassageSearch.TOPICS,
                String.join("\n", topics.stream().map(WriteIndex::told).toList()),
                "running",
                String.valueOf(running),
                "unread",
                String.valueOf(tally.open().unreadPages()),
                "failedPages",
                String.valueOf(tally.open().failedPages()),
                "failedFiles",
                String.valueOf(tally.open().failed()),
                "unfound",
                String.valueOf(tally.open().unfound()),
                "waiting",
                String.valueOf(tally.waiting()),
                SearchCorpus.DECISIONS,
                corpus.decisions().fingerprint());
    }

    private static String told(Topic topic) {
        return topic.name() + PassageSearch.BETWEEN + String.join(PassageSearch.BETWEEN, topic.labels());
    }

    private Set<String> kinds() {
        Set<String> kinds = new LinkedHashSet<>();
        topics.forEach(topic -> kinds.add(topic.name()));
        own.forEach(vocabulary -> kinds.addAll(vocabulary.kinds()));
        return kinds;
    }

    @Override
    public void close() {
        if (opened != null) {
            opened.close();
        }
    }
}
