package org.foiatrail.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.foiatrail.index.Corpus.Cited;
import org.foiatrail.index.PassageSearch.Found;
import org.foiatrail.index.PassageSearch.Order;
import org.foiatrail.index.PassageSearch.SearchRequest;
import org.foiatrail.model.Hit;
import org.foiatrail.model.Located;
import org.foiatrail.model.Passage;
import org.foiatrail.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassageSearchTest {
    @TempDir
    Path folder;

    @Test
    void a_hit_quotes_its_page_and_marks_what_matched() {
        String text = "First line.\n\n" + "Nothing here. ".repeat(40) + "The county may opt-\nout of it, opting later. "
                + "Nothing there. ".repeat(40);
        Corpus corpus = new Corpus(folder).file("memo.pdf", text);
        Hit hit = corpus.hits("county \"opt out\"").getFirst();
        assertThat(hit.highlights()).containsExactly("county", "opt-\nout");
        assertThat(hit.at().quote()).contains("county may opt-\nout of it").hasSizeLessThanOrEqualTo(240);
        Cited at = Cited.of(hit);
        assertThat(at.quote()).isEqualTo(text.substring(at.start(), at.end()));
        assertThat(at.page()).isEqualTo(at.lastPage()).isEqualTo(1);
        assertThat(hit.score()).isBetween(0.0001, 1.0);
    }

    @Test
    void a_snippet_shows_the_place_where_most_words_of_the_query_meet() {
        String apart = "alpha " + "filler ".repeat(60);
        Corpus corpus = new Corpus(folder).file("memo", apart + "alpha alpha " + "filler ".repeat(60) + "alpha beta");
        assertThat(corpus.hits("alpha beta").getFirst().highlights()).containsExactly("alpha", "beta");
    }

    @Test
    void a_hit_without_words_quotes_the_beginning_and_marks_nothing() {
        Corpus corpus = new Corpus(folder).file("memo", " \n Dear all, " + "word ".repeat(100));
        Hit hit = corpus.hits("path:memo").getFirst();
        assertThat(hit.highlights()).isEmpty();
        assertThat(hit.at().quote()).startsWith("Dear all, word").endsWith("word");
        assertThat(hit.at().start()).isEqualTo(3);
    }

    @Test
    void a_passage_inside_a_page_is_cited_by_the_pages_offsets() {
        Located at = new Located("i", "p", "d", "f", 2, 2, null, null, "OCR", 0.5, 100, 109, "opt out.\n");
        Passage passage = new Passage(at, "memo", "Ana", "Re", "2010", "body", "m", null, List.of(), List.of());
        Hit hit = new Corpus(folder).write("f", List.of(passage)).hits("optout").getFirst();
        assertThat(hit.at().start()).isEqualTo(100);
        assertThat(hit.at().end()).isEqualTo(108);
        assertThat(hit)
                .extracting("kind", "from", "subject", "date", "dateSource")
                .containsExactly("memo", "Ana", "Re", "2010", "body");
        assertThat(hit.at()).extracting("document", "origin", "confidence").containsExactly("d", "OCR", 0.5);
    }

    @Test
    void what_is_no_word_is_not_searched_and_stays_in_the_quote() {
        Passage written = Corpus.passage("f", 1, "3 may opt\n4 out", null);
        Passage passage = new Passage(
                written.at(), "  may opt\n  out", null, null, null, null, null, null, null, List.of(), List.of());
        Corpus corpus = new Corpus(folder).write("f", List.of(passage));
        assertThat(corpus.hits("\"opt out\"").getFirst().at().quote()).isEqualTo("3 may opt\n4 out");
        assertThat(corpus.hits("4")).isEmpty();
    }

    @Test
    void nor_is_it_over_a_page_break() {
        Passage.Bridge bridge =
                new Passage.Bridge("opt\n1 out", "opt\n  out", new Span(1, 4, 7), new Span(2, 0, 5), List.of());
        Corpus corpus = new Corpus(folder)
                .write("f", List.of(Corpus.passage("f", 1, "may opt", bridge), Corpus.passage("f", 2, "1 out", null)));
        assertThat(corpus.hits("\"opt out\"").getFirst().at().quote()).isEqualTo("opt\n1 out");
    }

    @Test
    void a_phrase_over_a_page_break_is_found_once_with_both_pages() {
        Corpus corpus = new Corpus(folder).file("memo", true, "They asked whether they can opt", "out of it. No.");
        List<Hit> hits = corpus.hits("\"can opt out\"");
        assertThat(hits).hasSize(1);
        Cited at = Cited.of(hits.getFirst());
        assertThat(at.page()).isEqualTo(1);
        assertThat(at.lastPage()).isEqualTo(2);
        assertThat(at.quote()).isEqualTo("They asked whether they can opt\nout of it. No.");
        assertThat(corpus.words("memo", at)).isEqualTo(at.quote());
        assertThat(hits.getFirst().highlights()).containsExactly("can opt\nout");
    }

    @Test
    void a_word_broken_over_a_page_break_is_found() {
        Corpus corpus = new Corpus(folder).file("memo", true, "Every juris-", "diction may opt-", "out.");
        assertThat(corpus.hits("jurisdictions")).extracting(h -> h.at().page()).containsExactly(1);
        assertThat(corpus.hits("opt-out")).extracting(h -> h.at().page()).containsExactly(2);
        assertThat(corpus.hits("optout")).extracting(h -> h.at().lastPage()).containsExactly(3);
    }

    @Test
    void a_match_inside_one_page_is_not_counted_twice() {
        Corpus corpus = new Corpus(folder).file("memo", true, "They opt out here.", "They opt out there.");
        Found found = corpus.found("\"opt out\"", Order.PATH, 10);
        assertThat(found.passages()).isEqualTo(2);
        assertThat(found.pages()).isEqualTo(2);
        assertThat(corpus.found("here there", Order.PATH, 10).passages()).isZero();
        assertThat(corpus.found("NOT here", Order.PATH, 10).passages()).isEqualTo(1);
    }

    @Test
    void a_bridge_cites_the_next_pages_bates_number_and_its_stretches_inside_the_pages() {
        Passage.Bridge bridge =
                new Passage.Bridge("may opt\nout now", new Span(1, 20, 27), new Span(2, 5, 12), List.of());
        String first = "x".repeat(19) + " may opt";
        String second = "head out now";
        Corpus corpus = new Corpus(folder);
        Located one = Corpus.at("f", 1, first, "A 001");
        Located two = Corpus.at("f", 2, second, "A 002");
        corpus.write(
                "f",
                List.of(
                        new Passage(one, null, null, null, null, null, null, bridge, List.of(), List.of()),
                        new Passage(two, null, null, null, null, null, null, null, List.of(), List.of())));
        Located at = corpus.hits("\"opt out\"").getFirst().at();
        assertThat(at).extracting("bates", "lastBates", "start", "end").containsExactly("A 001", "A 002", 20, 12);
    }

    @Test
    void totals_do_not_depend_on_the_limit() {
        Corpus corpus = new Corpus(folder);
        for (int i = 0; i < 5; i++) {
            corpus.file("f" + i, "alpha");
        }
        Located at = Corpus.at("two", 1, "alpha", null);
        Passage passage = new Passage(at, null, null, null, null, null, null, null, List.of(), List.of());
        corpus.write("two", List.of(passage, passage));
        Found found = corpus.found("alpha", Order.PATH, 2);
        assertThat(found.hits()).extracting(h -> h.at().path()).containsExactly("f0", "f1");
        assertThat(found.passages()).isEqualTo(7);
        assertThat(found.pages()).isEqualTo(6);
        assertThat(corpus.found("alpha", Order.PATH, 0).hits()).isEmpty();
        assertThat(corpus.found("alpha", Order.PATH, 0).passages()).isEqualTo(7);
    }

    @Test
    void a_search_may_be_kept_to_some_productions() {
        Corpus corpus = new Corpus(folder).file("f", "alpha").commit();
        try (PassageSearch search = new PassageSearch(folder)) {
            assertThat(request(search, List.of(Corpus.PRODUCTION))).isEqualTo(1);
            assertThatThrownBy(() -> request(search, List.of("other")))
                    .hasMessageContaining("nothing of a production 'other' is indexed");
        }
        assertThat(corpus.paths("alpha")).hasSize(1);
    }

    private static int request(PassageSearch search, List<String> productions) {
        return search.search(new SearchRequest("alpha", Order.PATH, 10, productions))
                .passages();
    }

    @Test
    void matching_passages_are_told_with_their_messages_and_without_their_text() {
        Corpus corpus = new Corpus(folder).file("b", "alpha");
        corpus.write("a", List.of(Corpus.message("a", "alpha", "Ana", "Re", null)))
                .commit();
        try (PassageSearch search = new PassageSearch(folder)) {
            assertThat(search.matching("alpha"))
                    .extracting(m -> m.at().path(), PassageSearch.Matching::message, m -> m.at().quote())
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("a", "m-a", null),
                            org.assertj.core.groups.Tuple.tuple("b", null, null));
        }
    }

    @Test
    void every_passage_is_shown_with_its_whole_text_and_no_bridge() {
        new Corpus(folder).file("memo", true, "One\f ", "Two").file("gone", "x").commit();
        List<Located> seen = new ArrayList<>();
        try (PassageIndex index = new PassageIndex(folder)) {
            index.remove(Corpus.PRODUCTION, "gone");
            index.commit(Map.of("files", "1"));
        }
        try (PassageSearch search = new PassageSearch(folder)) {
            search.forEach(seen::add);
            assertThat(search.state()).containsEntry("files", "1");
        }
        assertThat(seen)
                .containsExactlyInAnyOrder(Corpus.at("memo", 1, "One\f ", null), Corpus.at("memo", 2, "Two", null));
    }

    @Provide
    static Arbitrary<String> texts() {
        return Arbitraries.of(
                        "opt",
                        "out",
                        "opt-",
                        "county's",
                        "ﬁle",
                        "é\u0301",
                        "𝕏",
                        "\n",
                        " ",
                        " ",
                        "-",
                        "(b)(6)",
                        "U.S.",
                        ",")
                .list()
                .ofMinSize(1)
                .ofMaxSize(120)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 60)
    void every_quote_is_the_stretch_of_its_pages(@ForAll("texts") String first, @ForAll("texts") String second)
            throws IOException {
        Path own = Files.createTempDirectory("passages");
        try {
            Corpus corpus = new Corpus(own).file("f", true, first, second);
            for (String query : List.of("opt OR file", "\"opt out\" OR optout", "NOT nothing", "\"opt opt\"~3")) {
                for (Hit hit : corpus.hits(query)) {
                    Cited at = Cited.of(hit);
                    assertThat(at.quote()).isEqualTo(corpus.words("f", at));
                    int from = 0;
                    for (String word : hit.highlights()) {
                        from = at.quote().indexOf(word, from);
                        assertThat(from).isNotNegative();
                        from += word.length();
                    }
                }
            }
        } finally {
            try (Stream<Path> all = Files.list(own)) {
                for (Path file : all.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(own);
        }
    }
}
