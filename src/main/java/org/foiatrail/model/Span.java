package org.foiatrail.model;

import java.util.Comparator;

/// A stretch of one page's stored text.
///
/// @param page the physical page, from 1
/// @param start in UTF-16 units
/// @param end exclusive
public record Span(int page, int start, int end) implements Comparable<Span> {
    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::page).thenComparingInt(Span::start).thenComparingInt(Span::end);

    public Span {
        if (page < 1 || start < 0 || end < start) {
            throw new IllegalArgumentException("no span: page " + page + ", " + start + "-" + end);
        }
    }

    public boolean contains(int onPage, int offset) {
        return page == onPage && start <= offset && offset < end;
    }

    /// Before all that begin in it.
    public Span first() {
        return new Span(page, start, start);
    }

    /// Behind all that begin in it.
    public Span last() {
        return new Span(page, end, end);
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
