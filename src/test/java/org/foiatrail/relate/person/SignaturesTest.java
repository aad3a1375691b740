package org.foiatrail.relate.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foiatrail.model.FoundMessage;
import org.foiatrail.model.Message;
import org.foiatrail.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignaturesTest {
    private static String title(String from, String text) {
        Message message = new Message(
                "id",
                Message.Kind.EMAIL,
                from,
                List.of(),
                List.of(),
                List.of(),
                "plan",
                null,
                List.of(new Span(1, 0, 9)),
                List.of(),
                null,
                List.of());
        return Signatures.title(new FoundMessage("first", "a.pdf", message, text))
                .orElse("none");
    }

    @Test
    void an_office_below_the_sender_s_name_is_a_title() {
        assertThat(title(
                        "Vera J Lund",
                        "I agree.\n\nThanks,\nVera\n\nVera Lund\nDeputy Director, Field Operations\n555-0100"))
                .isEqualTo("Deputy Director, Field Operations");
        assertThat(title("Vera Lund", "I agree.\nVera J. Lund, Chief Counsel\nOffice of Herons"))
                .isEqualTo("Chief Counsel");
        assertThat(title("Vera Lund", "I agree.\nVera Lund, Esq.\nChief Counsel"))
                .isEqualTo("Chief Counsel");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I agree.\nPaul Brandt\nChief Counsel",
                "I agree.\nVera Lund\nThe Director will call you.",
                "I agree.\nVera Lund\nOffice of Herons",
                "I agree.\nVera Lund\nDirector: 555-0100",
                "I agree.\nVera\nChief Counsel",
                "Vera Lund\nChief Counsel\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15"
            })
    void what_stands_elsewhere_or_names_no_office_is_none(String text) {
        assertThat(title("Vera Lund", text)).isEqualTo("none");
    }

    @Test
    void nobody_signs_behind_a_redaction() {
        assertThat(title(Message.REDACTED, "I agree.\n(b)(6)\nChief Counsel")).isEqualTo("none");
        assertThat(title("vera.lund@agency.example", "I agree.\nVera Lund\nChief Counsel"))
                .isEqualTo("none");
    }
}
