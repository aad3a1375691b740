package org.foiatrail.relate;

import java.util.ArrayList;
import java.util.List;
import org.foiatrail.model.Box;
import org.foiatrail.model.Page;
import org.foiatrail.model.Rect;
import org.foiatrail.model.Span;
import org.foiatrail.model.Word;
import org.jspecify.annotations.Nullable;

/// Places where words were taken out, told by what is drawn on the page: black boxes, with or without words on
/// them, and bars that a machine took for a word.
public final class Holes {
    /// In points; thinner ones are rules, larger ones pictures.
    private static final float LEAST = 5;
    /// Of the page's height.
    private static final float TALLEST = 0.5f;
    /// A letter is about half as wide as it is high; what is many times wider is no letter.
    private static final float WIDEST_LETTER = 3;
    private static final float SURE = 0.6f;

    private Holes() {}

    /// The holes of `page` beyond those that are known: over words that stand in one, else empty.
    ///
    /// @param labels the redaction labels of the page
    /// @param regions the boxes that are told as redactions already
    public static List<Span> of(Page page, List<Span> labels, List<Rect> regions) {
        List<Word> words =
                page.layout().words().stream().filter(word -> !word.hidden()).toList();
        List<Span> holes = new ArrayList<>();
        for (Box box : page.layout().boxes()) {
            Rect rect = box.rect();
            boolean covers = box.kind() == Box.Kind.FILLED
                    && rect.width() >= LEAST
                    && rect.height() >= LEAST
                    && rect.height() <= TALLEST * page.layout().height()
                    && regions.stream().noneMatch(region -> region.overlap(rect) > 0);
            if (covers) {
                add(page.number(), rect, words, labels, holes);
            }
        }
        if (page.origin() != Page.Origin.EMBEDDED) {
            words.stream()
                    .filter(word -> isBar(page.text(), word))
                    .map(word -> new Span(page.number(), word.start(), word.end()))
                    .filter(bar -> !holes.contains(bar) && !within(bar, labels))
                    .forEach(holes::add);
        }
        return holes;
    }

    private static void add(int page, Rect box, List<Word> words, List<Span> labels, List<Span> holes) {
        List<Word> inside = words.stream()
                .filter(word -> word.box().overlap(box) * 2 > word.box().area())
                .toList();
        if (inside.isEmpty()) {
            int at = offset(box, words);
            holes.add(new Span(page, at, at));
            return;
        }
        for (Word word : inside) {
            Span span = new Span(page, word.start(), word.end());
            if (!within(span, labels)) {
                holes.add(span);
            }
        }
    }

    private static boolean within(Span word, List<Span> labels) {
        return labels.stream().anyMatch(label -> label.start() < word.end() && word.start() < label.end());
    }

    private static boolean isBar(String text, Word word) {
        return word.confidence() < SURE
                && word.box().width() > WIDEST_LETTER * word.box().height() * (word.end() - word.start())
                && text.substring(word.start(), word.end()).chars().anyMatch(Character::isLetterOrDigit);
    }

    /// Behind the word to the left; else before the one to the right; else behind the last line above.
    private static int offset(Rect box, List<Word> words) {
        @Nullable Word left = null;
        @Nullable Word right = null;
        @Nullable Word above = null;
        float middle = box.y() + box.height() / 2;
        for (Word word : words) {
            Rect at = word.box();
            if (at.y() <= middle && middle <= at.bottom()) {
                if (at.x() + at.width() / 2 <= box.x() + box.width() / 2) {
                    left = left == null || at.x() > left.box().x() ? word : left;
                } else {
                    right = right == null || at.x() < right.box().x() ? word : right;
                }
            } else if (at.bottom() <= middle) {
                above = above == null || word.end() > above.end() ? word : above;
            }
        }
        return left != null ? left.end() : right != null ? right.start() : above != null ? above.end() : 0;
    }
}
