package org.foiatrail.extract.ocr;

import java.util.ArrayList;
import java.util.List;
import org.foiatrail.model.Rect;

/// Reads what the engine left of a page. It takes a line with a row of dashes for a rule and drops it, letters and all:
/// so it loses `-----Original Message-----`, which begins a quoted mail.
final class Overlooked {
    /// In points: what is lower is a rule or an underline, what is higher a picture or a frame.
    private static final float LOWEST = 3;

    private static final float HIGHEST = 24;
    /// A line is longer than high; marks and signatures are not lines.
    private static final float LONG = 4;
    /// Of its box: letters leave more paper than a bar does.
    private static final double MOST_INK = 0.5;
    /// Of its box: the ink around words that were read, such as a label's frame, is no line of its own.
    private static final float READ = 0.5f;
    /// A page with more such stretches is a photograph, or was scanned with its noise.
    private static final int MOST = 40;
    /// Nothing below this, in the mean of its letters, is taken for words.
    private static final double SURE = 0.7;

    private static final int LEAST_LETTERS = 4;

    private Overlooked() {}

    /// The same lines, and between them those that were overlooked; what was left of one is read together with it.
    static List<ReadLine> added(List<ReadLine> lines, Picture picture, int threshold, Excerpt page) {
        List<Rect> words = lines.stream()
                .flatMap(line -> line.words().stream())
                .map(ReadWord::box)
                .toList();
        List<Rect> left = picture.inkBeside(words, threshold).stream()
                .filter(ink -> isLine(ink) && covered(ink.box(), words) < READ)
                .map(Picture.Ink::box)
                .toList();
        List<ReadLine> all = new ArrayList<>(lines);
        if (left.size() <= MOST) {
            left.forEach(box -> add(all, box, page));
        }
        return all;
    }

    private static boolean isLine(Picture.Ink ink) {
        Rect box = ink.box();
        return box.height() >= LOWEST
                && box.height() <= HIGHEST
                && box.width() >= LONG * box.height()
                && ink.share() <= MOST_INK;
    }

    private static double covered(Rect box, List<Rect> words) {
        return words.stream().mapToDouble(box::overlap).sum() / box.area();
    }

    private static void add(List<ReadLine> lines, Rect box, Excerpt page) {
        int same = firstWithin(lines, box);
        if (same < 0) {
            List<ReadWord> words = page.read(box);
            if (isSure(words)) {
                insert(lines, words, box);
            }
        } else {
            ReadLine line = lines.get(same);
            List<ReadWord> words = page.read(line.box().union(box));
            if (isSure(words) && ReadWord.worth(words) > ReadWord.worth(line.words())) {
                lines.set(same, line.of(words));
            }
        }
    }

    /// The line that holds words at the box's height and within its sides, -1 if there is none.
    private static int firstWithin(List<ReadLine> lines, Rect box) {
        for (int i = 0; i < lines.size(); i++) {
            Rect its = lines.get(i).box();
            float middle = its.y() + its.height() / 2;
            if (middle > box.y() && middle < box.bottom() && its.x() < box.right() && its.right() > box.x()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSure(List<ReadWord> words) {
        long letters = words.stream()
                .flatMapToInt(word -> word.text().chars())
                .filter(Character::isLetterOrDigit)
                .count();
        return letters >= LEAST_LETTERS && ReadWord.confidence(words) >= SURE;
    }

    /// Below the nearest line above it, in that line's block; else before all others.
    private static void insert(List<ReadLine> lines, List<ReadWord> words, Rect box) {
        int above = -1;
        for (int i = 0; i < lines.size(); i++) {
            Rect its = lines.get(i).box();
            boolean over = its.bottom() <= box.y() + box.height() / 2 && its.x() < box.right() && its.right() > box.x();
            if (over && (above < 0 || its.bottom() > lines.get(above).box().bottom())) {
                above = i;
            }
        }
        int block = lines.isEmpty() ? 0 : lines.get(Math.max(0, above)).block();
        lines.add(above + 1, new ReadLine(words, block, true));
    }
}
