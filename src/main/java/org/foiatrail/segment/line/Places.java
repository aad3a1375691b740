package org.foiatrail.segment.line;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foiatrail.model.Box;
import org.foiatrail.model.Page;
import org.foiatrail.model.Rect;
import org.foiatrail.model.Word;
import org.jspecify.annotations.Nullable;

/// Where lines stand on their pages. Looked up for few of them, so nothing is worked out before.
public final class Places {
    /// In points.
    private static final float SLACK = 2;

    private static final float LEAST_WIDTH = 14;
    /// How exactly lines begin below each other on a scanned page.
    private static final float FLUSH = 5;
    /// As high as so many lines: a larger one hides more than a name.
    private static final int LINES = 3;

    private final Map<Integer, Page> pages = new HashMap<>();
    private final Map<Integer, List<Word>> words = new HashMap<>();

    public Places(List<Page> pages) {
        pages.forEach(page -> this.pages.put(page.number(), page));
    }

    /// The rectangle around the words of `line`; null where its page does not say where words stand.
    @Nullable
    public Rect of(Line line) {
        Rect around = null;
        for (Word word : words(line)) {
            around = around == null ? word.box() : around.around(word.box());
        }
        return around;
    }

    /// True if the line below line `at` begins right below what stands behind its column `value`: that one's rest.
    public boolean isBelow(List<Line> lines, int at, int value) {
        Line line = lines.get(at);
        List<Word> own = words(line);
        List<Word> rest = words(lines.get(at + 1));
        Word first = own.stream()
                .filter(word -> word.start() >= line.start() + value)
                .findFirst()
                .orElse(null);
        if (first == null || rest.isEmpty() || line.page() != lines.get(at + 1).page()) {
            return false;
        }
        float x = rest.getFirst().box().x();
        return Math.abs(x - first.box().x()) <= FLUSH
                && x - own.getFirst().box().x() >= LEAST_WIDTH;
    }

    /// True if a black box without words, as large as a name at least, stands beside the words of `line`.
    public boolean hasBlackBeside(Line line) {
        Rect words = of(line);
        Page page = pages.get(line.page());
        return words != null
                && page != null
                && page.layout().boxes().stream()
                        .filter(box -> box.kind() == Box.Kind.FILLED)
                        .map(Box::rect)
                        .anyMatch(box -> isBeside(box, words)
                                && visible(page).stream()
                                        .noneMatch(word -> word.box().overlap(box) > 0));
    }

    private static boolean isBeside(Rect box, Rect words) {
        float middle = words.y() + words.height() / 2;
        return box.x() >= words.right() - SLACK
                && box.y() < middle
                && middle < box.bottom()
                && box.height() <= LINES * words.height()
                && box.width() >= LEAST_WIDTH;
    }

    /// The words of `line`; none where its page does not say where words stand.
    public List<Word> words(Line line) {
        Page page = pages.get(line.page());
        if (page == null || page.layout().words().isEmpty()) {
            return List.of();
        }
        List<Word> all = words.computeIfAbsent(line.page(), number -> visible(page));
        int from = firstFrom(all, line.wordsStart());
        int end = from;
        while (end < all.size() && all.get(end).start() < line.wordsEnd()) {
            end++;
        }
        return all.subList(from, end);
    }

    private static List<Word> visible(Page page) {
        return page.layout().words().stream()
                .filter(word -> !word.hidden())
                .sorted(Comparator.comparingInt(Word::start))
                .toList();
    }

    private static int firstFrom(List<Word> words, int start) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
