package org.foiatrail.segment.redaction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.foiatrail.model.Page;
import org.foiatrail.model.Rect;
import org.foiatrail.model.Redaction;
import org.foiatrail.model.Span;
import org.foiatrail.model.Word;
import org.foiatrail.segment.line.Line;
import org.foiatrail.segment.redaction.ExemptionLabels.Label;
import org.foiatrail.segment.redaction.Holes.Hole;
import org.jspecify.annotations.Nullable;

/// What was taken out of one page: labels, holes, or the whole of it.
public final class Redactions {
    /// Of the page's area: a hole of this size, and no words beside it, is a page withheld.
    private static final float WHOLE = 0.4f;

    /// Between two lines of text, of their height; twice spaced text has more than one.
    private static final float LINES_APART = 1.5f;

    private final Page page;
    private final List<Line> body;
    private final List<Label> labels;

    private Redactions(Page page, List<Line> body, List<Line> margin) {
        this.page = page;
        this.body = body.stream().filter(line -> !line.blank()).toList();
        this.labels = ExemptionLabels.find(page.text()).stream()
                .filter(label -> !label.mayMark() || !isBanner(label, margin))
                .toList();
    }

    /// Whether it marks the document, and takes nothing out: a line in the margin, or the first or last of more.
    private boolean isBanner(Label label, List<Line> margin) {
        boolean atEdge = body.size() > 1
                && ExemptionLabels.alone(page.text(), label.start(), label.end())
                && (holds(body.getFirst(), label) || holds(body.getLast(), label));
        return atEdge || margin.stream().anyMatch(line -> holds(line, label));
    }

    /// The redactions of a page in the order of its text.
    ///
    /// @param body its lines without its margins
    /// @param printsMessage true if a message's header stands on it: then it is no notice
    public static List<Redaction> of(Page page, List<Line> body, List<Line> margin, boolean printsMessage) {
        return new Redactions(page, body, margin).find(printsMessage);
    }

    private List<Redaction> find(boolean printsMessage) {
        List<Hole> holes = Holes.of(page, labels);
        Redaction whole = printsMessage ? null : whole(holes);
        if (whole != null) {
            return List.of(whole);
        }
        List<Label> inHoles =
                holes.stream().flatMap(hole -> hole.labels().stream()).toList();
        List<Redaction> redactions = new ArrayList<>();
        for (Hole hole : holes) {
            Redaction box = box(hole);
            Redaction last = redactions.isEmpty() ? null : redactions.getLast();
            if (last != null && runsOn(last, box)) {
                redactions.set(redactions.size() - 1, joined(last, box));
            } else {
                redactions.add(box);
            }
        }
        List<Label> alone = labels.stream()
                .filter(label -> inHoles.stream().noneMatch(label::overlaps))
                .toList();
        Accounts accounts = new Accounts(alone.isEmpty() ? "" : page.text());
        for (Label label : alone) {
            if (!accounts.hold(label)) {
                redactions.add(new Redaction(
                        Redaction.Kind.LABEL, span(label), List.of(), label.exemptions(), label.subtypes(), null));
            }
        }
        redactions.sort(Comparator.comparing(Redaction::span));
        return redactions;
    }

    private Redaction box(Hole hole) {
        List<Label> its = hole.labels();
        Span at = its.isEmpty()
                ? placeOf(hole.rect())
                : new Span(page.number(), its.getFirst().start(), its.getLast().end());
        return new Redaction(
                Redaction.Kind.BOX,
                at,
                List.of(hole.rect()),
                merged(its.stream().map(Label::exemptions)),
                merged(its.stream().map(Label::subtypes)),
                share(hole.area()));
    }

