package org.foiatrail.samples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the places the story speaks of, by a list of the surfaces it uses: `Arlington County = Arlington County, VA`.
final class Places {
    private final Map<String, String> canonicals = new TreeMap<>();
    private final Pattern surfaces;

    Places(List<String> lines) {
        for (String line : lines) {
            if (!line.isBlank()) {
                String[] sides = line.split(" = ", 2);
                canonicals.put(sides[0].strip(), sides[1].strip());
            }
        }
        List<String> longestFirst = new ArrayList<>(canonicals.keySet());
        longestFirst.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        StringBuilder any = new StringBuilder();
        for (String surface : longestFirst) {
            any.append(any.isEmpty() ? "" : "|").append(Pattern.quote(surface).replace(" ", "\\E\\s+\\Q"));
        }
        surfaces = Pattern.compile("(?<![\\w'-])(?:" + any + ")(?!\\w)");
    }

    /// Adds the places that are not marked by hand and settles the marks that are.
    Marked find(Marked source) {
        List<Mark> marks = new ArrayList<>();
        List<Mark> byHand = new ArrayList<>();
        List<Mark> addresses = new ArrayList<>();
        for (Mark mark : source.marks()) {
            if (!(mark.fact() instanceof Fact.Jurisdiction place)) {
                marks.add(mark);
            } else if (place.address()) {
                addresses.add(mark);
            } else {
                byHand.add(mark);
            }
        }
        for (Mark mark : byHand) {
            if (mark.fact() instanceof Fact.Jurisdiction place
                    && !place.canonical().equals("-")) {
                marks.add(mark);
            }
        }
        Matcher matcher = surfaces.matcher(source.text());
        while (matcher.find()) {
            int start = matcher.start();
            int end = matcher.end();
            if (byHand.stream().noneMatch(mark -> mark.start() < end && start < mark.end())) {
                boolean address = addresses.stream().anyMatch(mark -> mark.start() <= start && end <= mark.end());
                String canonical = canonicals.get(matcher.group().replaceAll("\\s+", " "));
                marks.add(new Mark(start, end, new Fact.Jurisdiction(String.valueOf(canonical), address)));
            }
        }
        marks.sort(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end));
        return new Marked(source.text(), marks);
    }

    /// `state county city dc`, told by the form of the name.
    static String type(String canonical) {
        if (canonical.equals("District of Columbia")) {
            return "dc";
        }
        if (!canonical.contains(",")) {
            return "state";
        }
        return canonical.contains(" County,") ? "county" : "city";
    }
}
