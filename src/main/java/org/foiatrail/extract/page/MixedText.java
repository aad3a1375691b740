package org.foiatrail.extract.page;

import java.util.ArrayList;
import java.util.List;
import org.foiatrail.model.Rect;
import org.foiatrail.model.Word;

/// Puts together what a text layer holds of a page and what OCR reads of the rest: the layer's words are exact, so
/// where it has one, OCR's is left out. Lines follow each other down the page; those of one source keep their order.
final class MixedText {
    private final StringBuilder text = new StringBuilder();
    private final List<Word> words = new ArrayList<>();

    /// A line of one of the two.
    private record Line(String source, List<Word> words) {
        float middle() {
            double sum = 0;
            for (Word word : words) {
                sum += word.box().y() + word.box().height() / 2;
            }
            return (float) (sum / words.size());
        }
    }

    /// @param layer the layer's visible words, and its hidden ones, which stay out
    /// @param seen what OCR read
    MixedText(String layerText, List<Word> layer, String seenText, List<Word> seen) {
        List<Word> visible = layer.stream().filter(word -> !word.hidden()).toList();
        List<Word> missed = seen.stream()
                .filter(word -> visible.stream().noneMatch(known -> isSame(known.box(), word.box())))
                .toList();
        List<Line> ours = lines(layerText, visible);
        List<Line> theirs = lines(seenText, missed);
        int next = 0;
        for (Line line : ours) {
            while (next < theirs.size() && theirs.get(next).middle() < line.middle()) {
                add(theirs.get(next++));
            }
            add(line);
        }
        theirs.subList(next, theirs.size()).forEach(this::add);
    }

    String text() {
        return text.toString();
    }

    List<Word> words() {
        return words;
    }

    private static boolean isSame(Rect known, Rect word) {
        float x = word.x() + word.width() / 2;
        float y = word.y() + word.height() / 2;
        boolean inside = x >= known.x() && x <= known.right() && y >= known.y() && y <= known.bottom();
        return inside || known.overlap(word) > 0.5 * Math.min(known.area(), word.area());
    }

    private static List<Line> lines(String source, List<Word> words) {
        List<Line> lines = new ArrayList<>();
        int end = -1;
        for (Word word : words) {
            if (word.start() < end
                    || lines.isEmpty()
                    || source.substring(end, word.start()).indexOf('\n') >= 0) {
                lines.add(new Line(source, new ArrayList<>()));
            }
            lines.getLast().words().add(word);
            end = word.end();
        }
        return lines;
    }

    private void add(Line line) {
        int end = -1;
        for (Word word : line.words()) {
            if (end >= 0) {
                String between = line.source().substring(end, word.start());
                text.append(between.isBlank() ? between : " ");
            }
            int start = text.length();
            text.append(line.source(), word.start(), word.end());
            words.add(new Word(start, text.length(), word.box(), word.confidence(), false));
            end = word.end();
        }
        text.append('\n');
    }
}
