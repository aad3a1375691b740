package org.foiatrail.tag.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.foiatrail.model.Message;
import org.foiatrail.model.Page;
import org.foiatrail.model.Segments;
import org.foiatrail.model.Span;
import org.junit.jupiter.api.Test;

class RunningTextTest {
    @Test
    void lines_of_a_paragraph_run_on_and_paragraphs_do_not() {
        assertThat(text("  one\n   two\tthree  \n\nfour\nfive")).isEqualTo("one two three\nfour five");
        assertThat(text("one\ttwo\tthree\nfour\tfive\tsix\n1.\tseven\neight"))
                .isEqualTo("one two three\nfour five six\n1. seven eight");
    }

    @Test
    void on_a_page_in_double_space_one_blank_line_parts_nothing() {
        assertThat(text("one\n\ntwo\n\nthree\n\nfour\n\n\n\nfive")).isEqualTo("one two three four\nfive");
    }

    @Test
    void a_word_cut_at_a_lines_end_is_made_whole() {
        assertThat(text("depor-\n  tation of Winston-\nSalem, CALI-\nFORNIA, 10-\n20 - \nand so\u00ADon"))
                .isEqualTo("deportation of Winston-Salem, CALIFORNIA, 10-20 - and soon");
    }

    @Test
    void margins_are_left_out_and_pages_run_on() {
        String first = "they met in Los\nX 001";
        String second = "Page 2\nAngeles and left";
        RunningText text = RunningText.of(
                List.of(Page.plain(1, first), Page.plain(2, second)), margins(new Span(1, 16, 21), new Span(2, 0, 6)));
        assertThat(text.text()).isEqualTo("they met in Los Angeles and left");
        int at = text.text().indexOf("Los");
        assertThat(text.spans(at, at + 11)).containsExactly(new Span(1, 12, 15), new Span(2, 7, 14));
        assertThat(text.surface(at, at + 11)).isEqualTo("Los\nAngeles");
    }

    @Test
    void a_margin_in_mid_page_parts_a_mention_in_two_spans() {
        String page = "met in Los\nPage 2 of 3\nAngeles and left";
        RunningText text = RunningText.of(List.of(Page.plain(1, page)), margins(new Span(1, 11, 22)));
        assertThat(text.text()).isEqualTo("met in Los Angeles and left");
        assertThat(text.spans(7, 18)).containsExactly(new Span(1, 7, 10), new Span(1, 23, 30));
    }

    @Test
    void a_word_cut_at_a_page_break_is_made_whole() {
        RunningText text =
                RunningText.of(List.of(Page.plain(1, "the depor-\n"), Page.plain(2, "\ntation")), Segments.NONE);
        assertThat(text.text()).isEqualTo("the deportation");
        assertThat(text.spans(4, 15)).containsExactly(new Span(1, 4, 10), new Span(2, 1, 7));
    }

    @Test
    void a_page_that_was_not_read_is_a_break() {
        List<Page> pages =
                List.of(Page.plain(1, "one"), Page.without(2, Page.State.UNREAD, "no text"), Page.plain(3, "three"));
        assertThat(RunningText.of(pages, Segments.NONE).text()).isEqualTo("one\nthree");
    }

    @Test
    void of_a_mails_header_only_the_subject_is_text() {
        String page = "From: Ann Jackson\nTo: Houston, Bob\nSubject: Visit to\n Reno\nSent: May 1\nhello";
        Segments segments = messages(message(Message.Kind.EMAIL, "1", new Span(1, 0, 70), new Span(1, 71, 76)));
        assertThat(RunningText.of(List.of(Page.plain(1, page)), segments).text())
                .isEqualTo("Visit to Reno\nhello");
    }

    @Test
    void the_header_of_a_memo_is_text() {
        String page = "TO: Sheriff of Reno\nhello";
        Segments segments = messages(message(Message.Kind.MEMO, "1", new Span(1, 0, 19), new Span(1, 20, 25)));
        assertThat(RunningText.of(List.of(Page.plain(1, page)), segments).text())
                .isEqualTo("TO: Sheriff of Reno\nhello");
    }

    @Test
    void messages_do_not_run_into_each_other_and_each_knows_its_words() {
        String page = "Subject: one\nalpha\nSubject: two\nbeta";
        Message outer = message(Message.Kind.EMAIL, "1", new Span(1, 0, 12), new Span(1, 13, 18));
        Message inner = message(Message.Kind.EMAIL, "2", new Span(1, 19, 31), new Span(1, 32, 36));
        RunningText text = RunningText.of(List.of(Page.plain(1, page)), messages(outer, inner));
        assertThat(text.text()).isEqualTo("one\nalpha\ntwo\nbeta");
        assertThat(text.messageAt(4)).isEqualTo(outer);
        assertThat(text.messageAt(text.text().indexOf("beta"))).isEqualTo(inner);
    }

    @Test
    void a_body_runs_on_over_a_page_break_even_if_a_margin_lies_within_its_span() {
        List<Page> pages = List.of(Page.plain(1, "Subject: x\nin New\nX 1"), Page.plain(2, "York today"));
        Message message = new Message(
                "1",
                Message.Kind.EMAIL,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(new Span(1, 0, 10)),
                List.of(new Span(1, 11, 21), new Span(2, 0, 10)),
                null,
                List.of());
        Segments segments = new Segments(
                List.of(message), List.of(), List.of(new Span(1, 18, 21)), List.of(), List.of(), List.of());
        assertThat(RunningText.of(pages, segments).text()).isEqualTo("x\nin New York today");
    }

    @Test
    void every_word_can_be_cited_where_it_stands() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            List<Page> pages = new ArrayList<>();
            List<Span> margins = new ArrayList<>();
            for (int number = 1; number <= 3; number++) {
                StringBuilder page = new StringBuilder();
                for (int i = random.nextInt(60); i > 0; i--) {
                    page.append("ab-B \n\t\u00AD.\u2019".charAt(random.nextInt(10)));
                }
                pages.add(Page.plain(number, page.toString()));
                if (page.length() > 4) {
                    int start = random.nextInt(page.length() - 2);
                    margins.add(new Span(number, start, start + 1 + random.nextInt(page.length() - start - 1)));
                }
            }
            RunningText text = RunningText.of(pages, margins(margins.toArray(Span[]::new)));
            for (int i = 0; i < text.text().length(); i++) {
                char c = text.text().charAt(i);
                if (!Character.isWhitespace(c)) {
                    Span span = text.spans(i, i + 1).getFirst();
                    char there = pages.get(span.page() - 1).text().charAt(span.start());
                    assertThat(there == '\u2019' ? '\'' : there).isEqualTo(c);
                    assertThat(margins).noneMatch(margin -> margin.contains(span.page(), span.start()));
                    assertThat(text.surface(i, i + 1)).isEqualTo(String.valueOf(there));
                }
            }
        }
    }

    private static String text(String page) {
        return RunningText.of(List.of(Page.plain(1, page)), Segments.NONE).text();
    }

    private static Segments margins(Span... margins) {
        return new Segments(List.of(), List.of(), List.of(margins), List.of(), List.of(), List.of());
    }

    private static Segments messages(Message... messages) {
        return new Segments(List.of(messages), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Message message(Message.Kind kind, String id, Span header, Span body) {
        return new Message(
                id,
                kind,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(header),
                List.of(body),
                null,
                List.of());
    }
}
