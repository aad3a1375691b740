package org.foiatrail.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyFileTest {
    @TempDir
    Path folder;

    @Test
    void a_gazetteer_needs_names_alone() {
        assertThat(VocabularyFile.read("databases", "databases.csv", "\uFEFFName\nIDENT\n\nENFORCE\n"))
                .isEqualTo(new Vocabulary(
                        "databases",
                        List.of(
                                new Vocabulary.Name("databases", "IDENT", "IDENT", null),
                                new Vocabulary.Name("databases", "ENFORCE", "ENFORCE", null)),
                        List.of()));
    }

    @Test
    void a_row_may_say_more_in_any_order() {
        Vocabulary vocabulary = VocabularyFile.read(
                "x", "x.csv", "kind,name,value,canonical\nsystem,\"IDENT, the database\",1994,IDENT\n,NCIC,,\n");
        assertThat(vocabulary.names())
                .containsExactly(
                        new Vocabulary.Name("system", "IDENT, the database", "IDENT", "1994"),
                        new Vocabulary.Name("x", "NCIC", "NCIC", null));
        assertThat(vocabulary.kinds()).containsExactly("system", "x");
    }

    @Test
    void patterns_are_entries() {
        Vocabulary vocabulary = VocabularyFile.read(
                "cases", "cases.yaml", "- pattern: '\\b(\\d\\d)-cv-\\d{4}\\b'\n  kind: docket\n  value: 1\n");
        assertThat(vocabulary.rules())
                .containsExactly(
                        new Vocabulary.Rule("docket", "\\b(\\d\\d)-cv-\\d{4}\\b", null, "1", "cases.yaml, line 1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.csv  | title;x                     | line 1: unknown column 'title'",
                "a.csv  | kind;x                      | line 1: the first line names the columns",
                "a.csv  | name;--                     | line 2: a name is made of words",
                "a.csv  | name                        | line 1: it holds no name",
                "a.csv  | name,kind;x,stance          | line 2: 'stance' cannot name a kind: queries",
                "a.csv  | name,kind;x,;y,Big One      | line 3: 'Big One' cannot name a kind: small",
                "a.csv  | name,kind,Name;x,y,z        | line 1: the column 'Name' stands twice",
                "a.csv  | name,kind;x,y;z             | line 3: 1 cells, but the first line names 2 columns",
                "a.csv  | name,kind;Bay, the,y        | line 2: 3 cells, but the first line names 2 columns",
                "a.csv  | name;x;\"y                  | line 3: not CSV",
                "a.yaml | - pattern: (a               | line 1: not a regular expression",
                "a.yaml | - pattern: a*               | line 1: the pattern fits no words at all",
                "a.yaml | - kind: b;  pattern: a;  value: 1 | line 3: the pattern has no group '1'",
                "a.yaml | - kind: b;  patern: a       | line 2: unknown 'patern:'",
                "a.yaml | - kind: b                   | line 1: this entry needs 'pattern:'",
                "a.yaml | []                          | line 1: it holds no pattern"
            })
    void a_mistake_is_told_with_file_and_line(String file, String content, String what) {
        assertThatThrownBy(() -> VocabularyFile.read("a", file, content.replace(';', '\n')))
                .isInstanceOf(CorpusException.class)
                .hasMessageStartingWith(file + ", " + what)
                .extracting(e -> ((CorpusException) e).kind())
                .isEqualTo(CorpusException.Kind.CONFIGURATION);
    }

    @Test
    void a_file_that_is_not_utf_8_is_told_with_the_line() throws Exception {
        Path file = folder.resolve("a.csv");
        Files.write(file, "name\nAlba\nCaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertWrong(file, "line 3: it is not UTF-8");
    }

    @ParameterizedTest
    @CsvSource({"10000000, larger than 1000 kB", "900000, a line of more than 100000 characters"})
    @Timeout(10)
    void an_endless_word_does_not_keep_the_reader_for_ever(int length, String what) throws Exception {
        Path file = folder.resolve("a.yaml");
        Files.writeString(file, "- pattern: " + "a".repeat(length) + "\n");
        assertWrong(file, "line 1: " + what);
    }

    private static void assertWrong(Path file, String what) {
        assertThatThrownBy(() -> OwnVocabularies.vocabulary(file))
                .isInstanceOfSatisfying(
                        CorpusException.class, e -> assertThat(e.kind()).isEqualTo(CorpusException.Kind.CONFIGURATION))
                .hasMessageStartingWith(file + ", " + what);
    }

    @Test
    void a_corpus_keeps_copies_and_tells_whether_they_changed() throws Exception {
        Path file = folder.resolve("ships.csv");
        Files.writeString(file, "name\nAlba\n");
        OwnVocabularies own = new OwnVocabularies(folder.resolve("own"));
        String none = own.fingerprint();
        own.put(OwnVocabularies.vocabulary(file));
        String first = own.fingerprint();
        Files.writeString(file, "name\nAlba\nBrigid\n");
        assertThat(own.vocabularies().getFirst().names()).hasSize(1);
        own.put(OwnVocabularies.vocabulary(file));
        assertThat(own.vocabularies().getFirst().names()).hasSize(2);
        assertThat(List.of(none, first, own.fingerprint())).doesNotHaveDuplicates();
        assertThatThrownBy(() -> own.check(List.of("boats"))).hasMessageContaining("there are ships");
        own.remove("ships");
        assertThat(own.fingerprint()).isEqualTo(none);
    }
}
