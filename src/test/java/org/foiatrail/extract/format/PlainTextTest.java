package org.foiatrail.extract.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.foiatrail.extract.file.Limits;
import org.foiatrail.model.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainTextTest {
    @TempDir
    private Path folder;

    @Test
    void a_form_feed_ends_a_page() {
        assertThat(PlainText.pages("one\n\ftwo")).containsExactly("one\n", "two");
    }

    @Test
    void a_form_feed_at_the_end_begins_no_page() {
        assertThat(PlainText.pages("one\f")).containsExactly("one");
        assertThat(PlainText.pages("\f")).containsExactly("");
    }

    @Test
    void an_empty_page_in_the_middle_stays_a_page() throws Exception {
        Path file = Files.writeString(folder.resolve("mail.txt"), "one\f\fthree");
        try (PlainText text = PlainText.open(file, limits())) {
            assertThat(text.pages()).isEqualTo(3);
            assertThat(text.page(2, false).state()).isEqualTo(Page.State.EMPTY);
            assertThat(text.page(3, false).text()).isEqualTo("three");
        }
    }

    @Test
    void nothing_is_trimmed_and_of_line_ends_only_crlf_changes() {
        byte[] bytes = "  a \r\n\tb\rc\n\n ".getBytes(StandardCharsets.UTF_8);
        assertThat(PlainText.decode(bytes, null)).isEqualTo("  a \n\tb\rc\n\n ");
    }

    @Test
    void byte_order_marks_tell_the_encoding_and_are_dropped() {
        assertThat(PlainText.decode("\uFEFFé".getBytes(StandardCharsets.UTF_8), null))
                .isEqualTo("é");
        assertThat(PlainText.decode("\uFEFFé".getBytes(StandardCharsets.UTF_16LE), null))
                .isEqualTo("é");
        assertThat(PlainText.decode("\uFEFFé".getBytes(StandardCharsets.UTF_16BE), null))
                .isEqualTo("é");
    }

    @Test
    void what_is_no_utf8_is_taken_for_windows_1252() {
        byte[] bytes = "“Cook County” can’t – §".getBytes(Charset.forName("windows-1252"));
        assertThat(PlainText.decode(bytes, null)).isEqualTo("“Cook County” can’t – §");
    }

    @Test
    void bytes_that_fit_no_encoding_are_not_lost() {
        byte[] bytes = {'a', (byte) 0x81, (byte) 0xE9, 'b'};
        assertThat(PlainText.decode(bytes, null)).isEqualTo("a\u0081\u00e9b");
    }

    @Test
    void a_declared_encoding_goes_before_a_guess_but_not_before_a_mark() {
        assertThat(PlainText.decode("žluť".getBytes(Charset.forName("windows-1250")), Charset.forName("windows-1250")))
                .isEqualTo("žluť");
        assertThat(PlainText.decode("\uFEFFé".getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1250")))
                .isEqualTo("é");
    }

    static Limits limits() {
        return new Limits(1L << 30, 1000, 1L << 30, 1000, "eng");
    }
}
