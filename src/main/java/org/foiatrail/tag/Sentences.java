package org.foiatrail.tag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/// Sentences of a running text. The model may be shared by threads; a detector is made for each text.
final class Sentences {
    private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

    private final SentenceModel model;

    Sentences() {
        try (InputStream in = Objects.requireNonNull(Sentences.class.getResourceAsStream(MODEL), MODEL)) {
            model = new SentenceModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The sentence of `text` that holds `at`; sentences never reach over a [RunningText#BREAK].
    Span around(String text, int at) {
        int from = text.lastIndexOf(RunningText.BREAK, at) + 1;
        int to = text.indexOf(RunningText.BREAK, at);
        String paragraph = text.substring(from, to < 0 ? text.length() : to);
        for (Span sentence : new SentenceDetectorME(model).sentPosDetect(paragraph)) {
            if (at - from < sentence.getEnd()) {
                return new Span(sentence.getStart() + from, sentence.getEnd() + from);
            }
        }
        return new Span(from, from + paragraph.length());
    }
}
