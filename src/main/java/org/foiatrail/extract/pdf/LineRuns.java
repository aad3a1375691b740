package org.foiatrail.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/// Puts the runs of one printed line in their order from left to right. A stamp, a date or a form's label is often
/// drawn after what stands to its right; read as drawn, the two would make one word.
///
/// Only runs that follow each other in the content and share a line are ordered, so columns are read as they are drawn.
final class LineRuns {
    /// Of a glyph's height: how far two of one line may differ.
    private static final float SAME_LINE = 0.3f;

    private LineRuns() {}

    /// The same glyphs, in order.
    static List<TextPosition> ordered(List<TextPosition> glyphs) {
        List<List<TextPosition>> runs = runs(glyphs);
        List<TextPosition> ordered = new ArrayList<>(glyphs.size());
        int start = 0;
        for (int end = 1; end <= runs.size(); end++) {
            if (end == runs.size()
                    || !sameLine(runs.get(end - 1).getLast(), runs.get(end).getFirst())) {
                List<List<TextPosition>> line = runs.subList(start, end);
                if (line.size() > 1 && apart(line)) {
                    line.sort(Comparator.comparingDouble(LineRuns::left));
                }
                line.forEach(ordered::addAll);
                start = end;
            }
        }
        return ordered;
    }

    /// Cut where the line changes or goes back.
    private static List<List<TextPosition>> runs(List<TextPosition> glyphs) {
        List<List<TextPosition>> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || !runsOn(glyphs.get(i - 1), glyphs.get(i))) {
                runs.add(glyphs.subList(start, i));
                start = i;
            }
        }
        return runs;
    }

    private static boolean runsOn(TextPosition before, TextPosition glyph) {
        return sameLine(before, glyph) && glyph.getXDirAdj() > before.getXDirAdj() - before.getHeightDir();
    }

    private static boolean sameLine(TextPosition one, TextPosition other) {
        float height = Math.max(one.getHeightDir(), other.getHeightDir());
        return Float.compare(one.getDir(), other.getDir()) == 0
                && Math.abs(one.getYDirAdj() - other.getYDirAdj()) <= SAME_LINE * height;
    }

    /// False if two runs lie over each other, as bold print made by printing twice does.
    private static boolean apart(List<List<TextPosition>> line) {
        List<List<TextPosition>> byLeft = new ArrayList<>(line);
        byLeft.sort(Comparator.comparingDouble(LineRuns::left));
        for (int i = 1; i < byLeft.size(); i++) {
            TextPosition last = byLeft.get(i - 1).getLast();
            if (left(byLeft.get(i)) < last.getXDirAdj() + last.getWidthDirAdj() / 2) {
                return false;
            }
        }
        return true;
    }

    private static double left(List<TextPosition> run) {
        return run.getFirst().getXDirAdj();
    }
}
