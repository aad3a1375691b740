package org.foiatrail.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.Decisions;
import org.foiatrail.model.Decisions.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionsFileTest {
    private static final String SHA = "ab".repeat(32);

    private static final String STARRED = DecisionEntry.onQuote(
            "first:mail/x.pdf#3@4-8",
            new Decisions.OnQuote(
                    new Decisions.Anchor(SHA, 3, "of \"", "Cook\nCounty", "\": no"),
                    null,
                    null,
                    true,
                    null,
                    List.of(),
                    List.of(),
                    new Decisions.Signed("D. Roe", "2026-05-01", 0)));

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
                - quote: "first:mail/x.pdf#3@4-8"
                  status: corrected
                  reading: Cooke
                  star: yes
                  note: ask
                  tags: [court, "later on"]
                  without: [old]
                  file: %1$s
                  page: 3
                  words: Cook
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
        assertThat(decisions.quotes())
                .containsExactly(new Decisions.OnQuote(
                        new Decisions.Anchor(SHA, 3, "", "Cook", ""),
                        Status.CORRECTED,
                        "Cooke",
                        true,
                        "ask",
                        List.of("court", "later on"),
                        List.of("old"),
                        new Decisions.Signed(null, null, 26)));
    }

    @Test
    void what_is_said_of_quotes_leaves_what_was_found_as_it_is() {
        String reject = "- reject: Union\n  kind: jurisdiction\n";
        String quote = "- quote: x\n  star: yes\n  file: %s\n  page: 1\n";
        assertThat(parse(reject + quote).fingerprint())
                .isEqualTo(parse("# of ours\n" + reject).fingerprint());
        assertThat(parse(quote).fingerprint()).isEqualTo(Decisions.NONE.fingerprint());
        assertThat(parse(reject.replace("Union", "Uni")).fingerprint())
                .isNotEqualTo(parse(reject).fingerprint());
    }

    @ParameterizedTest
    @CsvSource({
        "status: rejected, a quote is confirmed",
        "status: corrected, belong together",
        "reading: x, belong together",
        "star: maybe, write yes or no",
        "noet: x, unknown 'noet:'"
    })
    void a_quote_says_what_can_be_said_of_one(String field, String what) {
        assertThatThrownBy(() -> parse("- quote: x\n  file: %s\n  page: 1\n  " + field + "\n"))
                .hasMessageContaining(what);
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "'# mine\n\n- reject: Union # sure\n  kind: jurisdiction', 1", "'  - accept: SHA\n', 0"})
    void entries_are_added_behind_what_people_wrote_letter_for_letter(String before, int names) throws Exception {
        Path file = folder.resolve("foiatrail.yaml");
        String written = before.replace("\\n", "\n").replace("SHA", SHA);
        Files.writeString(file, written);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Home home = Home.of(folder.resolve("corpus"));
        DecisionsFile.append(home, List.of(STARRED));
        DecisionsFile.append(home, List.of());
        DecisionsFile.append(home, List.of(STARRED));
        assertThat(Files.readString(file)).startsWith(written);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
        Decisions decisions = DecisionsFile.read(home);
        assertThat(decisions.quotes()).hasSize(2).allMatch(quote -> Boolean.TRUE.equals(quote.star()));
        assertThat(decisions.names()).hasSize(names);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @ParameterizedTest
    @CsvSource({"'[]', lay it out as a list", "'- reject: Union', line 1: this entry needs 'kind:'"})
    void nothing_is_added_to_a_file_that_would_be_broken_then(String before, String what) throws Exception {
        Path file = folder.resolve("foiatrail.yaml");
        Files.writeString(file, before);
        assertThatThrownBy(() -> DecisionsFile.append(Home.of(folder.resolve("corpus")), List.of(STARRED)))
                .hasMessageContaining(what);
        assertThat(Files.readString(file)).isEqualTo(before);
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
                "- star: x                             | line 1: an entry is one of mention, quote",
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
