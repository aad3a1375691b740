package org.foiatrail.segment.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BracketedLabelsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The weir was late. [MCL 15.243(1)(m)]                         | MCL 15.243(1)(m)
            The weir was late. [MCL 15.243(1)(g) Attorney-Client Privilege]~The heron came. | MCL 15.243(1)(g)
            She told [ORS 192.355(1) Internal Advisory] to come           | ORS 192.355(1)
            The weir was late. [5 ILCS 140/7(1)(f): Preliminary Drafts]   | 5 ILCS 140/7(1)(f)
            He paid for it. [Gov. Code 7927.705; Evid. Code 954]          | Gov. Code 7927.705; Evid. Code 954
            He paid for it. [RCW 42.56.280]~~The court of herons sat.     | RCW 42.56.280
            He paid. [RCW 42.56.280] We left. [Exempt - RCW 42.56.290]    | RCW 42.56.280; RCW 42.56.290
            He paid for it. [Exempt - MCL 15.243(1)(m) Frank~Communications] | MCL 15.243(1)(m)
            """)
    void laws_alone_in_brackets_are_labels(String text, String laws) {
        String page = text.replace('~', '\n');
        assertThat(ExemptionLabels.find(page))
                .allMatch(label -> page.charAt(label.start()) == '[' && page.charAt(label.end() - 1) == ']')
                .flatExtracting(ExemptionLabels.Label::exemptions)
                .containsExactly(laws.split("; ", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The weir was late. [Attorney-Client Privilege]",
                "The weir was late. [Personal Privacy] It is mended.",
                "The weir was late. [REDACTED: Personal Privacy]",
                "The weir was late. [Executive Privilege]"
            })
    void a_name_alone_in_brackets_is_one(String text) {
        assertThat(ExemptionLabels.find(text))
                .singleElement()
                .satisfies(label -> assertThat(label.exemptions()).isEmpty())
                .satisfies(label -> assertThat(text.charAt(label.end() - 1)).isEqualTo(']'));
    }

    @Test
    void a_name_behind_the_words_of_the_last_line_marks_no_document() {
        assertThat(new TypedPage()
                        .line(72, 100, "The plan was drawn up in May and sent round.")
                        .line(72, 114, "It was late. [Attorney-Client Privilege]")
                        .redactions())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The records of the mill are exempt from disclosure. [MCL 15.243(1)(m)] So are its drafts.",
                "Letters between a mill and its counsel shall be kept. [Wis. Stat. 19.36(10)]",
                "The duty follows from MCL 15.243(1)(m). It is narrow. [MCL 15.243(1)(g)]",
                "Drafts are kept by the mill. [RCW 42.56.280] The court agreed with that.",
                "Subject: [Attorney-Client Privilege] The weir",
                "[Attorney-Client Privilege] Here is my draft of the letter.",
                "The method [EPA 200.8] was used for lead.",
                "He wrote to the [Mill Street Office] and to [8 C.F.R. 236.1(b)(2)].",
                "The weir [see RCW 42.56.280 and what it says of drafts] was late.",
                "The weir was late (MCL 15.243(1)(m)) again."
            })
    void what_is_cited_in_brackets_or_marks_a_document_is_none(String text) {
        assertThat(ExemptionLabels.find(text)).isEmpty();
    }
}
