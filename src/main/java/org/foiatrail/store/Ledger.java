package org.foiatrail.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.foiatrail.model.Content;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.ExtractionOutcome;
import org.foiatrail.model.MemberPath;
import org.foiatrail.model.PageRange;
import org.foiatrail.model.Production;
import org.foiatrail.model.SourceFile;

/// Which productions and files there are, what reading them gave and what the index holds of them. In memory while a
/// command runs; every change is one journal line, so nothing finished is lost.
public final class Ledger {
    private record Version(String production, String path, String content) {}

    private static final Comparator<SourceFile> BY_PLACE = Comparator.comparing(SourceFile::production)
            .thenComparing(SourceFile::path)
            .thenComparing(SourceFile::content);

    private final Journal<LedgerEntry> journal;
    private final Map<String, Production> productions = new TreeMap<>();
    private final Map<Version, SourceFile> files = new HashMap<>();
    /// Sorted, so that a container's members stand together.
    private final TreeMap<String, SourceFile> current = new TreeMap<>();
    private final Map<String, Content> contents = new HashMap<>();
    private final Map<String, TreeMap<Integer, PageRange>> ranges = new HashMap<>();
    private final Map<String, LedgerEntry.Indexed> indexed = new HashMap<>();
    private final Map<String, String> unfound = new HashMap<>();
    private boolean torn;
    private String settled = "";
    private int lines;

    Ledger(Path file) {
        journal = new Journal<>(file, LedgerEntry.class);
        torn = journal.replay(this::apply);
    }

    private void apply(LedgerEntry entry) {
        lines++;
        if (entry.production() != null) {
            productions.put(entry.production().name(), entry.production());
        }
        if (entry.file() != null) {
            SourceFile file = entry.file();
            String key = key(file.production(), file.path());
            SourceFile standing = current.get(key);
            if (standing != null && standing.waiting()) {
                files.remove(version(standing));
            } else if (standing != null
                    && !file.superseded()
                    && !standing.content().equals(file.content())) {
                // One path has one current version, however a run was cut short.
                files.put(version(standing), standing.overtaken());
            }
            files.put(version(file), file);
            if (!file.superseded()) {
                current.put(key, file);
            } else if (standing != null && standing.content().equals(file.content())) {
                current.remove(key);
            }
        }
        if (entry.content() != null) {
            contents.put(entry.content().key(), entry.content());
            if (!(entry.content().outcome() instanceof ExtractionOutcome.Extracted)) {
                unfound.remove(entry.content().key());
            }
            // Read anew, a file may have fewer pages than a former reader saw.
            ranges.getOrDefault(entry.content().key(), new TreeMap<>())
                    .tailMap(entry.content().pages(), false)
                    .clear();
        }
        if (entry.range() != null) {
            ranges.computeIfAbsent(entry.range().content(), k -> new TreeMap<>())
                    .put(entry.range().first(), entry.range());
        }
        if (entry.settled() != null) {
            settled = entry.settled();
        }
        if (entry.indexed() != null) {
            indexed.put(key(entry.indexed().production(), entry.indexed().path()), entry.indexed());
        }
        if (entry.unfound() != null) {
            if (entry.unfound().why().isEmpty()) {
                unfound.remove(entry.unfound().content());
            } else {
                unfound.put(entry.unfound().content(), entry.unfound().why());
            }
        }
    }

    private synchronized void record(LedgerEntry entry) {
        journal.append(entry);
        torn = false;
        apply(entry);
    }

    public void put(Production production) {
        record(LedgerEntry.of(production));
    }

    public void put(SourceFile file) {
        record(LedgerEntry.of(file));
    }

    public void put(Content content) {
        record(LedgerEntry.of(content));
    }

    public void put(PageRange range) {
        record(LedgerEntry.of(range));
    }

    /// Notes what the index now holds of a file.
    public void putIndexed(String production, String path, String passages) {
        record(LedgerEntry.of(new LedgerEntry.Indexed(production, path, passages)));
    }

    /// Notes what of a content could not be found, though its pages were read, and why; empty if nothing is amiss.
    public void putUnfound(String content, String why) {
        if (!why.equals(unfound(content))) {
            record(LedgerEntry.of(new LedgerEntry.Unfound(content, why)));
        }
    }

    /// What of a content could not be found, and why; empty if nothing is amiss.
    public synchronized String unfound(String content) {
        return unfound.getOrDefault(content, "");
    }

