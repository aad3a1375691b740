package org.foiatrail.extract.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.mime.MediaType;
import org.foiatrail.extract.file.MemberFolder;
import org.foiatrail.extract.unit.Member;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailBoxSaverTest {
    private static final String HEAD = "From: Vera Lund <vera@agency.example>\nSubject: Valves\n\n";

    @TempDir
    private Path folder;

    @Test
    void lines_that_a_mail_box_marked_lest_they_begin_a_mail_lose_the_mark() throws Exception {
        assertThat(mails(">From here the pipe runs west.\n\n>From May on it is closed – see map.\n>>From Omar\n"))
                .containsExactly(
                        HEAD + "From here the pipe runs west.\n\nFrom May on it is closed – see map.\n>From Omar\n",
                        HEAD + "Second.\n");
    }

    @Test
    void a_line_of_a_quotation_keeps_its_mark() throws Exception {
        assertThat(mails("Omar wrote:\n>Shut it.\n>From May on it is closed.\n\nWhy?\n"))
                .first()
                .isEqualTo(HEAD + "Omar wrote:\n>Shut it.\n>From May on it is closed.\n\nWhy?\n");
        assertThat(mails("Omar wrote:\n>>From May on\n>it is closed.\n"))
                .first()
                .isEqualTo(HEAD + "Omar wrote:\n>From May on\n>it is closed.\n");
    }

    /// Its second byte, read alone, ends a line.
    @Test
    void a_letter_of_two_bytes_ends_no_line() throws Exception {
        assertThat(mails("5 \u00C5>From there\n")).first().isEqualTo(HEAD + "5 \u00C5>From there\n");
    }

    private List<String> mails(String body) throws Exception {
        String separator = "From vera@agency.example Mon May 10 09:12:00 2010\n";
        Path box =
                Files.writeString(folder.resolve("box.mbox"), separator + HEAD + body + separator + HEAD + "Second.\n");
        List<Member> members = new ArrayList<>();
        Path to = Files.createTempDirectory(folder, "members");
        new ArchiveReader()
                .read(
                        box,
                        MediaType.application("mbox"),
                        "box.mbox",
                        new ArrayList<>(),
                        new MemberFolder(to, PlainTextTest.limits(), 1, members::add));
        List<String> mails = new ArrayList<>();
        for (Member member : members) {
            mails.add(Files.readString(member.file(), StandardCharsets.UTF_8));
        }
        return mails;
    }
}
