package org.foiatrail.extract.ocr;

import java.util.List;
import org.foiatrail.model.Rect;

/// A word as the engine read it.
///
/// @param box in points of the picture it was read from
/// @param confidence from 0 to 1
record ReadWord(String text, Rect box, float confidence) {
    /// What a letter of a lesser word counts when two readings are compared: nothing.
    private static final double DOUBTFUL = 0.5;

    /// With which the letters of some words were read in the mean, 0 if there are none.
    static double confidence(List<ReadWord> words) {
        double sum = 0;
        int letters = 0;
        for (ReadWord word : words) {
            sum += word.confidence() * word.text().length();
            letters += word.text().length();
        }
        return letters == 0 ? 0 : sum / letters;
    }

    /// The letters that were surely read.
    static double worth(List<ReadWord> words) {
        return words.stream()
                .mapToDouble(word -> word.text().length() * Math.max(0, word.confidence() - DOUBTFUL))
                .sum();
    }
}
