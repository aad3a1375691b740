package org.foiatrail.tag.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Page;
import org.foiatrail.model.Segments;
import org.foiatrail.model.Vocabulary;
import org.foiatrail.tag.text.FileText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyFinderTest {
    @Test
    void names_are_found_over_line_ends_in_any_case_and_quoted_as_they_stand() {
        VocabularyFinder finder = names(name("system", "automated fingerprint system", "AFIS"));
        Mention mention = only(find(finder, "the Automated\nFingerprint System failed"));
        assertThat(mention.surface()).isEqualTo("Automated\nFingerprint System");
        assertThat(mention.canonical()).isEqualTo("AFIS");
        assertThat(mention.layer()).isEqualTo("gazetteer");
    }

    @Test
    void a_name_in_capitals_is_found_in_capitals_only() {
        VocabularyFinder finder = names(name("system", "IDENT", "IDENT"));
        assertThat(find(finder, "we ident them")).isEmpty();
        assertThat(find(finder, "we IDENT them")).hasSize(1);
    }

    @Test
    void of_overlapping_mentions_of_a_kind_the_longest_stands() {
        VocabularyFinder finder = new VocabularyFinder(List.of(new Vocabulary(
                "v",
                List.of(
                        name("system", "fingerprint", "f"),
                        name("system", "fingerprint system", "fs"),
                        name("other", "system", "s")),
                List.of(rule("system", "system failed", null, null)))));
        assertThat(find(finder, "the fingerprint system failed"))
                .extracting(mention -> mention.kind() + " " + mention.canonical())
                .containsExactlyInAnyOrder("system fs", "other s");
    }

    @Test
    void what_another_finder_found_of_the_kind_stands_before() {
        VocabularyFinder finder = names(name("person", "Jane Roe", "Jane Roe"));
        FileText file = FileText.of(List.of(Page.plain(1, "says Jane Roe")), Segments.NONE);
        List<Mention> found = finder.find(file, List.of());
        assertThat(finder.find(file, found)).isEmpty();
    }

    @Test
    void a_pattern_gives_name_and_value() {
        VocabularyFinder finder = patterns(
                rule("docket", "\\b(\\d\\d)-cv-(?<number>\\d{4})\\b", null, "number"),
                rule("bed", "(\\d+) beds?", "detention beds", "1"));
        assertThat(find(finder, "In 10-cv-3488 there were 33,400 beds and 200\nbeds."))
                .extracting(mention -> mention.kind() + "|" + mention.canonical() + "|" + mention.value())
                .containsExactlyInAnyOrder(
                        "docket|10-cv-3488|3488", "bed|detention beds|400", "bed|detention beds|200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+b", "(a|aa)+$x", "(.*a){12}b", "(a|b|ab)*c"})
    void a_pattern_that_never_ends_is_stopped_and_named(String pattern) {
        VocabularyFinder finder = patterns(rule("x", pattern, null, null));
        String text = "a".repeat(20_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThatThrownBy(() -> find(finder, text))
                        .isInstanceOf(CorpusException.class)
                        .hasMessageContaining("v.yaml, line 1: the pattern " + pattern + " takes too long"));
    }

    @Test
    void a_decent_pattern_reads_a_long_text_to_its_end() {
        VocabularyFinder finder = patterns(rule("docket", "\\b\\d{2}-[a-z]{2}-\\d{4,5}\\b", null, null));
        assertThat(find(finder, "seen in 10-cv-3488 and elsewhere ".repeat(30_000)))
                .hasSize(30_000);
    }

    private static Mention only(List<Mention> mentions) {
        assertThat(mentions).hasSize(1);
        return mentions.getFirst();
    }

    private static List<Mention> find(VocabularyFinder finder, String text) {
        return finder.find(FileText.of(List.of(Page.plain(1, text)), Segments.NONE), List.of());
    }

    private static VocabularyFinder names(Vocabulary.Name... names) {
        return new VocabularyFinder(List.of(new Vocabulary("v", List.of(names), List.of())));
    }

    private static VocabularyFinder patterns(Vocabulary.Rule... rules) {
        return new VocabularyFinder(List.of(new Vocabulary("v", List.of(), List.of(rules))));
    }

    private static Vocabulary.Name name(String kind, String words, String canonical) {
        return new Vocabulary.Name(kind, words, canonical, null);
    }

    private static Vocabulary.Rule rule(
            String kind, String pattern, @Nullable String canonical, @Nullable String value) {
        return new Vocabulary.Rule(kind, pattern, canonical, value, "v.yaml, line 1");
    }
}
