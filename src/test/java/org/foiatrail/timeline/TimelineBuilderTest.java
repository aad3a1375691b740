package org.foiatrail.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.foiatrail.model.Decisions;
import org.foiatrail.model.EventRow;
import org.foiatrail.model.Located;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Message;
import org.foiatrail.model.Placed;
import org.foiatrail.model.Sent;
import org.foiatrail.model.Span;
import org.foiatrail.timeline.Candidate.Copy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineBuilderTest {
    private static final String WORDS = "We have decided nothing yet and will tell you when we have.";

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
                List.of(new Span(1, 60, 60 + WORDS.length())),
                quotedIn,
                List.of());
        return new Copy("first", path, message, List.of(), WORDS, List.of(), new OnePage(path, List.of()));
    }

    /// A page of a header and a sentence.
    private record OnePage(String path, List<Placed> said) implements Sheets {
        @Override
        public String text(int page) {
            return "x".repeat(60) + WORDS;
        }

        @Override
        public String hidden(int page) {
            return "Never tell.";
        }

        @Override
        public Located located(List<Span> spans) {
            Span first = spans.getFirst();
            Span last = spans.getLast();
            String quote = text(1).substring(first.start(), last.end());
            return new Located(
                    path, "first", "doc", path, 1, 1, null, null, "embedded", 1.0, first.start(), last.end(), quote);
        }

        @Override
        public @Nullable Double lowestConfidence(Span span) {
            return null;
        }
    }

    private static Candidate candidate(Copy... copies) {
        return new Candidate(List.of(copies), List.of("b5"), null, null, null, List.of());
    }

    /// A copy in which these are named.
    private static Copy naming(Copy copy, Mention... mentions) {
        return new Copy(
                copy.production(),
                copy.path(),
                copy.message(),
                List.of(mentions),
                copy.text(),
                List.of(),
                copy.sheets());
    }

    private static Mention mention(String kind, String canonical) {
        return new Mention(
                kind,
                canonical,
                canonical,
                List.of(),
                null,
                null,
                null,
                null,
                false,
                "rule",
                1,
                List.of(new Span(1, 62, 64)));
    }

    private static TimelineFilter only(
            @Nullable String from, @Nullable String to, List<String> places, List<String> people) {
        return new TimelineFilter(
                from, to, places, people, List.of(), List.of(), List.of(), List.of(), List.of(), null);
    }

    private static Timeline build(TimelineFilter filter, Candidate... candidates) {
        return new TimelineBuilder(Extent.LINES).build(List.of(candidates), filter);
    }

    private static List<String> titles(List<EventRow> rows) {
        return rows.stream().map(row -> String.valueOf(row.title())).toList();
    }

    @Test
    void a_message_is_shown_once_with_the_citations_of_its_copies() {
        Copy quoted = copy("a.pdf", "2010-05-11T14:33", "plan", "outer");
        Copy own = copy("b.pdf", "2010-05-11T14:33", "plan", null);
        EventRow row = build(TimelineFilter.ALL, candidate(quoted, naming(own, mention(Mention.PERSON, "Ida Moss"))))
                .dated()
                .getFirst();
        assertThat(row.at().path()).isEqualTo("b.pdf");
        assertThat(row.copies()).containsExactly("first:a.pdf#1@50-119");
        assertThat(row.date()).isEqualTo("2010-05-11T14:33");
        assertThat(row.precision()).isEqualTo("minute");
        assertThat(row.dateSource()).isEqualTo("header");
        assertThat(row.dateText()).isEqualTo("printed 2010-05-11T14:33");
        assertThat(row.review()).isEqualTo("unreviewed");
        assertThat(row.people()).containsExactly("Vera Lund", "Paul Brandt", "Ida Moss");
    }

    @Test
    void a_whole_page_and_what_is_under_its_boxes_are_shown_if_asked_for_alone() {
        Candidate one = candidate(copy("a.pdf", "2010-05-11T14:33", "plan", null));
        EventRow plain = build(TimelineFilter.ALL, one).dated().getFirst();
        assertThat(plain.after()).isNull();
        EventRow whole = new TimelineBuilder(new Extent(true, false))
                .build(List.of(one), TimelineFilter.ALL)
                .dated()
                .getFirst();
        assertThat(whole.before() + whole.at().quote()).isEqualTo("x".repeat(60) + WORDS);
        assertThat(whole.after()).isNull();
        EventRow hidden = new TimelineBuilder(new Extent(false, true))
                .build(List.of(one), TimelineFilter.ALL)
                .dated()
                .getFirst();
        assertThat(hidden.after()).isEqualTo("\n[under a box: Never tell.]");
        assertThat(hidden.at()).isEqualTo(plain.at());
    }

    @Test
    void a_star_on_a_copy_is_one_on_the_event_and_one_on_a_page_not_on_what_it_quotes() {
        Copy quoted = copy("a.pdf", "2010-05-11T14:33", "plan", "outer");
        Copy own = copy("b.pdf", "2010-05-11T14:33", "plan", null);
        Span sentence = new Span(1, 60, 60 + WORDS.length());
        Span page = new Span(1, 0, 60 + WORDS.length());
        assertThat(starred(candidate(saying(quoted, starred("words", sentence)), own)))
                .isTrue();
        assertThat(starred(candidate(saying(quoted, starred("", page)), own))).isFalse();
        assertThat(starred(candidate(quoted, saying(own, starred("", page))))).isTrue();
        assertThat(starred(candidate(saying(quoted, starred("", page))))).isTrue();
        assertThat(starred(candidate(saying(own, starred("words", new Span(2, 60, 70))))))
                .isFalse();
    }

    @Test
    void only_what_people_marked_is_taken_where_that_is_asked_for() {
        Copy own = copy("b.pdf", "2010-05-11T14:33", "plan", null);
        Placed star = starred("words", new Span(1, 60, 60 + WORDS.length()));
        assertThat(build(marked(true, false, List.of()), candidate(own)).dated())
                .isEmpty();
        assertThat(build(marked(true, false, List.of("court", "other")), candidate(saying(own, star)))
                        .dated())
                .singleElement()
                .satisfies(row -> assertThat(row.tags()).containsExactly("court"));
        assertThat(build(marked(true, false, List.of("press")), candidate(saying(own, star)))
                        .dated())
                .isEmpty();
        assertThat(build(marked(false, true, List.of()), candidate(saying(own, star)))
                        .dated())
                .isEmpty();
        assertThat(marked(true, true, List.of("a", "b")).told())
                .containsExactly("starred: yes", "reviewed: yes", "tag: a or b");
    }

    private static boolean starred(Candidate candidate) {
        return build(TimelineFilter.ALL, candidate).dated().getFirst().starred();
    }

    private static TimelineFilter marked(boolean starred, boolean reviewed, List<String> tags) {
        List<String> all = List.of();
        return new TimelineFilter(
                null, null, all, all, all, all, all, all, all, null, new Marked(starred, reviewed, tags));
    }

    private static Placed starred(String words, Span span) {
        Decisions.Anchor anchor = new Decisions.Anchor("", span.page(), "", words, "");
        return new Placed(
                span,
                new Decisions.OnQuote(
                        anchor,
                        null,
                        null,
                        true,
                        null,
                        List.of("court"),
                        List.of(),
                        new Decisions.Signed(null, null, 1)));
    }

    private static Copy saying(Copy copy, Placed said) {
        return new Copy(
                copy.production(),
                copy.path(),
                copy.message(),
                List.of(),
                copy.text(),
                List.of(),
                new OnePage(copy.path(), List.of(said)));
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
        Copy other = new Copy(
                one.production(),
                one.path(),
                one.message(),
                List.of(),
                one.text(),
                List.of("first:a.pdf#2@0-9"),
                one.sheets());
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
        assertThat(titles(build(only("2010-10", "2010-10", List.of(), List.of()), october, november, vague)
                        .dated()))
                .containsExactly("that year", "october");
        assertThat(titles(build(only("2010-11-01", null, List.of(), List.of()), october, november)
                        .dated()))
                .containsExactly("november");
    }

    @Test
    void jurisdictions_and_people_narrow_both_lists() {
        Mention cookCounty = mention(Mention.JURISDICTION, "Cook County, IL");
        Candidate dated = candidate(naming(copy("a.pdf", "2010-10-31", "x", null), cookCounty));
        Candidate undated = candidate(naming(copy("b.pdf", null, "y", null), cookCounty));
        TimelineFilter cook = only(null, null, List.of("cook county"), List.of("lund"));
        assertThat(build(cook, dated, undated).dated()).hasSize(1);
        assertThat(build(cook, dated, undated).undated()).hasSize(1);
        TimelineFilter elsewhere = only(null, null, List.of("Illinois"), List.of());
        assertThat(build(elsewhere, dated, undated)).isEqualTo(new Timeline(List.of(), List.of()));
        TimelineFilter nobody = only(null, null, List.of(), List.of("Lun"));
        assertThat(build(nobody, dated).dated()).isEmpty();
    }

    @Test
    void what_stands_in_another_production_too_is_not_new() {
        Copy first = copy("a.pdf", "2010-10-31", "x", null);
        Copy second =
                new Copy("second", first.path(), first.message(), List.of(), first.text(), List.of(), first.sheets());
        TimelineFilter filter = new TimelineFilter(
                null, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), "second");
        assertThat(build(filter, candidate(first, second)).dated()).isEmpty();
        assertThat(build(filter, candidate(second)).dated()).hasSize(1);
    }

    @Test
    void near_clocks_of_strangers_claim_no_order_and_one_sender_s_do() {
        Timeline timeline = build(
                TimelineFilter.ALL,
                candidate(copy("a.pdf", "2010-05-11T09:00", "first", null)),
                candidate(sentBy("Mo Ek", copy("b.pdf", "2010-05-11T10:00", "an hour later", null))),
                candidate(sentBy("Mo Ek", copy("c.pdf", "2010-05-11T10:30", "from the same clock", null))),
                candidate(copy("d.pdf", "2010-05-11T18:00", "in the evening", null)),
                candidate(sentBy("Mo Ek", copy("e.pdf", "2010-05", "some day in May", null))));
        assertThat(timeline.dated())
                .extracting(EventRow::title, EventRow::unordered)
                .containsExactly(
                        tuple("some day in May", false),
                        tuple("first", true),
                        tuple("an hour later", true),
                        tuple("from the same clock", false),
                        tuple("in the evening", false));
    }

    private static Copy sentBy(String from, Copy copy) {
        Message one = copy.message();
        Message other = new Message(
                one.id(),
                one.kind(),
                from,
                one.to(),
                one.cc(),
                one.subject(),
                one.sent(),
                one.header(),
                one.body(),
                one.quotedIn(),
                List.of());
        return new Copy(copy.production(), copy.path(), other, copy.mentions(), copy.text(), List.of(), copy.sheets());
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
