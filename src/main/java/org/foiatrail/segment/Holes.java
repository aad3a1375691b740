package org.foiatrail.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.foiatrail.model.Box;
import org.foiatrail.model.Layout;
import org.foiatrail.model.Page;
import org.foiatrail.model.Rect;
import org.foiatrail.model.Word;
import org.foiatrail.segment.ExemptionLabels.Label;

/// The rectangles of a page that stand in place of words: painted over or left blank, with or without a label.
///
/// What else is drawn is told apart by its size, its place, and the words on it: rules, check boxes, table heads,
/// bars of a chart, bands that run off the page, white behind the text.
final class Holes {
    /// A shape and the labels in it or at its edge.
    record Hole(BoxGroup box, List<Label> labels) {
        Hole {
            labels = List.copyOf(labels);
        }

        Rect rect() {
            return box.bounds();
        }

        float area() {
            return box.area();
        }
    }

    /// In points: as high as small print, as wide as a short word.
    private static final float LEAST_HEIGHT = 5;
    private static final float LEAST_WIDTH = 10;
    private static final float CHECK_BOX = 12;
    /// How far a label stands from its box.
    private static final float AT_EDGE = 4;
    /// Of the page's height: what runs off the page at its edge is a letterhead's band.
    private static final float EDGE = 0.005f;
    /// Of a word's box.
    private static final float INSIDE = 0.5f;
    /// A redacted page has some dozens of holes; a chart, a map or a code has hundreds of black cells.
    private static final int DRAWING = 150;
    private static final int BARS = 3;
    /// Signs that OCR makes of the grain of a black box.
    private static final int GRAIN = 4;

    private final Page page;
    private final Layout layout;
    private final List<Label> labels;

    private Holes(Page page, List<Label> labels) {
        this.page = page;
        this.layout = page.layout();
        this.labels = labels;
    }

    /// The holes of a page from top to bottom.
    static List<Hole> of(Page page, List<Label> labels) {
        return page.layout().boxes().isEmpty() ? List.of() : new Holes(page, labels).find();
    }

    private List<Hole> find() {
        List<Box> boxes = layout.boxes().stream()
                .filter(box -> box.rect().height() >= LEAST_HEIGHT && box.rect().width() >= LEAST_WIDTH)
                .filter(this::free)
                .sorted(Comparator.comparingDouble((Box box) -> box.rect().area()))
                .toList();
        List<List<Label>> taken = new ArrayList<>();
        boxes.forEach(box -> taken.add(new ArrayList<>()));
        for (Label label : labels) {
            int box = boxOf(label, boxes);
            if (box >= 0) {
                taken.get(box).add(label);
            }
        }
        List<Hole> holes = new ArrayList<>();
        List<Rect> bare = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            Rect rect = boxes.get(i).rect();
            if (!taken.get(i).isEmpty()) {
                holes.add(new Hole(new BoxGroup(List.of(rect)), taken.get(i)));
            } else if (speaksForItself(boxes.get(i))) {
                bare.add(rect);
            }
        }
        if (bare.size() <= DRAWING) {
            List<Rect> shapes = bare.stream().filter(rect -> !isBar(rect, bare)).toList();
            BoxGroup.of(shapes).forEach(shape -> add(shape, holes));
        }
        holes.sort(Comparator.comparingDouble((Hole hole) -> hole.rect().y())
                .thenComparingDouble(hole -> hole.rect().x()));
        return holes;
    }

    /// Adds a shape without a label. If it touches one that has some, it is a part of that one: the label of a
    /// paragraph is printed once.
    private static void add(BoxGroup shape, List<Hole> holes) {
        List<Hole> labelled = holes.stream()
                .filter(hole -> !hole.labels().isEmpty() && hole.box().touches(shape))
                .toList();
        if (labelled.size() == 1) {
            Hole hole = labelled.getFirst();
            holes.set(holes.indexOf(hole), new Hole(hole.box().with(shape), hole.labels()));
        } else {
            holes.add(new Hole(shape, List.of()));
        }
    }

    /// Whether no words but labels can be read on it.
    private boolean free(Box box) {
        boolean recognised = page.origin() != Page.Origin.EMBEDDED;
        int grain = 0;
        for (Word word : layout.words()) {
            if (!word.hidden() && on(word, box.rect()) && labels.stream().noneMatch(label -> within(word, label))) {
                grain += recognised && box.kind() == Box.Kind.FILLED ? word.end() - word.start() : GRAIN + 1;
            }
        }
        return grain <= GRAIN;
    }

    /// The smallest box that holds the label, else one that it touches; -1 without one.
    private int boxOf(Label label, List<Box> boxes) {
        List<Rect> words = layout.words().stream()
                .filter(word -> !word.hidden() && within(word, label))
                .map(Word::box)
                .toList();
        if (words.isEmpty()) {
            return -1;
        }
        for (int i = 0; i < boxes.size(); i++) {
            Rect box = boxes.get(i).rect();
            if (words.stream().anyMatch(word -> word.overlap(box) >= INSIDE * word.area())) {
                return i;
            }
        }
        for (int i = 0; i < boxes.size(); i++) {
            // A form's empty field beside a label is no hole; what was painted over is.
            Rect near = BoxGroup.grown(boxes.get(i).rect(), AT_EDGE);
            if (boxes.get(i).kind() == Box.Kind.FILLED && words.stream().anyMatch(word -> word.overlap(near) > 0)) {
                return i;
            }
        }
        return -1;
    }

    /// Whether a box without a label is a hole for sure.
    private boolean speaksForItself(Box box) {
        Rect rect = box.rect();
        boolean whole = rect.area() > layout.width() * layout.height() / 2;
        boolean runsOff = rect.y() <= EDGE * layout.height()
                || rect.bottom() >= (1 - EDGE) * layout.height()
                || (rect.x() <= EDGE * layout.width() && rect.right() >= (1 - EDGE) * layout.width());
        boolean checkBox = rect.width() < CHECK_BOX && rect.height() < CHECK_BOX;
        return switch (box.kind()) {
            case FILLED -> whole || (!runsOff && !checkBox) || hides(rect);
            // White on white shows nothing: it is a hole only where words were left under it.
            case BLANK -> hides(rect);
            case OUTLINED -> false;
        };
    }

    private boolean hides(Rect rect) {
        return layout.words().stream().anyMatch(word -> word.hidden() && on(word, rect));
    }

    /// Whether it is one of several bars of different heights on one base line.
    private static boolean isBar(Rect rect, List<Rect> others) {
        return rect.height() > rect.width()
                && others.stream()
                                .filter(other -> Math.abs(other.bottom() - rect.bottom()) < 1
                                        && Math.abs(other.width() - rect.width()) < 1)
                                .map(other -> Math.round(other.height()))
                                .distinct()
                                .count()
                        >= BARS;
    }

    private static boolean on(Word word, Rect rect) {
        return word.box().overlap(rect)
                >= INSIDE * Math.max(Float.MIN_NORMAL, word.box().area());
    }

    private static boolean within(Word word, Label label) {
        return word.start() < label.end() && label.start() < word.end();
    }
}
