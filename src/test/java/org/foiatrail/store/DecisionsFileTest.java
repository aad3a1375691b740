package org.foiatrail.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.Decisions;
import org.foiatrail.model.Decisions.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionsFileTest {
    private static final String SHA = "ab".repeat(32);

    @TempDir
    Path folder;

    @Test
    void entries_of_every_kind_are_read_in_their_order() {
        Decisions decisions = parse("""
                # what the desk decided
                - mention: jurisdiction
                  status: corrected
                  name: Cook County, GA
                  file: %1$s
                  page: 3
                  prefix: "told "
                  words: Cook
                  suffix: " that"
                  by: desk
                  at: 2026-05-01
                - alias: [J. Roe, Roe (CTR)]
                  kind: person
                  means: Jane Roe
                - merge: [Jane Roe, Jane Roo]
                  into: Jane Roe
                  kind: person
                - split: Washington
                  kind: jurisdiction
                  words: Washington State Patrol
                  means: Washington
                - reject: Union
                  kind: jurisdiction
                - accept: %1$s
                  path: locked.pdf
                """);
        assertThat(decisions.mentions()).singleElement().satisfies(mention -> {
            assertThat(mention.at()).isEqualTo(new Decisions.Anchor(SHA, 3, "told ", "Cook", " that"));
            assertThat(mention.status()).isEqualTo(Status.CORRECTED);
            assertThat(mention.to().name()).isEqualTo("Cook County, GA");
            assertThat(mention.signed()).isEqualTo(new Decisions.Signed("desk", "2026-05-01", 2));
        });
        assertThat(decisions.names())
                .extracting(name -> name.signed().line() + " " + name.means())
                .containsExactly("12 Jane Roe", "15 Jane Roe", "18 Washington", "22 null");
        assertThat(decisions.names().getFirst().names()).isEqualTo(Set.of("j. roe", "roe (ctr)"));
        assertThat(decisions.accepted()).containsExactly(SHA);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mention: person                       | line 1: a list of entries is wanted",
                "- alias: Roe;  means: Jane Roe        | line 1: this entry needs 'kind:'",
                "- alias: Roe;  kind: person           | line 1: this entry needs 'means:'",
                "- alias: Roe;  kind: person;  menas: x;  means: y | line 3: unknown 'menas:'",
                "- split: Roe;  kind: person;  means: x | line 1: 'split:' needs 'words:' or 'files:'",
                "- accept: abc                         | line 1: 'abc' is no SHA-256",
                "- star: x                             | line 1: an entry is one of mention, alias",
                "- reject: [Union, \"\"];  kind: person | line 1: a name is empty",
                "- reject: Union;  kind: a;  kind: b   | line 3",
                "- accept: [a;                         | flow sequence, expected",
                "- reject: {a: b}                      | line 1: 'reject:' takes a text or a list of texts"
            })
    void a_mistake_is_told_with_file_and_line(String yaml, String what) {
        assertThatThrownBy(() -> parse(yaml.replace(";", "\n")))
                .isInstanceOf(CorpusException.class)
                .hasMessageStartingWith("desk.yaml, line ")
                .hasMessageContaining(what)
                .extracting(e -> ((CorpusException) e).kind())
                .isEqualTo(CorpusException.Kind.CONFIGURATION);
    }

    @ParameterizedTest
    @CsvSource({"status: maybe, 'maybe'", "page: 0, pages count from 1", "stance: refused, status: corrected"})
    void a_mention_needs_what_it_rests_on(String instead, String what) {
        String field = instead.substring(0, instead.indexOf(':'));
        StringBuilder yaml = new StringBuilder("- mention: optout\n  " + instead + "\n");
        List.of("status: confirmed", "page: 1", "file: " + SHA, "words: opt out").stream()
                .filter(line -> !line.startsWith(field))
                .forEach(line -> yaml.append("  ").append(line).append('\n'));
        assertThatThrownBy(() -> parse(yaml.toString())).hasMessageContaining(what);
    }

    @Test
    void a_missing_file_is_an_error_only_if_it_was_named() throws Exception {
        Path corpus = folder.resolve("corpus");
        assertThat(DecisionsFile.read(Home.of(corpus))).isEqualTo(Decisions.NONE);
        assertThatThrownBy(() -> DecisionsFile.read(Home.of(corpus, folder.resolve("none.yaml"))))
                .hasMessageContaining("no such file");
        Files.writeString(folder.resolve("foiatrail.yaml"), "- accept: " + SHA + "\n");
        assertThat(DecisionsFile.read(Home.of(corpus)).accepted()).containsExactly(SHA);
    }

    @Test
    void an_entry_written_by_the_program_is_read_back_behind_what_people_wrote() {
        Decisions.Anchor at = new Decisions.Anchor(SHA, 2, "he said \"no\"\n to ", "Cook\nCounty", " # and: then\t");
        String entry = DecisionEntry.undecided("jurisdiction", "a/b.pdf", at, null, List.of("Cook: unresolved\nx", ""));
        Decisions decisions = parse("# mine\n- reject: Union # sure\n  kind: jurisdiction\n" + entry);
        assertThat(decisions.names()).hasSize(1);
        assertThat(decisions.mentions()).singleElement().satisfies(mention -> {
            assertThat(mention.at().words()).isEqualTo("Cook County");
            assertThat(mention.at().prefix()).isEqualTo("he said \"no\" to");
            assertThat(mention.status()).isEqualTo(Status.UNREVIEWED);
        });
    }

    private static Decisions parse(String yaml) {
        return DecisionsFile.parse(yaml.formatted(SHA), "desk.yaml");
    }
}
