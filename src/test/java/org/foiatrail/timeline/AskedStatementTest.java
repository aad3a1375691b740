package org.foiatrail.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.foiatrail.model.EventRow;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Message;
import org.foiatrail.model.Sent;
import org.foiatrail.model.Span;
import org.foiatrail.timeline.Candidate.Copy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A reader who asks for a stance takes the quotation as the proof of it.
class AskedStatementTest {
    private static final String HEADER = "From: Vera Lund\nSent: May 11, 2010\n\n";
    private static final String BODY = """
            Cook County and the 14 towns of Lake County were turned down in March.
            The towns may stay out of it.
            Cook County has asked again for 3 weeks in June.
            Lake County was told no.
            """;

    private static Mention said(String kind, String words, String label, @Nullable String about, String speaker) {
        return mention(kind, words, null, new Mention.Stance(label, null, speaker, about, null));
    }

    private static Mention mention(String kind, String words, @Nullable String name, Mention.@Nullable Stance stance) {
        int start = (HEADER + BODY).indexOf(words);
        return new Mention(
                kind,
                words,
                name,
                List.of(),
                null,
                null,
                stance,
                null,
                false,
                "rule",
                0.8,
                List.of(new Span(1, start, start + words.length())));
    }

    private static List<EventRow> events(TimelineFilter filter) {
        Message message = new Message(
                "m",
                Message.Kind.EMAIL,
                "Vera Lund",
                List.of(),
                List.of(),
                List.of(),
                "towns",
                new Sent("2010-05-11", null, "May 11, 2010", Sent.DateSource.HEADER, null),
                List.of(new Span(1, 0, HEADER.length())),
                List.of(new Span(1, HEADER.length(), (HEADER + BODY).length())),
                null,
                List.of());
        List<Mention> mentions = List.of(
                mention(Mention.JURISDICTION, "Cook County", "Cook County, IL", null),
                mention(Mention.JURISDICTION, "Lake County", "Lake County, IL", null),
                said("optout", "turned down", "refused", null, "Mo Ek"),
                said("waiver", "may stay", "permitted", null, "Vera Lund"),
                said("optout", "asked again", "sought", "Cook County, IL", "Vera Lund"),
                said("optout", "told no", "refused", "Lake County, IL", "Vera Lund"));
        Copy copy = new Copy(
                "first",
                "a.txt",
                message,
                mentions,
                BODY,
                List.of(),
                new OnePage("a.txt", HEADER + BODY, List.of(), null));
        Candidate candidate = new Candidate(List.of(copy), List.of(), null, null, null, List.of(), Map.of());
        return new TimelineBuilder(Extent.LINES)
                .build(List.of(candidate), filter)
                .dated();
    }

    private static String quote(Map<String, List<String>> asked) {
        return String.valueOf(
                events(TimelineFilter.ofTold(asked)).getFirst().at().quote());
    }

    @Test
    void a_statement_of_the_asked_stance_or_topic_is_quoted() {
        assertThat(quote(Map.of())).startsWith("Cook County and");
        assertThat(quote(Map.of("stance", List.of("permitted")))).isEqualTo("The towns may stay out of it.");
        assertThat(quote(Map.of("stance", List.of("sought")))).startsWith("Cook County has asked");
        assertThat(quote(Map.of("topic", List.of("waiver")))).isEqualTo("The towns may stay out of it.");
    }

    @Test
    void of_several_the_one_about_the_asked_place_or_by_the_asked_person_is_quoted() {
        List<String> refused = List.of("refused");
        assertThat(quote(Map.of("stance", refused))).startsWith("Cook County and");
        assertThat(quote(Map.of("stance", refused, "jurisdiction", List.of("Lake County, IL"))))
                .isEqualTo("Lake County was told no.");
        assertThat(quote(Map.of("stance", refused, "person", List.of("Lund")))).isEqualTo("Lake County was told no.");
    }

    @Test
    void one_statement_must_have_all_that_is_asked_for() {
        List<String> cook = List.of("Cook County, IL");
        List<String> lake = List.of("Lake County, IL");
        assertThat(events(filter("sought", cook, List.of()))).hasSize(1);
        assertThat(events(filter("sought", lake, List.of()))).isEmpty();
        assertThat(events(filter("permitted", lake, List.of()))).hasSize(1);
        assertThat(events(filter("permitted", List.of(), List.of("optout")))).isEmpty();
        assertThat(events(filter("permitted", List.of(), List.of("waiver")))).hasSize(1);
    }

    private static TimelineFilter filter(String stance, List<String> places, List<String> topics) {
        return new TimelineFilter(
                null, null, places, List.of(), List.of(), List.of(stance), topics, List.of(), List.of(), null);
    }
}
