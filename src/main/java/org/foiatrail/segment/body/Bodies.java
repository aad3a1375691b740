package org.foiatrail.segment.body;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.foiatrail.model.Message.Kind;
import org.foiatrail.model.Span;
import org.foiatrail.segment.header.Heading;
import org.foiatrail.segment.line.Line;
import org.jspecify.annotations.Nullable;

/// Gives every line to the message whose words it holds, and turns lines into spans.
public final class Bodies {
    /// A quoted line of at least this length may have been broken by a mail program, its rest standing without
    /// `>`.
    private static final int FULL_LINE = 55;

    /// Lines a signature may have: name, office, number.
    private static final int SIGNATURE = 3;

    private final List<Line> lines;
    private final Nesting nesting;

    public Bodies(List<Line> lines, Nesting nesting) {
        this.lines = lines;
        this.nesting = nesting;
    }

    /// The spans of a header.
    public List<Span> header(Heading heading) {
        if (heading.row() != null) {
            return heading.row().header();
        }
        List<Span> spans = spans(range(heading.first(), heading.last() + 1));
        Span first = spans.getFirst();
        int start = lines.get(heading.first()).start() + heading.column();
        int end = heading.text() < 0 || spans.size() > 1 ? first.end() : textStart(heading);
        spans.set(0, new Span(first.page(), start, end));
        return spans;
    }

    private int textStart(Heading heading) {
        return lines.get(heading.last()).start() + heading.text();
    }

