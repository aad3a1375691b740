package org.foiatrail.extract.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.foiatrail.extract.file.Limits;
import org.foiatrail.extract.file.MemberFolder;
import org.foiatrail.model.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Text messages as telephones back them up.
class SmsBackupTest {
    @TempDir
    private Path folder;

    private List<String> read(String xml) throws Exception {
        Path file = Files.writeString(folder.resolve("sms.xml"), xml, StandardCharsets.UTF_8);
        List<Page> pages = new ArrayList<>();
        MemberFolder members = new MemberFolder(folder, new Limits(1 << 20, 10, 1 << 20, 10, "eng"), 1, member -> {});
        new TikaReader().read(file, new FileTypes().detect(file, "sms.xml"), "sms.xml", pages, members);
        return pages.stream().map(Page::text).toList();
    }

    @Test
    void each_message_is_a_row_that_tells_when_which_way_and_of_whom() throws Exception {
        assertThat(read("""
                <?xml version='1.0' encoding='UTF-8' standalone='yes' ?>
                <smses count="3">
                  <sms address="+15155550133" date="1615219927000" type="1" body="Where is she,&#10;Hal?"
                      readable_date="Mar 8, 2021 4:12:07 PM" contact_name="Gail Trask" />
                  <sms address="+15155550177" date="1615220031000" type="2" body="At home" contact_name="(Unknown)" />
                  <mms date="1615220100000" msg_box="1" address="+15155550133~+15155550144" sub="null"
                      readable_date="Mar 8, 2021 4:15:00 PM" contact_name="Gail Trask, Otis Kray">
                    <parts>
                      <part ct="application/smil" cl="smil.xml" text="&lt;smil/&gt;" />
                      <part ct="text/plain" text="The well" />
                      <part ct="image/jpeg" cl="well.jpg" text="null" />
                    </parts>
                    <addrs>
                      <addr address="+15155550144" type="137" />
                      <addr address="+15155550133" type="151" />
                    </addrs>
                  </mms>
                </smses>
                """)).containsExactly("""
                Messages
                Date\tDirection\tParty\tMessage
                Mar 8, 2021 4:12:07 PM\tReceived\tGail Trask\tWhere is she, Hal?
                2021-03-08 16:13:51 UTC\tSent\t+15155550177\tAt home
                Mar 8, 2021 4:15:00 PM\tReceived\tOtis Kray\tThe well well.jpg
                """);
    }

    @Test
    void other_markup_without_words_has_none() throws Exception {
        assertThat(read("<rows><row date=\"1615219927000\" body=\"Where?\"/></rows>"))
                .allMatch(String::isBlank);
    }
}
