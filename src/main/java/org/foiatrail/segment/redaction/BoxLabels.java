package org.foiatrail.segment.redaction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.foiatrail.model.Box;
import org.foiatrail.model.Page;
import org.foiatrail.model.Rect;
import org.foiatrail.model.Word;
import org.foiatrail.segment.redaction.ExemptionLabels.Label;
import org.jspecify.annotations.Nullable;

/// The words on the boxes of a page as labels, if they are no text of the page.
final class BoxLabels {
    /// Of a word's box.
    static final float INSIDE = 0.5f;
    /// What OCR is less sure of may be no word.
    static final float SURE = 0.6f;
    /// In points.
    private static final float CHECK_BOX = 12;
    /// Signs that OCR makes of the grain of a black box.
    private static final int GRAIN = 4;
    /// How many times as high as its words a box is that takes the place of several lines.
    private static final float SEVERAL_LINES = 3;
    private static final Pattern GOES_ON = Pattern.compile("\\A[\\s,;]*\\p{Ll}");

    private final Page page;
    private final List<Label> labels;
    private final Surroundings surroundings;
    private final boolean recognised;
    /// What each box says that says nothing but one label.
    private final Map<Box, Label> whole = new HashMap<>();
    private final Set<Box> labelled = new HashSet<>();

    BoxLabels(Page page, List<Label> labels, List<Box> boxes) {
        this.page = page;
        this.labels = labels;
        this.surroundings = new Surroundings(page.layout());
        this.recognised = page.origin() != Page.Origin.EMBEDDED;
        for (Box box : boxes) {
            List<Word> words = wordsOn(box.rect());
            boolean known = beside(words).isEmpty();
            Label label = known ? null : WholeLabels.read(text(words), start(words));
            if (label != null) {
                whole.put(box, label);
            }
            if (label != null || (known && !words.isEmpty())) {
                labelled.add(box);
            }
        }
        // White cells of a table of laws are none.
        whole.keySet().removeIf(box -> box.kind() != Box.Kind.FILLED && surroundings.isCell(box, labelled));
    }

    /// The labels on a box that were not found in the page's text; null if it bears words that are none.
    @Nullable
    List<Label> of(Box box) {
        List<Word> words = beside(wordsOn(box.rect()));
        if (words.isEmpty()) {
            return List.of();
        }
        Label one = whole.get(box);
        if (one != null) {
            return List.of(one);
        }
        boolean painted = box.kind() == Box.Kind.FILLED || box.kind() == Box.Kind.SHADED;
        List<Label> its = painted ? onPaint(box, words) : List.of();
        return its.isEmpty() ? null : its;
    }

    /// Whether the label of a box says all that `label` says.
    boolean replace(Label label) {
        return whole.values().stream().anyMatch(label::overlaps);
    }

    private List<Word> wordsOn(Rect rect) {
        return page.layout().words().stream()
                .filter(word -> !word.hidden() && on(word, rect))
                .toList();
    }

    /// Those that belong to no label of the page's text.
    private List<Word> beside(List<Word> words) {
        return words.stream()
                .filter(word -> labels.stream().noneMatch(label -> within(word, label)))
                .toList();
    }

    private static int start(List<Word> words) {
        return words.stream().mapToInt(Word::start).min().orElseThrow();
    }

    private static int end(List<Word> words) {
        return words.stream().mapToInt(Word::end).max().orElseThrow();
    }

    private String text(List<Word> words) {
        return page.text().substring(start(words), end(words));
    }

    /// The words on a painted box as a label: those that are one by themselves, others where a word of a sentence
    /// or its lines would be, and what OCR made of white letters or of the grain; else none.
    private List<Label> onPaint(Box box, List<Word> words) {
        int start = start(words);
        int end = end(words);
        String text = text(words);
        List<Label> alone = ExemptionLabels.find(text);
        if (!alone.isEmpty() && Withholding.onlyLabels(text, alone)) {
            return alone.stream()
                    .map(label ->
                            new Label(start + label.start(), start + label.end(), label.exemptions(), label.subtypes()))
                    .toList();
        }
        boolean misread =
                recognised && (end - start <= GRAIN || words.stream().allMatch(word -> word.confidence() < SURE));
        boolean inLine = surroundings.inLine(box.rect(), SURE) && !isCheckBox(box.rect());
        boolean label =
                box.kind() == Box.Kind.FILLED ? misread || inLine || inParagraph(box.rect(), words) : misread && inLine;
        return label && !surroundings.isCell(box, labelled)
                ? List.of(new Label(start, end, List.of(), List.of()))
                : List.of();
    }

    /// Whether it stands between lines where no heading would: in a sentence that goes on behind it, or much
    /// higher than its words.
    private boolean inParagraph(Rect rect, List<Word> words) {
        if (!surroundings.betweenLines(rect)) {
            return false;
        }
        Rect printed = words.stream().map(Word::box).reduce(Rect::around).orElseThrow();
        return rect.height() >= SEVERAL_LINES * printed.height()
                || GOES_ON.matcher(page.text())
                        .region(end(words), page.text().length())
                        .lookingAt();
    }

    static boolean isCheckBox(Rect rect) {
        return rect.width() < CHECK_BOX && rect.height() < CHECK_BOX;
    }

    static boolean on(Word word, Rect rect) {
        return word.box().overlap(rect)
                >= INSIDE * Math.max(Float.MIN_NORMAL, word.box().area());
    }

    static boolean within(Word word, Label label) {
        return word.start() < label.end() && label.start() < word.end();
    }
}