    /// The spans of each message's own words.
    ///
    /// @param linesEnd where the lines of the document end, whose messages these are
    public List<List<Span>> bodies(List<Heading> headings, List<Integer> quotedIn, int linesEnd) {
        List<List<Integer>> owned = new ArrayList<>();
        headings.forEach(heading -> owned.add(new ArrayList<>()));
        int[] depths = new int[headings.size()];
        InlineAnswers answers = new InlineAnswers(lines, headings, quotedIn);
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            int end = i + 1 == headings.size()
                    ? linesEnd
                    : nesting.wordsEnd(headings.get(i + 1), quotedIn.get(i + 1) < 0);
            int first = heading.last() + 1;
            depths[i] = quotedIn.get(i) < 0 ? heading.depth() : depth(headings, i, quotedIn, owned, linesEnd);
            BitSet others = heading.kind() == Kind.EMAIL ? OthersWords.in(lines, first, end) : new BitSet();
            int owner = i;
            for (int at = first; at < end; at++) {
                Line line = lines.get(at);
                boolean wrapped = wrapped(at);
                if (!line.blank() && !wrapped) {
                    owner = owner(line, i, depths, quotedIn);
                }
                boolean strays = owner != i && !wrapped && line.depth() > depths[owner];
                // Who quotes it is unknown.
                boolean unknown = quotedIn.get(owner) < 0
                        && headings.get(owner).standing() == Heading.Standing.QUOTED
                        && !wrapped
                        && line.depth() < depths[owner];
                if (!line.blank() && !others.get(at) && !strays && !unknown) {
                    owned.get(owner).add(at);
                }
            }
            List<Integer> its = ownDepth(depths[i], owned.get(i));
            List<Integer> writers = answers.owners(i, its, i == 0 ? List.of() : owned.get(i - 1));
            owned.set(i, new ArrayList<>());
            for (int at = 0; at < its.size(); at++) {
                if (writers.get(at) != InlineAnswers.NOBODY) {
                    owned.get(writers.get(at)).add(its.get(at));
                }
            }
        }
        owned.forEach(Collections::sort);
        List<List<Span>> bodies = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            bodies.add(List.copyOf(words(headings.get(i), owned.get(i))));
        }
        return bodies;
    }

    /// What stands behind the header in its line, and the lines below.
    private List<Span> words(Heading heading, List<Integer> below) {
        if (heading.row() != null) {
            // What stands below the last row is none of its words.
            return heading.row().words();
        }
        if (heading.text() < 0) {
            return spans(below);
        }
        List<Integer> all = new ArrayList<>(List.of(heading.last()));
        all.addAll(below);
        List<Span> spans = spans(all);
        Span first = spans.getFirst();
        spans.set(0, new Span(first.page(), textStart(heading), first.end()));
        return spans;
    }

    /// How deep a quoted message's own words are quoted. What is marked below a header that is not may be older: words
    /// without a mark that end it answer that, and are its sender's, unless who quotes him said nothing above it or
    /// signs them.
    private int depth(
            List<Heading> headings, int message, List<Integer> quotedIn, List<List<Integer>> owned, int linesEnd) {
        Heading heading = headings.get(message);
        int mark = lines.get(heading.first()).depth();
        int next = message + 1;
        while (next < headings.size()
                && quotedIn.get(next) >= 0
                && lines.get(headings.get(next).first()).depth() > mark) {
            next++;
        }
        int end = next == headings.size() ? linesEnd : nesting.wordsEnd(headings.get(next), quotedIn.get(next) < 0);
        List<Integer> within = range(heading.last() + 1, end);
        int outer = quotedIn.get(message);
        boolean spoke = headings.get(outer).text() >= 0 || !owned.get(outer).isEmpty();
        int top = firstDepth(within);
        int bottom = spoke && !isSigned(within, headings.get(outer).from()) ? firstDepth(within.reversed()) : top;
        return Math.max(heading.depth(), Math.min(top, bottom));
    }

    /// True if the last words below marked ones end in this sender's name; a name that begins them greets him.
    private boolean isSigned(List<Integer> within, @Nullable String from) {
        List<String> ending = within.reversed().stream()
                .map(lines::get)
                .filter(line -> !line.blank())
                .limit(SIGNATURE + 1)
                .takeWhile(line -> line.depth() == 0)
                .map(Line::words)
                .toList();
        return ending.stream()
                .limit(Math.max(0, Math.min(SIGNATURE, ending.size() - 1)))
                .anyMatch(words -> InlineAnswers.isCalled(from, words));
    }

    /// How deep the first of these lines with words is quoted, the rest of a broken one apart.
    private int firstDepth(List<Integer> indices) {
        return indices.stream()
                .filter(at -> !lines.get(at).blank() && !wrapped(at))
                .findFirst()
                .map(at -> lines.get(at).depth())
                .orElse(0);
    }

    /// Words quoted less deep than the message they follow belong to one that quotes it.
    private static int owner(Line line, int message, int[] depths, List<Integer> quotedIn) {
        int owner = message;
        while (depths[owner] > line.depth() && quotedIn.get(owner) >= 0) {
            owner = quotedIn.get(owner);
        }
        return owner;
    }

    /// Words quoted deeper than their message, where no line tells whose they are, are not its sender's, unless it has
    /// no others.
    private List<Integer> ownDepth(int depth, List<Integer> its) {
        List<Integer> own = its.stream()
                .filter(at -> lines.get(at).depth() <= depth || wrapped(at))
                .toList();
        return own.isEmpty() ? its : own;
    }

    /// True for the broken-off rest of a quoted line between two quoted lines.
    private boolean wrapped(int at) {
        Line line = lines.get(at);
        if (at == 0 || at + 1 >= lines.size()) {
            return false;
        }
        Line before = lines.get(at - 1);
        return before.depth() > line.depth()
                && !before.blank()
                && before.text().strip().length() >= FULL_LINE
                && lines.get(at + 1).depth() >= before.depth()
                && line.text().strip().length() < before.text().strip().length();
    }

    private static List<Integer> range(int from, int to) {
        List<Integer> indices = new ArrayList<>();
        for (int i = from; i < to; i++) {
            indices.add(i);
        }
        return indices;
    }

    /// Joins lines to stretches; a page's end, a margin or another message's line parts them.
    private List<Span> spans(List<Integer> indices) {
        List<Span> spans = new ArrayList<>();
        int previous = -2;
        for (int index : indices) {
            Line line = lines.get(index);
            if (line.blank()) {
                continue;
            }
            Span last = spans.isEmpty() ? null : spans.getLast();
            if (last != null && last.page() == line.page() && together(previous, index)) {
                spans.set(spans.size() - 1, new Span(line.page(), last.start(), line.wordsEnd()));
            } else {
                spans.add(new Span(line.page(), line.wordsStart(), line.wordsEnd()));
            }
            previous = index;
        }
        return spans;
    }

    private boolean together(int previous, int index) {
        for (int i = previous + 1; i < index; i++) {
            if (!lines.get(i).blank()) {
                return false;
            }
        }
        // Lines left out as margins leave a gap in the text.
        Line before = lines.get(previous);
        int expected = before.start() + before.text().length() + 1;
        for (int i = previous + 1; i <= index; i++) {
            if (lines.get(i).start() != expected) {
                return false;
            }
            expected = lines.get(i).start() + lines.get(i).text().length() + 1;
        }
        return true;
    }
}
