package org.foiatrail.tag.text;

import java.util.BitSet;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.util.Span;

/// Where the sentences of one text begin, found a stretch at a time and each stretch once: something may be said in
/// every line of one endless paragraph. For one thread.
public final class SentenceBounds {
    /// Characters looked at in one go.
    private static final int STRETCH = 600;

    /// Characters looked at on each side besides: whether a sentence ends is told by the words beside its full stop.
    private static final int BESIDE = 200;

    /// Characters on each side of a place that its sentence may have: a file may be one endless sentence.
    private static final int REACH = 600;

    private final SentenceDetector detector;
    private final RunningText running;
    private final String text;
    private final BitSet starts = new BitSet();
    private final BitSet looked = new BitSet();

    SentenceBounds(SentenceDetector detector, RunningText running) {
        this.detector = detector;
        this.running = running;
        this.text = running.text();
    }

    public String text() {
        return text;
    }

    /// The sentence that holds `at`; none reaches over a [RunningText#BREAK], nor from one cell into another.
    public Span around(int at) {
        int start = start(at, Math.max(0, at - REACH));
        return new Span(start, end(at, Math.min(text.length(), at + REACH))).trim(text);
    }

    private int start(int at, int limit) {
        int stretch = at / STRETCH;
        while (true) {
            look(stretch);
            int start = starts.previousSetBit(at);
            if (start >= stretch * STRETCH || stretch * STRETCH <= limit) {
                return Math.max(start, limit);
            }
            stretch--;
        }
    }

    private int end(int at, int limit) {
        for (int stretch = at / STRETCH; stretch * STRETCH < limit; stretch++) {
            look(stretch);
            int end = starts.nextSetBit(at + 1);
            if (end >= 0 && end < (stretch + 1) * STRETCH) {
                return Math.min(end, limit);
            }
        }
        return limit;
    }

    private void look(int stretch) {
        if (looked.get(stretch)) {
            return;
        }
        looked.set(stretch);
        int from = stretch * STRETCH;
        int to = Math.min(text.length(), from + STRETCH);
        int first = Math.max(0, from - BESIDE);
        String window = text.substring(first, Math.min(text.length(), to + BESIDE));
        int at = 0;
        while (at < window.length()) {
            int stop = window.indexOf(RunningText.BREAK, at);
            int end = Math.min(stop < 0 ? window.length() : stop, running.nextCell(first + at) - first);
            if (first + end > from && first + at < to) {
                for (Span sentence : detector.sentPosDetect(window.substring(at, end))) {
                    int start = first + at + sentence.getStart();
                    if (start >= from && start < to) {
                        starts.set(start);
                    }
                }
            }
            at = end == stop ? end + 1 : end;
        }
    }
}
