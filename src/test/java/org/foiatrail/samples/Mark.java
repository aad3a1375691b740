package org.foiatrail.samples;

/// A fact and the words that bear it: a stretch of a [Marked] text.
record Mark(int start, int end, Fact fact) {
    Mark shift(int by) {
        return new Mark(start + by, end + by, fact);
    }
}
