package org.foiatrail.extract.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.foiatrail.extract.file.MemberFolder;
import org.foiatrail.extract.file.Unreadable;
import org.foiatrail.extract.unit.Member;
import org.foiatrail.model.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MimeMailReaderTest {
    @TempDir
    private Path folder;

    private final List<Member> members = new ArrayList<>();

    @Test
    void the_header_is_printed_with_the_senders_own_time_and_zone() throws Exception {
        assertThat(read("""
                        Received: from a.example by b.example; Tue, 11 May 2010 18:33:07 +0000
                        Date: Tue, 11 May 2010 14:33:00 -0400
                        From: "Hartwell, Dana" <dana@agency.example>
                        To: Lee Ortiz <lee@county.example>,
                         desk@county.example
                        CC: legal@agency.example
                        Subject: =?UTF-8?Q?Caf=C3=A9_meeting?= notes

                        Can they opt out?
                        """)).isEqualTo("""
                        From: "Hartwell, Dana" <dana@agency.example>
                        Sent: Tue, 11 May 2010 14:33:00 -0400
                        To: Lee Ortiz <lee@county.example>, desk@county.example
                        Cc: legal@agency.example
                        Subject: Café meeting notes

                        Can they opt out?
                        """);
    }

    @Test
    void the_plain_alternative_is_read_and_attachments_are_members() throws Exception {
        String text = read("""
                From: a@agency.example
                Subject: draft
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=outer

                --outer
                Content-Type: multipart/alternative; boundary=inner

                --inner
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: base64

                UGxhaW4gd29yZHM=
                --inner
                Content-Type: text/html

                <p>Marked-up words</p>
                --inner--
                --outer
                Content-Type: text/plain; name="memo.txt"
                Content-Disposition: attachment; filename="memo.txt"

                the memo
                --outer
                Content-Type: application/octet-stream

                nameless
                --outer
                Content-Type: message/rfc822

                From: b@agency.example
                Subject: inner

                inner words
                --outer--
                """);
        assertThat(text)
                .isEqualTo("From: a@agency.example\nSubject: draft\n"
                        + "Attachments: memo.txt; attachment-1; attachment-2\n\nPlain words");
        assertThat(members).extracting(Member::name).containsExactly("memo.txt", "attachment-1", "attachment-2");
        assertThat(members.get(0).file()).content().startsWith("the memo");
        assertThat(members.get(2).file()).content().contains("From: b@agency.example", "inner words");
    }

    @Test
    void html_alone_becomes_its_text() throws Exception {
        assertThat(read("""
                        Subject: x
                        Content-Type: text/html; charset=utf-8

                        <html><head><title>T</title><style>p{}</style></head>
                        <body><p>First   line</p><div>Second<br>third</div><script>no()</script></body></html>
                        """)).isEqualTo("Subject: x\n\nFirst line\nSecond\nthird\n");
    }

    @Test
    void a_block_within_a_block_of_html_is_a_line() throws Exception {
        assertThat(read("""
                        Subject: x
                        Content-Type: text/html; charset=utf-8

                        <div dir="ltr">Pump five is dry<div>Send a crew</div></div>
                        """)).isEqualTo("Subject: x\n\nPump five is dry\nSend a crew\n");
    }

    @Test
    void bytes_that_are_not_ascii_survive_in_headers_that_should_have_encoded_them() throws Exception {
        assertThat(read("Subject: Año nuevo – plan\n\nbody\n")).startsWith("Subject: Año nuevo – plan\n");
    }

    @Test
    void a_file_without_a_header_is_all_body() throws Exception {
        assertThat(read("This mail has no header at all.\nIts words must not be lost.\n"))
                .contains("no header at all", "must not be lost");
    }

    private String read(String mail) throws IOException, Unreadable {
        Path file = folder.resolve("mail.eml");
        Files.write(file, mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        Path to = Files.createDirectories(folder.resolve("members"));
        List<Page> pages = new ArrayList<>();
        new MimeMailReader()
                .read(
                        file,
                        FileTypes.MAIL,
                        "mail.eml",
                        pages,
                        new MemberFolder(to, PlainTextTest.limits(), 1, members::add));
        assertThat(pages).hasSize(1);
        return pages.getFirst().text();
    }
}
