package org.foiatrail.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateDataTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Call me at (907) 555-0123 today      | Call me at [private] today
            Call 907.555.0123, ext. 4            | Call [private], ext. 4
            cell 1-907-555-0123                  | cell [private]
            (907) 555- 0123                      | [private]
            cell +19075550123, or +442079460123. | cell [private], or [private].
            5+1907555012 and +190755501          | 5+1907555012 and +190755501
            (907)555 0123                        | [private]
            his desk is 555-0123.                | his desk is [private].
            SSN 078-05-1120 on file              | SSN [private] on file
            A 012 345 678 was removed            | [private] was removed
            A012-345-678 was removed             | [private] was removed
            DOB: 03/14/1975, male                | DOB: [private], male
            date of birth March 14, 1975         | date of birth [private]
            write to vera.lund@mail.example      | write to [private]
            she lives at 12 Elm Street, Apt 4B   | she lives at [private]
            of 1400 N. Old Mill Road in town     | of [private] in town
            of 1400 N . OLD MILL ROAD in town    | of [private] in town
            P.O. Box 110001, Juneau              | [private], Juneau
            Po Box 256, Delta Junction           | [private], Delta Junction
            (907) 555-01237                      | [private]
            cell 9075550123, fax: 555 0124       | cell [private], fax: [private]
            To: 'vera.lund@mail . net'; Paul     | To: '[private]'; Paul
            vera@mail. com and v@x.example. So   | [private] and [private]. So
            """)
    void what_is_a_private_persons_is_masked(String text, String masked) {
        assertThat(PrivateData.masked(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "write to vera.lund@agency.gov or ops@doc.state.ak.us",
                "write to ops@doc.state. ak . us",
                "first:mail/chain.pdf#1@775-1058",
                "a way off in 2010, 5 miles down the road",
                "ICE FOIA 10-2674.0012675",
                "NIH-001168 and GSP01_0001866",
                "more than 59,000 in 1,210 of 3,181 jurisdictions",
                "287(g), 8 U.S.C. 1357(g), Public Law 110-161",
                "May 11, 2010 2:33 PM",
                "from 2008-2012, pages 120-145",
                "$2,300,000.00 in fiscal year 2010",
                "The County of Los Angeles has 10,170 detainees",
                "Secure Communities in 2010 Washington State Patrol",
            })
    void what_is_public_stays(String text) {
        assertThat(PrivateData.masked(text)).isEqualTo(text);
    }

    @Property
    void no_spot_is_passed_over(@ForAll("texts") String text) {
        assertThat(PrivateData.masked(text))
                .isEqualTo(PrivateData.ALL.matcher(text).replaceAll(Matcher.quoteReplacement(PrivateData.MASK)));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a",
                        "Z",
                        "7",
                        "42",
                        "555",
                        "0123",
                        "078-05-1120",
                        "(907) ",
                        "+1-",
                        "[",
                        "{",
                        ")",
                        "-",
                        ".",
                        ",",
                        " ",
                        "  ",
                        "\n",
                        ": ",
                        "@",
                        " @ ",
                        "vera.lund",
                        "mail",
                        ".example",
                        " . net",
                        ".gov",
                        "A",
                        "A 012",
                        "Alien No. ",
                        " 345 678",
                        "DOB: ",
                        "born on ",
                        "September",
                        " 14",
                        ", 1975",
                        "3/14/75",
                        "12 ",
                        "Elm ",
                        "Street",
                        "Apt 4",
                        "P.O. Box ",
                        "po box #",
                        "SSN ",
                        "123456789",
                        "fax",
                        "é",
                        "\uD835\uDC00",
                        "_")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }
}
