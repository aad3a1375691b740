package org.foiatrail.segment.redaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.foiatrail.model.Box;
import org.foiatrail.model.Layout;
import org.foiatrail.model.Page;
import org.foiatrail.model.Rect;
import org.foiatrail.model.Word;
import org.foiatrail.segment.redaction.ExemptionLabels.Label;

/// The rectangles of a page that stand in place of words: painted over or left blank, with or without a label.
///
/// What else is drawn is told apart by its size, its place, and the words on it: rules, check boxes, table heads,
/// bars of a chart, bands that run off the page, white behind the text.
final class Holes {
    /// A shape and the labels in it or at its edge; words on it that are no exemption's are a label without one.
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
    /// How far a label stands from its box.
    private static final float AT_EDGE = 4;
    /// Of the page's height: what runs off the page at its edge is a letterhead's band.
    private static final float EDGE = 0.005f;
    /// A redacted page has some dozens of holes; a chart, a map or a code has hundreds of black cells.
    private static final int DRAWING = 150;
    /// A letter is about half as wide as it is high; what is many times wider is no letter.
    private static final float WIDEST_LETTER = 3;

    private final Page page;
    private final Layout layout;
    private final List<Label> labels;
    private final Surroundings surroundings;
    private final boolean recognised;

    private Holes(Page page, List<Label> labels) {
        this.page = page;
        this.layout = page.layout();
        this.labels = labels;
        this.surroundings = new Surroundings(layout);
        this.recognised = page.origin() != Page.Origin.EMBEDDED;
    }

    /// The holes of a page from top to bottom.
    static List<Hole> of(Page page, List<Label> labels) {
        return page.layout().words().isEmpty() && page.layout().boxes().isEmpty()
                ? List.of()
                : new Holes(page, labels).find();
    }

    private List<Hole> find() {
        List<Box> boxes = layout.boxes().stream()
                .filter(box -> box.rect().height() >= LEAST_HEIGHT && box.rect().width() >= LEAST_WIDTH)
                .sorted(Comparator.comparingDouble((Box box) -> box.rect().area()))
                .toList();
        BoxLabels printed = new BoxLabels(page, labels, boxes);
        List<Box> free = new ArrayList<>();
        List<List<Label>> taken = new ArrayList<>();
        List<Label> known = new ArrayList<>();
        for (Box box : boxes) {
            List<Label> its = printed.of(box);
            if (its != null) {
                free.add(box);
                // A box is painted and its edge drawn: the label is the smaller one's.
                taken.add(new ArrayList<>(its.stream()
                        .filter(label -> known.stream().noneMatch(label::overlaps))
                        .toList()));
                known.addAll(its);
            }
        }
        for (Label label : labels) {
            int box = printed.replace(label) ? -1 : boxOf(label, free);
            if (box >= 0) {
                taken.get(box).add(label);
            }
        }
        List<Hole> holes = new ArrayList<>();
        List<Rect> bare = new ArrayList<>();
        for (int i = 0; i < free.size(); i++) {
            Rect rect = free.get(i).rect();
            if (!taken.get(i).isEmpty()) {
                taken.get(i).sort(Comparator.comparingInt(Label::start));
                holes.add(new Hole(new BoxGroup(List.of(rect)), taken.get(i)));
            } else if (speaksForItself(free.get(i))) {
                bare.add(rect);
            }
        }
        if (bare.size() <= DRAWING) {
            List<Rect> shapes = bare.stream()
                    .filter(rect -> !Surroundings.isBar(rect, bare))
                    .toList();
            BoxGroup.of(shapes).forEach(shape -> add(shape, holes));
        }
        bars(holes);
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

    /// The smallest box that holds the label, else one that it touches; -1 without one.
    private int boxOf(Label label, List<Box> boxes) {
        List<Rect> words = layout.words().stream()
                .filter(word -> !word.hidden() && BoxLabels.within(word, label))
                .map(Word::box)
                .toList();
        if (words.isEmpty()) {
            return -1;
        }
        for (int i = 0; i < boxes.size(); i++) {
            Rect box = boxes.get(i).rect();
            if (words.stream().anyMatch(word -> word.overlap(box) >= BoxLabels.INSIDE * word.area())) {
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
        boolean checkBox = BoxLabels.isCheckBox(rect);
        return switch (box.kind()) {
            case FILLED -> whole || (!runsOff && !checkBox) || hides(rect);
            // Forms, tables and panels are shaded too.
            case SHADED ->
                hides(rect)
                        || ((surroundings.inLine(rect, BoxLabels.SURE) || surroundings.betweenLines(rect))
                                && !checkBox
                                && !surroundings.isCell(box, Set.of()));
            // White on white shows nothing: it is a hole only where words were left under it.
            case BLANK -> hides(rect);
            case OUTLINED -> false;
        };
    }

    private boolean hides(Rect rect) {
        return layout.words().stream().anyMatch(word -> word.hidden() && BoxLabels.on(word, rect));
    }

    /// Adds what OCR took for a word, in a line of words, and is none by its shape: a bar whose box was not found.
    private void bars(List<Hole> holes) {
        if (!recognised) {
            return;
        }
        for (Word word : layout.words()) {
            boolean known = holes.stream().anyMatch(hole -> BoxLabels.on(word, hole.rect()))
                    || labels.stream().anyMatch(label -> BoxLabels.within(word, label));
            if (!known && isBar(word) && surroundings.inLine(word.box(), BoxLabels.SURE)) {
                Label read = new Label(word.start(), word.end(), List.of(), List.of());
                holes.add(new Hole(new BoxGroup(List.of(word.box())), List.of(read)));
            }
        }
    }

    private boolean isBar(Word word) {
        Rect box = word.box();
        return !word.hidden()
                && word.confidence() < BoxLabels.SURE
                && box.height() >= LEAST_HEIGHT
                && box.width() > WIDEST_LETTER * box.height() * (word.end() - word.start())
                && page.text().substring(word.start(), word.end()).chars().anyMatch(Character::isLetterOrDigit);
    }
}
