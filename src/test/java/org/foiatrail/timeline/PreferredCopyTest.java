package org.foiatrail.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiatrail.timeline.OnePageMessages.build;
import static org.foiatrail.timeline.OnePageMessages.candidate;
import static org.foiatrail.timeline.OnePageMessages.copy;

import java.util.List;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Span;
import org.foiatrail.timeline.Candidate.Copy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// By which of its copies an event is cited.
class PreferredCopyTest {
    private static final String TIME = "2010-05-11T14:33";

    private static Copy with(Copy copy, int holes, Mention... mentions) {
        return new Copy(
                copy.production(),
                copy.path(),
                copy.message(),
                List.of(mentions),
                copy.text(),
                holes,
                List.of(),
                copy.sheets());
    }

    private static Mention said(String label) {
        return new Mention(
                "optout",
                "words",
                null,
                List.of(),
                null,
                null,
                new Mention.Stance(label, null, null, null, "asserted"),
                null,
                false,
                "rule",
                0.8,
                List.of(new Span(1, 62, 64)));
    }

    private static TimelineFilter stance(String label) {
        return new TimelineFilter(
                null, null, List.of(), List.of(), List.of(), List.of(label), List.of(), List.of(), List.of(), null);
    }

    private static @Nullable String cited(TimelineFilter filter, Copy... copies) {
        Timeline timeline = build(filter, candidate(copies));
        return timeline.dated().getFirst().at().path();
    }

    @Test
    void the_copy_with_the_fewest_holes_is_cited() {
        Copy hiding = with(copy("a.pdf", TIME, "plan", null), 2);
        Copy open = with(copy("b.pdf", TIME, "plan", null), 1);
        assertThat(cited(TimelineFilter.ALL, hiding, open)).isEqualTo("b.pdf");
    }

    @Test
    void a_quotation_with_fewer_holes_is_not() {
        Copy hiding = with(copy("a.pdf", TIME, "plan", null), 2);
        Copy quoted = with(copy("b.pdf", TIME, "plan", "outer"), 0);
        assertThat(cited(TimelineFilter.ALL, hiding, quoted)).isEqualTo("a.pdf");
    }

    @Test
    void the_copy_that_shows_what_is_asked_for_is_unless_it_bears_no_date() {
        Copy open = with(copy("a.pdf", TIME, "plan", null), 0, said("permitted"));
        Copy quoted = with(copy("b.pdf", TIME, "plan", "outer"), 1, said("refused"));
        assertThat(cited(stance("refused"), open, quoted)).isEqualTo("b.pdf");
        assertThat(cited(stance("permitted"), open, quoted)).isEqualTo("a.pdf");
        Copy undated = with(copy("b.pdf", null, "plan", "outer"), 0, said("refused"));
        assertThat(cited(stance("refused"), open, undated)).isEqualTo("a.pdf");
    }
}
