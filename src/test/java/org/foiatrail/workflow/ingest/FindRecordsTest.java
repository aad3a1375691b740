package org.foiatrail.workflow.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.foiatrail.model.Content;
import org.foiatrail.model.ExtractionOutcome.Extracted;
import org.foiatrail.model.ExtractionOutcome.Failed;
import org.foiatrail.model.Message;
import org.foiatrail.model.Page;
import org.foiatrail.model.PageRange;
import org.foiatrail.model.SourceFile;
import org.foiatrail.store.Corpus;
import org.foiatrail.store.Home;
import org.foiatrail.workflow.Completeness;
import org.foiatrail.workflow.CorpusStatus;
import org.foiatrail.workflow.StoreDamage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindRecordsTest {
    private static final String MAIL = """
            From: Alder, Ines
            Sent: Friday, July 9, 2010 4:12 PM
            To: Quist, Rolf
            Subject: call

            Noted.
            """;

    /// No words can be cited from it.
    private static final Page NO_PAGE = Page.plain(0, MAIL);

    @TempDir
    Path folder;

    @Test
    void a_text_that_a_stage_cannot_cope_with_costs_that_file_alone_and_is_told() {
        Home home = Home.of(folder);
        try (Corpus corpus = Corpus.write(home)) {
            put(corpus, "bad.txt", NO_PAGE);
            put(corpus, "good.txt", Page.plain(1, MAIL));

            new FindRecords(corpus, false).whereMissing(StoreDamage.in(corpus));

            assertThat(corpus.found()
                            .read(corpus.ledger().ranges(key("good.txt")))
                            .segments()
                            .messages())
                    .extracting(Message::from)
                    .containsExactly("Ines Alder");
            assertThat(corpus.ledger().unfound(key("good.txt"))).isEmpty();
            assertThat(corpus.found().has(corpus.ledger().ranges(key("bad.txt")), false))
                    .isTrue();
            corpus.ledger().putSettled("done");
        }
        try (Corpus corpus = Corpus.open(home)) {
            Completeness completeness = Completeness.of(corpus);
            assertThat(completeness.complete()).isFalse();
            assertThat(completeness.warning()).contains("1 file was not wholly understood");
        }
        assertThat(new CorpusStatus(home).status().warnings())
                .singleElement()
                .asString()
                .startsWith(
                        "first:bad.txt: its messages, documents and redactions could not be found, please report it")
                .contains("no span: page 0");
    }

    @Test
    void what_is_found_later_is_amiss_no_more() {
        try (Corpus corpus = Corpus.write(Home.of(folder))) {
            put(corpus, "bad.txt", NO_PAGE);
            FindRecords find = new FindRecords(corpus, false);
            find.whereMissing(StoreDamage.in(corpus));
            assertThat(corpus.ledger().unfound(key("bad.txt"))).isNotEmpty();

            Page whole = Page.plain(1, MAIL);
            PageRange range = corpus.pages().write(key("bad.txt"), List.of(whole));
            find.in(key("bad.txt"), "text/plain", List.of(), List.of(range), List.of(whole));

            assertThat(corpus.ledger().unfound(key("bad.txt"))).isEmpty();
        }
    }

    @Test
    void mentions_that_cannot_be_found_cost_no_message() {
        try (Corpus corpus = Corpus.write(Home.of(folder))) {
            put(corpus, "good.txt", Page.plain(1, MAIL));
            put(corpus, "bad.txt", NO_PAGE);

            new FindRecords(corpus, true).whereMissing(StoreDamage.in(corpus));

            assertThat(corpus.ledger().unfound(key("good.txt"))).isEmpty();
            assertThat(corpus.found()
                            .read(corpus.ledger().ranges(key("good.txt")))
                            .mentions())
                    .isNotEmpty();
            assertThat(corpus.ledger().unfound(key("bad.txt")))
                    .contains("its messages, documents and redactions could not be found")
                    .contains("its mentions could not be found");
        }
    }

    @Test
    void what_can_no_longer_be_read_at_all_is_told_once() {
        try (Corpus corpus = Corpus.write(Home.of(folder))) {
            put(corpus, "bad.txt", NO_PAGE);
            new FindRecords(corpus, false).whereMissing(StoreDamage.in(corpus));
            corpus.ledger()
                    .put(new Content(
                            key("bad.txt"),
                            "text/plain",
                            1,
                            new Failed(Failed.Failure.DAMAGED, "torn"),
                            List.of(),
                            List.of()));
            assertThat(corpus.ledger().unfound(key("bad.txt"))).isEmpty();
        }
    }

    private static void put(Corpus corpus, String path, Page page) {
        String content = key(path);
        corpus.ledger().put(corpus.pages().write(content, List.of(page)));
        corpus.ledger().put(new Content(content, "text/plain", 1, new Extracted(1, List.of()), List.of(), List.of()));
        corpus.ledger().put(new SourceFile("first", path, content, 10, 0, null, false, false));
    }

    private static String key(String path) {
        return Content.sha256((path + "0".repeat(64)).replace('.', '0'));
    }
}
