package org.foiatrail.tag.place;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.foiatrail.model.Place;
import org.foiatrail.tag.place.PlaceCandidate.Kind;
import org.foiatrail.tag.place.PlaceNames.Form;
import org.foiatrail.tag.place.PlaceNames.Match;
import org.foiatrail.tag.place.PlaceNames.Sense;
import org.foiatrail.tag.text.RunningText;
import org.foiatrail.tag.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds the stretches of one text that may name a place, longest name first. Knows the words that are joined to a
/// name and say what it means, `City of` before it or a state after it; a name without any is left to [LoneNames].
final class PlaceFinder {
    private static final long SMALL_TOWN = 50_000;
    private static final int LONGEST_UNKNOWN = 3;

    private final PlaceNames names;
    private final RunningText text;
    private final Tokens tokens;
    private final Surroundings around;
    private final StateForms states;
    private final StateBehind behind;
    private final LoneNames lone;

    PlaceFinder(PlaceNames names, RunningText text, Tokens tokens) {
        this.names = names;
        this.text = text;
        this.tokens = tokens;
        this.around = new Surroundings(text, tokens);
        this.states = new StateForms(names, text, tokens, around);
        this.behind = new StateBehind(names, tokens, around, states);
        this.lone = new LoneNames(names, tokens, around, states);
    }