    /// The stages whose work the corpus wholly holds; empty while a run is under way, and after one that was killed.
    public synchronized String settled() {
        return torn ? "" : settled;
    }

    public void putSettled(String stages) {
        record(LedgerEntry.settled(stages));
    }

    /// Forgets what the index holds, because it is gone.
    public synchronized void forgetIndexed() {
        if (!indexed.isEmpty()) {
            indexed.clear();
            rewrite();
        }
    }

    public synchronized List<Production> productions() {
        return List.copyOf(productions.values());
    }

    public synchronized Optional<Production> production(String name) {
        return Optional.ofNullable(productions.get(name));
    }

    /// The version of a file that stands at `path` now.
    public synchronized Optional<SourceFile> file(String production, String path) {
        return Optional.ofNullable(current.get(key(production, path)));
    }

    /// All files and members as they stand now, by production and path.
    public synchronized List<SourceFile> files() {
        return List.copyOf(current.values());
    }

    /// The members below a container, at any depth.
    public synchronized List<SourceFile> members(SourceFile container) {
        String below = key(container.production(), MemberPath.below(container.path()));
        return List.copyOf(current.subMap(below, below + Character.MAX_VALUE).values());
    }

    /// Earlier versions of files whose bytes changed.
    public synchronized List<SourceFile> superseded() {
        return sorted(files.values().stream().filter(SourceFile::superseded).toList());
    }

    public synchronized Optional<Content> content(String key) {
        return Optional.ofNullable(contents.get(key));
    }

    /// The keys of all that was read.
    public synchronized List<String> contents() {
        return contents.keySet().stream().sorted().toList();
    }

    /// The stored page ranges of a content, in order.
    public synchronized List<PageRange> ranges(String content) {
        TreeMap<Integer, PageRange> found = ranges.get(content);
        return found == null ? List.of() : List.copyOf(found.values());
    }

    /// The stored page ranges of every content, also of one that was not wholly read.
    public synchronized List<List<PageRange>> ranges() {
        return ranges.values().stream()
                .filter(own -> !own.isEmpty())
                .map(own -> List.copyOf(own.values()))
                .toList();
    }

    /// What the index holds of a file, empty if nothing is known.
    public synchronized Optional<String> indexed(String production, String path) {
        return Optional.ofNullable(indexed.get(key(production, path))).map(LedgerEntry.Indexed::passages);
    }

    /// True if the journal's last line is torn: the last run was killed while it wrote.
    public synchronized boolean torn() {
        return torn;
    }

    /// Leaves out the lines that later ones have overtaken.
    synchronized void compact() {
        if (settledLines() < lines) {
            rewrite();
        }
    }

    private void rewrite() {
        List<LedgerEntry> entries = new ArrayList<>();
        productions.values().forEach(p -> entries.add(LedgerEntry.of(p)));
        sorted(files.values()).forEach(f -> entries.add(LedgerEntry.of(f)));
        contents.values().stream()
                .sorted(Comparator.comparing(Content::key))
                .forEach(c -> entries.add(LedgerEntry.of(c)));
        for (String key : ranges.keySet().stream().sorted().toList()) {
            ranges(key).forEach(r -> entries.add(LedgerEntry.of(r)));
        }
        indexed.values().stream()
                .sorted(Comparator.comparing(LedgerEntry.Indexed::production).thenComparing(LedgerEntry.Indexed::path))
                .forEach(i -> entries.add(LedgerEntry.of(i)));
        unfound.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(u -> entries.add(LedgerEntry.of(new LedgerEntry.Unfound(u.getKey(), u.getValue()))));
        entries.add(LedgerEntry.settled(settled));
        journal.rewrite(entries);
        lines = entries.size();
    }

    private int settledLines() {
        int all = ranges.values().stream().mapToInt(Map::size).sum();
        return productions.size() + files.size() + contents.size() + all + indexed.size() + unfound.size() + 1;
    }

    void close() {
        try {
            journal.closeChannel();
        } catch (IOException e) {
            throw new CorpusException(CorpusException.Kind.IO, "cannot close the journal: " + Problems.of(e), e);
        }
    }

    private static List<SourceFile> sorted(Collection<SourceFile> files) {
        return files.stream().sorted(BY_PLACE).toList();
    }

    private static Version version(SourceFile file) {
        return new Version(file.production(), file.path(), file.content());
    }

    private static String key(String production, String path) {
        return production + '\n' + path;
    }
}
