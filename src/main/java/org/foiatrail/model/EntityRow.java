package org.foiatrail.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An entity: all mentions of one canonical name (or of one surface, while unresolved). `review` is the status of
/// its mentions if they share one, else `partly`; `doubt` runs from 0 to 1 and `doubts` say what it is made of.
public record EntityRow(
        String kind,
        String name,
        boolean resolved,
        @Nullable String type,
        int mentions,
        int documents,
        int pages,
        List<String> surfaces,
        List<String> stances,
        String firstCitation,
        String review,
        @Nullable Double doubt,
        List<String> doubts)
        implements Row {
    public EntityRow {
        doubts = List.copyOf(doubts);
        surfaces = List.copyOf(surfaces);
        stances = List.copyOf(stances);
    }
}
