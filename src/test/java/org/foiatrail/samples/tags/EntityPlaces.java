package org.foiatrail.samples.tags;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foiatrail.model.Place;
import org.foiatrail.segment.Score;
import org.foiatrail.store.Vocabularies;

/// Locations of web text, mail and government prose. These sets label any place of the world. A label counts as a
/// jurisdiction if its words, without `the` and `'s`, are a state's name or code, a county's with its type word, or a
/// city's of a hundred thousand people, or if a state follows it after a comma, which then is part of it. Everything
/// else is left out of recall: the country, the world, small towns named alone. What is tagged there, or where there
/// is no label, counts against precision.
final class EntityPlaces implements TagScores {
    private static final long CITY = 100_000;

    private final Set<String> states = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    /// One half's figures.
    private static final class Figures {
        private final PlaceScores scores = new PlaceScores();
        private int labels;
        private int onLeftOut;
    }

    EntityPlaces() {
        for (Place place : new Vocabularies().places()) {
            switch (place.type()) {
                case "state", "dc", "territory" -> states.addAll(place.names());
                case "county" -> names.add(place.canonical().replaceFirst(", ..$", ""));
                default -> {
                    if (place.population() >= CITY) {
                        names.addAll(place.names());
                    }
                }
            }
        }
        names.addAll(states);
    }

    @Override
    public String name() {
        return "places-entities";
    }

    @Override
    public void print(PrintStream out, Path records) throws IOException {
        Path folder = records.resolve("entities");
        if (!Files.isDirectory(folder)) {
            out.println("Jurisdictions among labelled locations: the labelled text is not here");
            return;
        }
        PlaceScores.head(out, "Jurisdictions among labelled locations, real text");
        print(out, "web text and mail", LabelledPlaces.iob(folder.resolve("ewt-dev/en_ewt-ud-dev.iob2")));
        List<LabelledPlaces> prose = new ArrayList<>(LabelledPlaces.re3d(folder.resolve("re3d-us-state")));
        prose.addAll(LabelledPlaces.re3d(folder.resolve("re3d-centcom")));
        print(out, "government prose", prose);
    }

    private void print(PrintStream out, String set, List<LabelledPlaces> texts) {
        Map<Half, Figures> halves = new EnumMap<>(Half.class);
        for (LabelledPlaces text : texts) {
            Half half = Half.of(text.name());
            Figures figures = halves.computeIfAbsent(half, key -> new Figures());
            List<NamedSpan> known = jurisdictions(text);
            List<NamedSpan> found = new PlaceText(text.name(), text.text())
                    .places().stream()
                            .map(span -> new NamedSpan(span.start(), span.end(), span.words(), null, false))
                            .toList();
            figures.scores.add(half == Half.TUNED ? text.name() : null, known, found);
            figures.labels += text.locations().size();
            figures.onLeftOut += (int) found.stream()
                    .filter(span -> known.stream().noneMatch(span::overlaps))
                    .filter(span -> text.locations().stream().anyMatch(span::overlaps))
                    .count();
        }
        halves.forEach((half, figures) -> {
            Score all = figures.scores.overlapping();
            String title = set + ", " + half.title();
            PlaceScores.row(out, title + ", strict", figures.scores.strict());
            PlaceScores.row(out, title + ", overlapping", all);
            out.println(title + ": " + figures.labels + " labels, " + all.known() + " of them counted; of "
                    + (all.found() - all.right()) + " wrongly tagged, " + figures.onLeftOut + " on labels left out");
        });
    }

    private List<NamedSpan> jurisdictions(LabelledPlaces text) {
        List<NamedSpan> joined = new ArrayList<>();
        for (NamedSpan label : text.locations()) {
            NamedSpan last = joined.isEmpty() ? null : joined.getLast();
            boolean inState = last != null
                    && last.end() < label.start()
                    && text.text().substring(last.end(), label.start()).matches("\\s*,\\s*")
                    && states.contains(label.words())
                    && !states.contains(last.words());
            if (last != null && inState) {
                joined.removeLast();
                String words = text.text().substring(last.start(), label.end());
                joined.add(new NamedSpan(last.start(), label.end(), words, null, false));
            } else {
                joined.add(label);
            }
        }
        return joined.stream().filter(label -> isJurisdiction(label.words())).toList();
    }

    private boolean isJurisdiction(String words) {
        String name =
                words.replaceFirst("^[Tt]he ", "").replaceFirst("['’]s$", "").replaceAll("\\s+", " ");
        int comma = name.lastIndexOf(',');
        return names.contains(name)
                || (comma > 0 && states.contains(name.substring(comma + 1).strip()));
    }
}
