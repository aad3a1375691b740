package org.foiatrail.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/// Takes away the underscores of a form's blank once something is typed over them. Left in, they stand between the
/// letters that were typed, and no search finds the word.
final class FilledBlanks {
    private static final String BLANK = "_";

    private FilledBlanks() {}

    /// Removes every run of underscores from `article` that one of the typed glyphs stands on.
    static void removeFrom(List<TextPosition> article, List<TextPosition> typed) {
        if (typed.isEmpty()) {
            return;
        }
        List<TextPosition> kept = new ArrayList<>(article.size());
        List<TextPosition> blank = new ArrayList<>();
        for (TextPosition glyph : article) {
            if (BLANK.equals(glyph.getUnicode())) {
                blank.add(glyph);
            } else {
                keepUnfilled(blank, typed, kept);
                kept.add(glyph);
            }
        }
        keepUnfilled(blank, typed, kept);
        article.clear();
        article.addAll(kept);
    }

    private static void keepUnfilled(List<TextPosition> blank, List<TextPosition> typed, List<TextPosition> kept) {
        if (blank.stream().noneMatch(line -> typed.stream().anyMatch(glyph -> isOn(glyph, line)))) {
            kept.addAll(blank);
        }
        blank.clear();
    }

    private static boolean isOn(TextPosition glyph, TextPosition line) {
        float middle = glyph.getXDirAdj() + glyph.getWidthDirAdj() / 2;
        return !BLANK.equals(glyph.getUnicode())
                && Math.abs(glyph.getYDirAdj() - line.getYDirAdj()) < glyph.getFontSizeInPt()
                && middle >= line.getXDirAdj()
                && middle <= line.getXDirAdj() + line.getWidthDirAdj();
    }
}
