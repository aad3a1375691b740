package org.foiatrail.timeline;

/// How much of its page an event shows around its quote.
///
/// @param pages all of it, else three lines on either side
/// @param hidden what stands under its boxes too
public record Extent(boolean pages, boolean hidden) {
    public static final Extent LINES = new Extent(false, false);
}
