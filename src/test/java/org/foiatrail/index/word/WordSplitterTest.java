package org.foiatrail.index.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSplitterTest {
    private final WordSplitter splitter = new WordSplitter(WordSplitter.COMPOUNDS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The County declined. | the county declined",
                "opt-out | opt+out",
                "opt‐out opt‑out opt–out | opt+out opt+out opt+out",
                "optout OptOuts | opt+out opt+outs",
                "out—and | out and",
                "59,000 of 1,049,000 | 59000 of 1049000",
                "59,00 | 59 00",
                "12/31/2010 2:33 | 12 31 2010 2 33",
                "jo@ice.example | jo ice example",
                "can’t can't | can't can't",
                "Núñez ﬁle Ｃounty Straße | nunez file county strasse",
                "U.S. D.C | u.s. d.c.",
                "J.R.Smith | j r smith",
                "(b)(6), (b)(7)(C) and (b) (5) | b6 and b5",
                "287(g) | 287 g",
            })
    void cuts_texts_into_words(String text, String words) {
        assertThat(String.join(" ", words(text))).isEqualTo(words);
    }

    @Test
    void a_word_broken_at_a_lines_end_is_one_word_of_two_parts() {
        assertThat(words("juris-\ndiction")).containsExactly("juris+diction");
        assertThat(words("juris- \r\n> diction")).containsExactly("juris+diction");
        assertThat(words("juris\u00AD\ndiction")).containsExactly("juris+diction");
        assertThat(words("pages 3-\n4")).containsExactly("pages", "3", "4");
        assertThat(words("a list -\nitem")).containsExactly("a", "list", "item");
    }

    @Test
    void an_accent_beside_its_letter_is_folded_like_one_on_it() {
        assertThat(words("Nu\u0301n\u0303ez")).containsExactly("nunez");
    }

    @Test
    void possessives_and_acronyms_are_found_under_their_plain_forms_too() {
        assertThat(also("county's")).containsExactly("county");
        assertThat(also("U.S.")).containsExactly("us");
        assertThat(also("US")).containsExactly("u.s.");
        assertThat(also("us")).isEmpty();
    }

    @Test
    void encoded_data_is_cut_to_terms_the_index_can_hold() {
        assertThat(splitter.split("A1".repeat(50_000)))
                .allSatisfy(word -> assertThat(word.end() - word.start()).isLessThan(200));
    }

    @Property
    void parts_stand_in_order_inside_the_text(@ForAll @StringLength(max = 60) String text) {
        int last = 0;
        for (IndexedWord word : splitter.split(text)) {
            for (IndexedWord.Part part : word.parts()) {
                assertThat(part.start()).isGreaterThanOrEqualTo(last);
                assertThat(part.end()).isGreaterThan(part.start()).isLessThanOrEqualTo(text.length());
                last = part.end();
            }
        }
    }

    private List<String> words(String text) {
        return splitter.split(text).stream()
                .map(word -> String.join(
                        "+", word.parts().stream().map(IndexedWord.Part::term).toList()))
                .toList();
    }

    private List<String> also(String text) {
        return splitter.split(text).getFirst().parts().getFirst().also();
    }
}