    /// The redaction that is the whole page, null if some of the page is shown.
    private @Nullable Redaction whole(List<Hole> holes) {
        float area = 0;
        for (Hole hole : holes) {
            area += hole.area();
        }
        List<Label> here = inBody(labels.stream());
        List<Label> boxed =
                inBody(Stream.concat(labels.stream(), holes.stream().flatMap(hole -> hole.labels().stream())));
        Span words = body.isEmpty()
                ? new Span(page.number(), 0, 0)
                : new Span(
                        page.number(),
                        body.getFirst().wordsStart(),
                        body.getLast().wordsEnd());
        String text = page.text().substring(words.start(), words.end());
        boolean read = page.state() == Page.State.TEXT || page.state() == Page.State.EMPTY;
        boolean covered = read
                && layoutArea() > 0
                && area >= WHOLE * layoutArea()
                && Withholding.onlyLabels(text, from(words.start(), boxed));
        // An index's headings may stand in the margin of all its pages.
        boolean notice = Withholding.isNotice(text, from(words.start(), here)) && !Accounts.isList(page.text());
        if (!covered && !notice) {
            return null;
        }
        List<Rect> regions = holes.stream().map(Hole::rect).toList();
        List<String> named = merged(
                Stream.of(ExemptionLabels.named(text), merged(boxed.stream().map(Label::exemptions))));
        return new Redaction(
                Redaction.Kind.PAGE,
                words,
                regions,
                named,
                merged(boxed.stream().map(Label::subtypes)),
                1.0);
    }

    private List<Label> inBody(Stream<Label> all) {
        return all.filter(label -> body.stream().anyMatch(line -> holds(line, label)))
                .distinct()
                .sorted(Comparator.comparingInt(Label::start))
                .toList();
    }

    /// The labels as they stand in the text from `start` on.
    private static List<Label> from(int start, List<Label> labels) {
        return labels.stream()
                .map(label ->
                        new Label(label.start() - start, label.end() - start, label.exemptions(), label.subtypes()))
                .toList();
    }

    /// Whether a hole without words goes on where the one before it ended: nothing is shown between them, and the
    /// other begins on the next line.
    private static boolean runsOn(Redaction hole, Redaction next) {
        if (hole.hasWords() || !hole.span().equals(next.span())) {
            return false;
        }
        Rect end = hole.regions().getLast();
        Rect begin = next.regions().getFirst();
        float apart = begin.y() - end.bottom();
        return apart > -begin.height() / 2 && apart < LINES_APART * Math.min(begin.height(), end.height());
    }

    private static Redaction joined(Redaction hole, Redaction next) {
        return new Redaction(
                hole.kind(),
                hole.span(),
                Stream.of(hole.regions(), next.regions())
                        .flatMap(Collection::stream)
                        .toList(),
                List.of(),
                List.of(),
                rounded(share(hole) + share(next)));
    }

    private static double share(Redaction hole) {
        return Objects.requireNonNullElse(hole.share(), 0.0);
    }

    private static double rounded(double share) {
        return Math.min(1, Math.round(10_000 * share) / 10_000.0);
    }

    private float layoutArea() {
        return page.layout().width() * page.layout().height();
    }

    private double share(float area) {
        return rounded(area / layoutArea());
    }

    /// Where in the text a hole without words stands: behind the last word before it.
    private Span placeOf(Rect hole) {
        Word before = null;
        for (Word word : page.layout().words()) {
            if (!word.hidden() && precedes(word.box(), hole) && (before == null || later(word.box(), before.box()))) {
                before = word;
            }
        }
        int at = before == null ? 0 : before.end();
        return new Span(page.number(), at, at);
    }

    private static boolean precedes(Rect word, Rect hole) {
        float middle = word.y() + word.height() / 2;
        boolean above = middle < hole.y();
        // A bar scanned askew is higher than its line.
        float line = Math.max(hole.height() / 2, Math.min(hole.height(), 2 * word.height()));
        boolean sameLine = !above && middle < hole.y() + Math.max(line, word.height());
        return above || (sameLine && word.x() < hole.x());
    }

    /// Whether `one` stands on a lower line than `other`, or behind it on the same.
    private static boolean later(Rect one, Rect other) {
        float apart = one.y() + one.height() / 2 - (other.y() + other.height() / 2);
        boolean sameLine = Math.abs(apart) < Math.min(one.height(), other.height()) / 2;
        return sameLine ? one.x() > other.x() : apart > 0;
    }

    private Span span(Label label) {
        return new Span(page.number(), label.start(), label.end());
    }

    private static List<String> merged(Stream<List<String>> lists) {
        return lists.flatMap(Collection::stream).distinct().toList();
    }

    private static boolean holds(Line line, Label label) {
        return line.start() <= label.start()
                && label.start() < line.start() + line.text().length();
    }
}
