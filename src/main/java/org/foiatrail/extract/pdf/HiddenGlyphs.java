package org.foiatrail.extract.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.TextPosition;
import org.foiatrail.extract.pdf.PageDrawings.Cover;
import org.foiatrail.model.Box;
import org.foiatrail.model.Rect;

/// Finds the glyphs nobody sees: those painted over, and those in the colour of the dark box they stand on.
final class HiddenGlyphs {
    /// How much of a glyph must be covered.
    private static final float COVERED = 0.6f;
    /// A light cover of more than this share of the page is a background whose order we may have misjudged; dark ones
    /// are believed.
    private static final float BACKGROUND = 0.5f;
    /// How far two colours may differ, by channel, and still look the same.
    private static final int SAME_COLOUR = 24;

    /// An odd number with its bits well mixed.
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /// From glyph number `start` on, text has this colour.
    private record Ink(int start, PDColor color, RenderingMode mode) {}

    private final PageFrame frame;
    private final List<TextPosition> glyphs = new ArrayList<>();
    private final List<Ink> inks = new ArrayList<>();

    HiddenGlyphs(PageFrame frame) {
        this.frame = frame;
    }

    void painted(TextPosition glyph, PDColor color, RenderingMode mode) {
        Ink last = inks.isEmpty() ? null : inks.getLast();
        if (last == null || last.color() != color || last.mode() != mode) {
            inks.add(new Ink(glyphs.size(), color, mode));
        }
        glyphs.add(glyph);
    }

    /// The ways lines run in the content, in degrees.
    SortedSet<Integer> directions() {
        SortedSet<Integer> directions = new TreeSet<>();
        int last = -1;
        for (TextPosition glyph : glyphs) {
            int direction = (int) glyph.getDir();
            if (direction != last) {
                directions.add(direction);
                last = direction;
            }
        }
        return directions;
    }

    int count() {
        return glyphs.size();
    }

    /// The glyphs from number `start` on.
    List<TextPosition> from(int start) {
        return glyphs.subList(start, glyphs.size());
    }

    /// The glyphs of one layer, each once: bold letters are often the same letter painted twice, a hair apart.
    List<TextPosition> once(Predicate<TextPosition> layer) {
        Map<String, List<TextPosition>> seen = new HashMap<>();
        List<TextPosition> once = new ArrayList<>();
        for (TextPosition glyph : glyphs) {
            if (layer.test(glyph)) {
                List<TextPosition> same = seen.computeIfAbsent(glyph.getUnicode(), unicode -> new ArrayList<>());
                if (same.stream().noneMatch(other -> overprints(glyph, other))) {
                    same.add(glyph);
                    once.add(glyph);
                }
            }
        }
        return once;
    }

    /// Whether any letter seems to be painted twice: the same one within the same square point.
    boolean overprinted() {
        // A table at most half full, probed in line: many times as fast as a set of boxed numbers.
        long[] places = new long[Integer.highestOneBit(glyphs.size() + 1) << 2];
        for (TextPosition glyph : glyphs) {
            long x = Math.round(glyph.getXDirAdj()) & 0xFFFFF;
            long y = Math.round(glyph.getYDirAdj()) & 0xFFFFF;
            // The lowest bit tells a place from an empty slot.
            long place = ((long) glyph.getUnicode().hashCode() << 40 | x << 20 | y) << 1 | 1;
            int slot = Long.hashCode(place * SPREAD) & (places.length - 1);
            while (places[slot] != 0) {
                if (places[slot] == place) {
                    return true;
                }
                slot = (slot + 1) & (places.length - 1);
            }
            places[slot] = place;
        }
        return false;
    }

    private static boolean overprints(TextPosition glyph, TextPosition other) {
        float near = glyph.getWidthDirAdj() / 3;
        return Math.abs(glyph.getXDirAdj() - other.getXDirAdj()) < near
                && Math.abs(glyph.getYDirAdj() - other.getYDirAdj()) < near;
    }

    Set<TextPosition> under(List<Cover> covers) {
        Set<TextPosition> hidden = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Cover cover : covers) {
            boolean dark = cover.kind() == Box.Kind.FILLED;
            boolean background = cover.rect().area() > BACKGROUND * frame.width() * frame.height();
            if (dark || !background) {
                hide(0, cover.glyphsBefore(), cover, hidden);
            }
            if (dark) {
                hideSameColour(cover, hidden);
            }
        }
        return hidden;
    }

    private void hide(int from, int to, Cover cover, Set<TextPosition> hidden) {
        for (int i = from; i < to; i++) {
            TextPosition glyph = glyphs.get(i);
            Rect box = frame.glyph(glyph);
            boolean under = box.area() <= 0
                    ? cover.rect().overlap(new Rect(box.x(), box.y(), 1, 1)) > 0
                    : box.overlap(cover.rect()) >= COVERED * box.area();
            if (under) {
                hidden.add(glyph);
            }
        }
    }

    private void hideSameColour(Cover cover, Set<TextPosition> hidden) {
        for (int i = 0; i < inks.size(); i++) {
            Ink ink = inks.get(i);
            int end = i + 1 < inks.size() ? inks.get(i + 1).start() : glyphs.size();
            if (end > cover.glyphsBefore() && fills(ink.mode()) && looksLike(ink.color(), cover.rgb())) {
                hide(Math.max(ink.start(), cover.glyphsBefore()), end, cover, hidden);
            }
        }
    }

    private static boolean fills(RenderingMode mode) {
        return mode == RenderingMode.FILL || mode == RenderingMode.FILL_STROKE;
    }

    private static boolean looksLike(PDColor color, int rgb) {
        try {
            int ink = !color.isPattern() ? color.toRGB() : ~rgb;
            return Math.abs((ink >> 16 & 0xFF) - (rgb >> 16 & 0xFF)) < SAME_COLOUR
                    && Math.abs((ink >> 8 & 0xFF) - (rgb >> 8 & 0xFF)) < SAME_COLOUR
                    && Math.abs((ink & 0xFF) - (rgb & 0xFF)) < SAME_COLOUR;
        } catch (java.io.IOException e) {
            // A colour that cannot be worked out is taken for another: nothing is hidden on a guess.
            return false;
        }
    }
}
