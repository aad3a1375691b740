package org.foiatrail.render.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foiatrail.model.EntityRow;
import org.foiatrail.model.EventRow;
import org.foiatrail.model.Hit;
import org.foiatrail.model.MentionRow;
import org.foiatrail.model.Row;
import org.foiatrail.render.Format;
import org.foiatrail.render.Output;
import org.foiatrail.render.Samples;
import org.junit.jupiter.api.Test;

class TextRowsTest {
    @Test
    void a_hit_is_its_place_and_its_words_with_the_match_marked() {
        Hit hit = Samples.hit(
                "They focus on us here and then\nsay that us is what the county can opt-\nout of.", "us", "opt-\nout");
        assertThat(Samples.write(Format.TEXT, Hit.class, List.of(hit, Samples.hit("short"))))
                .isEqualTo("""
                        first:vol1/memo.pdf#3  A-0012  2010-05-11 14:33  Ana Vega  Re: Plan
                            They focus on «us» here and then say that us is what the
                            county can «opt- out» of.

                        first:vol1/memo.pdf#3  A-0012  2010-05-11 14:33  Ana Vega  Re: Plan
                            short
                        """);
    }

    @Test
    void with_colour_the_match_is_bold_word_by_word() {
        Output output = new Output(Format.TEXT, true, 0);
        Hit hit = Samples.hit("may (opt\nout) now", "opt\nout");
        assertThat(Samples.write(output, Hit.class, List.of(hit), Totals.all(1, "pages")))
                .endsWith("    may (\u001B[1mopt\u001B[0m \u001B[1mout\u001B[0m) now\n");
    }

    @Test
    void nothing_a_document_holds_steers_the_terminal() {
        String hostile = "a\u001B]0;x\u0007\u009B2J\u202Eb\r\nc\u2028d\uD800\u0000";
        Hit hit = new Hit(
                Samples.at(hostile, 1, hostile, hostile),
                null,
                hostile,
                hostile,
                hostile,
                null,
                0.5,
                List.of("a\u001B"),
                hostile);
        MentionRow mention = new MentionRow(
                Samples.at(hostile, 1, null, hostile),
                "jurisdiction",
                hostile,
                hostile,
                List.of(),
                null,
                null,
                hostile,
                null,
                null,
                false,
                "rule",
                1.0,
                "unreviewed",
                null,
                null,
                null,
                null,
                null,
                null);
        Row.PageRow page =
                new Row.PageRow(Samples.at(hostile, 1, hostile, null), hostile, hostile, 1, List.of(hostile));
        EntityRow entity = new EntityRow(
                hostile,
                hostile,
                true,
                null,
                1,
                1,
                1,
                List.of(hostile),
                List.of(hostile),
                hostile,
                hostile,
                1.0,
                List.of(hostile));
        for (Format format : List.of(Format.TEXT, Format.MD)) {
            String all = Samples.write(format, Hit.class, List.of(hit))
                    + Samples.write(format, MentionRow.class, List.of(mention))
                    + Samples.write(format, Row.PageRow.class, List.of(page))
                    + Samples.write(format, EntityRow.class, List.of(entity))
                    + Samples.write(format, EventRow.class, List.of(Samples.event(hostile, hostile, hostile)))
                    + Samples.write(
                            format, Row.MessageRow.class, List.of(Samples.message(hostile, List.of(hostile), hostile)));
            assertThat(all.codePoints().filter(c -> c != '\n').boxed().toList()).noneMatch(c -> {
                int type = Character.getType(c);
                return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
            });
        }
    }

    @Test
    void a_message_is_one_line() {
        List<Row.MessageRow> messages = List.of(
                Samples.message("Ana Vega", List.of("Bo Lind"), "2010-05-11T14:33"),
                Samples.message(null, List.of("Bo", "Cy", "Di", "Ed", "Flo"), "2010-05"),
                Samples.message("Ana Vega", List.of(), null));
        assertThat(Samples.write(Format.TEXT, Row.MessageRow.class, messages)).isEqualTo("""
                        2010-05-11 14:33  Ana Vega → Bo Lind  Plan  vol1/memo.pdf#3
                        2010-05           – → Bo, Cy +3  Plan  vol1/memo.pdf#3
                        undated           Ana Vega → –  Plan  vol1/memo.pdf#3
                        """);
    }

