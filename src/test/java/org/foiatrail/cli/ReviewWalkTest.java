package org.foiatrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.foiatrail.model.EventRow;
import org.foiatrail.model.Located;
import org.foiatrail.workflow.RecordDecisions.Said;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;

class ReviewWalkTest {
    private static final String CLEAR = "\u0015";

    private final List<String> said = new ArrayList<>();
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    @Test
    void each_key_says_one_thing_and_what_is_settled_leads_on() throws Exception {
        assertThat(walk("c" + "e" + CLEAR + "read so\r" + "c")).isEqualTo(3);
        assertThat(said).containsExactly("0 CONFIRMED null", "1 CORRECTED read so", "2 CONFIRMED null");
    }

    @Test
    void stars_notes_and_pictures_stay_where_they_are() throws Exception {
        assertThat(walk("s" + "s" + "n" + "ask them!\r" + "i" + "c" + "q")).isEqualTo(1);
        assertThat(said)
                .containsExactly("0 star true", "0 star false", "0 note ask them!", "0 image", "0 CONFIRMED null");
    }

    @Test
    void one_may_skip_go_back_and_stop_and_the_end_of_input_stops() throws Exception {
        assertThat(walk(" " + "\r" + "b" + "s" + "b" + "b" + "s" + "q" + "c")).isZero();
        assertThat(said).containsExactly("1 star true", "0 star true");
        said.clear();
        assertThat(walk("")).isZero();
        assertThat(said).isEmpty();
    }

    @Test
    void an_edit_that_changes_nothing_and_an_unknown_key_say_nothing() throws Exception {
        assertThat(walk("e\r" + "n\r" + "x" + "q")).isZero();
        assertThat(said).isEmpty();
        assertThat(screen.toString(StandardCharsets.UTF_8)).contains("  > words 0 [31m", "    before", "    after");
    }

    private int walk(String keys) throws IOException {
        // Only a terminal with a name knows the key that empties a line.
        String type = keys.contains(CLEAR) ? "ansi" : "dumb";
        ReviewWalk.Desk desk = new ReviewWalk.Desk() {
            @Override
            public String say(EventRow event, Said what) {
                String one = what.star() != null
                        ? "star " + what.star()
                        : what.note() != null ? "note " + what.note() : what.status() + " " + what.reading();
                said.add(event.at().id() + " " + one);
                return "written";
            }

            @Override
            public String image(EventRow event) {
                said.add(event.at().id() + " image");
                return "see it";
            }
        };
        try (Terminal terminal = new DumbTerminal(
                "test",
                type,
                new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8)),
                screen,
                StandardCharsets.UTF_8)) {
            return new ReviewWalk(terminal, desk, List.of(event(0), event(1), event(2))).walk();
        }
    }

    private static EventRow event(int i) {
        Located at = new Located(
                String.valueOf(i), "p", "d", "a.txt", 1, 1, null, null, "ocr", 0.9, 0, 9, "words " + i + " \u001B[31m");
        return new EventRow(
                at,
                "2010-05-11",
                "day",
                "header",
                null,
                null,
                "Plan",
                "Ana Vega",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                "unreviewed",
                List.of(),
                List.of(),
                "email",
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                false,
                null,
                "before",
                "after",
                null,
                BigDecimal.ONE,
                List.of(),
                List.of(),
                null,
                false,
                List.of(),
                List.of());
    }
}
