package org.foiatrail.tag.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foiatrail.model.Mention;

/// Chooses among what the layers found: the longest name where two overlap; of equal ones that which says most.
final class NameChoice {
    /// From so much on a name is more likely than a place of the same words.
    private static final double SURE = 0.8;

    private static final List<String> LAYERS = List.of("header", "gazetteer", "model", "rule");

    private static final Comparator<NamedSpan> BEST = Comparator.<NamedSpan>comparingInt(span -> -span.length())
            .thenComparing(NamedSpan::kind)
            .thenComparingInt(span -> span.layer().equals("header") ? 0 : 1)
            .thenComparingInt(span -> isListed(span) ? 0 : 1)
            .thenComparingInt(span -> -span.canonical().length())
            .thenComparingInt(span -> LAYERS.indexOf(span.layer()))
            .thenComparingInt(NamedSpan::first);

    private final PlaceSpans places;
    private final List<NamedSpan> offered = new ArrayList<>();

    /// An agency goes by its name on the list however it is printed.
    private static boolean isListed(NamedSpan span) {
        return span.kind().equals(Mention.AGENCY) && span.layer().equals("gazetteer");
    }

    NameChoice(PlaceSpans places) {
        this.places = places;
    }

    void add(List<NamedSpan> spans) {
        spans.stream()
                .filter(span -> span.kind().equals(Mention.AGENCY) || !isPlace(span))
                .forEach(offered::add);
    }

    /// Adds what a layer found that may not override the others: names that touch none of theirs, or that hold a
    /// person of one word.
    void addRest(List<NamedSpan> spans) {
        List<NamedSpan> taken = chosen();
        int at = 0;
        List<NamedSpan> free = new ArrayList<>();
        for (NamedSpan span : spans) {
            while (at < taken.size() && taken.get(at).last() < span.first()) {
                at++;
            }
            boolean fits = true;
            for (int i = at; i < taken.size() && taken.get(i).first() <= span.last() && fits; i++) {
                NamedSpan other = taken.get(i);
                fits = span.kind().equals(Mention.PERSON)
                        && other.kind().equals(Mention.PERSON)
                        && other.first() == other.last()
                        && !other.layer().equals("header")
                        && span.length() > 1;
            }
            if (fits) {
                free.add(span);
            }
        }
        add(free);
    }

    /// In the order in which they stand.
    List<NamedSpan> chosen() {
        List<NamedSpan> sorted = new ArrayList<>(offered);
        sorted.sort(BEST);
        Map<Integer, NamedSpan> byToken = new HashMap<>();
        List<NamedSpan> chosen = new ArrayList<>();
        for (NamedSpan span : sorted) {
            boolean free = true;
            for (int i = span.first(); i <= span.last() && free; i++) {
                free = !byToken.containsKey(i);
            }
            if (free) {
                for (int i = span.first(); i <= span.last(); i++) {
                    byToken.put(i, span);
                }
                chosen.add(span);
            }
        }
        chosen.sort(Comparator.comparingInt(NamedSpan::first));
        return chosen;
    }

    /// True if what looks like a person is rather the place found there.
    private boolean isPlace(NamedSpan span) {
        for (int i = span.first(); i <= span.last(); i++) {
            PlaceSpans.Place place = places.at(i);
            if (place == null) {
                continue;
            }
            boolean inside = place.first() >= span.first() && place.last() <= span.last();
            boolean shorter = place.last() - place.first() + 1 < span.length();
            if (!inside || span.score() < SURE || (!shorter && place.mention().score() >= SURE)) {
                return true;
            }
        }
        return false;
    }
}