    @Test
    void undated_events_stand_apart() {
        List<EventRow> events =
                List.of(Samples.event(null, "Draft", "q"), Samples.event("2010-05-11T14:33", "Plan", "q"));
        assertThat(Samples.write(Format.TEXT, EventRow.class, events)).isEqualTo("""
                        2010-05-11 14:33  Ana Vega → Bo Lind, Cy Roth +1  Plan  [refused]  Cook County, IL  vol1/memo.pdf#3

                        Undated
                        undated           Ana Vega → Bo Lind, Cy Roth +1  Draft  [refused]  Cook County, IL  vol1/memo.pdf#3
                        """);
        assertThat(Samples.write(Format.CSV, EventRow.class, events).lines().skip(1))
                .satisfiesExactly(
                        dated -> assertThat(dated).contains("2010-05-11T14:33"),
                        undated -> assertThat(undated).contains("Draft"));
    }

    @Test
    void a_mention_that_may_be_several_things_says_so() {
        MentionRow mention = new MentionRow(
                Samples.at("memo.pdf", 2, null, "Washington\ndeclined"),
                "jurisdiction",
                "Washington",
                null,
                List.of("District of Columbia", "Washington"),
                null,
                null,
                null,
                null,
                null,
                false,
                "gazetteer",
                0.5,
                "unreviewed",
                null,
                null,
                null,
                null,
                null,
                null);
        assertThat(Samples.write(Format.TEXT, MentionRow.class, List.of(mention)))
                .isEqualTo("jurisdiction [unresolved]  \"Washington\"  first:memo.pdf#2\n");
    }

    @Test
    void a_figure_says_how_many_of_what() {
        MentionRow mention = new MentionRow(
                Samples.at("memo.pdf", 2, null, "a dozen counties"),
                "figure",
                "a dozen",
                null,
                List.of(),
                null,
                "12",
                null,
                null,
                "Ana Vega",
                false,
                "rule",
                0.75,
                "unreviewed",
                null,
                null,
                "counties",
                null,
                null,
                null);
        assertThat(Samples.write(Format.TEXT, MentionRow.class, List.of(mention)))
                .isEqualTo("figure 12 counties  \"a dozen\"  Ana Vega  first:memo.pdf#2\n");
    }

    @Test
    void entities_and_pages_are_tables() {
        List<EntityRow> entities = List.of(
                new EntityRow(
                        "jurisdiction",
                        "Cook County, IL",
                        true,
                        "county",
                        12,
                        3,
                        7,
                        List.of(),
                        List.of(),
                        "a#1",
                        "confirmed",
                        0.0,
                        List.of()),
                new EntityRow(
                        "jurisdiction",
                        "Washington",
                        false,
                        null,
                        1,
                        1,
                        1,
                        List.of(),
                        List.of("sought"),
                        "b#2",
                        "unreviewed",
                        0.4,
                        List.of("unresolved")));
        assertThat(Samples.write(Format.TEXT, EntityRow.class, entities)).isEqualTo("""
                        Kind          Name                     Mentions  Documents  Pages  Stances  First  Doubts
                        jurisdiction  Cook County, IL          12        3          7               a#1
                        jurisdiction  Washington [unresolved]  1         1          1      sought   b#2    unresolved
                        """);
        Row.PageRow page = new Row.PageRow(Samples.at("b.pdf", null, null, null), "failed", "damaged", null, List.of());
        assertThat(Samples.write(Format.TEXT, Row.PageRow.class, List.of(page)).lines())
                .last()
                .asString()
                .startsWith("first:b.pdf  failed");
    }
}
