package org.foiatrail.extract.ocr;

import java.util.List;
import org.foiatrail.model.Box;
import org.foiatrail.model.Word;

/// What was recognised on a page.
///
/// @param text its lines, with an empty one between paragraphs
/// @param words where they stand, in points
/// @param confidence mean of the words', 0 if there are none
/// @param boxes dark and outlined rectangles
public record OcrText(String text, List<Word> words, double confidence, List<Box> boxes) {
    public OcrText {
        words = List.copyOf(words);
        boxes = List.copyOf(boxes);
    }
}
