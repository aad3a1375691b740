package org.foiatrail.render.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foiatrail.model.Row;
import org.foiatrail.render.Format;
import org.foiatrail.render.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangedWordsTest {
    @Test
    void old_and_new_words_stand_among_those_around_them() {
        assertThat(text(difference("less-redacted", "Ada Finch", "(b)(6)"))).isEqualTo("""
                        less-redacted  first:vol1/memo.pdf#3  A-0012  / second:memo.pdf#1  B-7
                            Cc: [-(b)(6)-] {+Ada Finch+} Subject: herons
                        """);
    }

    @Test
    void what_only_the_first_shows_is_old() {
        assertThat(text(difference("more-redacted", "Ada Finch", "(b)(6)")))
                .contains("Cc: [-Ada Finch-] {+(b)(6)+} Subject");
        assertThat(text(difference("removed", "Ada Finch", null))).contains("Cc: [-Ada Finch-] Subject");
        assertThat(text(difference("added", "Ada Finch", null))).contains("Cc: {+Ada Finch+} Subject");
    }

    @Test
    void colours_stand_in_for_brackets() {
        assertThat(new ChangedWords(true, 80).of(difference("changed", "Ada", "Bo")))
                .contains("\u001B[31mBo\u001B[0m \u001B[32mAda\u001B[0m")
                .doesNotContain("[-", "{+");
    }

    @Test
    void what_a_document_says_cannot_steer_the_terminal() {
        assertThat(text(difference("added", "Ada\u001B[2J Finch", null))).doesNotContain("\u001B");
    }

    private static String text(Row.DifferenceRow row) {
        return Samples.write(Format.TEXT, Row.DifferenceRow.class, List.of(row));
    }

    private static Row.DifferenceRow difference(String kind, String quote, @Nullable String other) {
        return new Row.DifferenceRow(
                Samples.at("vol1/memo.pdf", 3, "A-0012", quote),
                kind,
                "second:memo.pdf#1@10-16",
                "B-7",
                other,
                "Cc:",
                "Subject: herons");
    }
}
