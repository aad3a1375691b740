package org.foiatrail.segment.redaction;

import java.util.ArrayList;
import java.util.List;
import org.foiatrail.model.Box;
import org.foiatrail.model.Layout;
import org.foiatrail.model.Page;
import org.foiatrail.model.Rect;
import org.foiatrail.model.Redaction;
import org.foiatrail.model.Segments;
import org.foiatrail.model.Word;
import org.foiatrail.segment.Segmenter;

/// A page that is typed line by line, six points a letter, with boxes on it.
final class TypedPage {
    static final float WIDTH = 600;
    static final float HEIGHT = 800;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private final List<Word> words = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private Page.Origin origin = Page.Origin.EMBEDDED;

    TypedPage line(float x, float y, String line) {
        float at = x;
        for (String word : line.split(" ", -1)) {
            if (!word.isEmpty()) {
                words.add(new Word(text.length(), text.length() + word.length(), rect(at, y, word), 1, false));
                text.append(word).append(' ');
            }
            at += 6f * (word.length() + 1);
        }
        text.append('\n');
        return this;
    }

    TypedPage hidden(float x, float y, String word) {
        words.add(new Word(hidden.length(), hidden.length() + word.length(), rect(x, y, word), 1, true));
        hidden.append(word).append('\n');
        return this;
    }

    /// As OCR gives what it is not sure of.
    TypedPage doubtful(float x, float y, String line) {
        int first = words.size();
        line(x, y, line);
        words.subList(first, words.size())
                .replaceAll(word -> new Word(word.start(), word.end(), word.box(), 0.2f, false));
        return recognised();
    }

    TypedPage bar(float x, float y, float width, String letters) {
        doubtful(x, y, letters);
        words.add(new Word(words.getLast().start(), words.removeLast().end(), new Rect(x, y, width, 10), 0.2f, false));
        return this;
    }

    TypedPage box(Box.Kind kind, float x, float y, float width, float height) {
        boxes.add(new Box(new Rect(x, y, width, height), kind));
        return this;
    }

    TypedPage recognised() {
        origin = Page.Origin.OCR;
        return this;
    }

    private static Rect rect(float x, float y, String word) {
        return new Rect(x, y, 6f * word.length(), 10);
    }

    Segments segments() {
        Layout layout = new Layout(WIDTH, HEIGHT, words, boxes, List.of());
        Page page = new Page(1, text.toString(), origin, 1, Page.State.TEXT, "", layout, hidden.toString(), "");
        return new Segmenter().segment("hash", List.of(page));
    }

    List<Redaction> redactions() {
        return segments().redactions();
    }

    String text() {
        return text.toString();
    }

    /// Three lines of text.
    static TypedPage letter() {
        return new TypedPage()
                .line(72, 100, "We met the sheriff on Monday and spoke of the plan at")
                .line(72, 114, "some length before he left for the county seat again.")
                .line(72, 128, "He told us that nothing was settled and we agreed to it.");
    }
}
