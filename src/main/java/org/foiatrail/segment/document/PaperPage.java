package org.foiatrail.segment.document;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.foiatrail.model.Page;
import org.foiatrail.segment.line.Line;
import org.foiatrail.segment.margin.Margins;

/// A page as those see it who look for documents.
///
/// @param words its lines with words, margins left out
/// @param margins what stands at its edges
record PaperPage(Page page, List<Line> words, Margins.PageMargins margins) {
    PaperPage {
        words = List.copyOf(words);
    }

    boolean blank() {
        return words.isEmpty();
    }

    /// The lines in which a title may stand: those of the upper margin, where a title that runs is found, and the first
    /// `count` of the text.
    List<Line> titles(int count) {
        int text = words.isEmpty() ? Integer.MAX_VALUE : words.getFirst().start();
        return Stream.concat(
                        margins.lines().stream()
                                .filter(line -> line.start() < text)
                                .sorted(Comparator.comparingInt(Line::start)),
                        top(count).stream())
                .toList();
    }

    /// All lines with words, those of the margins too: a slip sheet's words that recur look like a running title.
    List<Line> lines() {
        return Stream.concat(words.stream(), margins.lines().stream())
                .sorted(Comparator.comparingInt(Line::start))
                .toList();
    }

    /// The first lines with words, at most `count`.
    List<Line> top(int count) {
        return words.subList(0, Math.min(count, words.size()));
    }
}
