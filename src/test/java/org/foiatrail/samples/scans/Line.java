package org.foiatrail.samples.scans;

/// A line of print.
///
/// @param x of its start, in points from the left
/// @param y of its base line, in points from the top
/// @param size in points
record Line(String text, Typeface face, float size, float x, float y) {}
