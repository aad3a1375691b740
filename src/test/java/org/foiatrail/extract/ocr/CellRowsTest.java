package org.foiatrail.extract.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.foiatrail.model.Rect;
import org.junit.jupiter.api.Test;

class CellRowsTest {
    @Test
    void columns_of_cells_become_rows() {
        List<ReadLine> lines = new ArrayList<>();
        lines.addAll(column(0, 72, "Jurisdiction", "Harlan County", "Orange County"));
        lines.addAll(column(1, 300, "Sent", "1,204", "88"));
        lines.addAll(column(2, 400, "Matched", "310", "7"));
        assertThat(text(CellRows.joined(lines)))
                .containsExactly("Jurisdiction Sent Matched", "Harlan County 1,204 310", "Orange County 88 7");
    }

    @Test
    void a_column_whose_blocks_follow_each_other_is_one() {
        List<ReadLine> lines = new ArrayList<>();
        lines.addAll(column(0, 72, "Harlan County", "Orange County"));
        lines.addAll(lower(column(1, 72, "Lake County", "Wayne County"), 28));
        lines.addAll(column(2, 300, "12", "13", "14", "15"));
        assertThat(text(CellRows.joined(lines)))
                .containsExactly("Harlan County 12", "Orange County 13", "Lake County 14", "Wayne County 15");
    }

    @Test
    void the_labels_of_a_mail_meet_their_values() {
        List<ReadLine> lines = new ArrayList<>();
        lines.addAll(column(0, 72, "From:", "Sent:", "Subject:"));
        lines.addAll(column(1, 150, "Brockway, Cleo", "May 11, 2010 2:33 PM", "the draft plan for next week's call"));
        assertThat(text(CellRows.joined(lines)))
                .containsExactly(
                        "From: Brockway, Cleo",
                        "Sent: May 11, 2010 2:33 PM",
                        "Subject: the draft plan for next week's call");
    }

    @Test
    void columns_of_prose_stay_apart() {
        List<ReadLine> lines = new ArrayList<>();
        lines.addAll(column(0, 72, "the board met on a Tuesday", "and nothing at all was decided", "until the summer"));
        lines.addAll(column(1, 320, "a letter was sent to them", "with a list of all the towns", "that had replied"));
        assertThat(text(CellRows.joined(lines))).isEqualTo(text(lines));
    }

    private static List<ReadLine> column(int block, float x, String... lines) {
        List<ReadLine> column = new ArrayList<>();
        float y = 100;
        for (String line : lines) {
            List<ReadWord> words = new ArrayList<>();
            float at = x;
            for (String word : line.split(" ", -1)) {
                float width = 5f * word.length();
                words.add(new ReadWord(word, new Rect(at, y, width, 10), 0.9f));
                at += width + 3;
            }
            column.add(new ReadLine(words, block, false));
            y += 14;
        }
        return column;
    }

    private static List<ReadLine> lower(List<ReadLine> lines, float by) {
        return lines.stream()
                .map(line -> new ReadLine(
                        line.words().stream()
                                .map(word -> new ReadWord(
                                        word.text(),
                                        new Rect(
                                                word.box().x(),
                                                word.box().y() + by,
                                                word.box().width(),
                                                word.box().height()),
                                        word.confidence()))
                                .toList(),
                        line.block(),
                        line.endsParagraph()))
                .toList();
    }

    private static List<String> text(List<ReadLine> lines) {
        return lines.stream()
                .map(line -> String.join(
                        " ", line.words().stream().map(ReadWord::text).toList()))
                .toList();
    }
}
