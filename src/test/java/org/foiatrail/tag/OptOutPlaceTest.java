package org.foiatrail.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Message;
import org.foiatrail.model.Page;
import org.foiatrail.model.Segments;
import org.foiatrail.model.Span;
import org.foiatrail.store.Vocabularies;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which place a statement on opting out is about.
class OptOutPlaceTest {
    private static final Tagger PLACED = new Tagger(new Vocabularies().places(), RulesAlone.topics());

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    Cook County, Illinois cannot opt out.                                  | Cook County, IL
                    I called Cook County, Illinois. The county cannot opt out.             | Cook County, IL
                    I called Cook County, Illinois. A county cannot opt out.               | -
                    Cook County, Illinois called Lake County, Illinois. It cannot opt out. | -
                    I called Cook County, Illinois. He cannot opt out.                     | Cook County, IL
                    I called Cook County, Illinois. Texas was next. His county cannot opt out. | Cook County, IL
                    I called Cook County, Illinois. Texas was next. The sheriff cannot opt out. | Cook County, IL
                    I called Cook County, Illinois. The city cannot opt out.               | -
                    The county cannot opt out. I called Cook County, Illinois.             | -
                    I called Washington, D.C. The city cannot opt out.                     | District of Columbia
                    I called San Francisco, California. The sheriff cannot opt out.        | San Francisco, CA
                    I called Cook County, Illinois. The state police say it cannot opt out. | Cook County, IL
                    I called Cook County, Illinois. If a county asks, can it opt out?      | -
                    I called Cook County, Illinois. We would let a county go. The county cannot opt out. | -
                    I called Cook County, Illinois. Neither the state nor the county can opt out. | -
                    I called Cook County, Illinois. The county says that it cannot opt out. | Cook County, IL
                    I called Cook County, Illinois. Our memo is short. It says they cannot opt out. | Cook County, IL
                    We met with the Cook County, Illinois sheriff in Aurora. The board cannot opt out. | Cook County, IL
                    Our Chicago office told them that they cannot opt out.                 | -
                    We wrote to Illinois. The State cannot opt out and Cook County may.    | Illinois
                    Give them the number for Cook County, Illinois. They cannot opt out.   | -
                    COOK COUNTY, ILLINOIS/This is a letter.//The county cannot opt out. | Cook County, IL
                    COOK COUNTY, ILLINOIS/This is a letter.//They cannot opt out.        | -
                    COOK COUNTY, ILLINOIS/LAKE COUNTY, ILLINOIS//The county cannot opt out. | -
                    1,Cook County,IL,Active,cannot opt out/2,Lake County,IL,Active,met with/3,Will County,IL,Active,met with | Cook County, IL
                    """)
    void a_statement_is_about_the_place_it_names_or_points_back_to(String text, @Nullable String about) {
        Mention mention = PLACED.tag(List.of(Page.plain(1, text.replace("/", "\n"))), Segments.NONE).stream()
                .filter(found -> found.kind().equals("optout"))
                .findFirst()
                .orElseThrow();
        assertThat(Objects.requireNonNull(mention.stance()).about()).isEqualTo(about);
    }

    @Test
    void the_county_is_the_only_one_that_the_other_messages_of_a_chain_name() {
        assertThat(about("The county cannot opt out.", "I called Cook County, Illinois.", Message.Kind.EMAIL))
                .isEqualTo("Cook County, IL");
        assertThat(about(
                        "The county cannot opt out.",
                        "I called Cook County, Illinois and Lake County, Illinois.",
                        Message.Kind.EMAIL))
                .isNull();
    }

    @Test
    void no_pronoun_reaches_past_its_paragraph_in_a_paper() {
        String above = "We like Cook County, Illinois.\n\n";
        assertThat(about(above + "It cannot opt out.", "", Message.Kind.EMAIL)).isEqualTo("Cook County, IL");
        assertThat(about(above + "It cannot opt out.", "", Message.Kind.PAPER)).isNull();
    }

    /// What the first message's statement is about, above another message.
    private static @Nullable String about(String first, String second, Message.Kind kind) {
        String head = "From: A\n";
        String text = head + first + "\n\n" + head + second;
        int cut = head.length() + first.length() + 2;
        Segments segments = new Segments(
                List.of(message(kind, 0, cut), message(kind, cut, text.length())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return PLACED.tag(List.of(Page.plain(1, text)), segments).stream()
                .filter(found -> found.kind().equals("optout"))
                .findFirst()
                .map(found -> Objects.requireNonNull(found.stance()).about())
                .orElse(null);
    }

    private static Message message(Message.Kind kind, int start, int end) {
        return new Message(
                "m" + start,
                kind,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(new Span(1, start, start + 7)),
                List.of(new Span(1, start + 7, end)),
                null,
                List.of());
    }
}
