package org.foiatrail.model;

import java.util.List;

/// Where the words, boxes and images of a page are; empty for formats that have no pages of their own.
///
/// @param width of the page as shown, in points
/// @param images the pixel hashes (SHA-256, hex) of the page's images
public record Layout(float width, float height, List<Word> words, List<Box> boxes, List<String> images) {
    public static final Layout NONE = new Layout(0, 0, List.of(), List.of(), List.of());

    public Layout {
        words = List.copyOf(words);
        boxes = List.copyOf(boxes);
        images = List.copyOf(images);
    }
}
