package org.foiatrail.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.foiatrail.model.SourceFile;
import org.foiatrail.model.Stamp;
import org.foiatrail.relate.BatesSeries;
import org.foiatrail.relate.PageStamps;

/// The number of every page, made out over all files of a production.
public final class BatesNumbers {
    private final Map<String, List<PageStamps>> stamps = new HashMap<>();
    private final Map<String, Map<String, Map<Integer, String>>> numbers = new HashMap<>();

    /// Adds what was found in a file's margins.
    public void add(SourceFile file, List<Stamp> found) {
        Map<Integer, List<Stamp>> byPage = new TreeMap<>();
        for (Stamp stamp : found) {
            byPage.computeIfAbsent(stamp.span().page(), page -> new ArrayList<>())
                    .add(stamp);
        }
        byPage.forEach((page, list) -> stamps.computeIfAbsent(file.production(), p -> new ArrayList<>())
                .add(new PageStamps(file.path(), page, list)));
    }

    /// To be called once all files are added.
    public void resolve() {
        stamps.forEach((production, list) -> new BatesSeries()
                .resolve(list)
                .forEach((key, number) -> numbers.computeIfAbsent(production, p -> new HashMap<>())
                        .computeIfAbsent(key.path(), p -> new TreeMap<>())
                        .put(key.page(), number)));
    }

    /// Page → number.
    public Map<Integer, String> of(SourceFile file) {
        return numbers.getOrDefault(file.production(), Map.of()).getOrDefault(file.path(), Map.of());
    }
}
