package org.foiatrail.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.foiatrail.model.Bookmark;
import org.foiatrail.model.Content;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.ExtractionOutcome;
import org.foiatrail.model.Found;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Page;
import org.foiatrail.model.PageRange;
import org.foiatrail.model.Production;
import org.foiatrail.model.Segments;
import org.foiatrail.model.SourceFile;
import org.foiatrail.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
    private static final String SHA = "ab".repeat(32);
    private static final Production FIRST = new Production("first", "/records", "2011-02-14", null, null);
    private static final SourceFile MEMO = file("memo.txt", SHA);
    private static final List<Page> PAGES =
            List.of(Page.plain(1, "Cook County may opt out."), Page.without(2, Page.State.UNREAD, "no text layer"));

    @TempDir
    Path temp;

    @Test
    void what_was_put_is_there_when_it_is_opened_again() {
        try (Corpus corpus = Corpus.write(temp.resolve("c"))) {
            fill(corpus);
        }
        try (Corpus corpus = Corpus.open(temp.resolve("c"))) {
            Ledger ledger = corpus.ledger();
            assertThat(ledger.productions()).containsExactly(FIRST);
            assertThat(ledger.files()).containsExactly(MEMO);
            assertThat(ledger.content(SHA).orElseThrow().outcome())
                    .isEqualTo(new ExtractionOutcome.Extracted(2, List.of("odd")));
            assertThat(ledger.content(SHA).orElseThrow().bookmarks()).containsExactly(new Bookmark(2, 1, "annex.doc"));
            PageRange range = ledger.ranges(SHA).getFirst();
            assertThat(range.unread()).isEqualTo(1);
            assertThat(corpus.pages().read(range)).isEqualTo(PAGES);
            assertThat(corpus.found().read(corpus.ledger().ranges(SHA)).mentions())
                    .extracting(Mention::surface)
                    .containsExactly("Cook County");
            assertThat(ledger.settled()).isEqualTo("stages");
        }
    }

    @Test
    void what_an_earlier_version_did_not_write_is_empty() throws IOException {
        Content content = Json.mapper()
                .readValue("{\"key\":\"a\",\"mediaType\":\"b\",\"pages\":0,\"members\":[]}", Content.class);
        assertThat(content.bookmarks()).isEmpty();
    }

    @Test
    void a_line_torn_by_a_kill_is_left_out_and_the_next_run_goes_on() throws IOException {
        Path folder = temp.resolve("c");
        try (Corpus corpus = Corpus.write(folder)) {
            fill(corpus);
        }
        Files.writeString(folder.resolve("ledger"), "12345678{\"file\":{\"pro", StandardOpenOption.APPEND);
        try (Corpus corpus = Corpus.open(folder)) {
            assertThat(corpus.ledger().torn()).isTrue();
            assertThat(corpus.ledger().settled()).isEmpty();
            assertThat(corpus.ledger().files()).containsExactly(MEMO);
        }
        try (Corpus corpus = Corpus.write(folder)) {
            corpus.ledger().put(file("other.txt", SHA));
        }
        try (Corpus corpus = Corpus.open(folder)) {
            assertThat(corpus.ledger().torn()).isFalse();
            assertThat(corpus.ledger().files()).extracting(SourceFile::path).containsExactly("memo.txt", "other.txt");
        }
    }

    @Test
    void one_byte_changed_in_any_stored_file_is_found_out() throws IOException {
        Path folder = temp.resolve("c");
        try (Corpus corpus = Corpus.write(folder)) {
            fill(corpus);
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).filter(this::isNotEmpty).toList();
        }
        assertThat(files).hasSize(5);
        for (Path file : files) {
            byte[] sound = Files.readAllBytes(file);
            for (int at : new int[] {0, sound.length / 2, sound.length - 1}) {
                byte[] broken = sound.clone();
                broken[at] ^= 0x21;
                Files.write(file, broken);
                assertThat(isSound(folder)).as(file + " at " + at).isFalse();
            }
            Files.write(file, sound);
        }
        assertThat(isSound(folder)).isTrue();
    }

    private boolean isNotEmpty(Path file) {
        try {
            return Files.size(file) > 0;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean isSound(Path folder) {
        try (Corpus corpus = Corpus.open(folder)) {
            corpus.pages().read(corpus.ledger().ranges(SHA).getFirst());
            corpus.found().read(corpus.ledger().ranges(SHA));
            return corpus.strayBytes().isEmpty() && !corpus.ledger().torn();
        } catch (CorpusException e) {
            return false;
        }
    }

    @Test
    void a_second_writer_is_told_who_holds_the_corpus() {
        try (Corpus first = Corpus.write(temp.resolve("c"))) {
            assertThat(first.folder()).exists();
            assertThatThrownBy(() -> Corpus.write(temp.resolve("c")))
                    .isInstanceOf(CorpusException.class)
                    .hasMessageContaining("is being written by process "
                            + ProcessHandle.current().pid());
        }
    }

    @Test
    void the_folder_is_private_and_ignored_by_git() throws IOException {
        try (Corpus corpus = Corpus.write(temp.resolve("c"))) {
            assertThat(Files.getPosixFilePermissions(corpus.folder()))
                    .isEqualTo(PosixFilePermissions.fromString("rwx------"));
            assertThat(corpus.folder().resolve(".gitignore")).hasContent("*");
        }
    }

    @Test
    void a_folder_with_other_files_is_not_taken_for_a_corpus() throws IOException {
        Files.writeString(temp.resolve("thesis.txt"), "mine");
        assertThatThrownBy(() -> Corpus.write(temp)).hasMessageContaining("holds other files and is no corpus");
        assertThatThrownBy(() -> Corpus.open(temp)).hasMessageStartingWith("no corpus at " + temp);
    }

    @Test
    void an_overtaken_version_is_kept_but_no_longer_stands_there() {
        try (Corpus corpus = Corpus.write(temp.resolve("c"))) {
            fill(corpus);
            SourceFile newer = file("memo.txt", "cd".repeat(32));
            corpus.ledger().put(MEMO.overtaken());
            corpus.ledger().put(newer);
            assertThat(corpus.ledger().files()).containsExactly(newer);
            assertThat(corpus.ledger().superseded()).containsExactly(MEMO.overtaken());
        }
    }

    private static void fill(Corpus corpus) {
        corpus.ledger().put(FIRST);
        corpus.ledger().put(corpus.pages().write(SHA, PAGES));
        Mention mention = new Mention(
                Mention.JURISDICTION,
                "Cook County",
                null,
                List.of("Cook County, GA", "Cook County, IL"),
                "county",
                null,
                null,
                null,
                false,
                "gazetteer",
                0.5,
                List.of(new Span(1, 0, 11)));
        corpus.found().write(corpus.ledger().ranges(SHA), new Found(Segments.NONE, List.of(mention)), true);
        corpus.ledger()
                .put(new Content(
                        SHA,
                        "text/plain",
                        2,
                        new ExtractionOutcome.Extracted(2, List.of("odd")),
                        List.of(),
                        List.of(new Bookmark(2, 1, "annex.doc"))));
        corpus.ledger().put(MEMO);
        corpus.ledger().putSettled("stages");
    }

    private static SourceFile file(String path, String sha256) {
        return new SourceFile("first", path, sha256, 24, 1_300_000_000_000L, null, false, false);
    }
}
