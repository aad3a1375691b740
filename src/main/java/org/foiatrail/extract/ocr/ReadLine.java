package org.foiatrail.extract.ocr;

import java.util.List;
import org.foiatrail.model.Rect;

/// A line as the engine read it.
///
/// @param words one at least
/// @param block which of the page's blocks it belongs to, in the order of reading
/// @param endsParagraph whether the next line begins a paragraph
record ReadLine(List<ReadWord> words, int block, boolean endsParagraph) {
    ReadLine {
        words = List.copyOf(words);
    }

    Rect box() {
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (ReadWord word : words) {
            left = Math.min(left, word.box().x());
            top = Math.min(top, word.box().y());
            right = Math.max(right, word.box().right());
            bottom = Math.max(bottom, word.box().bottom());
        }
        return new Rect(left, top, right - left, bottom - top);
    }

    /// The same line with other words.
    ReadLine of(List<ReadWord> others) {
        return new ReadLine(others, block, endsParagraph);
    }
}
