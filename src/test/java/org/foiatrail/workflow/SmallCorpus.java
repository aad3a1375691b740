package org.foiatrail.workflow;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.foiatrail.model.Content;
import org.foiatrail.model.ExtractionOutcome;
import org.foiatrail.model.Found;
import org.foiatrail.model.Ids;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Page;
import org.foiatrail.model.PageRange;
import org.foiatrail.model.Production;
import org.foiatrail.model.Segments;
import org.foiatrail.model.SourceFile;
import org.foiatrail.model.Span;
import org.foiatrail.segment.Segmenter;
import org.foiatrail.store.Corpus;
import org.foiatrail.store.Home;
import org.jspecify.annotations.Nullable;

/// A corpus of a few texts, without an index, for tests of what is listed from the store.
public final class SmallCorpus {
    private final Home home;
    private String production = "first";

    public SmallCorpus(Path folder) {
        home = Home.of(folder);
    }

    public Home home() {
        return home;
    }

    /// What is added from now on is delivered under this name.
    public SmallCorpus production(String name) {
        production = name;
        return this;
    }

    /// What a text is tagged with.
    public record Tag(String kind, String words, @Nullable String name, Mention.@Nullable Stance stance) {}

    /// Adds a file of one page, its messages and redactions found, tagged as told.
    public SmallCorpus file(String path, String text, Tag... tags) {
        try (Corpus corpus = Corpus.write(home)) {
            String content =
                    HexFormat.of().formatHex(Ids.sha256().digest((path + text).getBytes(StandardCharsets.UTF_8)));
            List<Page> pages = List.of(Page.plain(1, text));
            corpus.ledger().put(new Production(production, "/records", null, null, null));
            PageRange range = corpus.pages().write(content, pages);
            corpus.ledger().put(range);
            Segments segments = new Segmenter().segment(content, pages);
            List<Mention> mentions =
                    List.of(tags).stream().map(tag -> mention(text, tag)).toList();
            corpus.found().write(List.of(range), new Found(segments, mentions), true);
            corpus.ledger()
                    .put(new Content(
                            content,
                            "text/plain",
                            1,
                            new ExtractionOutcome.Extracted(1, List.of()),
                            List.of(),
                            List.of()));
            corpus.ledger().put(new SourceFile(production, path, content, text.length(), 0, null, false, false));
            corpus.ledger().putSettled(Stages.of(corpus, true));
        }
        return this;
    }

    private static Mention mention(String text, Tag tag) {
        int start = text.indexOf(tag.words());
        return new Mention(
                tag.kind(),
                tag.words(),
                tag.name(),
                List.of(),
                null,
                null,
                tag.stance(),
                null,
                false,
                "rule",
                1,
                List.of(new Span(1, start, start + tag.words().length())));
    }
}
