package org.foiatrail.render.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foiatrail.model.EventRow;
import org.foiatrail.model.Hit;
import org.foiatrail.render.Format;
import org.foiatrail.render.Samples;
import org.junit.jupiter.api.Test;

class MarkdownRowsTest {
    @Test
    void a_timeline_is_a_chronology_with_the_undated_apart() {
        List<EventRow> events =
                List.of(Samples.event("2010-05-11T14:33", "Plan", "one\ntwo"), Samples.event(null, "Draft", "three"));
        assertThat(Samples.write(Format.MD, EventRow.class, events)).isEqualTo("""
                        | Date | Event | From → To | Source | Quotation |
                        | --- | --- | --- | --- | --- |
                        | 2010-05-11 14:33 | Plan | Ana Vega → Bo Lind, Cy Roth +1 | A-0012, first:vol1/memo.pdf#3 | one<br>two |

                        ## Undated

                        | Date | Event | From → To | Source | Quotation |
                        | --- | --- | --- | --- | --- |
                        |  | Draft | Ana Vega → Bo Lind, Cy Roth +1 | A-0012, first:vol1/memo.pdf#3 | three |
                        """);
    }

    @Test
    void a_documents_words_are_no_markup() {
        String hostile = "a|b <img src=x> ![p](http://x) **bold** `c` & \\|";
        assertThat(Samples.write(Format.MD, Hit.class, List.of(Samples.hit(hostile))))
                .contains("a\\|b &lt;img src=x&gt; !\\[p\\](http://x) \\*\\*bold\\*\\* \\`c\\` &amp; \\\\\\|");
    }
}
