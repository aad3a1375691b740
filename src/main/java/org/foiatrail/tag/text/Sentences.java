package org.foiatrail.tag.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.ThreadSafeSentenceDetectorME;
import opennlp.tools.util.Span;

/// Sentences of a running text. May be used by any number of threads.
public final class Sentences {
    private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

    /// Characters looked at on each side: a file may be one endless paragraph.
    private static final int WINDOW = 600;

    private final SentenceDetector detector;

    public Sentences() {
        try (InputStream in = Objects.requireNonNull(Sentences.class.getResourceAsStream(MODEL), MODEL)) {
            detector = new ThreadSafeSentenceDetectorME(new SentenceModel(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The sentence of `text` that holds `at`; sentences never reach over a [RunningText#BREAK].
    public Span around(String text, int at) {
        int first = Math.max(0, at - WINDOW);
        int to = Math.min(text.length(), at + WINDOW);
        String window = text.substring(first, to);
        int start = window.lastIndexOf(RunningText.BREAK, at - first) + 1;
        int end = window.indexOf(RunningText.BREAK, at - first);
        String paragraph = window.substring(start, Math.max(start, end < 0 ? window.length() : end));
        int from = first + start;
        for (Span sentence : detector.sentPosDetect(paragraph)) {
            if (at - from < sentence.getEnd()) {
                return new Span(sentence.getStart() + from, sentence.getEnd() + from);
            }
        }
        return new Span(from, from + paragraph.length());
    }
}
