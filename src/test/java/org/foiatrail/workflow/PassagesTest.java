package org.foiatrail.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.foiatrail.model.Found;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Message;
import org.foiatrail.model.Page;
import org.foiatrail.model.Passage;
import org.foiatrail.model.Redaction;
import org.foiatrail.model.Segments;
import org.foiatrail.model.Sent;
import org.foiatrail.model.SourceFile;
import org.foiatrail.model.Span;
import org.foiatrail.samples.NumberedLines;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PassagesTest {
    private static final String FIRST = "From: Ada\nSubject: x\n\nouter words go\nPage 1 of 2\n";
    private static final String SECOND = "on here\nFrom: Bo\nquoted words\n";

    @Test
    void each_stretch_belongs_to_the_innermost_message_and_margins_to_none() {
        List<Passage> passages = passages();
        assertThat(passages)
                .extracting(passage -> passage.from() + "|" + passage.at().quote())
                .containsExactly(
                        "Ada|From: Ada\nSubject: x\n\nouter words go",
                        "null|\nPage 1 of 2\n",
                        "Ada|on here",
                        "Bo|From: Bo\nquoted words");
    }

    @Test
    void the_words_on_both_sides_of_a_page_break_are_bridged_without_the_margin() {
        Passage.Bridge bridge = Objects.requireNonNull(passages().getFirst().bridge());
        assertThat(bridge.text()).endsWith("outer words go\non here");
        assertThat(SECOND.substring(bridge.head().start(), bridge.head().end())).isEqualTo("on here");
        assertThat(passages().get(2).bridge()).isNull();
    }

    @Test
    void a_page_without_messages_is_one_passage() {
        SourceFile file = new SourceFile("p", "a.txt", "00", 1, 1, null, false, false);
        List<Page> pages = List.of(Page.plain(1, "\n one \n"), Page.plain(2, ""));
        FileView view = new FileView(file, Found.NOTHING, Map.of(1, List.of("B-1")), () -> pages);
        assertThat(Passages.of(view, new AgencyForms())).singleElement().satisfies(passage -> {
            assertThat(passage.at().quote()).isEqualTo("\n one \n");
            assertThat(passage.at().bates()).isEqualTo("B-1");
            assertThat(passage.message()).isNull();
        });
    }

    @Test
    void the_numbers_of_lines_are_searched_nowhere() {
        SourceFile file = new SourceFile("p", "a.txt", "00", 1, 1, null, false, false);
        String text = NumberedLines.transcript().text();
        List<Page> pages = List.of(Page.plain(1, text), Page.plain(2, text));
        FileView view = new FileView(file, Found.NOTHING, Map.of(), () -> pages);
        Passage passage = Passages.of(view, new AgencyForms()).getFirst();
        assertThat(passage.at().quote()).contains("let out of the\n 4  agreement");
        assertThat(passage.words()).contains("let out of the\n    agreement").hasSameSizeAs(text);
        Passage.Bridge bridge = Objects.requireNonNull(passage.bridge());
        assertThat(bridge.text()).contains("14  A.   All.").contains(" 1    DEPOSITION");
        assertThat(bridge.words())
                .contains("    A.   All.")
                .contains("\n      DEPOSITION")
                .hasSameSizeAs(bridge.text());
    }

    @Test
    void an_agency_is_also_found_by_its_abbreviation() {
        Mention agency = mention("agency", "Environmental Protection Agency", null, span(2, SECOND, "here", "here"));
        assertThat(passages(List.of(agency), List.of()))
                .flatExtracting(Passage::tags)
                .first()
                .satisfies(tag -> assertThat(tag.also()).contains("USEPA", "EPA"));
    }

    @Test
    void what_was_found_stands_on_its_passage_and_in_the_bridge() {
        Mention place = mention("jurisdiction", "Cook County, IL", null, span(2, SECOND, "here", "here"));
        Mention stance = mention(
                "optout",
                null,
                new Mention.Stance("refused", null, null, null, null),
                span(1, FIRST, "words", "go"),
                span(2, SECOND, "on", "on"));
        Redaction label = new Redaction(
                Redaction.Kind.LABEL, span(2, SECOND, "quoted", "quoted"), List.of(), List.of("b7C"), List.of(), null);
        List<Passage> passages = passages(List.of(stance, place), List.of(label));
        assertThat(passages.get(0).tags()).singleElement().satisfies(tag -> {
            assertThat(tag.label()).isEqualTo("refused");
            assertThat(quoted(passages.get(0).at().quote(), tag)).isEqualTo("words go");
        });
        Passage.Bridge bridge = Objects.requireNonNull(passages.get(0).bridge());
        assertThat(bridge.tags())
                .extracting(tag -> tag.kind() + " " + quoted(bridge.text(), tag))
                .containsExactly("optout words go", "jurisdiction here");
        assertThat(passages.get(2).tags()).extracting(Passage.Tag::name).containsExactly("Cook County, IL");
        assertThat(passages.get(3).tags()).isEmpty();
        assertThat(passages).extracting(Passage::exemptions).last().isEqualTo(List.of("b7C"));
        assertThat(passages.get(2).exemptions()).isEmpty();
    }

    private static String quoted(@Nullable String text, Passage.Tag tag) {
        return Objects.requireNonNull(text).substring(tag.start(), tag.end());
    }

    private static Mention mention(
            String kind, @Nullable String canonical, Mention.@Nullable Stance stance, Span... spans) {
        return new Mention(kind, "", canonical, List.of(), null, null, stance, null, false, "rule", 1, List.of(spans));
    }

    private static List<Passage> passages() {
        return passages(List.of(), List.of());
    }

    private static List<Passage> passages(List<Mention> mentions, List<Redaction> redactions) {
        Message outer = message(
                "outer",
                "Ada",
                null,
                List.of(span(1, FIRST, "From", "x")),
                List.of(span(1, FIRST, "outer", "go"), span(2, SECOND, "on", "here")));
        Message quoted = message(
                "inner",
                "Bo",
                "outer",
                List.of(span(2, SECOND, "From", "Bo")),
                List.of(span(2, SECOND, "quoted", "words")));
        Segments segments = new Segments(
                List.of(outer, quoted),
                List.of(),
                List.of(span(1, FIRST, "Page", "of 2")),
                redactions,
                List.of(),
                List.of());
        SourceFile file = new SourceFile("p", "a.pdf", "00", 1, 1, null, false, false);
        List<Page> pages = new ArrayList<>(List.of(Page.plain(1, FIRST), Page.plain(2, SECOND)));
        return Passages.of(new FileView(file, new Found(segments, mentions), Map.of(), () -> pages), new AgencyForms());
    }

    private static Message message(
            String id, String from, @Nullable String quotedIn, List<Span> header, List<Span> body) {
        Sent sent = new Sent("2010-05-11T14:33", null, "May 11", Sent.DateSource.HEADER, null);
        return new Message(
                id,
                Message.Kind.EMAIL,
                from,
                List.of(),
                List.of(),
                List.of(),
                "x",
                sent,
                header,
                body,
                quotedIn,
                List.of());
    }

    private static Span span(int page, String text, String first, String last) {
        int start = text.indexOf(first);
        return new Span(page, start, text.indexOf(last, start) + last.length());
    }
}
