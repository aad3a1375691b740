package org.foiatrail.extract.ocr;

import java.util.ArrayList;
import java.util.List;
import org.foiatrail.model.Rect;

/// Reads a part of a page once more, as one line, from the page's finest picture.
///
/// What the whole page was read as stands until another reading is worth more: nothing is lost by reading again.
final class Excerpt {
    /// Of a line's height: paper around it.
    private static final float MARGIN = 0.3f;

    private final Tesseract engine;
    private final Picture finest;

    Excerpt(Tesseract engine, Picture finest) {
        this.engine = engine;
        this.finest = finest;
    }

    /// The words of the line that stands in a box, none if there are none.
    List<ReadWord> read(Rect box) {
        float margin = MARGIN * box.height();
        float left = Math.max(0, box.x() - margin);
        float top = Math.max(0, box.y() - margin);
        Rect around = new Rect(left, top, box.right() + margin - left, box.bottom() + margin - top);
        List<ReadWord> words = new ArrayList<>();
        try (Picture picture = finest.clipped(around)) {
            for (ReadLine line : engine.readLine(picture)) {
                for (ReadWord word : line.words()) {
                    Rect its = word.box();
                    Rect onPage = new Rect(its.x() + left, its.y() + top, its.width(), its.height());
                    words.add(new ReadWord(word.text(), onPage, word.confidence()));
                }
            }
        }
        return words;
    }
}
