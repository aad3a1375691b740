package org.foiatrail.segment.redaction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.foiatrail.model.Rect;

/// Rectangles that touch: one shape, drawn in pieces, line by line, or twice.
record BoxGroup(List<Rect> rects) {
    /// In points: what is drawn line by line touches, but for a hair.
    private static final float HAIR = 2;

    BoxGroup {
        rects = List.copyOf(rects);
    }

    /// The shapes that `rects` make up.
    static List<BoxGroup> of(List<Rect> rects) {
        List<BoxGroup> groups = new ArrayList<>();
        for (Rect rect : rects) {
            List<BoxGroup> touching =
                    groups.stream().filter(group -> group.touches(rect)).toList();
            groups.removeAll(touching);
            BoxGroup joined = new BoxGroup(List.of(rect));
            for (BoxGroup group : touching) {
                joined = joined.with(group);
            }
            groups.add(joined);
        }
        return groups;
    }

    BoxGroup with(BoxGroup other) {
        return new BoxGroup(
                Stream.of(rects, other.rects).flatMap(Collection::stream).toList());
    }

    boolean touches(Rect rect) {
        return rects.stream().anyMatch(one -> grown(one, HAIR).overlap(rect) > 0);
    }

    boolean touches(BoxGroup other) {
        return other.rects.stream().anyMatch(this::touches);
    }

    Rect bounds() {
        return rects.stream().reduce(Rect::around).orElseThrow();
    }

    /// What they cover; where two lie on each other, it counts once.
    float area() {
        float area = 0;
        List<Rect> counted = new ArrayList<>();
        for (Rect rect : rects.stream()
                .sorted(Comparator.comparingDouble(Rect::area).reversed())
                .toList()) {
            float again = 0;
            for (Rect other : counted) {
                again += rect.overlap(other);
            }
            area += Math.max(0, rect.area() - again);
            counted.add(rect);
        }
        return Math.min(area, bounds().area());
    }

    /// The rectangle with a rim.
    static Rect grown(Rect rect, float by) {
        return new Rect(rect.x() - by, rect.y() - by, rect.width() + 2 * by, rect.height() + 2 * by);
    }
}
