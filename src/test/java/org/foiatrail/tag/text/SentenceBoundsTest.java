package org.foiatrail.tag.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.util.Span;
import org.foiatrail.model.Page;
import org.foiatrail.model.Segments;
import org.junit.jupiter.api.Test;

class SentenceBoundsTest {
    private static final Sentences SENTENCES = new Sentences();

    @Test
    void a_sentence_ends_at_its_full_stop_and_reaches_over_no_paragraph() {
        RunningText text = running("They may leave. Dr. Ashdown, of the U.S. Office, may not.\n\nIt is closed");
        SentenceBounds bounds = SENTENCES.in(text);
        assertThat(words(bounds, "leave")).isEqualTo("They may leave.");
        assertThat(words(bounds, "may not")).isEqualTo("Dr. Ashdown, of the U.S. Office, may not.");
        assertThat(words(bounds, "closed")).isEqualTo("It is closed");
    }

    @Test
    void the_order_in_which_sentences_are_asked_for_changes_none() {
        RunningText text =
                running("The county may opt out, Mr. Quill said. Nobody asked it why; it left. ".repeat(200));
        SentenceBounds forward = SENTENCES.in(text);
        SentenceBounds jumping = SENTENCES.in(text);
        List<Integer> places =
                new Random(7).ints(500, 0, text.text().length()).boxed().toList();
        List<Span> jumped = places.stream().map(jumping::around).toList();
        assertThat(places.stream().sorted().map(forward::around))
                .containsExactlyElementsOf(places.stream()
                        .sorted()
                        .map(place -> jumped.get(places.indexOf(place)))
                        .toList());
    }

    @Test
    void an_endless_sentence_reaches_so_far_on_each_side() {
        String text = running("word ".repeat(1000)).text();
        Span around = SENTENCES.in(running("word ".repeat(1000))).around(2500);
        assertThat(around.getStart()).isEqualTo(1900);
        assertThat(around.getEnd()).isLessThanOrEqualTo(3100).isGreaterThan(3090);
        assertThat(text).hasSizeGreaterThan(around.getEnd());
    }

    /// Something may be said in every line of one endless paragraph.
    @Test
    void however_often_it_is_asked_the_text_is_looked_at_twice_at_most() {
        String text = "The county may opt out. ".repeat(4000);
        AtomicLong looked = new AtomicLong();
        SentenceBounds bounds = new SentenceBounds(
                new SentenceDetector() {
                    @Override
                    public String[] sentDetect(CharSequence words) {
                        throw new UnsupportedOperationException("nobody asks for texts");
                    }

                    @Override
                    public Span[] sentPosDetect(CharSequence words) {
                        looked.addAndGet(words.length());
                        return new Span[] {new Span(0, words.length())};
                    }
                },
                running(text));
        for (int at = 0; at < text.length(); at += 6) {
            bounds.around(at);
        }
        assertThat(looked.get()).isBetween((long) text.length(), 2L * text.length());
    }

    private static String words(SentenceBounds bounds, String at) {
        return bounds.around(bounds.text().indexOf(at))
                .getCoveredText(bounds.text())
                .toString();
    }

    private static RunningText running(String text) {
        return RunningText.of(List.of(Page.plain(1, text)), Segments.NONE);
    }
}
