package org.foiatrail.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.foiatrail.model.EventRow;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Message;
import org.foiatrail.model.Sent;
import org.foiatrail.model.Span;
import org.foiatrail.timeline.Candidate.Copy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuotationTest {
    private static final String HEADER = "From: Vera Lund\nSent: May 11, 2010\n\n";
    private static final String BODY = """
            Paul,

            Thank you for the call this morning. Cook County is on the
            list for June 8. A county cannot opt out once the State has signed.
            We told Arlington so.

            Vera
            """;

    private static Mention mention(String kind, String words, @Nullable String name, @Nullable String stance) {
        int start = (HEADER + BODY).indexOf(words);
        return new Mention(
                kind,
                words,
                name,
                List.of(),
                null,
                kind.equals(Mention.DATE) ? name : null,
                stance == null ? null : new Mention.Stance(stance, null, null, null, null),
                null,
                false,
                "rule",
                0.8,
                List.of(new Span(1, start, start + words.length())));
    }

    private static EventRow event(TimelineFilter filter, Mention... mentions) {
        return event(BODY, filter, mentions);
    }

    private static EventRow event(String body, TimelineFilter filter, Mention... mentions) {
        int end = (HEADER + body).length();
        Message message = new Message(
                "m",
                Message.Kind.EMAIL,
                "Vera Lund",
                List.of(),
                List.of(),
                "June",
                new Sent("2010-05-11", null, "May 11, 2010", Sent.DateSource.HEADER, null),
                List.of(new Span(1, 0, HEADER.length())),
                List.of(new Span(1, HEADER.length(), end)),
                null,
                List.of());
        Copy copy = new Copy(
                "first",
                "a.txt",
                message,
                List.of(mentions),
                body,
                List.of(),
                new OnePage("a.txt", HEADER + body, List.of(), 0.31));
        Candidate candidate = new Candidate(List.of(copy), List.of(), null, null, null, List.of());
        return new EventMaker(candidate, filter, Extent.LINES).make().row();
    }

    private static TimelineFilter about(String place) {
        return new TimelineFilter(
                null, null, List.of(place), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null);
    }

    @Test
    void a_sentence_that_says_something_of_a_topic_is_quoted_with_the_lines_around_it() {
        EventRow event = event(
                TimelineFilter.ALL,
                mention(Mention.JURISDICTION, "Cook County", "Cook County, IL", null),
                mention("optout", "cannot opt out", null, "refused"));
        assertThat(event.at().quote()).isEqualTo("A county cannot opt out once the State has signed.");
        assertThat(event.before()).endsWith("list for June 8. ").contains("Thank you for the call");
        assertThat(event.after()).isEqualTo("\nWe told Arlington so.\n\nVera");
        assertThat(event.lowestConfidence()).isEqualTo(0.31);
        assertThat(event.why()).contains("quoted for optout refused");
    }

    @Test
    void of_places_the_one_that_is_asked_for_counts_most() {
        List<Mention> both = new ArrayList<>(List.of(
                mention(Mention.JURISDICTION, "Cook County", "Cook County, IL", null),
                mention(Mention.JURISDICTION, "Arlington", "Arlington County, VA", null)));
        assertThat(event(TimelineFilter.ALL, both.toArray(Mention[]::new)).at().quote())
                .startsWith("Cook County is");
        assertThat(event(about("Arlington County, VA"), both.toArray(Mention[]::new))
                        .at()
                        .quote())
                .isEqualTo("We told Arlington so.");
    }

    @Test
    void without_anything_to_go_by_the_first_sentence_of_some_length_is_quoted() {
        EventRow event = event(TimelineFilter.ALL);
        assertThat(event.at().quote()).isEqualTo("Thank you for the call this morning.");
        assertThat(event.weight()).isZero();
    }

    @Test
    void a_message_of_few_words_is_quoted_by_them() {
        assertThat(event("ok with me.\n\nV. Lund\n", TimelineFilter.ALL).at().quote())
                .isEqualTo("ok with me.");
        assertThat(event("Vera\n", TimelineFilter.ALL).at().quote()).isEqualTo(HEADER);
    }

    @Test
    void days_that_its_words_speak_of_are_listed_below_the_event() {
        EventRow event = event(
                TimelineFilter.ALL,
                mention(Mention.DATE, "June 8", "2010-06-08", null),
                mention(Mention.DATE, "May 11, 2010", "2010-05-11", null));
        assertThat(event.statements())
                .containsExactly("2010-06-08: Cook County is on the list for June 8. [first:a.txt#1@"
                        + (HEADER + BODY).indexOf("Cook") + "-" + ((HEADER + BODY).indexOf("June 8.") + 7) + "]");
    }
}
