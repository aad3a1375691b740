package org.foiatrail.extract.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.foiatrail.extract.format.FileTypes.Family;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileTypesTest {
    private static final String MAIL = """
            Return-Path: <a@agency.example>
            Received: from a.example by b.example; Tue, 11 May 2010 18:33:07 +0000
            From: a@agency.example
            To: b@agency.example
            Subject: x

            body
            """;

    @TempDir
    private Path folder;

    @Test
    void a_printed_mail_that_was_saved_as_text_stays_text() throws IOException {
        assertThat(family("mail.txt", MAIL)).isEqualTo(Family.TEXT);
        assertThat(family("notes.md", "<html><body>tags</body></html>")).isEqualTo(Family.TEXT);
        assertThat(family("list.csv", "a,b\n1,2\n")).isEqualTo(Family.TEXT);
    }

    @Test
    void a_native_mail_is_known_by_its_bytes_or_its_name() throws IOException {
        assertThat(family("message", MAIL)).isEqualTo(Family.MAIL);
        assertThat(family("mail.eml", "Subject: x\n\nbody\n")).isEqualTo(Family.MAIL);
        assertThat(family("mail.msg", "Subject: x\n\nbody\n")).isEqualTo(Family.MAIL);
    }

    @Test
    void bytes_win_over_a_wrong_name() throws IOException {
        assertThat(family("memo.doc", "%PDF-1.4\n%\u00e2\n1 0 obj")).isEqualTo(Family.PDF);
        assertThat(family("memo.txt", "%PDF-1.4\n%\u00e2\n1 0 obj")).isEqualTo(Family.PDF);
        assertThat(family("page.bin", "<!DOCTYPE html><html><body>x</body></html>"))
                .isEqualTo(Family.DOCUMENT);
    }

    @Test
    void what_is_neither_text_nor_known_has_no_reader() throws IOException {
        assertThat(family("tool", "\u007fELF\u0002\u0001\u0001\u0000\u0000\u0000"))
                .isEqualTo(Family.NONE);
        assertThat(family("blob.txt", "a\u0000\u0001\u0002")).isEqualTo(Family.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"log.txt", "log.md", "log.csv", "log.log"})
    void a_text_by_its_name_is_read_with_the_marks_of_a_terminal_in_it(String name) throws IOException {
        String content = "From: \u001b[31mA. Clerk\u001b[0m\nSubject:\u0007 the\u0000 permit\u0001\u0002\u007f of May"
                + " 11, as it was shown on the screen\u0007 of the office\n";
        assertThat(family(name, content)).isEqualTo(Family.TEXT);
        assertThat(family("log.eml", content)).isEqualTo(Family.MAIL);
    }

    @Test
    void bytes_at_random_are_no_text_whatever_their_name() throws IOException {
        byte[] bytes = new byte[4000];
        new Random(1).nextBytes(bytes);
        assertThat(family("noise.txt", new String(bytes, StandardCharsets.ISO_8859_1)))
                .isEqualTo(Family.NONE);
    }

    private Family family(String name, String content) throws IOException {
        Path file = Files.write(folder.resolve("file"), content.getBytes(StandardCharsets.ISO_8859_1));
        return FileTypes.family(new FileTypes().detect(file, name));
    }
}
