package org.foiatrail.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foiatrail.model.Message;
import org.foiatrail.model.Page;
import org.foiatrail.model.Segments;
import org.foiatrail.model.Span;
import org.foiatrail.store.Vocabularies;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whose words a paper is made of, and whom a message speaks to or of.
class OptOutAuthorTest {
    private static final Tagger TAGGER = new Tagger(new Vocabularies().places(), RulesAlone.topics());

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    STATEMENT/OF/ANN EXAMPLE/DIRECTOR/BEFORE THE COMMITTEE//They can opt out.   | Ann Example
                    Testimony of Ann B. Example, Chief/Hearing on Jails//They can opt out.          | Ann B. Example
                    Statement of Ann Example/No panel heard it.//They can opt out.                  | -
                    Statement of our principles/Before the Committee//They can opt out.          | -
                    A PROMISE/BY ANN EXAMPLE/Guest columnist//They can opt out.                   | Ann Example
                    A PROMISE/By Ann Example//They can opt out.//The views are her own.         | Ann Example
                    BOARD VOTES/By Ann Example/City Wire//They can opt out.                       | -
                    """)
    void a_statement_or_an_opinion_is_its_authors_and_news_is_not(String text, @Nullable String author) {
        assertThat(speaker(text.replace("/", "\n"), Segments.NONE)).isEqualTo(author);
    }

    @Test
    void you_is_the_only_one_written_to() {
        String text = "To: B\nYou said that they can opt out.";
        assertThat(speaker(text, sent("Bo Carver"))).isEqualTo("Bo Carver");
        assertThat(speaker(text, sent("Bo Carver", "Di Pell"))).isNull();
        assertThat(speaker(text, sent("#Leadership"))).isNull();
    }

    @Test
    void the_county_that_speaks_is_the_one_it_speaks_of() {
        String text = "To: B\nI called Cook County, Illinois. The county wants to opt out.";
        assertThat(speaker(text, sent("Bo Carver"))).isEqualTo("Cook County, IL");
        assertThat(speaker("To: B\nThe county wants to opt out.", sent("Bo Carver")))
                .isEqualTo("county");
    }

    private static Segments sent(String... to) {
        Message message = new Message(
                "m",
                Message.Kind.EMAIL,
                "Ann Example",
                List.of(),
                List.of(to),
                List.of(),
                null,
                null,
                List.of(new Span(1, 0, 5)),
                List.of(new Span(1, 5, 400)),
                null,
                List.of());
        return new Segments(List.of(message), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static @Nullable String speaker(String text, Segments segments) {
        return TAGGER.tag(List.of(Page.plain(1, text)), segments).stream()
                .filter(found -> found.kind().equals("optout"))
                .findFirst()
                .orElseThrow()
                .speaker();
    }
}
