package org.foiatrail.index;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.foiatrail.index.PassageSearch.Found;
import org.foiatrail.index.PassageSearch.Order;
import org.foiatrail.index.PassageSearch.SearchRequest;
import org.foiatrail.model.Hit;
import org.foiatrail.model.Located;
import org.foiatrail.model.Passage;
import org.foiatrail.model.Span;
import org.jspecify.annotations.Nullable;

/// A small corpus for tests: its pages' texts, and the index made of them.
final class Corpus {
    static final String PRODUCTION = "release";

    private final Path folder;
    private final Map<String, List<String>> pages = new LinkedHashMap<>();
    private final Map<String, List<Passage>> unwritten = new LinkedHashMap<>();

    Corpus(Path folder) {
        this.folder = folder;
    }

    /// A file whose pages are one passage each; those that `run on` have a bridge to the next page.
    Corpus file(String path, boolean runOn, String... texts) {
        pages.put(path, List.of(texts));
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            Passage.Bridge bridge = runOn && i + 1 < texts.length ? bridge(i + 1, texts[i], texts[i + 1]) : null;
            passages.add(passage(path, i + 1, texts[i], bridge));
        }
        return write(path, passages);
    }

    Corpus file(String path, String text) {
        return file(path, false, text);
    }

    Corpus write(String path, List<Passage> passages) {
        unwritten.put(path, passages);
        return this;
    }

    /// Writes what was added since the last time.
    Corpus commit() {
        if (!unwritten.isEmpty()) {
            try (PassageIndex index = new PassageIndex(folder)) {
                unwritten.forEach((path, passages) -> index.replace(PRODUCTION, path, passages));
                index.commit(Map.of(PassageSearch.KINDS, "optout", PassageSearch.TOPICS, "optout\tpermitted\trefused"));
            }
            unwritten.clear();
        }
        return this;
    }

    static Passage.Bridge bridge(int page, String tail, String head) {
        return new Passage.Bridge(
                tail + "\n" + head, new Span(page, 0, tail.length()), new Span(page + 1, 0, head.length()), List.of());
    }

    static Passage passage(String path, int page, String text, Passage.@Nullable Bridge bridge) {
        return new Passage(
                at(path, page, text, null), null, null, null, null, null, null, bridge, List.of(), List.of());
    }

    static Passage message(String path, String text, String from, String subject, @Nullable String date) {
        Located at = at(path, 1, text, null);
        return new Passage(
                at,
                "email",
                from,
                subject,
                date,
                date == null ? null : "header",
                "m-" + path,
                null,
                List.of(),
                List.of());
    }

    static Located at(String path, int page, String text, @Nullable String bates) {
        String id = path + "#" + page;
        return new Located(
                id, PRODUCTION, "d-" + path, path, page, page, bates, bates, "EMBEDDED", 1.0, 0, text.length(), text);
    }

    Found found(String query, Order order, int limit) {
        commit();
        try (PassageSearch search = new PassageSearch(folder)) {
            return search.search(new SearchRequest(query, order, limit, List.of()));
        }
    }

    List<Hit> hits(String query) {
        return found(query, Order.PATH, 1000).hits();
    }

    /// The paths of the files that `query` finds.
    List<String> paths(String query) {
        return hits(query).stream().map(h -> h.at().path()).toList();
    }

    String page(String path, int page) {
        List<String> texts = pages.get(path);
        if (texts == null) {
            throw new AssertionError("no file " + path + " among "
                    + Arrays.toString(pages.keySet().toArray()));
        }
        return texts.get(page - 1);
    }

    /// A row's place, every column of which is there.
    record Cited(int page, int lastPage, int start, int end, String quote) {
        static Cited of(Hit hit) {
            Located at = hit.at();
            return new Cited(
                    Objects.requireNonNull(at.page()),
                    Objects.requireNonNull(at.lastPage()),
                    Objects.requireNonNull(at.start()),
                    Objects.requireNonNull(at.end()),
                    Objects.requireNonNull(at.quote()));
        }
    }

    /// What stands at a place, read from the pages.
    String words(String path, Cited at) {
        String text = page(path, at.page());
        return at.page() == at.lastPage()
                ? text.substring(at.start(), at.end())
                : text.substring(at.start()) + "\n" + page(path, at.lastPage()).substring(0, at.end());
    }
}
