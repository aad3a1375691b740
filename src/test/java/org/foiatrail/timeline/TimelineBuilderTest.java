package org.foiatrail.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foiatrail.model.Located;
import org.foiatrail.model.Message;
import org.foiatrail.model.Row.EventRow;
import org.foiatrail.model.Sent;
import org.foiatrail.model.Span;
import org.foiatrail.timeline.Candidate.Copy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineBuilderTest {
    private static Copy copy(String path, @Nullable String sent, @Nullable String subject, @Nullable String quotedIn) {
        Sent.DateSource source = quotedIn == null ? Sent.DateSource.HEADER : Sent.DateSource.QUOTED_HEADER;
        Message message = new Message(
                path + ":" + subject,
                Message.Kind.EMAIL,
                "Vera Lund",
                List.of("Paul Brandt", Message.REDACTED),
                List.of(),
                subject,
                sent == null ? null : new Sent(sent, null, "printed " + sent, source, null),
                List.of(new Span(1, quotedIn == null ? 0 : 50, 60)),
                List.of(),
                quotedIn,
                List.of());
        Located at = new Located(message.id(), "first", "doc", path, 1, 1, null, null, "EMBEDDED", 1.0, 0, 60, "quote");
        return new Copy(at, message, "We have decided nothing yet and will tell you when we have.", List.of());
    }

    private static Candidate candidate(Copy... copies) {
        return new Candidate(
                List.of(copies), List.of("Ida Moss"), List.of("Cook County, IL"), List.of("refused"), List.of("b5"));
    }

    private static Timeline build(TimelineFilter filter, Candidate... candidates) {
        return new TimelineBuilder().build(List.of(candidates), filter);
    }

    private static List<String> titles(List<EventRow> rows) {
        return rows.stream().map(row -> String.valueOf(row.title())).toList();
    }

    @Test
    void a_message_is_shown_once_with_the_citations_of_its_copies() {
        Copy quoted = copy("a.pdf", "2010-05-11T14:33", "plan", "outer");
        Copy own = copy("b.pdf", "2010-05-11T14:33", "plan", null);
        EventRow row = build(TimelineFilter.ALL, candidate(quoted, own)).dated().getFirst();
        assertThat(row.at().path()).isEqualTo("b.pdf");
        assertThat(row.copies()).containsExactly("first:a.pdf#1@0-60");
        assertThat(row.date()).isEqualTo("2010-05-11T14:33");
        assertThat(row.precision()).isEqualTo("minute");
        assertThat(row.dateSource()).isEqualTo("header");
        assertThat(row.dateText()).isEqualTo("printed 2010-05-11T14:33");
        assertThat(row.review()).isEqualTo("unreviewed");
        assertThat(row.people()).containsExactly("Vera Lund", "Paul Brandt", "Ida Moss");
    }

    @Test
    void the_date_is_that_of_the_copy_that_is_cited() {
        Copy undated = copy("a.pdf", null, "plan", null);
        Copy quoted = copy("b.pdf", "2010-05-11", "plan", "outer");
        EventRow row =
                build(TimelineFilter.ALL, candidate(undated, quoted)).dated().getFirst();
        assertThat(row.at().path()).isEqualTo("b.pdf");
        assertThat(row.dateSource()).isEqualTo("quoted-header");
        assertThat(row.precision()).isEqualTo("day");
    }

    @Test
    void events_stand_in_the_order_of_date_and_place_and_undated_ones_apart() {
        Timeline timeline = build(
                TimelineFilter.ALL,
                candidate(copy("c.pdf", "2010-05-11T14:33", "third", null)),
                candidate(copy("b.pdf", "2010-05-11T09:00", "second", null)),
                candidate(copy("a.pdf", "2010-05-11T09:00", "first", null)),
                candidate(copy("d.pdf", null, "sometime", null)));
        assertThat(titles(timeline.dated())).containsExactly("first", "second", "third");
        assertThat(titles(timeline.undated())).containsExactly("sometime");
    }

    @Test
    void a_message_never_comes_before_one_it_quotes_on_the_same_day() {
        Copy outer = copy("a.pdf", "2010-05-11T09:00", "answer", null);
        Copy quoted =
                copy("a.pdf", "2010-05-11T13:00", "question", outer.message().id());
        Timeline timeline = build(
                TimelineFilter.ALL,
                candidate(outer),
                candidate(quoted),
                candidate(copy("b.pdf", "2010-05-11T10:00", "other", null)));
        assertThat(titles(timeline.dated())).containsExactly("other", "question", "answer");
    }

    @Test
    void a_message_never_comes_before_one_it_quotes_over_midnight_either() {
        Copy outer = copy("a.pdf", "2010-05-11T23:30", "answer", null);
        Copy quoted =
                copy("a.pdf", "2010-05-12T02:10", "question", outer.message().id());
        Timeline timeline = build(
                TimelineFilter.ALL,
                candidate(outer),
                candidate(quoted),
                candidate(copy("b.pdf", "2010-05-12T01:00", "other", null)),
                candidate(copy("b.pdf", "2010-05-12T03:00", "later", null)));
        assertThat(titles(timeline.dated())).containsExactly("other", "question", "answer", "later");
    }

    @Test
    void a_quoted_message_that_is_days_later_was_misread_and_moves_nothing() {
        Copy outer = copy("a.pdf", "2010-05-11T09:00", "answer", null);
        Copy quoted =
                copy("a.pdf", "2010-07-11T09:00", "question", outer.message().id());
        assertThat(titles(build(TimelineFilter.ALL, candidate(outer), candidate(quoted))
                        .dated()))
                .containsExactly("answer", "question");
    }

    @Test
    void an_event_cites_the_messages_whose_clocks_contradict_its_own() {
        Copy one = copy("a.pdf", "2010-05-11T09:00", "plan", null);
        Copy other = new Copy(one.at(), one.message(), one.text(), List.of("first:a.pdf#2@0-9"));
        assertThat(build(TimelineFilter.ALL, candidate(one)).dated().getFirst().conflict())
                .isEmpty();
        assertThat(build(TimelineFilter.ALL, candidate(one, other))
                        .dated()
                        .getFirst()
                        .conflict())
                .containsExactly("first:a.pdf#2@0-9");
    }

    @Test
    void messages_that_seem_to_quote_each_other_are_all_shown() {
        Copy one = copy("a.pdf", "2010-05-11T09:00", "one", "b.pdf:two");
        Copy two = copy("b.pdf", "2010-05-11T10:00", "two", "a.pdf:one");
        assertThat(titles(build(TimelineFilter.ALL, candidate(one), candidate(two))
                        .dated()))
                .containsExactly("one", "two");
    }

    @Test
    void limits_take_in_the_whole_of_what_they_name() {
        Candidate october = candidate(copy("a.pdf", "2010-10-31T23:59", "october", null));
        Candidate november = candidate(copy("b.pdf", "2010-11-01", "november", null));
        Candidate vague = candidate(copy("c.pdf", "2010", "that year", null));
        assertThat(titles(
                        build(new TimelineFilter("2010-10", "2010-10", List.of(), List.of()), october, november, vague)
                                .dated()))
                .containsExactly("that year", "october");
        assertThat(titles(build(new TimelineFilter("2010-11-01", null, List.of(), List.of()), october, november)
                        .dated()))
                .containsExactly("november");
    }

    @Test
    void jurisdictions_and_people_narrow_both_lists() {
        Candidate dated = candidate(copy("a.pdf", "2010-10-31", "x", null));
        Candidate undated = candidate(copy("b.pdf", null, "y", null));
        TimelineFilter cook = new TimelineFilter(null, null, List.of("cook county"), List.of("lund"));
        assertThat(build(cook, dated, undated).dated()).hasSize(1);
        assertThat(build(cook, dated, undated).undated()).hasSize(1);
        TimelineFilter elsewhere = new TimelineFilter(null, null, List.of("Illinois"), List.of());
        assertThat(build(elsewhere, dated, undated)).isEqualTo(new Timeline(List.of(), List.of()));
        TimelineFilter nobody = new TimelineFilter(null, null, List.of(), List.of("Lun"));
        assertThat(build(nobody, dated).dated()).isEmpty();
    }

    @Test
    void a_draft_is_told_from_a_final_text() {
        assertThat(finality("DRAFT talking points")).isEqualTo("draft");
        assertThat(finality("final draft of memo")).isEqualTo("draft");
        assertThat(finality("FINAL talking points")).isEqualTo("final");
        assertThat(finality("talking points, finally")).isNull();
    }

    private static @Nullable String finality(String subject) {
        return build(TimelineFilter.ALL, candidate(copy("a.pdf", "2010-10-31", subject, null)))
                .dated()
                .getFirst()
                .finality();
    }

    @Test
    void without_a_subject_the_first_words_are_the_title() {
        assertThat(titles(build(TimelineFilter.ALL, candidate(copy("a.pdf", "2010-10-31", null, null)))
                        .dated()))
                .containsExactly("We have decided nothing yet and will tell you when");
    }
}
