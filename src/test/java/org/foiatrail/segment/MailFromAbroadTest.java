package org.foiatrail.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiatrail.segment.Segmented.messages;
import static org.foiatrail.segment.Segmented.words;

import java.util.List;
import org.foiatrail.model.Message;
import org.foiatrail.model.Sent;
import org.junit.jupiter.api.Test;

/// Mail of correspondents abroad, quoted in an agency's.
class MailFromAbroadTest {
    private static final String HEADER = """
            From: Vera Lund
            Sent: Tuesday, February 8, 2022 7:03 AM
            To: Paul Brandt
            Subject: FW: Liefertermin

            Paul, he will be late again.

            """;

    private static void isQuoted(String below, String from, String to, String time, String subject, String body) {
        String text = HEADER + below;
        List<Message> messages = messages(text);
        assertThat(messages).hasSize(2);
        assertThat(words(messages.getFirst().body(), text)).isEqualTo("Paul, he will be late again.");
        Message quoted = messages.getLast();
        assertThat(quoted.quotedIn()).isEqualTo(messages.getFirst().id());
        assertThat(quoted.from()).isEqualTo(from);
        assertThat(quoted.to()).containsExactly(to);
        assertThat(quoted.sent()).isNotNull().extracting(Sent::time).isEqualTo(time);
        assertThat(quoted.subject()).isEqualTo(subject);
        assertThat(words(quoted.body(), text)).isEqualTo(body);
    }

    @Test
    void german_headers_are_read() {
        isQuoted("""
                -----Ursprüngliche Nachricht-----
                Von: Emil Harke [mailto:emil.harke@werk.example]
                Gesendet: Montag, 7. Februar 2022 16:24
                An: Vera Lund
                Betreff: Liefertermin

                Wir liefern im Mai.
                """, "Emil Harke", "Vera Lund", "2022-02-07T16:24", "Liefertermin", "Wir liefern im Mai.");
    }

    @Test
    void french_headers_are_read() {
        isQuoted("""
                De : Odile Marchand <odile@usine.example>
                Envoyé : lundi 7 février 2022 16:24
                À : Vera Lund
                Objet : Livraison

                Nous livrons en mai.
                """, "Odile Marchand", "Vera Lund", "2022-02-07T16:24", "Livraison", "Nous livrons en mai.");
    }

    @Test
    void spanish_headers_are_read() {
        isQuoted("""
                De: Inés Robledo
                Enviado el: lunes, 7 de febrero de 2022 16:24
                Para: Vera Lund
                Asunto: Entrega

                Entregamos en mayo.
                """, "Inés Robledo", "Vera Lund", "2022-02-07T16:24", "Entrega", "Entregamos en mayo.");
    }
}
