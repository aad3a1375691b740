package org.foiatrail.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.Place;
import org.foiatrail.model.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabulariesTest {
    private final Vocabularies vocabularies = new Vocabularies();

    @TempDir
    Path folder;

    @Test
    void the_gazetteer_holds_every_state_county_and_place() {
        Map<String, Long> counts =
                vocabularies.places().stream().collect(Collectors.groupingBy(Place::type, Collectors.counting()));
        assertThat(counts)
                .containsEntry("state", 50L)
                .containsEntry("dc", 1L)
                .containsEntry("territory", 5L)
                // 3,143 counties and equivalents less 48 independent or consolidated cities and the district.
                .containsEntry("county", 3094L);
        assertThat(counts.get("city")).isGreaterThan(16_000);
    }

    @Test
    void a_place_is_found_by_its_legal_short_and_traditional_names() {
        assertThat(place("Cook County, IL").names()).containsExactly("Cook County", "Cook");
        assertThat(place("Orleans Parish, LA").names()).containsExactly("Orleans Parish", "Orleans");
        assertThat(place("Illinois").names()).containsExactly("Illinois", "IL", "Ill.");
        assertThat(place("Juneau, AK").names()).contains("Juneau", "City and Borough of Juneau");
        assertThat(place("District of Columbia").names()).contains("Washington, D.C.", "DC");
        assertThat(place("New York, NY").names()).contains("New York", "New York City");
    }

    @Test
    void a_place_knows_its_county_and_what_else_its_name_may_be() {
        assertThat(place("Chicago, IL").fips()).isEqualTo("17031");
        assertThat(place("Chicago, IL").population()).isGreaterThan(2_000_000);
        assertThat(place("Chicago, IL").also()).isEmpty();
        assertThat(place("Mobile, AL").also()).isEqualTo("word");
        assertThat(place("Austin, TX").also()).isEqualTo("name");
    }

    @Test
    void canonical_names_are_unique() {
        List<String> twice = vocabularies.places().stream()
                .collect(Collectors.groupingBy(Place::canonical, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
        assertThat(twice).isEmpty();
    }

    @Test
    void the_built_in_topic_has_the_four_stances_and_rules_for_each() {
        Topic topic = vocabularies.topics().getFirst();
        assertThat(topic.name()).isEqualTo("optout");
        assertThat(topic.labels()).containsExactly("unclear", "permitted", "refused", "sought");
        assertThat(topic.rules().stream().map(Topic.Rule::label)).containsAll(topic.labels());
        assertThat(topic.opposite("permitted")).contains("refused");
        assertThat(topic.opposite("sought")).isEmpty();
    }

    @Test
    void a_topic_of_ones_own_is_read() throws IOException {
        Topic topic = vocabularies.topic(topicFile("""
                name: audit
                labels: [open, done]
                rules:
                  - label: done
                    scope: books
                    phrases: [audit* complete, 2013]
                exclusions: [audit trail]
                """));
        assertThat(topic)
                .isEqualTo(new Topic(
                        "audit",
                        List.of("open", "done"),
                        List.of(),
                        List.of(),
                        List.of(new Topic.Rule(
                                "done", "books", false, false, false, List.of("audit* complete", "2013"))),
                        List.of(),
                        List.of(),
                        List.of("audit trail"),
                        Topic.Context.NONE,
                        Topic.Training.NONE));
    }

    @Test
    void an_error_names_file_line_and_what_is_wrong() throws IOException {
        assertWrong("name: audit\nlabels: [open]\nrules:\n  - label: shut\n    phrases: [x]\n", 4, "'shut'");
        assertWrong("name: audit\nlabels: [open]\nrules:\n  - lable: open\n", 4, "lable");
        assertWrong("name: audit\nlabels: [open]\nrules:\n  - label: open\n    phrases:\n      - ...\n", 6, "word");
        assertWrong("name: audit\nlabels: [open]\nrules:\n  - label: open\n    phrases:\n      - x\n      -\n", 7, "");
        assertWrong("name: audit\nlabels: [open]\nrules:\n  - label: open\n", 4, "'phrases:'");
        assertWrong("name: Audit 1\nlabels: [open]\n", 1, "small letters");
        assertWrong("name: audit\nlabels: [open]\nopposed: [[open]]\nrules:\n  - label: open\n", 3, "pairs");
        assertWrong("name: audit\nlabels: open: shut\n", 2, "");
        assertWrong("name: audit\nlabels: [open, is it shut?]\n", 2, "wants quotes");
        assertWrong("name: audit\nlabels: 5\n", 2, "");
        assertWrong("", 1, "");
        assertWrong("name: &n audit\nlabels: [*n]\n", 2, "an alias");
        assertWrong("name: " + "x".repeat(1_000_000), 1, "larger than 1000 kB");
    }

    @Test
    void a_missing_topic_file_is_told_as_missing() {
        assertThatThrownBy(() -> vocabularies.topic(folder.resolve("none.yaml")))
                .isInstanceOfSatisfying(
                        CorpusException.class, e -> assertThat(e.kind()).isEqualTo(CorpusException.Kind.MISSING));
    }

    private void assertWrong(String yaml, int line, String what) throws IOException {
        Path file = topicFile(yaml);
        assertThatThrownBy(() -> vocabularies.topic(file)).isInstanceOfSatisfying(CorpusException.class, e -> {
            assertThat(e.kind()).isEqualTo(CorpusException.Kind.CONFIGURATION);
            assertThat(e.getMessage()).contains("topic.yaml, line " + line + ": ", what);
            assertThat(e.getMessage()).doesNotContain("\n");
        });
    }

    private Path topicFile(String yaml) throws IOException {
        return Files.writeString(folder.resolve("topic.yaml"), yaml);
    }

    private Place place(String canonical) {
        return vocabularies.places().stream()
                .filter(place -> place.canonical().equals(canonical))
                .findFirst()
                .orElseThrow();
    }
}
