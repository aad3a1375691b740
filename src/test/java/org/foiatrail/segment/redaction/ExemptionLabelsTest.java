package org.foiatrail.segment.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExemptionLabelsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (b)(1)                       | b1
            (b)(2)                       | b2
            (b)(3)                       | b3
            (b)(4)                       | b4
            (b)(6), (b)(7)(C)            | b6 b7C
            (b)(6); (b)(7)(C)            | b6 b7C
            (b)(6) and (b)(7)(C)         | b6 b7C
            (b)(6),(b)(7)(C),(b)(7)(E)   | b6 b7C b7E
            (b)(5), (b)(6), and (b)(7)(C)| b5 b6 b7C
            (b)(6)/(b)(7)(C)             | b6 b7C
            (b)(6) (b)(7)(C)             | b6 b7C
            (b)(6),(7)(C)                | b6 b7C
            (b)(7)(C)/(E)                | b7C b7E
            (b)(6), (b)(7)(C), (E) and (F)| b6 b7C b7E b7F
            (b)(6), 7(C)                 | b6 b7C
            b6, b7c                      | b6 b7C
            (b6)                         | b6
            (b7C)                        | b7C
            [b5]                         | b5
            b6 b7C b7E                   | b6 b7C b7E
            B5                           | b5
            b7E                          | b7E
            b7(C)                        | b7C
            b(6)                         | b6
            b(7)(C)                      | b7C
            (b)6                         | b6
            (b)7(C)                      | b7C
            (b)(7)C                      | b7C
            (b)(7C)                      | b7C
            (b)(6), (b)(7)(...           | b6 b7
            (b) (6)                      | b6
            (b)( 6)                      | b6
            (b )(6)                      | b6
            b)(6)                        | b6
            lb)(6)                       | b6
            (b)(6                        | b6
            (b)(S)                       | b5
            (b)(G)                       | b6
            (b)(7XC)                     | b7C
            (b)(7)( C)                   | b7C
            (b)(7)(c)                    | b7C
            {b)(6}                       | b6
            (b)}(6)                      | b6
            [b](6)                       | b6
            (6)(6), (b)(7)(C)            | b6 b7C
            (b)(7)(A)                    | b7A
            (b)(7)(B)                    | b7B
            (b)(7)(D)                    | b7D
            (b)(7)(E)                    | b7E
            (b)(7)(F)                    | b7F
            (b)(8)                       | b8
            (b)(9)                       | b9
            (j)(2)                       | j2
            (k)(2)                       | k2
            (b)(7)(C), (j)(2), (k)(5)    | b7C j2 k5
            b7C, k2                      | b7C k2
            (b)(3):8 U.S.C. 1160         | b3
            (b)(3) 50 USC 3024(i)        | b3
            """)
    void a_label_is_read_in_all_its_spellings(String printed, String exemptions) {
        List<ExemptionLabels.Label> labels = ExemptionLabels.find(printed);
        assertThat(labels).hasSize(1);
        assertThat(String.join(" ", labels.getFirst().exemptions())).isEqualTo(exemptions);
        assertThat(labels.getFirst().start()).isZero();
        assertThat(labels.getFirst().end()).isEqualTo(printed.length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (b)(5) AWP                       | b5 | AWP
            (b)(5) AC, DP                    | b5 | AC DP
            (b)(5) DP/ACP                    | b5 | DP AC
            (b)(5)-DP                        | b5 | DP
            (b)(5) (WP)                      | b5 | AWP
            (b)(5) - Deliberative Process    | b5 | DP
            (b)(5) Attorney-Client           | b5 | AC
            (b)(5) Attorney Work Product     | b5 | AWP
            (b)(5) AC; (b)(6)                | b5 b6 | AC
            (b)(2) High                      | b2 | high
            (b)(2)-low                       | b2 | low
            b2 high                          | b2 | high
            Ex. 5 - Deliberative Process     | b5 | DP
            Attorney-Client / Ex. 5          | b5 | AC
            Personal Privacy / Ex. 6         | b6 |
            Exemption 7(C)                   | b7C |
            Deliberative Process             |    | DP
            Attorney-Client                  |    | AC
            Non-Responsive                   |    | non-responsive
            Nonresponsive Record             |    | non-responsive
            NOT RESPONSIVE                   |    | non-responsive
            Outside Scope                    |    | outside-scope
            Out of Scope                     |    | outside-scope
            Outside the Scope of the Request |    | outside-scope
            Duplicate                        |    | duplicate
            [Duplicate Page]                 |    | duplicate
            Referred to USCIS                |    | referred
            Referral/Consult                 |    | referred
            """)
    void a_label_tells_more_than_its_number(String printed, String exemptions, String subtypes) {
        List<ExemptionLabels.Label> labels = ExemptionLabels.find(printed);
        assertThat(labels).hasSize(1);
        assertThat(String.join(" ", labels.getFirst().exemptions())).isEqualTo(exemptions == null ? "" : exemptions);
        assertThat(String.join(" ", labels.getFirst().subtypes())).isEqualTo(subtypes == null ? "" : subtypes);
        assertThat(labels.getFirst().end()).isEqualTo(printed.length());
    }

    @Test
    void a_label_stands_where_it_is_printed() {
        String text = "I spoke with (b)(6), (b)(7)(C) about it.";
        ExemptionLabels.Label label = ExemptionLabels.find(text).getFirst();
        assertThat(text.substring(label.start(), label.end())).isEqualTo("(b)(6), (b)(7)(C)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(b)(6) asked for it.",
                "Then (b)(6) of the Chicago office called.",
                "call (b)(6) at 5 (b)(6)",
                "From: (b)(6)",
                "we asked (b6, b7C) for it",
                "we told (b)(5), (b)(7)(E) them",
                "discussed Non-Responsive yesterday",
                "I am not sure that (b)(5) will go along"
            })
    void a_label_in_a_sentence_is_a_redaction(String text) {
        assertThat(ExemptionLabels.find(text)).isNotEmpty();
    }

    /// Every exemption, in every spelling, in every place.
    @Test
    void no_spelling_depends_on_the_exemption_or_on_the_words_around() {
        List<String> exemptions =
                List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "7A", "7B", "7C", "7D", "7E", "7F");
        // The number, and what stands for its subpart.
        List<String> spellings = List.of(
                "(b)(%s)%s",
                "(b) (%s) %s", "(b)( %s)%s", "b)(%s)%s", "( b )( %s ) %s", "{b}{%s}%s", "(B)(%s)%s", "b(%s)%s");
        List<String> places = List.of(
                "%s",
                "From: %s",
                "I asked %s about it.",
                "> Please call %s today",
                "%s wrote:",
                "the meeting with %s.",
                "Cc: Lund, Ada; %s; Ruiz, Tom");
        List<String> wrong = new ArrayList<>();
        for (String exemption : exemptions) {
            String subpart = exemption.length() < 2 ? "" : "(" + exemption.charAt(1) + ")";
            for (String spelling : spellings) {
                String label = String.format(Locale.ROOT, spelling, exemption.charAt(0), subpart)
                        .strip();
                for (String place : places) {
                    String text = String.format(Locale.ROOT, place, label);
                    List<ExemptionLabels.Label> found = ExemptionLabels.find(text);
                    boolean right = found.size() == 1
                            && found.getFirst().exemptions().equals(List.of("b" + exemption))
                            && found.getFirst().start() == text.indexOf(label)
                            && found.getFirst().end() == text.indexOf(label) + label.length();
                    if (!right) {
                        wrong.add(text + " " + found);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /// Every exemption, cited in every way.
    @Test
    void no_citation_of_the_statute_is_taken_for_a_label() {
        List<String> citations = List.of(
                "It is withheld under (b)(%s) today.",
                "It falls under Exemption (b)(%s).",
                "pursuant to 5 U.S.C. § 552(b)(%s)",
                "5 U.S.C. 552 (b)(%s) says so",
                "section 552(b)(%s) of title 5",
                "see subsection (b)(%s)",
                "claimed (b)(%s) for it",
                "(b)(%s) of the Act",
                "8 C.F.R. § 103.2(b)(%s)",
                "(b)(%s) exempts drafts");
        for (int number = 1; number <= 9; number++) {
            for (String citation : citations) {
                String text = String.format(Locale.ROOT, citation, number);
                assertThat(ExemptionLabels.find(text)).as(text).isEmpty();
            }
        }
    }

    @Test
    void a_notice_names_its_exemptions_though_it_cites_them() {
        assertThat(ExemptionLabels.named("Withheld pursuant to exemption (b)(5), (b)(7)(E) of the Act"))
                .containsExactly("b5", "b7E");
    }

    @Test
    void a_repeated_label_is_another_redaction() {
        assertThat(ExemptionLabels.find("(b)(6), (b)(7)(C); (b)(6), (b)(7)(C)")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "withheld under (b)(5) of the Act",
                "exemption (b)(5) covers drafts",
                "pursuant to (b)(6) and (b)(7)(C)",
                "withheld under (b)(5), (b)(6), and (b)(7)(C)",
                "exempt under 5 U.S.C. 552(b)(5)",
                "exempt under 5 U.S.C. \u00a7 552 (b)(5)",
                "see Section 552(b)(7)(C) of Title 5",
                "(b)(6) of this section",
                "paragraph (b)(6) applies to detainers",
                "8 C.F.R. 236.1(b)(2)",
                "  (a)(1) The Agency will train.\n  (b)(6) The Agency will report.",
                "(b)(1) The first.\n(b)(2) The second.\n(b)(6) The sixth.",
                "as b) 5 officers and c) 6 cars",
                "a B1/B2 visa",
                "a visitor (B2) of ours",
                "K1",
                "J1, J2",
                "B1, B2",
                "cells B5 and C6",
                "the (b)(second) item",
                "we use a low b2 tone",
                "5 U.S.C. 552(b)(5)",
                "section (b)(1) of the agreement",
                "(b)(5) protects deliberation",
                "take b6 with meals",
                "the b2b market",
                "a deliberative process was begun",
                "ATTORNEY-CLIENT PRIVILEGED COMMUNICATION",
                "it was referred to the field office",
                "send me a duplicate of the memo",
                "this is outside scope of work for us",
                "non-responsive records were left out",
                "see Ex. 5 at page 3"
            })
    void prose_is_no_redaction(String text) {
        assertThat(ExemptionLabels.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Privileged or Personal Material Redacted",
                "Privile ed or Personal Materia l Re dacted",
                "Withheld - executive/deliberative process",
                "   Deliberative Process",
                "[REDACTED]"
            })
    void schemes_of_words_claim_no_numbered_exemption(String text) {
        assertThat(ExemptionLabels.find(text))
                .hasSize(1)
                .allMatch(label -> label.exemptions().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Redacted",
                "  [Redacted]",
                "> REDACTED",
                "To: Redacted",
                "Cc: Lund, Vera; Redacted; Omar Hale",
                "please call REDACTED before noon",
                "we met Red&ct3d at the gate",
                "Redact^el has the count"
            })
    void the_word_alone_is_a_label(String text) {
        assertThat(ExemptionLabels.find(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the redacted version went out",
                "Redacted copies were sent to the paper.",
                "REDACTED VERSION",
                "REDACTED - FOR PUBLIC INSPECTION",
                "see the REDACTED version of it",
                "it was redacted, then sent; redacted by whom?",
                "Status of the file: it is redacted",
                "the \"REDACTED\" stamp",
                "Reduced by 40%, Redmond98 and Red2",
                "redistricted, reducted and RedHat7"
            })
    void prose_about_redacting_is_none(String text) {
        assertThat(ExemptionLabels.find(text)).isEmpty();
    }
}
