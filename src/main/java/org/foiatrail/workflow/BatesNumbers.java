package org.foiatrail.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.foiatrail.model.SourceFile;
import org.foiatrail.model.Stamp;
import org.foiatrail.relate.bates.BatesSeries;
import org.foiatrail.relate.bates.PageKey;
import org.foiatrail.relate.bates.PageNumber;
import org.foiatrail.relate.bates.PageStamps;

/// The numbers of every page, made out over all files of a production.
public final class BatesNumbers {
    private final Map<String, List<PageStamps>> stamps = new HashMap<>();
    private final SortedMap<String, Map<PageKey, List<PageNumber>>> byProduction = new TreeMap<>();
    private final Map<String, Map<String, Map<Integer, List<String>>>> numbers = new HashMap<>();

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
        stamps.forEach((production, list) -> {
            Map<PageKey, List<PageNumber>> resolved = new BatesSeries().resolve(list);
            byProduction.put(production, resolved);
            resolved.forEach((key, pageNumbers) -> numbers.computeIfAbsent(production, p -> new HashMap<>())
                    .computeIfAbsent(key.path(), p -> new TreeMap<>())
                    .put(key.page(), pageNumbers.stream().map(PageNumber::bates).toList()));
        });
    }

    /// Page → its numbers, that of the production's main series first.
    public Map<Integer, List<String>> of(SourceFile file) {
        return numbers.getOrDefault(file.production(), Map.of()).getOrDefault(file.path(), Map.of());
    }

    /// Production → page → its numbers.
    public SortedMap<String, Map<PageKey, List<PageNumber>>> all() {
        return byProduction;
    }
}
