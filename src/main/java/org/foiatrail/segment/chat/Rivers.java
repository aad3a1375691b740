package org.foiatrail.segment.chat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.foiatrail.model.Rect;

/// The white between the columns of a table whose labels stand in the middle of them.
final class Rivers {
    private Rivers() {}

    /// Where the columns begin: right of the widest gap between the words below that lies between the middles of
    /// two labels.
    static List<Float> lefts(List<Rect> labels, List<Rect> words) {
        List<Rect> boxes =
                words.stream().sorted(Comparator.comparingDouble(Rect::x)).toList();
        List<Float> lefts = new ArrayList<>(List.of(0f));
        for (int i = 1; i < labels.size(); i++) {
            float from = middle(labels.get(i - 1));
            float right = from;
            float widest = 0;
            float left = labels.get(i).x();
            for (Rect box : boxes) {
                boolean between = box.x() > from && box.x() <= middle(labels.get(i));
                if (between && box.x() - right > widest) {
                    widest = box.x() - right;
                    left = box.x();
                }
                right = Math.max(right, box.right());
            }
            lefts.add(left);
        }
        return lefts;
    }

    private static float middle(Rect box) {
        return box.x() + box.width() / 2;
    }
}
