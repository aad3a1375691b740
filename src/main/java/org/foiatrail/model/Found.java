package org.foiatrail.model;

import java.util.List;

/// What was found in one file: everything derived from its pages alone.
public record Found(Segments segments, List<Mention> mentions) {
    public static final Found NOTHING = new Found(Segments.NONE, List.of());

    public Found {
        mentions = List.copyOf(mentions);
    }
}
