package org.foiatrail.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetTextTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, A1",
        "6, 1, B7",
        "7, 0, A8",
        "8, 0, A9",
        "9, 2, C10",
        "1199, 25, Z1200",
        "0, 26, AA1",
        "65535, 701, ZZ65536",
        "1048575, 16383, XFD1048576"
    })
    void the_text_tells_every_cell(int row, int column, String name) {
        SheetText.Writer sheet = new SheetText.Writer("Counts");
        sheet.cell(row, column, "needle");
        sheet.cell(row + 1, 0, "below");
        String text = sheet.page(1).text();
        assertThat(SheetText.cellAt(text, text.indexOf("needle"))).hasValue(name);
        assertThat(SheetText.cellAt(text, text.indexOf("needle") + 5)).hasValue(name);
        assertThat(SheetText.cellAt(text, text.indexOf("below"))).hasValue("A" + (row + 2));
        assertThat(text.lines().count()).isLessThan(40);
    }

    @Test
    void a_row_is_a_line_and_a_tab_a_column() {
        SheetText.Writer sheet = new SheetText.Writer("Deployment");
        sheet.cell(0, 0, "County");
        sheet.cell(0, 2, "Date");
        sheet.cell(2, 0, "two\nlines");
        Page page = sheet.page(3);
        assertThat(page.text()).isEqualTo("Deployment\nCounty\t\tDate\n\ntwo lines\n");
        assertThat(page.reason()).isEqualTo("sheet \"Deployment\"");
        assertThat(SheetText.isSheet(page)).isTrue();
        assertThat(page.number()).isEqualTo(3);
    }

    @Test
    void what_stands_outside_or_comes_out_of_order_is_kept_and_has_no_cell() {
        SheetText.Writer sheet = new SheetText.Writer("S");
        sheet.cell(3, 3, "inside");
        sheet.cell(1, 1, "late");
        sheet.outside("a note");
        String text = sheet.page(1).text();
        assertThat(text).contains("late", "a note");
        assertThat(SheetText.cellAt(text, text.indexOf("inside"))).hasValue("D4");
        assertThat(SheetText.cellAt(text, text.indexOf("late"))).isEmpty();
        assertThat(SheetText.cellAt(text, text.indexOf("a note"))).isEmpty();
        assertThat(SheetText.cellAt(text, 0)).isEmpty();
        assertThat(SheetText.cellAt(text, text.length() + 9)).isEmpty();
    }
}
