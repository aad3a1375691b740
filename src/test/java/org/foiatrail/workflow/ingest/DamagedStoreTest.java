package org.foiatrail.workflow.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.foiatrail.index.PassageSearch.Order;
import org.foiatrail.model.CorpusException;
import org.foiatrail.store.Home;
import org.foiatrail.workflow.SearchCorpus;
import org.foiatrail.workflow.verify.VerifyCorpus;
import org.foiatrail.workflow.verify.VerifyReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

class DamagedStoreTest {
    private static final Home BEFORE = Home.of(Path.of(""));

    @TempDir
    static Path folder;

    /// Made once and copied, since reading starts processes.
    private static Home sound = BEFORE;

    private Home home = BEFORE;

    @BeforeAll
    static void make() throws IOException {
        Path records = Files.createDirectories(folder.resolve("records"));
        Files.writeString(records.resolve("memo.txt"), "Cook County may opt out of the program.");
        try (ZipOutputStream box = new ZipOutputStream(Files.newOutputStream(records.resolve("box.zip")))) {
            box.putNextEntry(new ZipEntry("note.txt"));
            box.write("The clerk keeps the minutes.".getBytes(StandardCharsets.UTF_8));
        }
        sound = Home.of(folder.resolve("sound"));
        IndexCorpus.Summary made = index(sound, records);
        assertThat(made.mended()).isEmpty();
        assertThat(made.damaged()).isEmpty();
    }

    @BeforeEach
    void copy(TestInfo test) throws IOException {
        home = Home.of(folder.resolve(test.getTestMethod().orElseThrow().getName()));
        try (Stream<Path> all = Files.walk(sound.corpus())) {
            for (Path file : all.toList()) {
                Files.copy(file, home.corpus().resolve(sound.corpus().relativize(file)));
            }
        }
    }

    @Test
    void damaged_pages_are_read_anew_from_their_file_also_within_a_container() {
        assertThat(stored("pages")).hasSize(2);
        stored("pages").forEach(DamagedStoreTest::damage);
        assertThat(verify().passed()).isFalse();
        assertThat(index().mended())
                .containsExactly(
                        "what was stored of records:box.zip!/note.txt was damaged; it was read anew",
                        "what was stored of records:memo.txt was damaged; it was read anew");
        assertWhole();
    }

    @Test
    void what_was_found_is_found_anew_from_the_pages() throws IOException {
        damage(stored("found").getFirst());
        Files.delete(stored("found").getLast());
        assertThat(index().mended())
                .hasSize(2)
                .allMatch(line -> line.startsWith("what was found in records:")
                        && line.endsWith(" was damaged; it was found anew"));
        assertWhole();
    }

    @Test
    void pages_whose_file_is_gone_stay_damaged_and_are_told_with_what_to_do() throws IOException {
        stored("pages").forEach(DamagedStoreTest::damage);
        Path memo = folder.resolve("records/memo.txt");
        Path away = Files.move(memo, folder.resolve("memo.txt"));
        IndexCorpus.Summary summary = index();
        assertThat(summary.mended()).hasSize(1);
        assertThat(summary.damaged())
                .singleElement()
                .asString()
                .startsWith("records:memo.txt: " + home.corpus().resolve("pages"))
                .endsWith(
                        " is damaged: its checksum does not fit; restore it from a copy, or run 'foiatrail index' with"
                                + " its file in its place");
        Files.move(away, memo);
        assertThat(index().mended()).hasSize(1);
        assertWhole();
    }

    @Test
    void a_search_does_not_cite_what_is_damaged() {
        assertThat(search("minutes")).isEqualTo(1);
        stored("pages").forEach(DamagedStoreTest::damage);
        assertThatThrownBy(() -> search("minutes"))
                .isInstanceOfSatisfying(
                        CorpusException.class, e -> assertThat(e.kind()).isEqualTo(CorpusException.Kind.DAMAGED))
                .hasMessageContaining("is damaged");
        assertThat(search("nothing")).isZero();
    }

    private void assertWhole() {
        assertThat(verify().problems()).isEmpty();
        assertThat(index().mended()).isEmpty();
        assertThat(search("minutes")).isEqualTo(1);
    }

    private int search(String query) {
        return new SearchCorpus(home)
                .search(query, Order.RELEVANCE, 9, List.of())
                .pages();
    }

    private VerifyReport verify() {
        return new VerifyCorpus(home).verify(false);
    }

    private IndexCorpus.Summary index() {
        return index(home, null);
    }

    private static IndexCorpus.Summary index(Home home, @Nullable Path path) {
        Settings usual = Settings.defaults();
        Settings settings = new Settings(
                false,
                false,
                usual.languages(),
                1,
                usual.megabytes(),
                usual.pageTimeout(),
                usual.maxPages(),
                usual.maxBytes());
        return new IndexCorpus(home, settings, note -> {})
                .run(new IndexCorpus.Request(path, null, null, null, null, false, false, List.of(), List.of()));
    }

    private List<Path> stored(String what) {
        try (Stream<Path> all = Files.walk(home.corpus().resolve(what))) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void damage(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 0x21;
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
