package org.foiatrail.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.foiatrail.model.Found;
import org.foiatrail.model.Page;
import org.foiatrail.model.PageRange;
import org.foiatrail.model.SourceFile;
import org.foiatrail.model.Stamp;
import org.foiatrail.relate.BatesSeries;
import org.foiatrail.relate.PageStamps;
import org.foiatrail.store.Corpus;
import org.foiatrail.store.PageStore;

/// The corpus as its readers see it: every file with what was found in it and the Bates numbers of its production.
final class CorpusView {
    private final Corpus corpus;
    private final PageStore store;

    CorpusView(Corpus corpus) {
        this.corpus = corpus;
        this.store = corpus.pages();
    }

    /// All files as they stand now, by production and path. Bates numbers need the whole production, so all of it is
    /// looked at even if `wanted` wants little.
    List<FileView> files(Predicate<SourceFile> wanted) {
        List<SourceFile> files = corpus.ledger().files();
        Map<String, Found> found = found(files);
        Map<String, Map<String, Map<Integer, String>>> bates = bates(files, found);
        List<FileView> views = new ArrayList<>();
        for (SourceFile file : files) {
            if (wanted.test(file)) {
                views.add(new FileView(
                        file,
                        found.getOrDefault(file.sha256(), Found.NOTHING),
                        bates.getOrDefault(file.production(), Map.of()).getOrDefault(file.path(), Map.of()),
                        () -> pages(file.sha256())));
            }
        }
        return views;
    }

    List<Page> pages(String sha256) {
        return corpus.ledger().ranges(sha256).stream()
                .flatMap(range -> store.read(range).stream())
                .toList();
    }

    private Map<String, Found> found(List<SourceFile> files) {
        Map<String, Found> found = new HashMap<>();
        List<String> hashes = files.stream()
                .map(SourceFile::sha256)
                .filter(sha -> !corpus.ledger().ranges(sha).isEmpty())
                .distinct()
                .toList();
        Parallel.map(hashes, this::found).forEach(done -> found.put(done.item(), done.result()));
        return found;
    }

    private Found found(String sha256) {
        List<PageRange> ranges = corpus.ledger().ranges(sha256);
        // A run under way may not have come so far yet; `verify` names what stays without.
        return corpus.found().has(ranges) ? corpus.found().read(ranges) : Found.NOTHING;
    }

    /// Production → path → page → number.
    private static Map<String, Map<String, Map<Integer, String>>> bates(
            List<SourceFile> files, Map<String, Found> found) {
        Map<String, List<PageStamps>> stamps = new HashMap<>();
        for (SourceFile file : files) {
            Found of = found.getOrDefault(file.sha256(), Found.NOTHING);
            Map<Integer, List<Stamp>> byPage = new TreeMap<>();
            for (Stamp stamp : of.segments().stamps()) {
                byPage.computeIfAbsent(stamp.span().page(), page -> new ArrayList<>())
                        .add(stamp);
            }
            byPage.forEach((page, list) -> stamps.computeIfAbsent(file.production(), p -> new ArrayList<>())
                    .add(new PageStamps(file.path(), page, list)));
        }
        Map<String, Map<String, Map<Integer, String>>> bates = new HashMap<>();
        stamps.forEach((production, list) -> new BatesSeries()
                .resolve(list)
                .forEach((key, number) -> bates.computeIfAbsent(production, p -> new HashMap<>())
                        .computeIfAbsent(key.path(), p -> new TreeMap<>())
                        .put(key.page(), number)));
        return bates;
    }
}
