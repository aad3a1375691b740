package org.foiatrail.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiatrail.timeline.OnePageMessages.WORDS;
import static org.foiatrail.timeline.OnePageMessages.build;
import static org.foiatrail.timeline.OnePageMessages.candidate;
import static org.foiatrail.timeline.OnePageMessages.copy;
import static org.foiatrail.timeline.OnePageMessages.titles;

import java.util.List;
import org.foiatrail.model.Decisions;
import org.foiatrail.model.EventRow;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Placed;
import org.foiatrail.model.Span;
import org.foiatrail.timeline.Candidate.Copy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineBuilderTest {
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
                OnePageMessages.page(copy.path(), List.of(said)));
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
        TimelineFilter cook = only(null, null, List.of("cook county, il"), List.of("lund"));
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
