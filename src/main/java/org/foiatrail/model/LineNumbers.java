package org.foiatrail.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The numbers that transcripts and court papers print before each line, counted anew on every page: no words of
/// the text. They stay in the stored text and in quotes; whoever reads the text reads it without them.
///
/// A list or a table may be counted too. On a numbered page nearly every line has its number, lines without words
/// among them, and sentences run on from one number to the next.
public final class LineNumbers {
    /// Numbers that make a gutter.
    private static final int LEAST = 10;
    /// No page has more lines than this that are numbered.
    private static final int LARGEST = 40;
    /// From one number to the next: one or two may be missing or misread.
    private static final int LARGEST_STEP = 3;
    /// Lines that no list has: they go on in the midst of a sentence, or have a number alone.
    private static final int LEAST_SIGNS = 3;
    /// Behind a shorter line nothing runs on: the next one is another entry.
    private static final int LONG = 30;
    /// Signs by which the numbers of a column may end farther left or right.
    private static final int SHIFT = 2;

    /// A line that begins with a number.
    ///
    /// @param row counts the lines that are not blank
    /// @param end in the line, of the number
    private record Numbered(int row, int value, Span span, int end, String words) {}

    private LineNumbers() {}

    /// The page's text, blanks in the place of its numbers.
    public static String without(Page page) {
        List<Span> numbers = on(page);
        if (numbers.isEmpty()) {
            return page.text();
        }
        StringBuilder text = new StringBuilder(page.text());
        numbers.forEach(
                number -> text.replace(number.start(), number.end(), " ".repeat(number.end() - number.start())));
        return text.toString();
    }

    /// The numbers of the page's lines; none if its lines are not numbered.
    public static List<Span> on(Page page) {
        List<Numbered> lines = lines(page);
        if (lines.size() < LEAST || SheetText.isSheet(page)) {
            return List.of();
        }
        List<Numbered> column = longest(lines, page.layout());
        return isGutter(column) ? column.stream().map(Numbered::span).toList() : List.of();
    }

    private static List<Numbered> lines(Page page) {
        String text = page.text();
        List<Numbered> lines = new ArrayList<>();
        int row = 0;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int first = start;
            while (first < end && Character.isWhitespace(text.charAt(first))) {
                first++;
            }
            int last = first;
            while (last < end && last - first < 3 && text.charAt(last) >= '0' && text.charAt(last) <= '9') {
                last++;
            }
            boolean number = last > first && last - first < 3;
            if (number && (last == end || Character.isWhitespace(text.charAt(last)))) {
                int value = Integer.parseInt(text, first, last, 10);
                if (value > 0 && value <= LARGEST) {
                    Span span = new Span(page.number(), first, last);
                    lines.add(new Numbered(
                            row,
                            value,
                            span,
                            last - start,
                            text.substring(last, end).strip()));
                }
            }
            row += first < end ? 1 : 0;
            start = end + 1;
        }
        return lines;
    }

    /// The longest column that counts its lines from the first on.
    private static List<Numbered> longest(List<Numbered> lines, Layout layout) {
        Map<Integer, Rect> boxes = new HashMap<>();
        layout.words().stream().filter(word -> !word.hidden()).forEach(word -> boxes.put(word.start(), word.box()));
        int[] lengths = new int[lines.size()];
        int[] before = new int[lines.size()];
        int best = 0;
        for (int i = 0; i < lines.size(); i++) {
            Numbered line = lines.get(i);
            before[i] = -1;
            lengths[i] = line.value() <= LARGEST_STEP ? 1 : 0;
            for (int j = Math.max(0, i - LARGEST_STEP); j < i; j++) {
                if (lengths[j] > 0 && lengths[j] + 1 >= lengths[i] && follows(lines.get(j), line, boxes)) {
                    lengths[i] = lengths[j] + 1;
                    before[i] = j;
                }
            }
            best = lengths[i] > lengths[best] ? i : best;
        }
        List<Numbered> column = new ArrayList<>();
        for (int i = lengths[best] == 0 ? -1 : best; i >= 0; i = before[i]) {
            column.add(lines.get(i));
        }
        Collections.reverse(column);
        return column;
    }

    private static boolean follows(Numbered line, Numbered next, Map<Integer, Rect> boxes) {
        int step = next.value() - line.value();
        if (step < 1 || step > LARGEST_STEP || next.row() - line.row() > LARGEST_STEP) {
            return false;
        }
        Rect box = boxes.get(line.span().start());
        Rect below = boxes.get(next.span().start());
        if (box == null || below == null) {
            return Math.abs(next.end() - line.end()) <= SHIFT;
        }
        return Math.abs(box.x() + box.right() - below.x() - below.right()) < 2 * box.height();
    }

    private static boolean isGutter(List<Numbered> column) {
        if (column.size() < LEAST) {
            return false;
        }
        int words = 0;
        int cells = 0;
        int runsOn = 0;
        int alone = 0;
        int blank = 0;
        String before = "";
        for (Numbered line : column) {
            if (line.words().isEmpty()) {
                blank++;
                continue;
            }
            words++;
            // Behind the last words, the lines may be those of a form.
            alone += blank;
            blank = 0;
            cells += hasCells(line.words()) ? 1 : 0;
            runsOn +=
                    before.length() > LONG && Character.isLowerCase(line.words().charAt(0)) ? 1 : 0;
            before = line.words();
        }
        int rows = column.getLast().row() - column.getFirst().row() + 1;
        return 3 * column.size() >= 2 * rows && 2 * cells <= words && runsOn > 0 && runsOn + alone >= LEAST_SIGNS;
    }

    /// What a question or an answer begins with is no cell.
    private static boolean hasCells(String words) {
        int from = words.startsWith("Q") || words.startsWith("A") ? Math.min(2, words.length()) : 0;
        while (from < words.length() && Character.isWhitespace(words.charAt(from))) {
            from++;
        }
        return words.indexOf("   ", from) >= 0 || words.indexOf('\t', from) >= 0;
    }
}
