package org.foiatrail.tag.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.ThreadSafeSentenceDetectorME;

/// Finds sentences. May be used by any number of threads.
public final class Sentences {
    private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

    private final SentenceDetector detector;

    public Sentences() {
        try (InputStream in = Objects.requireNonNull(Sentences.class.getResourceAsStream(MODEL), MODEL)) {
            detector = new ThreadSafeSentenceDetectorME(new SentenceModel(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The sentences of one text, each found when it is first asked for.
    public SentenceBounds in(RunningText text) {
        return new SentenceBounds(detector, text);
    }
}
