package org.foiatrail.model;

/// One word of a page where it stands.
///
/// @param start where it begins in the page's text (in its hidden text if `hidden`), in UTF-16 units
/// @param end where it ends, exclusive
/// @param confidence from 0 to 1; 1 for embedded text
/// @param hidden true for text found under a box
public record Word(int start, int end, Rect box, float confidence, boolean hidden) {}
