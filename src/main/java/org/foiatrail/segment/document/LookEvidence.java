package org.foiatrail.segment.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import org.foiatrail.model.Layout;
import org.foiatrail.model.Page.Origin;
import org.foiatrail.model.Word;
import org.jspecify.annotations.Nullable;

/// How pages look: paper, type, margins, and how far down the page before was filled.
final class LookEvidence implements StartEvidence {
    /// How much of a page, by height, text fills; measured to the foot of its last line.
    private static final double HALF = 0.5;

    private static final double MOST = 0.7;
    private static final double FULL = 0.8;
    /// Where only lines can be counted, a file of shorter pages does not tell how many a page takes.
    private static final int LINES = 30;

    /// Points by which paper must differ to be another.
    private static final float PAPER = 20;
    /// Points by which the left margin must differ, in text and in scans, which lie askew.
    private static final float MARGIN = 9;

    private static final float SCANNED_MARGIN = 25;
    private static final double TYPE = 1.12;
    private static final double SCANNED_TYPE = 1.3;
    /// Fewer words tell nothing of the type.
    private static final int WORDS = 8;

    /// How a page's text is set.
    ///
    /// @param height of most words
    /// @param left where lines begin
    private record Type(double height, double left) {}

    private final Paper paper;
    private final int longest;
    private final IdentityHashMap<PaperPage, Type> types = new IdentityHashMap<>();

    LookEvidence(Paper paper) {
        this.paper = paper;
        this.longest =
                paper.pages().stream().mapToInt(LookEvidence::lines).max().orElse(0);
        for (PaperPage page : paper.pages()) {
            Type type = typeOf(page);
            if (type != null) {
                types.put(page, type);
            }
        }
    }

    @Override
    public List<Evidence> at(int index) {
        PaperPage before = paper.before(index);
        PaperPage here = paper.at(index);
        List<Evidence> found = new ArrayList<>();
        if (before.blank() || here.blank()) {
            return found;
        }
        filled(before, found);
        Layout one = before.page().layout();
        Layout other = here.page().layout();
        if (one.height() <= 0 || other.height() <= 0) {
            return found;
        }
        if (Math.abs(one.width() - other.width()) > PAPER || Math.abs(one.height() - other.height()) > PAPER) {
            found.add(new Evidence(1.5, "another size of paper"));
        }
        if (scanned(before) != scanned(here)) {
            found.add(new Evidence(1, "a scan and text follow each other"));
        } else {
            type(before, here, found);
        }
        if (one.width() > one.height() && other.width() > other.height()) {
            found.add(new Evidence(-1.5, "sheets or slides lie across"));
        }
        return found;
    }

    private void filled(PaperPage before, List<Evidence> found) {
        Layout layout = before.page().layout();
        if (layout.height() <= 0 && longest < LINES) {
            return;
        }
        double share = layout.height() > 0 ? foot(before) / layout.height() : lines(before) / (double) longest;
        if (share < HALF) {
            found.add(new Evidence(1.4, "the page before ends early"));
        } else if (share < MOST) {
            found.add(new Evidence(0.7, "the page before is not full"));
        } else if (share > FULL) {
            found.add(new Evidence(-0.5, "the page before is full"));
        }
    }

    private void type(PaperPage before, PaperPage here, List<Evidence> found) {
        Type one = types.get(before);
        Type other = types.get(here);
        if (one == null || other == null) {
            return;
        }
        boolean scan = scanned(here);
        double ratio = one.height() / Math.max(1, other.height());
        if (Math.max(ratio, 1 / ratio) > (scan ? SCANNED_TYPE : TYPE)) {
            found.add(new Evidence(1, "set in another type"));
        }
        if (Math.abs(one.left() - other.left()) > (scan ? SCANNED_MARGIN : MARGIN)) {
            found.add(new Evidence(0.6, "another left margin"));
        }
    }

    private static boolean scanned(PaperPage page) {
        return page.page().origin() != Origin.EMBEDDED;
    }

    private static int lines(PaperPage page) {
        return page.blank()
                ? 0
                : (int) page.page()
                        .text()
                        .substring(0, page.words().getLast().start())
                        .lines()
                        .count();
    }

    /// Where the last line of the text ends, in points from the top.
    private static double foot(PaperPage page) {
        int start = page.words().getLast().wordsStart();
        return page.page().layout().words().stream()
                .filter(word -> !word.hidden() && word.start() >= start)
                .filter(word -> word.end() <= page.words().getLast().wordsEnd())
                .mapToDouble(word -> word.box().bottom())
                .max()
                .orElse(page.page().layout().height());
    }

    private static @Nullable Type typeOf(PaperPage page) {
        if (page.blank()) {
            return null;
        }
        int start = page.words().getFirst().wordsStart();
        int end = page.words().getLast().wordsEnd();
        List<Word> words = page.page().layout().words();
        float[] heights = new float[words.size()];
        float[] lefts = new float[words.size()];
        int count = 0;
        for (Word word : words) {
            if (!word.hidden() && word.start() >= start && word.end() <= end) {
                heights[count] = word.box().height();
                lefts[count] = word.box().x();
                count++;
            }
        }
        if (count < WORDS) {
            return null;
        }
        Arrays.sort(heights, 0, count);
        Arrays.sort(lefts, 0, count);
        // A tenth of all words begin lines, or nearly so.
        return new Type(heights[count / 2], lefts[count / 10]);
    }
}
