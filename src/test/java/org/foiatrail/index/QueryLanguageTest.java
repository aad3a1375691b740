package org.foiatrail.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.foiatrail.index.query.PatternQueries;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.Located;
import org.foiatrail.model.Passage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryLanguageTest {
    @TempDir
    Path folder;

    private Corpus corpus;

    @BeforeEach
    void make() {
        corpus = new Corpus(folder);
    }

    @Test
    void a_bare_word_finds_its_other_forms_and_a_quoted_one_does_not() {
        corpus.file("one", "No jurisdiction may do so.").file("two", "Some jurisdictions did.");
        assertThat(corpus.paths("jurisdictions")).containsExactly("one", "two");
        assertThat(corpus.paths("\"jurisdictions\"")).containsExactly("two");
    }

    @Test
    void a_phrase_is_taken_as_written() {
        corpus.file("is", "Participation is mandatory.").file("not", "Participation is not mandatory.");
        assertThat(corpus.paths("\"is mandatory\"")).containsExactly("is");
        assertThat(corpus.paths("\"is not mandatory\"")).containsExactly("not");
        assertThat(corpus.paths("“is mandatory”")).containsExactly("is");
        assertThat(corpus.paths("\"is mandatory\"~1")).containsExactly("is", "not");
    }

    @Test
    void words_are_joined_by_and_unless_told_otherwise() {
        corpus.file("ab", "alpha beta").file("bc", "beta gamma").file("c", "gamma");
        assertThat(corpus.paths("alpha beta")).containsExactly("ab");
        assertThat(corpus.paths("alpha OR gamma")).containsExactly("ab", "bc", "c");
        assertThat(corpus.paths("beta NOT alpha")).containsExactly("bc");
        assertThat(corpus.paths("beta -alpha")).containsExactly("bc");
        assertThat(corpus.paths("+gamma !beta")).containsExactly("c");
        assertThat(corpus.paths("(alpha OR gamma) AND beta")).containsExactly("ab", "bc");
        assertThat(corpus.paths("NOT beta")).containsExactly("c");
    }

    @Test
    void and_binds_before_or() {
        corpus.file("ab", "alpha beta").file("b", "beta").file("c", "gamma");
        assertThat(corpus.paths("alpha beta OR gamma")).containsExactly("ab", "c");
        assertThat(corpus.paths("gamma OR alpha AND beta")).containsExactly("ab", "c");
        assertThat(corpus.paths("gamma OR NOT beta")).containsExactly("c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"opt-out", "\"opt-out\"", "opt out", "\"opt out\"", "optout", "\"optout\"", "OPT–OUT"})
    void opt_out_is_found_however_it_is_written(String query) {
        corpus.file("hyphen", "may opt-out of it")
                .file("line", "may opt-\nout of it")
                .file("quoted", "> may opt-\n> out of it")
                .file("solid", "may optout of it")
                .file("spaced", "may opt out of it")
                .file("other", "may decline it");
        assertThat(corpus.paths(query)).containsExactly("hyphen", "line", "quoted", "solid", "spaced");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"may opt-out of\"", "\"may opt out of\"", "\"may optout of\""})
    void a_phrase_goes_on_behind_a_hyphenated_word(String query) {
        corpus.file("hyphen", "may opt-out of it")
                .file("line", "may opt-\nout of it")
                .file("solid", "may optout of it")
                .file("spaced", "may opt out of it");
        assertThat(corpus.paths(query)).hasSize(4);
    }

    @Test
    void a_word_unknown_to_any_list_is_found_hyphenated_and_solid() {
        corpus.file("hyphen", "send an e-mail list today")
                .file("solid", "send an email list today")
                .file("broken", "send an em-\nail list today");
        for (String word : List.of("email", "e-mail", "em-ail")) {
            for (String query : List.of(word, "\"" + word + " list\"", "\"send an " + word + " list today\"")) {
                assertThat(corpus.paths(query)).as(query).containsExactly("broken", "hyphen", "solid");
            }
        }
    }

    @Test
    void accents_and_typography_are_folded_both_ways() {
        corpus.file("plain", "Sheriff Nunez can't file").file("typeset", "Sheriff Núñez can’t ﬁle");
        for (String query : List.of("Nunez", "\"Núñez can't\"", "\"Nunez can’t file\"", "nu?ez", "Núñ*")) {
            assertThat(corpus.paths(query)).as(query).containsExactly("plain", "typeset");
        }
    }

    @Test
    void a_dotted_acronym_finds_its_capitals_and_no_common_word() {
        corpus.file("capitals", "the US position")
                .file("dotted", "the U.S. position")
                .file("word", "tell us");
        assertThat(corpus.paths("U.S.")).containsExactly("capitals", "dotted");
        assertThat(corpus.paths("\"U.S. position\"")).containsExactly("capitals", "dotted");
        assertThat(corpus.paths("us")).containsExactly("capitals", "dotted", "word");
    }

    @Test
    void redaction_labels_and_sections_need_no_escaping() {
        corpus.file("label", "From (b)(6), (b)(7)(C) to the field").file("section", "a 287(g) agreement");
        assertThat(corpus.paths("(b)(6)")).containsExactly("label");
        assertThat(corpus.paths("(b)(7)(C) field")).containsExactly("label");
        assertThat(corpus.paths("(b)(5) field")).isEmpty();
        assertThat(corpus.paths("\"From (b)(6) to the field\"")).containsExactly("label");
        assertThat(corpus.paths("287(g)")).containsExactly("section");
        assertThat(corpus.paths("(287(g) OR nothing) AND agreement")).containsExactly("section");
    }

    @Test
    void patterns_and_near_spellings_work_on_words_as_written() {
        corpus.file("one", "deployment and deployed")
                .file("two", "the jurisdlction")
                .file("three", "and/or");
        assertThat(corpus.paths("deploy*")).containsExactly("one");
        assertThat(corpus.paths("*ployed")).containsExactly("one");
        assertThat(corpus.paths("depl?yment")).containsExactly("one");
        assertThat(corpus.paths("/Deploy(ed|ing)/")).containsExactly("one");
        assertThat(corpus.paths("jurisdiction~1")).containsExactly("two");
        assertThat(corpus.paths("and/or")).containsExactly("three");
    }

    @Test
    void a_bates_number_is_found_by_its_tail_whole_or_by_range() {
        String stamp = "ICE FOIA 10-2674.0012676";
        Located at = Corpus.at("memo.pdf", 3, "text", stamp);
        corpus.write(
                "memo.pdf", List.of(new Passage(at, null, null, null, null, null, null, null, List.of(), List.of())));
        corpus.file("other.pdf", "text");
        for (String value : List.of(
                "12676",
                "0012676",
                "\"ICE FOIA 10-2674.0012676\"",
                "\"ice foia 10-2674.12676\"",
                "icefoia10-2674.0012676",
                "ICE*12676",
                "[12670 TO 12680]")) {
            assertThat(corpus.paths("bates:" + value)).as(value).containsExactly("memo.pdf");
        }
        assertThat(corpus.paths("bates:2676")).isEmpty();
        assertThat(corpus.paths("bates:{12676 TO 12680]")).isEmpty();
    }

    @Test
    void a_path_is_found_whole_by_pattern_or_by_its_last_name() {
        corpus.file("vol 1/box.zip!/Memo (1).pdf", "x").file("vol2/memo.pdf", "x");
        assertThat(corpus.paths("path:memo.pdf")).containsExactly("vol2/memo.pdf");
        assertThat(corpus.paths("path:vol2/memo.pdf")).containsExactly("vol2/memo.pdf");
        assertThat(corpus.paths("path:*/memo*")).hasSize(2);
        assertThat(corpus.paths("path:\"vol 1/box.zip!/memo (1).pdf\"")).hasSize(1);
        assertThat(corpus.paths("path:*box.zip!/*")).hasSize(1);
        assertThat(corpus.paths("(path:vol2/memo.pdf)")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sent:2010-05 | may",
                "sent:2010 | may july october",
                "sent:2010-05-11T14:33 | may",
                "sent:[2010-07 TO 2010-10] | july october",
                "sent:{2010-07 TO 2010-10} | ''",
                "sent:{2010-05 TO *] | july october",
                "sent:[* TO 2010-07-01] | may july",
                "sent:[2010-05-11T14:34 TO 2010-06] | ''",
                "from:vega sent:2010 | may",
                "subject:deployments | july",
                "subject:\"deployments\" | ''",
                "kind:EMAIL | may july october undated",
                "production:release sent:2010-10 | october",
            })
    void a_messages_fields_are_searched(String query, String paths) {
        corpus.write("may", List.of(Corpus.message("may", "x", "Ana Vega", "Hello", "2010-05-11T14:33")));
        corpus.write("july", List.of(Corpus.message("july", "x", "Bo Lind", "Deployment", "2010-07-01")));
        corpus.write("october", List.of(Corpus.message("october", "x", "Bo Lind", "Hello", "2010-10-31T23:59")));
        corpus.write("undated", List.of(Corpus.message("undated", "x", "Bo Lind", "Hello", null)));
        assertThat(corpus.found(query, PassageSearch.Order.DATE, 10).hits())
                .extracting(h -> h.at().path())
                .containsExactly(paths.isEmpty() ? new String[0] : paths.split(" "));
    }

    @Test
    void confidence_is_searched_by_range() {
        corpus.file("sure", "x");
        Located at = Corpus.at("unsure", 1, "x", null);
        Located unsure = new Located(
                at.id(), at.production(), at.document(), at.path(), 1, 1, null, null, "OCR", 0.42, 0, 1, "x");
        corpus.write(
                "unsure", List.of(new Passage(unsure, null, null, null, null, null, null, null, List.of(), List.of())));
        assertThat(corpus.paths("confidence:[0 TO 0.6]")).containsExactly("unsure");
        assertThat(corpus.paths("confidence:{0.42 TO 1]")).containsExactly("sure");
        assertThat(corpus.paths("origin:ocr")).containsExactly("unsure");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "^ ^ | empty",
                "... | holds no word",
                "\"opt out | quotation mark at column 1 is not closed",
                "(opt out | bracket at column 1 is not closed",
                "opt out) | column 8 closes nothing",
                "sent:[2010 TO | range at column 6 is not closed",
                "/opt.* | regular expression at column 1 is not closed",
                "opt AND | ends too early, after 'AND'",
                "AND opt | 'AND' cannot stand at its beginning",
                "opt AND OR out | 'OR' cannot stand after 'AND'",
                "subjekt:opt | no field 'subjekt'; there are text, subject, from",
                "sent:May | 'May' is not a date; write 2010",
                "sent:[May TO *] | is not a date",
                "text:[a TO b] | a range in 'text'",
                "confidence:high | 'high' is no number",
                "confidence:0* | a pattern in 'confidence'",
                "confidence:/0/ | a pattern in 'confidence'",
                "kind:(email~) | ~ works for words only",
                "/[ab]*a[ab]{20}/ | broken or too large",
                "opt^ | cannot read",
                "\"opt out\"~-1 | '~-1' behind a phrase",
                "/a{1000000}/ | broken or too large",
                "sent:2010-13 | is not a date",
                "sent:[2011 TO 2010] | runs backwards",
            })
    void what_cannot_be_read_is_told_in_one_line(String query, String message) {
        corpus.file("one", "text");
        assertThatThrownBy(() -> corpus.paths(query)).isInstanceOfSatisfying(CorpusException.class, e -> {
            assertThat(e.kind()).isEqualTo(CorpusException.Kind.USAGE);
            assertThat(e.getMessage()).contains(message).doesNotContain("\n");
        });
    }

    @Test
    void what_would_take_the_parser_too_deep_is_refused_and_shown_in_short() {
        corpus.file("one", "text");
        String deep = "(".repeat(3000) + "a" + ")".repeat(3000);
        assertThatThrownBy(() -> corpus.paths(deep))
                .hasMessageContaining("more than 100 deep")
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(400));
        assertThat(corpus.paths("te" + "*".repeat(3000) + "t")).containsExactly("one");
    }

    @Test
    void a_pattern_that_fits_everything_is_refused() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i <= PatternQueries.MOST_WORDS; i++) {
            text.append('w').append(i).append(' ');
        }
        corpus.file("one", text.toString());
        assertThatThrownBy(() -> corpus.paths("w*")).hasMessageContaining("'w*' fits more than 10000 different words");
        assertThat(corpus.paths("w99*")).containsExactly("one");
    }
}
