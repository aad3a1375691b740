package org.foiatrail.relate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foiatrail.relate.Texts;
import org.junit.jupiter.api.Test;

class SharedPassagesTest {
    private static final String HERON = "From: Ada Finch Subject: herons The marsh warden counted eleven herons in"
            + " the reeds this morning and nine of them were still there when the second boat came back at noon.";
    private static final String BRIDGE = "From: Bo Lind Subject: the bridge Nobody will say when the old bridge"
            + " opens again, since the county has not paid for the paint and the painters have gone home for good.";
    private static final String FERRY = "From: Cy Roth Subject: the ferry Our ferry ran forty minutes late on each"
            + " of the last six days because the pilot had to fetch his own fuel from the depot behind the school.";

    @Test
    void a_mail_is_found_inside_another_chain() {
        DocumentText chain = mails(BRIDGE, HERON, FERRY);
        DocumentText alone = mails(HERON);
        List<SharedPassages.Passage> found = new SharedPassages(1, i -> chain).of(alone);
        assertThat(found).hasSize(1);
        assertThat(words(alone, found.getFirst().from(), found.getFirst().to())).startsWith("from ada finch");
        assertThat(words(chain, found.getFirst().otherFrom(), found.getFirst().otherTo()))
                .startsWith("from ada finch")
                .endsWith("back at noon");
    }

    @Test
    void mails_in_another_order_are_passages_of_their_own() {
        DocumentText one = mails(BRIDGE, HERON, FERRY);
        DocumentText other = mails(FERRY, HERON, BRIDGE);
        assertThat(new SharedPassages(1, i -> other).of(one)).hasSize(3);
    }

    @Test
    void the_copy_that_shares_most_is_chosen() {
        DocumentText redacted = mails(HERON.replace("nine of them were still there", "[hole]"));
        DocumentText whole = mails(HERON);
        List<DocumentText> set = List.of(redacted, whole);
        assertThat(new SharedPassages(2, set::get).of(whole))
                .extracting(SharedPassages.Passage::document)
                .containsExactly(1);
    }

    @Test
    void a_passage_runs_on_over_a_hole() {
        DocumentText redacted = mails(HERON.replace("nine of them were still there", "[hole]"));
        DocumentText whole = mails(HERON);
        List<SharedPassages.Passage> found = new SharedPassages(1, i -> whole).of(redacted);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().otherTo()).isEqualTo(whole.tokens().size());
    }

    @Test
    void a_header_in_common_makes_no_copy() {
        DocumentText one = mails("From: Ada Finch Sent: Monday To: Bo Lind Cc: Cy Roth, Di Marsh " + HERON);
        DocumentText other = mails("From: Ada Finch Sent: Monday To: Bo Lind Cc: Cy Roth, Di Marsh " + BRIDGE);
        assertThat(new SharedPassages(1, i -> other).of(one)).isEmpty();
    }

    @Test
    void a_disclaimer_in_common_makes_no_copy() {
        String disclaimer = " The words of this message are meant for the warden alone; if you are not the warden and"
                + " have come by it in error then please delete it at once, tell the sender that you have done so, and"
                + " do not speak of it to anybody in the reeds, on the bridge or on the ferry.";
        String[] mails = new String[60];
        Arrays.setAll(mails, i -> "From: Ada Finch Subject: day " + i + " " + wordsOf(i) + disclaimer);
        DocumentText chain = mails(mails);
        assertThat(new SharedPassages(1, i -> chain).of(mails("Subject: another " + wordsOf(99) + disclaimer)))
                .isEmpty();
        assertThat(new SharedPassages(1, i -> chain).of(mails(mails[40]))).hasSize(1);
    }

    private static String wordsOf(int mail) {
        return IntStream.range(0, 90).mapToObj(i -> "w" + mail + "x" + i).collect(Collectors.joining(" "));
    }

    @Test
    void a_text_that_stands_twice_is_found_twice() {
        DocumentText twice = mails(HERON, BRIDGE, HERON);
        assertThat(new SharedPassages(1, i -> mails(HERON)).of(twice)).hasSize(2);
    }

    private static DocumentText mails(String... mails) {
        StringBuilder text = new StringBuilder();
        Integer[] starts = new Integer[mails.length];
        for (int i = 0; i < mails.length; i++) {
            starts[i] = Texts.printed(text.toString()).size();
            text.append(mails[i]).append("\n\n");
        }
        return Texts.document("mails.pdf", Texts.printed(text.toString()), starts);
    }

    private static String words(DocumentText text, int from, int to) {
        return Texts.words(text.tokens(), from, to);
    }
}
