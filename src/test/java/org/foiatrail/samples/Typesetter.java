package org.foiatrail.samples;

import java.util.ArrayList;
import java.util.List;
import org.foiatrail.samples.Leaf.Line;

/// Breaks blocks into lines and lines into letter pages.
final class Typesetter {
    static final double PAGE_WIDTH = 612;
    static final double PAGE_HEIGHT = 792;
    private static final double TOP = 84;
    private static final double BOTTOM = 84;

    private final double left;
    private final double right;

    private final List<List<Line>> pages = new ArrayList<>();
    private final List<Integer> documentStarts = new ArrayList<>();
    private List<Line> page = new ArrayList<>();
    private double y = TOP;

    private Typesetter(double sideMargin) {
        left = sideMargin;
        right = PAGE_WIDTH - sideMargin;
    }

    static List<Leaf> set(List<Block> blocks, double sideMargin) {
        Typesetter typesetter = new Typesetter(sideMargin);
        blocks.forEach(typesetter::add);
        return typesetter.leaves();
    }

    private void add(Block block) {
        if (block.newPage() && !(page.isEmpty() && pages.isEmpty())) {
            endPage();
        }
        if (block.newPage() || documentStarts.isEmpty()) {
            documentStarts.add(pages.size());
        }
        String text = block.text().text();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == Marked.PAGE_END) {
                wrap(block, start, i);
                start = i + 1;
                if (i < text.length() && text.charAt(i) == Marked.PAGE_END) {
                    endPage();
                }
            }
        }
        y += block.look().after();
    }

    private void wrap(Block block, int from, int to) {
        String text = block.text().text();
        Block.Look look = block.look();
        double room = right - left - look.indent() - look.face().width(look.prefix(), look.size());
        int start = skipSpaces(text, from, to);
        if (!look.wrap() || start == to) {
            place(block, from, to, from);
            return;
        }
        while (start < to) {
            double wide = room - (start > from ? look.tab() : 0);
            int end = start;
            int next = start;
            while (next < to) {
                int word = nextBreak(text, next, to);
                if (end > start && width(text.substring(start, word).stripTrailing(), look) > wide) {
                    break;
                }
                end = word;
                next = word;
            }
            int trimmed = start + text.substring(start, end).stripTrailing().length();
            place(block, start, trimmed, from);
            start = skipSpaces(text, end, to);
        }
    }

    private static double width(String text, Block.Look look) {
        int tab = text.indexOf('\t');
        return tab < 0
                ? look.face().width(text, look.size())
                : look.tab() + look.face().width(text.substring(tab + 1), look.size());
    }

    private void place(Block block, int start, int end, int first) {
        Block.Look look = block.look();
        if (y + look.leading() > PAGE_HEIGHT - BOTTOM) {
            endPage();
        }
        y += look.leading();
        page.add(new Line(block, start, end, left + look.indent() + (start > first ? look.tab() : 0), y));
    }

    /// The end of the word at `from`, with the spaces that follow it.
    private static int nextBreak(String text, int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) != ' ') {
            i++;
        }
        while (i < to && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private static int skipSpaces(String text, int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private void endPage() {
        pages.add(page);
        page = new ArrayList<>();
        y = TOP;
    }

    private List<Leaf> leaves() {
        endPage();
        List<Leaf> leaves = new ArrayList<>();
        for (int d = 0; d < documentStarts.size(); d++) {
            int first = documentStarts.get(d);
            int end = d + 1 < documentStarts.size() ? documentStarts.get(d + 1) : pages.size();
            for (int p = first; p < end; p++) {
                leaves.add(new Leaf(pages.get(p), p - first + 1, end - first));
            }
        }
        return leaves;
    }
}
