package org.foiatrail.segment;

import java.util.ArrayList;
import java.util.List;
import org.foiatrail.model.Page;
import org.foiatrail.model.Span;
import org.foiatrail.segment.label.HeaderLabels;
import org.foiatrail.segment.line.Line;

/// The pages of a text file, parted by form feeds, whose lines are numbered through the file from 1.
record NumberedPages(List<Page> pages, List<Integer> firstLines) {
    NumberedPages {
        pages = List.copyOf(pages);
        firstLines = List.copyOf(firstLines);
    }

    /// A line with words.
    ///
    /// @param wordsStart where its words begin in the page's text
    /// @param labelled true if it begins with a label of a header
    record NumberedLine(int number, int page, int wordsStart, String text, boolean labelled) {}

    static NumberedPages of(String text) {
        List<Page> pages = new ArrayList<>();
        List<Integer> firstLines = new ArrayList<>();
        int line = 1;
        for (String page : text.split("\f", -1)) {
            pages.add(Page.plain(pages.size() + 1, page));
            firstLines.add(line);
            line += lineBreaks(page);
        }
        return new NumberedPages(pages, firstLines);
    }

    private static int lineBreaks(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    private String text(int page) {
        return pages.get(page - 1).text();
    }

    /// The number of the line a span begins in.
    int line(Span span) {
        String before = text(span.page()).substring(0, span.start());
        return firstLines.get(span.page() - 1) + lineBreaks(before);
    }

    String words(Span span) {
        return text(span.page()).substring(span.start(), span.end());
    }

    List<NumberedLine> lines() {
        List<NumberedLine> lines = new ArrayList<>();
        for (Page page : pages) {
            int number = firstLines.get(page.number() - 1);
            for (Line line : Line.of(page)) {
                if (!line.blank()) {
                    boolean labelled = HeaderLabels.match(line) != null;
                    lines.add(new NumberedLine(number, page.number(), line.wordsStart(), line.text(), labelled));
                }
                number++;
            }
        }
        return lines;
    }
}
