package org.foiatrail.tag;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.foiatrail.model.Place;
import org.foiatrail.tag.PlaceCandidate.Kind;
import org.foiatrail.tag.PlaceNames.Form;
import org.foiatrail.tag.PlaceNames.Match;
import org.foiatrail.tag.PlaceNames.Sense;
import org.jspecify.annotations.Nullable;

/// Finds the stretches of one text that may name a place, longest name first, with what stands around them.
final class PlaceFinder {
    /// Names that mean the country's government as often as the state: told apart by their surroundings only.
    private static final String WASHINGTON = "washington";

    private static final long SMALL_TOWN = 50_000;
    /// Letters up to which a name is looked at as an abbreviation, which stands in capitals.
    private static final int SHORT = 3;
    private static final int LONGEST_UNKNOWN = 3;

    private final PlaceNames names;
    private final RunningText text;
    private final Tokens tokens;
    private final Surroundings around;
    private final StateForms states;

    PlaceFinder(PlaceNames names, RunningText text, Tokens tokens) {
        this.names = names;
        this.text = text;
        this.tokens = tokens;
        this.around = new Surroundings(text, tokens);
        this.states = new StateForms(names, text, tokens, around);
    }

    List<PlaceCandidate> find() {
        List<PlaceCandidate> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            int free = found.isEmpty() ? 0 : found.getLast().last() + 1;
            PlaceCandidate candidate = tokens.isWord(i) ? at(i, free) : null;
            if (candidate == null) {
                i++;
            } else {
                found.add(candidate);
                i = candidate.last() + 1;
            }
        }
        return CountyLists.mark(found, tokens);
    }

    /// @param free the first token that belongs to no earlier candidate
    private @Nullable PlaceCandidate at(int first, int free) {
        int nameAt = afterHead(first);
        Match match = nameAt(nameAt);
        if (match == null || around.isNetworkName(first)) {
            return null;
        }
        if (nameAt > first) {
            PlaceCandidate headed = headed(first, match);
            return headed != null ? headed : null;
        }
        PlaceCandidate explicit = withState(match, match.senses(), first, Kind.EXPLICIT);
        if (explicit != null) {
            return explicit;
        }
        PlaceCandidate unknown = aroundCode(match, free);
        if (unknown != null) {
            return unknown;
        }
        return isNamed(match) ? alone(match) : inSmallLetters(match);
    }

    /// `Emmonville AK 99999`: a place too small for the gazetteer, told by the code and the ZIP code after it.
    private @Nullable PlaceCandidate aroundCode(Match match, int free) {
        Place state =
                around.isZip(match.last() + 1) && around.isCode(match.first()) ? states.stateOf(match, false) : null;
        if (state == null) {
            return null;
        }
        int last = tokens.is(match.first() - 1, ",") ? match.first() - 2 : match.first() - 1;
        int first = last + 1;
        while (first > free && last - first + 1 < LONGEST_UNKNOWN && around.isNameWord(first - 1)) {
            first--;
        }
        if (first > last) {
            return null;
        }
        String name = text.text().substring(tokens.start(first), tokens.end(last));
        return new PlaceCandidate(
                first, match.last(), name, List.of(state), Kind.EXPLICIT, name + ", " + state.state(), 0, true);
    }

    /// `traveled to fairbanks`: hasty mails leave capitals out. Only after a preposition, and no name that is a word.
    private @Nullable PlaceCandidate inSmallLetters(Match match) {
        int before = match.first() - 1;
        boolean placed = around.isPreposition(before) || tokens.is(before, "to") || tokens.is(before, "of");
        if (!placed || tokens.isCapital(match.last()) || tokens.length(match.first()) <= SHORT) {
            return null;
        }
        List<Sense> meant = match.senses().stream()
                .filter(sense -> sense.isState() && sense.form() == Form.FULL)
                .toList();
        if (meant.size() == 1 && !key(match).equals(WASHINGTON)) {
            return candidate(match.first(), match.last(), match, places(meant), Kind.EXPLICIT, 0);
        }
        boolean plain = match.senses().stream()
                .allMatch(sense ->
                        sense.form() == Form.CITY && sense.place().also().isEmpty());
        return plain
                ? candidate(
                        match.first(), match.last(), match, places(match.senses()), Kind.BARE, evidence(match, true))
                : null;
    }

    /// The longest name, but `Homer City Council` is the council of Homer, not that of the small town Homer City.
    private @Nullable Match nameAt(int first) {
        Match match = names.longest(tokens, first);
        if (match == null
                || match.last() == first
                || !tokens.is(match.last(), "city")
                || !around.isBeforeLocalGovernment(match.last())
                || match.senses().stream().anyMatch(sense -> sense.place().population() >= SMALL_TOWN)) {
            return match;
        }
        Match shorter = names.longest(tokens, first, match.last());
        return shorter != null ? shorter : match;
    }

    /// The token after `State of`, `City and County of`; `first` itself if there is none.
    private int afterHead(int first) {
        String head = tokens.norm(first);
        boolean isHead =
                Cues.STATE_HEADS.contains(head) || Cues.CITY_HEADS.contains(head) || Cues.COUNTY_HEADS.contains(head);
        return isHead && tokens.is(first + 1, "of") && first + 2 < tokens.size() && tokens.isCapital(first + 2)
                ? first + 2
                : first;
    }

    private @Nullable PlaceCandidate headed(int first, Match match) {
        String head = tokens.norm(first);
        Predicate<Sense> fits;
        if (Cues.STATE_HEADS.contains(head)) {
            fits = Sense::isState;
        } else if (Cues.COUNTY_HEADS.contains(head)) {
            fits = sense -> sense.form() == Form.SHORT_COUNTY;
        } else {
            fits = sense -> sense.form() == Form.CITY;
        }
        List<Sense> senses = match.senses().stream().filter(fits).toList();
        if (senses.isEmpty() || isLowerCode(match)) {
            return null;
        }
        PlaceCandidate explicit = withState(match, senses, first, Kind.EXPLICIT);
        Kind kind = senses.getFirst().isState() ? Kind.EXPLICIT : Kind.TYPED;
        return explicit != null ? explicit : candidate(first, match.last(), match, places(senses), kind, 0);
    }

    /// `Arlington County, Va.`, `Kenai AK`, `Chicago, Illinois`.
    private @Nullable PlaceCandidate withState(Match match, List<Sense> senses, int first, Kind kind) {
        List<Sense> local = senses.stream().filter(sense -> !sense.isState()).toList();
        boolean comma = tokens.is(match.last() + 1, ",");
        int stateAt = match.last() + (comma ? 2 : 1);
        if (local.isEmpty() || stateAt >= tokens.size() || tokens.isAfterBreak(stateAt) || !tokens.isWord(stateAt)) {
            return null;
        }
        Match state = names.longest(tokens, stateAt);
        Place in = state == null ? null : states.stateOf(state, comma);
        boolean alsoState = local.size() < senses.size();
        if (state == null || in == null || (alsoState && tokens.length(stateAt) > 2 && !states.isDotted(state))) {
            // "Indiana, Ohio and Iowa" is a list of states.
            return null;
        }
        boolean capital = tokens.isCapital(match.first());
        int last = states.endOf(state);
        if (!capital && !around.isZip(last + 1)) {
            return null;
        }
        List<Place> there = places(local.stream()
                .filter(sense -> sense.place().state().equals(in.state()))
                .toList());
        boolean named = local.getFirst().form() == Form.FULL;
        if (there.isEmpty() && (named || !(comma || around.isZip(last + 1)))) {
            return null;
        }
        String rule = there.isEmpty() ? words(match) + ", " + in.state() : null;
        List<Place> meant = there.size() > 1 ? cityFirst(there) : there;
        return new PlaceCandidate(first, last, key(match), meant, kind, rule, 0, around.isAddress(first, last));
    }

    /// True if the words can be a name here at all: capitalised, and no code or abbreviation by accident.
    private boolean isNamed(Match match) {
        return tokens.isCapital(match.first())
                && (match.last() == match.first() || tokens.isCapital(match.last()) || !tokens.isWord(match.last()));
    }

    private @Nullable PlaceCandidate alone(Match match) {
        List<Sense> meant = match.senses().stream().filter(Sense::isState).toList();
        if (!meant.isEmpty()) {
            return stateAlone(match, meant);
        }
        boolean capitalsLine = around.isCapitalsLine(match.first());
        List<Sense> full = match.senses().stream()
                .filter(sense -> sense.form() == Form.FULL)
                .toList();
        if (!full.isEmpty()
                && tokens.length(match.first()) <= SHORT
                && !tokens.isUpper(match.first())
                && match.first() == match.last()) {
            return null;
        }
        if (!full.isEmpty()) {
            return candidate(match.first(), match.last(), match, places(full), Kind.TYPED, 0);
        }
        if (around.isPartOfNameBefore(match.first(), capitalsLine)
                || around.isPartOfNameAfter(match.first(), match.last(), capitalsLine)
                || tokens.length(match.first()) < 3) {
            return null;
        }
        return candidate(
                match.first(), match.last(), match, places(match.senses()), Kind.BARE, evidence(match, capitalsLine));
    }

    private @Nullable PlaceCandidate stateAlone(Match match, List<Sense> possible) {
        List<Sense> meant =
                possible.stream().filter(sense -> states.isState(match, sense)).toList();
        if (meant.isEmpty()) {
            return null;
        }
        boolean capitalsLine = around.isCapitalsLine(match.first());
        boolean full = meant.getFirst().form() == Form.FULL;
        if (full
                && (around.isPartOfNameBefore(match.first(), capitalsLine)
                        || around.isPartOfNameAfter(match.first(), match.last(), capitalsLine))) {
            return null;
        }
        int last = states.endOf(match);
        if (key(match).equals(WASHINGTON)) {
            boolean state = tokens.is(match.last() + 1, "state") && tokens.isCapital(match.last() + 1);
            List<Place> places = places(meant.stream()
                    .filter(sense -> !state || sense.place().type().equals("state"))
                    .toList());
            return candidate(
                    match.first(),
                    last,
                    match,
                    places,
                    state ? Kind.EXPLICIT : Kind.BARE,
                    evidence(match, capitalsLine));
        }
        List<Place> places = places(meant);
        if (full && !states.isStateByWords(match)) {
            // New York is as large as its state.
            match.senses().stream()
                    .filter(sense -> sense.form() == Form.CITY && sense.place().population() > 1_000_000)
                    .forEach(sense -> places.add(sense.place()));
        }
        return candidate(match.first(), last, match, places, Kind.EXPLICIT, 0);
    }

    private int evidence(Match match, boolean capitalsLine) {
        int before = match.first() - 1;
        int evidence = 0;
        if (!tokens.isAfterBreak(match.first())) {
            evidence += around.isPreposition(before) ? 2 : around.isWeakPreposition(before) ? 1 : 0;
        }
        if (around.isBeforeLocalGovernment(match.last())) {
            evidence += 3;
        } else if (around.isBeforeGovernment(match.last())) {
            evidence += 1;
        }
        evidence += around.isBeforeHyphen(match.last(), "area") || around.isBeforeHyphen(match.last(), "based") ? 2 : 0;
        evidence -= around.isSpeaking(match.last()) || isBesideStranger(match) ? 3 : 0;
        evidence -= capitalsLine ? 1 : 0;
        return evidence;
    }

    /// True if the name is joined to one that is no place: then both are persons, or parts of something else.
    private boolean isBesideStranger(Match match) {
        int other = around.companion(match.last());
        return other >= 0 && !around.isPreposition(match.first() - 1) && names.longest(tokens, other) == null;
    }

    private PlaceCandidate candidate(int first, int last, Match match, List<Place> places, Kind kind, int evidence) {
        return new PlaceCandidate(first, last, key(match), places, kind, null, evidence, around.isAddress(first, last));
    }

    private boolean isLowerCode(Match match) {
        return match.senses().stream()
                .noneMatch(sense ->
                        sense.form() == Form.FULL || sense.form() == Form.CITY || sense.form() == Form.SHORT_COUNTY);
    }

    private static List<Place> places(List<Sense> senses) {
        Set<Place> places = new LinkedHashSet<>();
        senses.forEach(sense -> places.add(sense.place()));
        return new ArrayList<>(places);
    }

    /// Of a city and a county of one name in one state the bare name means the city.
    private static List<Place> cityFirst(List<Place> places) {
        List<Place> cities =
                places.stream().filter(place -> place.type().equals("city")).toList();
        return cities.isEmpty() ? places : cities;
    }

    private String key(Match match) {
        StringBuilder key = new StringBuilder();
        for (int i = match.first(); i <= match.last(); i++) {
            if (tokens.isWord(i)) {
                key.append(key.isEmpty() ? "" : " ").append(tokens.norm(i));
            }
        }
        return key.toString();
    }

    private String words(Match match) {
        return text.text().substring(tokens.start(match.first()), tokens.end(match.last()));
    }
}
