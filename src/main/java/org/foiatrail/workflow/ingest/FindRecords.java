package org.foiatrail.workflow.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.foiatrail.model.Bookmark;
import org.foiatrail.model.Content;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.Found;
import org.foiatrail.model.Page;
import org.foiatrail.model.PageRange;
import org.foiatrail.model.Segments;
import org.foiatrail.segment.Segmenter;
import org.foiatrail.store.Corpus;
import org.foiatrail.store.Vocabularies;
import org.foiatrail.tag.Tagger;
import org.foiatrail.workflow.CorpusView;
import org.foiatrail.workflow.Parallel;
import org.foiatrail.workflow.StoreDamage;
import org.jspecify.annotations.Nullable;

/// Segments and tags the stored pages of a file and stores what was found.
final class FindRecords {
    private static final String OWN = "org.foiatrail.";

    private final Corpus corpus;
    private final boolean tag;
    private final CorpusView view;
    private final Segmenter segmenter = new Segmenter();
    private @Nullable Tagger tagger;

    /// @param tag false leaves the tags to a later run
    FindRecords(Corpus corpus, boolean tag) {
        this.corpus = corpus;
        this.tag = tag;
        this.view = new CorpusView(corpus);
    }

    /// @param pages those of `ranges`, which are all there are of `content`
    void in(String content, String mediaType, List<Bookmark> bookmarks, List<PageRange> ranges, List<Page> pages) {
        List<String> problems = new ArrayList<>();
        Found found = of(content, mediaType, bookmarks, pages, problems);
        // First, so that a run killed here finds it again.
        corpus.ledger().putUnfound(content, String.join("; ", problems));
        corpus.found().write(ranges, found, tag);
    }

    /// What stands on these pages, stored nowhere.
    Found of(String content, List<Page> pages) {
        return of(content, mediaType(content), bookmarks(content), pages, new ArrayList<>());
    }

    private Found of(
            String content, String mediaType, List<Bookmark> bookmarks, List<Page> pages, List<String> problems) {
        Segments segments = unlessItFails(
                () -> segmenter.segment(content, mediaType, bookmarks, pages),
                Segments.NONE,
                "messages, documents and redactions",
                problems);
        if (!tag) {
            return new Found(segments, List.of());
        }
        Tagger ready = tagger();
        return new Found(segments, unlessItFails(() -> ready.tag(pages, segments), List.of(), "mentions", problems));
    }

    /// A text that a stage cannot cope with costs that file alone what the stage finds, and nobody else anything.
    ///
    /// @param problems to which is added what was not found
    private static <T> T unlessItFails(Supplier<T> stage, T nothing, String what, List<String> problems) {
        try {
            return stage.get();
        } catch (CorpusException e) {
            // Of a user's own pattern, which is for the user to mend.
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            String where = Stream.of(e.getStackTrace())
                    .filter(frame -> frame.getClassName().startsWith(OWN))
                    .findFirst()
                    .map(frame -> " in " + frame.getClassName())
                    .orElse("");
            problems.add("its " + what + " could not be found, please report it (" + e + where + ")");
            return nothing;
        }
    }

    /// Makes up for what has new pages, what a killed run did not come to, what an earlier version of the stages
    /// found and what was not to be tagged before.
    ///
    /// @param damage whose pages cannot be read
    void whereMissing(StoreDamage damage) {
        List<String> missing = corpus.ledger().contents().stream()
                .filter(content -> !corpus.ledger().ranges(content).isEmpty())
                .filter(content -> !corpus.found().has(corpus.ledger().ranges(content), tag))
                .filter(content -> !damage.isOf(content))
                .toList();
        Parallel.forEach(missing, content -> {
            List<PageRange> ranges = corpus.ledger().ranges(content);
            in(content, mediaType(content), bookmarks(content), ranges, view.pages(ranges));
        });
    }

    /// What `content` was found to be when it was read.
    private String mediaType(String content) {
        return corpus.ledger().content(content).map(Content::mediaType).orElse("");
    }

    private List<Bookmark> bookmarks(String content) {
        return corpus.ledger().content(content).map(Content::bookmarks).orElse(List.of());
    }

    /// Loading gazetteer and models takes a second, which a run that finds nothing new does not have.
    private synchronized Tagger tagger() {
        Tagger loaded = tagger;
        if (loaded == null) {
            Vocabularies vocabularies = new Vocabularies();
            loaded = new Tagger(
                    vocabularies.places(),
                    vocabularies.topics(corpus.vocabularies()),
                    vocabularies.names(),
                    corpus.vocabularies().vocabularies());
            tagger = loaded;
        }
        return loaded;
    }
}
