package org.foiatrail.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.foiatrail.store.Corpus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherVersionTest {
    @TempDir
    private Path folder;

    private SmallCorpus small;

    @BeforeEach
    void a_corpus_without_finds() throws IOException {
        small = new SmallCorpus(folder).file("memo.txt", "From: Vera Lund\nSent: May 11, 2010\n\nNo.\n");
        try (Stream<Path> files = Files.walk(folder.resolve("found"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void what_another_version_found_is_not_damaged_and_not_passed_over_in_silence() {
        try (Corpus corpus = Corpus.write(small.home())) {
            corpus.ledger().putSettled("found.v0 index.v0 tagged");
        }

        try (Corpus corpus = Corpus.open(small.home())) {
            assertThat(StoreDamage.in(corpus).any()).isFalse();
            assertThat(corpus.ledger().contents())
                    .allSatisfy(content ->
                            assertThat(StoreDamage.of(corpus, content)).isEmpty());
            assertThat(Completeness.of(corpus).warning())
                    .isEqualTo("incomplete: another version of foiatrail made this corpus, run 'foiatrail index'; see"
                            + " 'foiatrail status'");
        }
    }

    @Test
    void what_this_version_found_and_is_gone_is_damaged() {
        try (Corpus corpus = Corpus.open(small.home())) {
            assertThat(StoreDamage.in(corpus).any()).isTrue();
        }
    }
}
