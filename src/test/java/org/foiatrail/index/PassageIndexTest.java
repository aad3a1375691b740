package org.foiatrail.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.foiatrail.index.PassageSearch.Found;
import org.foiatrail.index.PassageSearch.Order;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an index keeps: the same answers whatever its history, what was committed, and whether it is whole.
class PassageIndexTest {
    @TempDir
    Path folder;

    @Test
    void answers_depend_neither_on_order_nor_on_history() throws IOException {
        List<String> files = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            files.add("alpha ".repeat(i % 3 + 1) + "beta ".repeat(i % 5) + "gamma " + i % 4);
        }
        List<Integer> order =
                new ArrayList<>(Stream.iterate(0, i -> i + 1).limit(30).toList());
        Path first = Files.createDirectory(folder.resolve("first"));
        Path second = Files.createDirectory(folder.resolve("second"));
        build(first, files, order);
        Collections.shuffle(order, new Random(7));
        try (PassageIndex index = new PassageIndex(second)) {
            for (int i = 0; i < 50; i++) {
                index.replace(Corpus.PRODUCTION, "old" + i, one("old" + i, "alpha beta beta"));
            }
            index.replace(Corpus.PRODUCTION, "f3", one("f3", "alpha gamma"));
            index.commit(Map.of());
        }
        build(second, files, order);
        try (PassageIndex index = new PassageIndex(second)) {
            for (int i = 0; i < 50; i++) {
                index.remove(Corpus.PRODUCTION, "old" + i);
            }
            index.commit(Map.of());
        }
        for (String query : List.of("alpha beta", "alpha OR \"gamma 2\"", "alph* OR beta~1")) {
            Found expected = new Corpus(first).found(query, Order.RELEVANCE, 100);
            assertThat(expected.passages()).isGreaterThan(5);
            assertThat(new Corpus(second).found(query, Order.RELEVANCE, 100))
                    .as(query)
                    .isEqualTo(expected);
        }
    }

    private static void build(Path folder, List<String> files, List<Integer> order) {
        try (PassageIndex index = new PassageIndex(folder)) {
            for (int i : order) {
                index.replace(Corpus.PRODUCTION, "f" + i, one("f" + i, files.get(i)));
                if (i % 7 == 0) {
                    index.commit(Map.of());
                }
            }
            index.commit(Map.of());
        }
    }

    private static List<Passage> one(String path, String text) {
        return List.of(Corpus.passage(path, 1, text, null));
    }

    @Test
    void what_was_not_committed_is_not_there() {
        Corpus corpus = new Corpus(folder).file("f", "alpha").commit();
        try (PassageIndex index = new PassageIndex(folder)) {
            index.replace(Corpus.PRODUCTION, "f", one("f", "beta"));
            assertThatThrownBy(() -> new PassageIndex(folder))
                    .satisfies(e -> assertThat(((CorpusException) e).kind()).isEqualTo(CorpusException.Kind.IN_USE));
        }
        assertThat(corpus.paths("alpha")).hasSize(1);
    }

    @Test
    void a_folder_without_an_index_is_told_and_left_alone() {
        for (Path without : List.of(folder, folder.resolve("none"))) {
            assertThatThrownBy(() -> new PassageSearch(without))
                    .isInstanceOfSatisfying(
                            CorpusException.class, e -> assertThat(e.kind()).isEqualTo(CorpusException.Kind.MISSING));
        }
        assertThat(folder.resolve("none")).doesNotExist();
        assertThat(PassageSearch.check(folder)).isNotEmpty();
    }

    @Test
    void one_byte_changed_anywhere_is_found() throws IOException {
        new Corpus(folder)
                .file("memo", true, "They can opt", "out of it.")
                .file("b", "alpha")
                .commit();
        assertThat(PassageSearch.check(folder)).isEmpty();
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(f -> !f.endsWith("write.lock")).toList();
        }
        assertThat(files).hasSizeGreaterThan(3);
        for (Path file : files) {
            byte[] sound = Files.readAllBytes(file);
            for (int i = 0; i < sound.length; i += Math.max(1, sound.length / 9)) {
                byte[] changed = sound.clone();
                changed[i] ^= 0x10;
                Files.write(file, changed);
                assertThat(PassageSearch.check(folder))
                        .as(file.getFileName() + " at " + i)
                        .isNotEmpty();
            }
            Files.write(file, sound);
        }
        assertThat(PassageSearch.check(folder)).isEmpty();
    }
}
