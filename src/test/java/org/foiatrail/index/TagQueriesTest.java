package org.foiatrail.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.foiatrail.index.field.SearchField;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.Hit;
import org.foiatrail.model.Passage;
import org.foiatrail.model.Passage.Tag;
import org.foiatrail.model.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagQueriesTest {
    @TempDir
    Path folder;

    private Corpus corpus;

    @BeforeEach
    void make() {
        corpus = new Corpus(folder);
    }

    @Test
    void a_jurisdiction_is_found_by_its_whole_name_in_any_case_or_by_its_beginning() {
        tagged("il", "Cook may", tag("jurisdiction", "Cook County, IL", "Cook"));
        tagged("ga", "Cook may", tag("jurisdiction", "Cook County, GA", "Cook"));
        tagged("open", "Cook may", tag("jurisdiction", null, "Cook"));
        assertThat(corpus.paths("jurisdiction:\"Cook County, IL\"")).containsExactly("il");
        assertThat(corpus.paths("jurisdiction:\"cook county, il\" may")).containsExactly("il");
        assertThat(corpus.paths("jurisdiction:cook*")).containsExactly("ga", "il");
        assertThat(corpus.paths("jurisdiction:cook")).isEmpty();
    }

    @Test
    void a_search_by_jurisdiction_says_what_it_left_out_and_which_name_is_unknown() {
        tagged("il", "Cook may", tag("jurisdiction", "Cook County, IL", "Cook"));
        tagged("open", "Cook may", tag("jurisdiction", null, "Cook"));
        assertThat(notes("jurisdiction:\"Cook County, IL\""))
                .singleElement()
                .asString()
                .contains("on 1 passages");
        assertThat(notes("jurisdiction:cook*")).hasSize(1);
        assertThat(notes("jurisdiction:\"cook county\""))
                .hasSize(2)
                .first()
                .asString()
                .contains("'cook county'");
        assertThat(notes("cook")).isEmpty();
    }

    @Test
    void a_person_or_agency_is_found_by_words_of_one_name() {
        tagged("one", "Jane Roe and Pat Doe", tag("person", "Jane Roe", "Jane"), tag("person", "Pat Doe", "Pat"));
        tagged("two", "the Field Office", tag("agency", "ICE Field Office", "Field"));
        assertThat(corpus.paths("person:roe")).containsExactly("one");
        assertThat(corpus.paths("person:\"jane roe\"")).containsExactly("one");
        assertThat(corpus.paths("person:\"roe pat\"")).isEmpty();
        assertThat(corpus.paths("agency:\"field office\"")).containsExactly("two");
    }

    @Test
    void a_topic_is_found_by_its_name_and_its_labels() {
        tagged("no", "cannot opt out", topic("refused", "cannot"));
        tagged("yes", "can opt out", topic("permitted", "can"));
        assertThat(corpus.paths("stance:refused")).containsExactly("no");
        assertThat(corpus.paths("optout:permitted")).containsExactly("yes");
        assertThat(corpus.paths("topic:optout")).containsExactly("no", "yes");
        assertThat(corpus.paths("tag:optout -stance:refused")).containsExactly("yes");
    }

    @Test
    void dates_in_the_text_are_found_by_their_beginning_and_in_ranges() {
        tagged("july", "on July 8", tag("date", "2010-07-08", "July"));
        tagged("year", "in 2011", tag("date", "2011", "2011"));
        assertThat(corpus.paths("date:2010-07")).containsExactly("july");
        assertThat(corpus.paths("date:[2010-06 TO 2010-08]")).containsExactly("july");
        assertThat(corpus.paths("tag:date")).containsExactly("july", "year");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "b7C",
                "b7c",
                "(b)(7)(C)",
                "\"(b) (7) (C)\"",
                "b(7)(C)",
                "b7",
                "(b)(7)",
                "7C",
                "b7*",
                "552(b)(7)(C)",
                "\"Exemption 7(C)\"",
                "(b5 OR b7c)"
            })
    void an_exemption_is_found_however_it_is_written(String exemption) {
        corpus.write("c", List.of(withExemptions("c", "b6", "b7C"))).write("e", List.of(withExemptions("e", "b6")));
        assertThat(corpus.paths("exemption:" + exemption)).containsExactly("c");
    }

    @Test
    void a_subpart_is_not_found_by_another() {
        corpus.write("c", List.of(withExemptions("c", "b7C"))).write("k", List.of(withExemptions("k", "k2")));
        assertThat(corpus.paths("exemption:b7e")).isEmpty();
        assertThat(corpus.paths("exemption:(k)(2)")).containsExactly("k");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"opt out __jurisdiction__\"~8 | after before",
                "\"may opt out of it in __jurisdiction__\" | after",
                "\"__jurisdiction__ county may\" | before",
                "\"__jurisdiction__ may\" | ''",
                "__jurisdiction__ out | after before",
                "\"__optout__ it\"~9 | after",
                "\"__PERMITTED__ __jurisdiction__\"~20 | after",
                "“opt out __jurisdiction__”~8 | after before"
            })
    void a_sign_stands_at_the_first_word_of_what_was_tagged(String query, String found) {
        tagged(
                "after",
                "They may opt out of it in Cook County.",
                tag("jurisdiction", null, "Cook County"),
                topic("permitted", "may opt out"));
        tagged("before", "Cook County may opt out.", tag("jurisdiction", "Cook County, IL", "Cook County"));
        tagged("none", "They may opt out of it.");
        assertThat(String.join(" ", corpus.paths(query))).isEqualTo(found);
    }

    @Test
    void signs_move_no_word_and_highlight_all_words_of_what_was_tagged() {
        tagged("one", "that Cook County may opt out", tag("jurisdiction", null, "Cook County"));
        assertThat(corpus.paths("\"that cook county may opt out\"")).containsExactly("one");
        Hit hit = corpus.hits("\"__jurisdiction__ opt\"~4").getFirst();
        assertThat(hit.highlights()).containsExactly("Cook County may opt");
        assertThat(corpus.hits("__jurisdiction__").getFirst().highlights()).containsExactly("Cook County");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*diction",
                "/.*diction/",
                "jurisdictio~",
                "jurisdiction",
                "?jurisdiction",
                "*__",
                "\\__jurisdiction__"
            })
    void what_looks_for_words_finds_no_sign(String query) {
        tagged("tagged", "Cook may", tag("jurisdiction", null, "Cook"));
        corpus.file("other", "nothing");
        assertThat(corpus.paths(query)).isEmpty();
    }

    @Test
    void words_of_a_text_that_look_like_a_sign_are_words() {
        corpus.file("text", "write __jurisdiction__ here");
        assertThat(corpus.paths("__jurisdiction__")).isEmpty();
        assertThat(corpus.paths("\\__jurisdiction__")).containsExactly("text");
        assertThat(corpus.paths("\"write \\__jurisdiction__ here\"")).containsExactly("text");
        assertThat(corpus.paths("\"write \u0001\u0001\u0001jurisdiction\"")).containsExactly("text");
    }

    @ParameterizedTest
    @CsvSource({
        "__jursdiction__, there are __jurisdiction__",
        "\"\"\"in __nothing__\"\"\", write \\__nothing__",
        "subject:__person__, text only",
        "__person__*, pattern",
        "person:[a TO b], a range in 'person'",
        "weapon:x, no field 'weapon'"
    })
    void a_query_by_tag_that_cannot_be_answered_says_so(String query, String why) {
        tagged("one", "Cook");
        assertThatThrownBy(() -> corpus.paths(query))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stance:refusd | no stance 'refusd'; there are permitted, refused, overruled",
                "cook -stance:refusd | no stance 'refusd'",
                "optout:refusd | no optout 'refusd'; there are permitted, refused",
                "topic:optuot | no topic 'optuot'; there are optout, audit",
                "tag:jursdiction | no tag 'jursdiction'; there are jurisdiction, person",
                "kind:emial | no kind 'emial'; there are email, memo, letter, note, paper, chat, meeting, sheet",
                "origin:orc | no origin 'orc'; there are embedded, ocr, mixed, none",
                "production:relaese | no production 'relaese'; there are release",
                "exemption:b99 | no exemption 'b99'; there are b1, b2",
                "exemption:\"(b)(7)(Q)\" | no exemption '(b)(7)(Q)'"
            })
    void a_misspelt_value_of_a_closed_set_does_not_read_as_nothing_found(String query, String why) {
        tagged("one", "Cook was overruled", topic("overruled", "overruled"));
        tagged("two", "the audit", new Made("audit", null, "overruled", "audit"));
        assertThatThrownBy(() -> corpus.paths(query))
                .isInstanceOfSatisfying(
                        CorpusException.class, e -> assertThat(e.kind()).isEqualTo(CorpusException.Kind.USAGE))
                .hasMessageContaining("cannot read the query '" + query + "': " + why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stance:Refused",
                "optout:permitted",
                "topic:optout",
                "tag:person",
                "kind:memo",
                "origin:ocr",
                "exemption:k2"
            })
    void what_may_be_there_and_is_not_is_no_mistake(String query) {
        tagged("one", "Cook");
        assertThat(corpus.paths(query)).isEmpty();
    }

    @Test
    void a_value_that_an_analyst_corrected_to_is_known() {
        tagged("one", "Cook was overruled", topic("overruled", "overruled"));
        assertThat(corpus.paths("stance:overruled")).containsExactly("one");
        assertThat(corpus.paths("optout:overruled")).containsExactly("one");
    }

    @Test
    void a_name_that_no_passage_bears_is_told() {
        tagged("one", "Jane Roe", tag("person", "Jane Roe", "Jane"));
        assertThat(notes("person:rowe OR person:roe"))
                .containsExactly("no passage is tagged with the person 'rowe'; 'foiatrail entities --kind person' lists"
                        + " those there are");
        assertThat(notes("agency:\"field office\"")).hasSize(1);
        assertThat(notes("person:roe date:1803")).isEmpty();
    }

    @Test
    void no_kind_of_mention_can_be_called_like_a_field() {
        assertThat(SearchField.names(List.of()).split(", ", -1))
                .containsExactlyInAnyOrderElementsOf(Vocabulary.RESERVED);
    }

    @Test
    void a_sign_over_a_page_break_counts_once_and_is_found_with_words_of_the_other_page() {
        String tail = "They may opt out in Cook";
        String head = "County from July on";
        Passage first = new Passage(
                Corpus.at("file", 1, tail, null),
                null,
                null,
                null,
                null,
                null,
                null,
                new Passage.Bridge(
                        tail + "\n" + head,
                        new org.foiatrail.model.Span(1, 0, tail.length()),
                        new org.foiatrail.model.Span(2, 0, head.length()),
                        List.of(new Tag("jurisdiction", "Cook County, IL", null, 20, 31, List.of()))),
                List.of(new Tag("jurisdiction", "Cook County, IL", null, 20, 24, List.of())),
                List.of());
        corpus.write("file", List.of(first, Corpus.passage("file", 2, head, null)));
        assertThat(corpus.found("__jurisdiction__", PassageSearch.Order.PATH, 9).passages())
                .isEqualTo(1);
        assertThat(corpus.found("\"__jurisdiction__ july\"~4", PassageSearch.Order.PATH, 9)
                        .passages())
                .isEqualTo(1);
    }

    private List<String> notes(String query) {
        return corpus.found(query, PassageSearch.Order.PATH, 9).notes();
    }

    private static Passage withExemptions(String path, String... exemptions) {
        return new Passage(
                Corpus.at(path, 1, "some words", null),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(exemptions));
    }

    private record Made(
            String kind, @Nullable String name, @Nullable String label, String words) {}

    private static Made tag(String kind, @Nullable String name, String words) {
        return new Made(kind, name, null, words);
    }

    private static Made topic(String label, String words) {
        return new Made("optout", null, label, words);
    }

    private void tagged(String path, String text, Made... tags) {
        List<Tag> placed = new ArrayList<>();
        for (Made tag : tags) {
            int start = text.indexOf(tag.words());
            placed.add(new Tag(
                    tag.kind(),
                    tag.name(),
                    tag.label(),
                    start,
                    start + tag.words().length(),
                    List.of()));
        }
        Passage plain = Corpus.passage(path, 1, text, null);
        corpus.write(
                path, List.of(new Passage(plain.at(), null, null, null, null, null, null, null, placed, List.of())));
    }
}
