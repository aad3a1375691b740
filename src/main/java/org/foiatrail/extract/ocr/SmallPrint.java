package org.foiatrail.extract.ocr;

import java.util.ArrayList;
import java.util.List;
import org.foiatrail.model.Rect;

/// Reads the small print of a page again from its finest picture: stamps and footers lose strokes where the page is
/// shown coarser, and are so few that it takes little time.
final class SmallPrint {
    /// In points, from the feet of the letters that hang to the heads of those that rise: 8-point print and less.
    private static final float SMALL = 8;
    /// Of a line's height: paper around it.
    private static final float MARGIN = 0.3f;

    private final Tesseract engine;
    private final Picture finest;

    SmallPrint(Tesseract engine, Picture finest) {
        this.engine = engine;
        this.finest = finest;
    }

    /// The same lines, the small ones in whichever reading is surer.
    List<ReadLine> readAgain(List<ReadLine> lines) {
        return lines.stream().map(line -> isSmall(line) ? surer(line) : line).toList();
    }

    private static boolean isSmall(ReadLine line) {
        return line.box().height() < SMALL && line.box().width() > line.box().height();
    }

    private ReadLine surer(ReadLine line) {
        Rect box = line.box();
        float margin = MARGIN * box.height();
        float left = Math.max(0, box.x() - margin);
        float top = Math.max(0, box.y() - margin);
        Rect around = new Rect(left, top, box.right() + margin - left, box.bottom() + margin - top);
        List<ReadWord> words = new ArrayList<>();
        try (Picture picture = finest.clipped(around)) {
            for (ReadLine read : engine.readLine(picture)) {
                for (ReadWord word : read.words()) {
                    Rect its = word.box();
                    Rect onPage = new Rect(its.x() + left, its.y() + top, its.width(), its.height());
                    words.add(new ReadWord(word.text(), onPage, word.confidence()));
                }
            }
        }
        return ReadWord.confidence(words) > ReadWord.confidence(line.words())
                ? new ReadLine(words, line.block(), line.endsParagraph())
                : line;
    }
}
