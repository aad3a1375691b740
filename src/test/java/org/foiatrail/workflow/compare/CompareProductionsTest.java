package org.foiatrail.workflow.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.foiatrail.workflow.SmallCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Chains that end in the same mail, and what was answered to it.
class CompareProductionsTest {
    private static final String QUOTED = """
            From: Torvald Ruiz
            Sent: Thursday, June 17, 2010 2:44 PM
            To: Ekdal, Lene
            Subject: Pumping schedule
            Lene,
            I looked into the schedule of the pumps. If the plant feeds the mains in the next weeks it does so
            against my advice, since the staff has to be trained and the plans of sampling are out of date.
            """;

    @TempDir
    Path temp;

    private static String answer(String from, String sent, String body) {
        return "From: " + from + "\nSent: " + sent
                + "\nTo: Torvald Ruiz; Ulla Nyman; Per Sund; Karin Holt; Anders Boije; Britta Falk\nSubject: RE: Pumping schedule\n"
                + body + "\n" + QUOTED;
    }

    private List<String> kinds(String first, String second) {
        SmallCorpus corpus = new SmallCorpus(temp)
                .production("A")
                .file("a.txt", first)
                .production("B")
                .file("b.txt", second);
        return new CompareProductions(corpus.home())
                .between("A", "B").rows().stream()
                        .map(row -> row.kind() + " " + row.at().path())
                        .toList();
    }

    @Test
    void two_answers_to_one_mail_are_two_messages() {
        String one = answer(
                "Ekdal, Lene", "Thursday, June 17, 2010 3:50 PM", "Thank you Torvald. I passed it to Sten.\nLene");
        String other = answer(
                "Maja Brandt",
                "Friday, June 18, 2010 7:30 AM",
                "Torvald - we switch on the 30th. That was decided above both of us. Come and see me.");
        assertThat(kinds(one, other))
                .containsExactlyInAnyOrder("only-in-first a.txt", "identical b.txt", "only-in-second b.txt");
    }

    @Test
    void an_answer_taken_out_is_not_another_persons() {
        String one = answer("Ekdal, Lene", "Thursday, June 17, 2010 3:50 PM", "(b)(5)");
        String other = answer(
                "Maja Brandt",
                "Friday, June 18, 2010 7:30 AM",
                "Torvald - we switch on the 30th. That was decided above both of us. Come and see me.");
        assertThat(kinds(one, other)).doesNotContain("less-redacted b.txt").contains("only-in-second b.txt");
    }

    @Test
    void an_answer_taken_out_is_revealed_by_its_copy() {
        assertThat(kinds(
                        answer("Ekdal, Lene", "Thursday, June 17, 2010 3:50 PM", "(b)(5)"),
                        answer(
                                "Ekdal, Lene",
                                "Thursday, June 17, 2010 3:56 PM",
                                "Thank you. I passed it to Sten.\nLene")))
                .containsExactly("less-redacted b.txt");
    }

    @Test
    void a_sender_read_otherwise_is_no_other_sender_at_the_same_minute() {
        String sent = "Thursday, June 17, 2010 3:50 PM";
        assertThat(kinds(
                        answer("Ekdal, Lene", sent, "(b)(5)"),
                        answer("Ekda1, Lene", sent, "Thank you. I passed it to Sten.\nLene")))
                .containsExactly("less-redacted b.txt");
    }
}
