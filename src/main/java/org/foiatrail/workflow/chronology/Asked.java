package org.foiatrail.workflow.chronology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foiatrail.model.Chronology;
import org.foiatrail.model.CorpusException;
import org.foiatrail.timeline.TimelineFilter;
import org.foiatrail.workflow.Selection;
import org.jspecify.annotations.Nullable;

/// What a timeline was asked for, as an export tells it and as it is read back from there.
///
/// @param query which messages; all if blank
/// @param top that many events alone, those of the most weight; null for all
public record Asked(
        Selection selection,
        String query,
        TimelineFilter filter,
        @Nullable Integer top) {
    private static final String PRODUCTION = "production";
    private static final String PATH = "path";
    private static final String TOP = "top";

    /// What narrows it, one each: `jurisdiction: Cook County, IL`.
    List<String> told() {
        List<String> told = new ArrayList<>();
        if (!selection.productions().isEmpty()) {
            told.add(PRODUCTION + ": " + String.join(TimelineFilter.OR, selection.productions()));
        }
        if (selection.path() != null) {
            told.add(PATH + ": " + selection.path());
        }
        told.addAll(filter.told());
        if (top != null) {
            told.add(TOP + ": " + top);
        }
        return told;
    }

    /// Nothing but everything.
    boolean isAll() {
        return query.isBlank() && told().isEmpty();
    }

    /// Whether an export was asked for the same.
    boolean isOf(Chronology.About about) {
        return query.equals(about.query() == null ? "" : about.query()) && told().equals(about.filters());
    }

    /// What an export was asked for.
    static Asked of(Chronology.About about) {
        Map<String, List<String>> told = new LinkedHashMap<>();
        for (String line : about.filters()) {
            int colon = line.indexOf(": ");
            if (colon > 0) {
                told.put(
                        line.substring(0, colon),
                        List.of(line.substring(colon + 2).split(TimelineFilter.OR, -1)));
            }
        }
        List<String> productions = told.getOrDefault(PRODUCTION, List.of());
        String path = one(told, PATH);
        String top = one(told, TOP);
        Asked asked = new Asked(
                new Selection(productions, path),
                about.query() == null ? "" : about.query(),
                TimelineFilter.ofTold(told),
                top == null ? null : Integer.valueOf(top));
        if (!asked.isOf(about)) {
            throw new CorpusException(
                    CorpusException.Kind.CONFIGURATION,
                    "the export was narrowed by '" + String.join("; ", about.filters())
                            + "', which cannot all be read back; give the query and filters on the command line");
        }
        return asked;
    }

    private static @Nullable String one(Map<String, List<String>> told, String name) {
        List<String> values = told.get(name);
        return values == null ? null : values.getFirst();
    }
}
