package org.foiatrail.extract.ocr;

import java.util.List;

/// Reads the small print of a page again from its finest picture: stamps and footers lose strokes where the page is
/// shown coarser, and are so few that it takes little time.
final class SmallPrint {
    /// In points, from the feet of the letters that hang to the heads of those that rise: 8-point print and less.
    private static final float SMALL = 8;

    private SmallPrint() {}

    /// The same lines, the small ones in whichever reading is worth more.
    static List<ReadLine> readAgain(List<ReadLine> lines, Excerpt page) {
        return lines.stream()
                .map(line -> isSmall(line) ? better(line, page) : line)
                .toList();
    }

    private static boolean isSmall(ReadLine line) {
        return line.box().height() < SMALL && line.box().width() > line.box().height();
    }

    private static ReadLine better(ReadLine line, Excerpt page) {
        List<ReadWord> words = page.read(line.box());
        return ReadWord.worth(words) > ReadWord.worth(line.words()) ? line.of(words) : line;
    }
}
