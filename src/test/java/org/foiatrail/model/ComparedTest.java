package org.foiatrail.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foiatrail.model.Decisions.Anchor;
import org.foiatrail.model.Decisions.OnQuote;
import org.foiatrail.model.Decisions.Signed;
import org.foiatrail.model.Decisions.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparedTest {
    private static final String PAGE = "No c0unty may 0pt out of it. Call me.\n";
    private static final Span SENTENCE = new Span(1, 0, 28);
    private static final Span WHOLE = new Span(1, 0, PAGE.length());

    @Test
    void words_are_compared_where_somebody_confirmed_all_of_them() {
        assertThat(of(said(SENTENCE, Status.CONFIRMED))).isEqualTo(new Compared("confirmed", null));
        assertThat(of(said(WHOLE, Status.CONFIRMED)).byPerson()).isTrue();
        assertThat(of(said(new Span(1, 3, 9), Status.CONFIRMED))).isEqualTo(new Compared("partly", null));
        assertThat(of(said(new Span(1, 29, 37), Status.CONFIRMED))).isEqualTo(Compared.NOT);
        assertThat(of(said(new Span(2, 0, 99), Status.CONFIRMED))).isEqualTo(Compared.NOT);
    }

    @Test
    void a_reading_takes_the_place_of_its_words_alone() {
        assertThat(of(read(14, 17, "opt"), read(3, 9, "county")))
                .isEqualTo(new Compared("corrected", "No county may opt out of it."));
        assertThat(of(read(0, 37, "No county may opt out of it. Call him.")).reading())
                .isEqualTo("No county may opt out of it. Call him.");
        assertThat(of(read(18, 37, "out. Call him.")).reading()).isEqualTo("No c0unty may 0pt out. Call him.");
    }

    @Test
    void the_later_word_counts_and_a_confirmed_page_is_confirmed_as_corrected() {
        assertThat(of(read(3, 9, "county"), read(3, 17, "county may opt")).reading())
                .isEqualTo("No county may opt out of it.");
        assertThat(of(read(3, 9, "county"), said(WHOLE, Status.CONFIRMED)).review())
                .isEqualTo("corrected");
        assertThat(of(read(0, 28, "x"), said(SENTENCE, Status.CONFIRMED)).review())
                .isEqualTo("confirmed");
        assertThat(of(read(3, 9, "county"), said(SENTENCE, Status.UNREVIEWED))).isEqualTo(Compared.NOT);
    }

    @Test
    void of_stars_tags_and_notes_what_was_taken_back_is_gone() {
        assertThat(Remarks.of(List.of(
                        remark(true, "first", List.of("court", "later"), List.of()),
                        remark(null, "", List.of(), List.of("court")),
                        remark(null, "second", List.of("later"), List.of()))))
                .isEqualTo(new Remarks(true, List.of("later"), List.of("second (D. Roe, 2026-05-01)")));
        assertThat(Remarks.of(
                        List.of(remark(true, null, List.of(), List.of()), remark(false, null, List.of(), List.of()))))
                .isEqualTo(Remarks.NONE);
    }

    private static Compared of(Placed... placed) {
        return Compared.of(List.of(placed), SENTENCE, PAGE);
    }

    private static Placed read(int start, int end, String reading) {
        return new Placed(new Span(1, start, end), onQuote(Status.CORRECTED, reading));
    }

    private static Placed said(Span span, Status status) {
        return new Placed(span, onQuote(status, null));
    }

    private static OnQuote onQuote(Status status, @Nullable String reading) {
        return new OnQuote(
                new Anchor("", 1, "", "x", ""),
                status,
                reading,
                null,
                null,
                List.of(),
                List.of(),
                new Signed(null, null, 1));
    }

    private static OnQuote remark(
            @Nullable Boolean star, @Nullable String note, List<String> tags, List<String> without) {
        return new OnQuote(
                new Anchor("", 1, "", "x", ""),
                null,
                null,
                star,
                note,
                tags,
                without,
                new Signed("D. Roe", "2026-05-01", 1));
    }
}
