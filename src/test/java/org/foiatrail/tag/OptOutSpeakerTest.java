package org.foiatrail.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.foiatrail.model.LogicalDocument;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Message;
import org.foiatrail.model.Page;
import org.foiatrail.model.Segments;
import org.foiatrail.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who says what is said of opting out, and how.
class OptOutSpeakerTest {
    private static final Tagger TAGGER = new Tagger(List.of(), RulesAlone.topics());

    @Test
    void the_speaker_is_the_sender_of_the_message_that_holds_the_words() {
        String text = "From: A\nNo, it is not optional.\nFrom: B\nThey can opt out.";
        assertThat(speakers(text, "Ann Example", "Bob Example")).containsExactly("Ann Example", "Bob Example");
        assertThat(speakers(text, "Ann Example", Message.REDACTED)).containsExactly("Ann Example", null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    They can opt out.                                    | Ann Example    | asserted
                    Can they opt out?                                    | Ann Example    | asked
                    Once they sign, they cannot opt out.                 | Ann Example    | conditional
                    Sheriff Bo Carver said that they can opt out.        | Sheriff Bo Carver | quoted
                    "They cannot opt out," Carver told us.               | Carver         | quoted
                    According to Dr. Carver, they cannot opt out.        | Dr. Carver     | quoted
                    He said that they can opt out.                       | -              | quoted
                    I was told that they can opt out.                    | -              | quoted
                    I told the Carver office that they can opt out.      | Ann Example    | asserted
                    The letter says that they can opt out.               | -              | quoted
                    State police: they can opt out.                      | State police   | quoted
                    Sheriff Carver's answer to us is that they can opt out. | Sheriff Carver | quoted
                    Our attorneys' position is that they can opt out.    | attorneys      | quoted
                    A chief may tell the bureau that they can opt out.   | Ann Example    | asserted
                    The county's preference changes nothing: they cannot opt out. | Ann Example | asserted
                    The county's preference is to opt out.               | county         | quoted
                    Per call with Carver: they can opt out.              | Carver         | quoted
                    I revised the 'Secure Communities' memo, and they can opt out. | Ann Example | asserted
                    Sheriff Carver's quote is on page 3, and they can opt out. | Ann Example | asserted
                    ICE's line opens at 8:30, and they can opt out.      | Ann Example    | asserted
                    Notes. QB: they can opt out.                         | QB             | quoted
                    Draft: they can opt out.                             | Ann Example    | asserted
                    FYI: they can opt out.                               | Ann Example    | asserted
                    I am clear that they can opt out.                    | Ann Example    | asserted
                    Talk is cheap, but they can opt out.                 | Ann Example    | asserted
                    I will be meeting with Carver. They can opt out.     | Ann Example    | asserted
                    We get 'em on board. They can opt out. Ask about the 'new' slide. | Ann Example | asserted
                    TX: they can opt out.                                | Ann Example    | asserted
                    OK: they can opt out.                                | Ann Example    | asserted
                    Captain Bo Carver: "They can opt out of it."         | Captain Bo Carver | quoted
                    As Carver sees it, they can opt out.                 | Carver         | quoted
                    I question the claim that they can opt out.          | -              | quoted
                    They can opt out, per Carver.                        | Carver         | quoted
                    Bo Carver said, for the record, that they can opt out. | Bo Carver         | quoted
                    Until Carver says otherwise, they can opt out.       | Ann Example    | conditional
                    They can opt out until 2013.                         | Ann Example    | conditional
                    Dr. Carver said they can opt out as long as they ask. | Dr. Carver    | conditional
                    The county wants to put it off until May and opt out. | county        | quoted
                    I do not know whether they can opt out.              | Ann Example    | asserted
                    Nobody will tell us whether they can opt out.        | Ann Example    | asserted
                    The clerk wonders whether they can opt out.          | clerk          | asked
                    Did anyone at Carver tell them they can opt out?     | Ann Example    | asked
                    He was given to understand that they can opt out.    | -              | quoted
                    I'm told that they can opt out.                      | -              | quoted
                    I always heard that they can opt out.                | -              | quoted
                    Word is that they can opt out.                       | -              | quoted
                    Please be advised that they can opt out.             | Ann Example    | asserted
                    I was told by Dr. Carver that they can opt out.      | Dr. Carver     | quoted
                    The sheriff told us that they can opt out.           | sheriff        | quoted
                    Our state police say they can opt out.               | state police   | quoted
                    Carver County's lawyer, Dr. Bo Pell, says they can opt out. | Dr. Bo Pell | quoted
                    The sheriff of Carver County says they can opt out.  | sheriff of Carver County | quoted
                    The DOJ letter says they can opt out.                | DOJ            | quoted
                    The clerk at the chiefs' lunch told us they can opt out. | clerk      | quoted
                    Dr. Carver called and said they can opt out.         | Dr. Carver     | quoted
                    Dr. Carver called to say they can opt out.           | Dr. Carver     | quoted
                    Dr. Carver was blunt: they can opt out.              | Dr. Carver     | quoted
                    Dr. Carver was blunt. They can opt out.              | Dr. Carver     | quoted
                    Dr. Carver has it that they can opt out.             | Dr. Carver     | quoted
                    Bottom line from Dr. Carver: they can opt out.       | Dr. Carver     | quoted
                    Bottom line, they can opt out.                       | Ann Example    | asserted
                    They can opt out. That's from Dr. Carver.            | Dr. Carver     | quoted
                    They can opt out, Dr. Carver said, at any time.      | Dr. Carver     | quoted
                    Dr. Carver said so, and I know they can opt out.     | Ann Example    | asserted
                    "We are in," said Dr. Carver. "They can opt out of it." | Dr. Carver  | quoted
                    Suggested reply: "They can opt out of it."           | -              | quoted
                    Dr. Carver wants to opt out.                         | Dr. Carver     | quoted
                    The board would like to opt out.                     | board          | quoted
                    Spoke to Dr. Carver. He would like to opt out.       | Dr. Carver     | quoted
                    State police phoned. They want to opt out.           | State police   | quoted
                    It would like to opt out.                            | -              | quoted
                    They will opt out if pressed.                        | -              | quoted
                    The County Board is considering whether to opt out.  | Ann Example    | asserted
                    Dr. Carver left a voicemail. Gist: they can opt out. | Dr. Carver     | quoted
                    We met. The gist was that they can opt out.          | -              | quoted
                    Voicemail from Dr. Carver. "They can opt out of it." | Dr. Carver     | quoted
                    Spoke to NY DCJS. They would like to opt out.        | NY DCJS        | quoted
                    SC: Dr. Carver called. He would like to opt out.     | Dr. Carver     | quoted
                    The board's letter came but it was the clerk's work. They would like to opt out. | - | quoted
                    Spoke to Dr. Carver. They can opt out, she says.     | Dr. Carver     | quoted
                    Why not, Ms. Carver asks, take a vote and then opt out? | Ms. Carver         | asked
                    Dr. Carver says nothing binds us and we can opt out. | -              | quoted
                    Carver told there is no way they can opt out.        | -              | quoted
                    The state attorney general says they can opt out.    | state attorney general | quoted
                    The clerk in Carver, on background: they can opt out. | clerk in Carver | quoted
                    The agency does not view it as something from which towns may opt out. | agency | quoted
                    The mayor said the agency does not view it as one from which towns may opt out. | mayor | quoted
                    To the paper: towns 'can opt out'. To us: they cannot. | -            | quoted
                    The board's preference is to opt out.                | board          | quoted
                    The Carver Board calls upon the sheriff to opt out.  | Carver Board   | quoted
                    Carver has still not been told that it can opt out.  | Ann Example    | asserted
                    They should be told that they can opt out.           | Ann Example    | asserted
                    The release should say that they can opt out.        | Ann Example    | asserted
                    I found nothing in writing that says they can opt out. | Ann Example  | asserted
                    Dear Mr. Bo Carver: You told us that they can opt out. | Mr. Bo Carver | quoted
                    Dear friends: You told us that they can opt out.     | -              | quoted
                    The clerk phoned. He asks can they opt out.          | clerk          | asked
                    The board's chair, Bo Carver, phoned. He would like to opt out. | Bo Carver | quoted
                    The board's chair, Dr. Bo Carver, phoned. He would like to opt out. | Dr. Bo Carver | quoted
                    I recall the promise made to us that they can opt out. | -              | quoted
                    Dr. Carver asked him about it. "They can opt out of it," he said. | -  | quoted
                    Dr. Carver asked Mr. Pell about it. "They can opt out of it," he said. | Mr. Pell | quoted
                    "It is new," said Dr. Carver. "We told them they can opt out of it." | Dr. Carver | quoted
                    Your man told us that they can opt out.              | -              | quoted
                    Your St. Clair office told us that they can opt out. | St. Clair office | quoted
                    The sheriff out there told us that they can opt out. | sheriff        | quoted
                    Should Carver wish to opt out, it ought to write.    | Ann Example    | conditional
                    The board has not decided whether it wants to opt out. | Ann Example  | asserted
                    Member Carver: "How do they opt out?"                | Member Carver  | asked
                    * QB: they are in. * Carver: they can opt out.       | -              | quoted
                    """)
    void whoever_is_quoted_speaks_and_nobody_is_guessed(String words, @Nullable String speaker, String manner) {
        String text = "From: A\n" + words;
        Segments segments = new Segments(
                List.of(message("1", "Ann Example", 0, 7, text.length())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Mention.Stance stance = Objects.requireNonNull(
                TAGGER.tag(List.of(Page.plain(1, text)), segments).getFirst().stance());
        assertThat(stance.speaker()).isEqualTo(speaker);
        assertThat(stance.manner()).isEqualTo(manner);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    Mr. Pell: Is that so? Ms. Hask: I see. They can opt out. | Ms. Hask
                    Dear Dr. Pell: They can opt out. Sincerely, Ann Example  | Ann Example
                    . Director: They can opt out. We thank you.              | Director
                    They can opt out. We thank you.                          | -
                    Dear Director: We request to opt out. Sincerely, Ann Example | Ann Example
                    MR. EXAMPLE: Is it your testimony that they can opt out? | MR. EXAMPLE
                    They can opt out. Colonel Ann Example                    | Colonel Ann Example
                    They can opt out. For the Director, Ann Example          | Ann Example
                    They can opt out. Carver County Board                    | -
                    """)
    void a_page_without_a_sender_is_the_words_of_whoever_has_the_turn_or_signs(String words, @Nullable String speaker) {
        Segments none = new Segments(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        Mention.Stance stance = Objects.requireNonNull(
                TAGGER.tag(List.of(Page.plain(1, words)), none).getFirst().stance());
        assertThat(stance.speaker()).isEqualTo(speaker);
    }

    @Test
    void who_signs_the_next_document_of_the_file_has_not_written_this_one() {
        List<Page> pages = List.of(
                Page.plain(1, "FACT SHEET\n\nThey can opt out.\n"),
                Page.plain(2, "They can opt out.\n\nSincerely,\n\nAnn Example\nAnn Example\nDirector\n"));
        assertThat(speakers(pages, document(1, 2))).containsExactly("Ann Example", "Ann Example");
        assertThat(speakers(pages, document(1, 1), document(2, 2))).containsExactly(null, "Ann Example");
    }

    private static List<@Nullable String> speakers(List<Page> pages, LogicalDocument... documents) {
        return speakers(pages, new Segments(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(documents)));
    }

    private static LogicalDocument document(int first, int last) {
        return new LogicalDocument(first, last, null, null, List.of(), List.of(), null, List.of(), 1);
    }

    private static List<@Nullable String> speakers(String text, String first, String second) {
        int cut = text.indexOf("From: B");
        Segments segments = new Segments(
                List.of(message("1", first, 0, 7, cut), message("2", second, cut, cut + 7, text.length())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return speakers(List.of(Page.plain(1, text)), segments);
    }

    private static List<@Nullable String> speakers(List<Page> pages, Segments segments) {
        return TAGGER.tag(pages, segments).stream()
                .<@Nullable String>map(mention ->
                        mention.stance() == null ? null : mention.stance().speaker())
                .toList();
    }

    private static Message message(String id, String from, int start, int headerEnd, int end) {
        return new Message(
                id,
                Message.Kind.EMAIL,
                from,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(new Span(1, start, headerEnd)),
                List.of(new Span(1, headerEnd, end)),
                null,
                List.of());
    }
}
