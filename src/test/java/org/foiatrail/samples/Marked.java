package org.foiatrail.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Text and the facts it carries.
record Marked(String text, List<Mark> marks) {
    /// Where a page must end, whatever room is left.
    static final char PAGE_END = '\f';

    /// Stands for the words under a black box.
    static final char BLACK = '\uE000';

    Marked {
        marks = List.copyOf(marks);
    }

    static Marked plain(String text) {
        return new Marked(text, List.of());
    }

    static Marked bold(String text) {
        return plain(text).with(new Fact.Bold());
    }

    /// The same text, all of it bearing `fact`.
    Marked with(Fact fact) {
        List<Mark> more = new ArrayList<>(marks);
        more.add(new Mark(0, text.length(), fact));
        return new Marked(text, more);
    }

    static Marked join(String between, List<Marked> parts) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        for (Marked part : parts) {
            if (!text.isEmpty()) {
                text.append(between);
            }
            int by = text.length();
            text.append(part.text);
            part.marks.forEach(mark -> marks.add(mark.shift(by)));
        }
        return new Marked(text.toString(), marks);
    }

    Marked plus(Marked next) {
        return join("", List.of(this, next));
    }

    /// Changes the text without moving a character.
    Marked mapText(UnaryOperator<String> change) {
        return new Marked(change.apply(text), marks);
    }

    /// The words of a mark on one line, black boxes left out.
    String words(Mark mark) {
        return flatten(text.substring(mark.start(), mark.end()));
    }

    static String flatten(String text) {
        return text.replace(String.valueOf(BLACK), "").replaceAll("\\s+", " ").strip();
    }
}