    List<PlaceCandidate> find() {
        List<PlaceCandidate> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            int free = found.isEmpty() ? 0 : found.getLast().last() + 1;
            PlaceCandidate candidate = tokens.isWord(i) ? at(i, free) : null;
            if (candidate == null) {
                i = afterRejected(i);
            } else {
                found.add(candidate);
                i = candidate.last() + 1;
            }
        }
        return TheDistrict.mark(CountyLists.mark(found, tokens), tokens);
    }

    /// Where a name of several words is none, its parts are none: no `York` in the `New York Times`.
    private int afterRejected(int token) {
        if (!tokens.isCapital(token)) {
            return token + 1;
        }
        Match match = names.longest(tokens, token);
        return match != null && tokens.isCapital(match.last()) ? match.last() + 1 : token + 1;
    }

    /// @param free the first token that belongs to no earlier candidate
    private @Nullable PlaceCandidate at(int first, int free) {
        int nameAt = afterHead(first);
        Match match = nameAt(nameAt);
        if (match == null) {
            return misread(first, nameAt, free);
        }
        if (around.isNetworkName(first)) {
            return null;
        }
        Match meant = behind.narrowed(match);
        PlaceCandidate candidate = nameAt > first ? headed(first, meant, free) : unheaded(meant, free);
        int end = candidate == null ? -1 : behind.bracketEnd(meant);
        return candidate == null || end < 0 ? candidate : candidate.stated(end);
    }

    private @Nullable PlaceCandidate unheaded(Match match, int free) {
        int first = match.first();
        PlaceCandidate county = shortCounty(match, free);
        if (county != null) {
            return county;
        }
        PlaceCandidate explicit = withState(match, match.senses(), first, free);
        if (explicit != null) {
            return explicit;
        }
        PlaceCandidate unknown = aroundCode(match, free);
        return unknown != null ? unknown : lone.candidate(match);
    }

    /// `Lee Co.`
    private @Nullable PlaceCandidate shortCounty(Match match, int free) {
        int first = match.first();
        List<Sense> counties = match.senses().stream()
                .filter(sense -> sense.form() == Form.SHORT_COUNTY)
                .toList();
        return counties.isEmpty() || !around.isShortCounty(first, match.last())
                ? null
                : typed(first, new Match(first, match.last() + 2, counties), free);
    }

    /// `Cowlcy County`, `City of Tucsen`, `Tucsen, Arizona`.
    private @Nullable PlaceCandidate misread(int first, int nameAt, int free) {
        if (!tokens.isCapital(nameAt) || !(nameAt > first || isBesideState(nameAt) || isTyped(nameAt))) {
            return null;
        }
        Match match = names.misread(tokens, nameAt);
        if (match == null || around.isNetworkName(first)) {
            return null;
        }
        if (nameAt > first) {
            return headed(first, match, free);
        }
        PlaceCandidate explicit = withState(match, match.senses(), first, free);
        boolean typed = match.last() > first && isTyped(match.last() - 1);
        return explicit != null || !typed ? explicit : lone.candidate(match);
    }

    private boolean isTyped(int token) {
        String next = around.norm(token + 1);
        return (Cues.COUNTY_WORDS.contains(next) || Misreadings.isCounty(next)) && !tokens.isAfterBreak(token + 1);
    }

    private boolean isBesideState(int token) {
        int at = token + 2;
        Match state = tokens.is(token + 1, ",") && tokens.isCapital(at) ? names.longest(tokens, at) : null;
        return state != null && states.stateOf(state, true) != null;
    }

    /// `Emmonville AK 99999`: a place too small for the gazetteer, told by the code and the ZIP code after it.
    private @Nullable PlaceCandidate aroundCode(Match match, int free) {
        Place state =
                around.isZip(match.last() + 1) && around.isCode(match.first()) ? states.stateOf(match, false) : null;
        if (state == null) {
            return null;
        }
        int last = tokens.is(match.first() - 1, ",") ? match.first() - 2 : match.first() - 1;
        int first = nameStart(last + 1, free);
        if (first > last) {
            return null;
        }
        String name = words(first, last);
        return new PlaceCandidate(
                first, match.last(), name, List.of(state), Kind.EXPLICIT, name + ", " + state.state(), 0, true);
    }

    /// Where a name that goes on at `next` begins.
    private int nameStart(int next, int free) {
        int first = next;
        while (first > free && next - first < LONGEST_UNKNOWN && around.isNameWord(first - 1)) {
            first--;
        }
        return first;
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

    private @Nullable PlaceCandidate headed(int first, Match match, int free) {
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
        return typed(first, new Match(match.first(), match.last(), senses), free);
    }

    private PlaceCandidate typed(int first, Match match, int free) {
        List<Sense> senses = match.senses();
        PlaceCandidate explicit = withState(match, senses, first, free);
        Kind kind = senses.getFirst().isState() ? Kind.EXPLICIT : Kind.TYPED;
        return explicit != null
                ? explicit
                : new PlaceCandidate(
                        first,
                        match.last(),
                        match.key(tokens),
                        PlaceNames.places(senses),
                        kind,
                        null,
                        0,
                        around.isAddress(first, match.last()));
    }

    /// `Arlington County, Va.`, `Kenai AK`, `Chicago, Illinois`.
    private @Nullable PlaceCandidate withState(Match match, List<Sense> senses, int first, int free) {
        List<Sense> local = senses.stream().filter(sense -> !sense.isState()).toList();
        boolean comma = tokens.is(match.last() + 1, ",");
        int stateAt = match.last() + (comma ? 2 : 1);
        if (local.isEmpty() || stateAt >= tokens.size() || !tokens.isWord(stateAt) || !around.goesOn(stateAt)) {
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
        List<Place> there = PlaceNames.places(local.stream()
                .filter(sense -> sense.place().state().equals(in.state()))
                .toList());
        boolean named = local.getFirst().form() == Form.FULL;
        boolean capitalCity = tokens.is(stateAt, "washington") && in.state().equals("DC");
        if (there.isEmpty() && (named || capitalCity || !(comma || around.isZip(last + 1)))) {
            return null;
        }
        if (!around.isZip(last + 1) && (isOfMember(match.first()) || (there.isEmpty() && states.isWordLike(state)))) {
            return null;
        }
        if (around.isAfterCell(stateAt)) {
            // The next cell of a table tells the state, but is a name of its own.
            return there.size() == 1
                    ? new PlaceCandidate(first, match.last(), match.key(tokens), there, Kind.EXPLICIT, null, 0, false)
                    : null;
        }
        if (there.isEmpty() && around.isListed(first) && names.longest(tokens, first - 2) != null) {
            // "Travis, Harris, Colorado"
            return null;
        }
        if (there.isEmpty() && !around.isZip(last + 1) && (around.isBehindName(first) || behind.goesOnAsName(state))) {
            return null;
        }
        int start = there.isEmpty() && around.isZip(last + 1) ? nameStart(first, free) : first;
        String rule = there.isEmpty() ? words(start, match.last()) + ", " + in.state() : null;
        List<Place> meant = there.size() > 1 ? cityFirst(there) : there;
        return new PlaceCandidate(
                start, last, match.key(tokens), meant, Kind.EXPLICIT, rule, 0, around.isAddress(first, last));
    }

    /// `HAROLD S. MILTON, OHIO`: whom a state sends, not a town; but `under Plan B. Austin, Texas, has joined`.
    private boolean isOfMember(int first) {
        int initial = first - 2;
        return initial > 0
                && tokens.is(first - 1, ".")
                && tokens.touchesLast(first - 1)
                && tokens.length(initial) == 1
                && tokens.isCapital(initial)
                && tokens.isWord(initial - 1)
                && tokens.isUpper(initial - 1)
                && tokens.isUpper(first)
                && !tokens.isAfterBreak(first)
                && !tokens.isAfterBreak(initial);
    }

    private boolean isLowerCode(Match match) {
        return match.senses().stream()
                .noneMatch(sense ->
                        sense.form() == Form.FULL || sense.form() == Form.CITY || sense.form() == Form.SHORT_COUNTY);
    }

    /// Of a city and a county of one name in one state the bare name means the city.
    private static List<Place> cityFirst(List<Place> places) {
        List<Place> cities =
                places.stream().filter(place -> place.type().equals("city")).toList();
        return cities.isEmpty() ? places : cities;
    }

    private String words(int first, int last) {
        return text.text().substring(tokens.start(first), tokens.end(last));
    }
}
