package org.foiatrail.tag.place;

import java.util.List;
import java.util.Set;
import org.foiatrail.model.Place;
import org.foiatrail.tag.place.PlaceCandidate.Kind;
import org.foiatrail.tag.place.PlaceNames.Form;
import org.foiatrail.tag.place.PlaceNames.Match;
import org.foiatrail.tag.place.PlaceNames.Sense;
import org.foiatrail.tag.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Knows what a name means that no other words are joined to, and what around it speaks for a place: it may be part
/// of a person's or an organisation's name, or no name at all.
final class LoneNames {
    /// A name that means the country's government as often as the state: told apart by its surroundings only.
    private static final String WASHINGTON = "washington";

    /// Letters up to which a name is looked at as an abbreviation, which stands in capitals.
    private static final int SHORT = 3;

    /// Also without a capital: neither a word nor a first name.
    private static final Set<String> UNMISTAKABLE = Set.of("", "surname");

    private final PlaceNames names;
    private final Tokens tokens;
    private final Surroundings around;
    private final StateForms states;

    LoneNames(PlaceNames names, Tokens tokens, Surroundings around, StateForms states) {
        this.names = names;
        this.tokens = tokens;
        this.around = around;
        this.states = states;
    }

    /// What the name may mean, null if it names no place here.
    @Nullable
    PlaceCandidate candidate(Match match) {
        return isNamed(match) ? alone(match) : inSmallLetters(match);
    }

    /// True if the words can be a name here at all: capitalised, and no code or abbreviation by accident.
    private boolean isNamed(Match match) {
        return tokens.isCapital(match.first())
                && !around.isAfterInitial(match.first())
                && (match.last() == match.first() || tokens.isCapital(match.last()) || !tokens.isWord(match.last()));
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
        if (meant.size() == 1 && !match.key(tokens).equals(WASHINGTON)) {
            return candidate(match, match.last(), PlaceNames.places(meant), Kind.EXPLICIT, 0);
        }
        boolean plain = match.senses().stream()
                .allMatch(sense -> sense.form() == Form.CITY
                        && UNMISTAKABLE.contains(sense.place().also()));
        return plain
                ? candidate(match, match.last(), PlaceNames.places(match.senses()), Kind.BARE, evidence(match, true))
                : null;
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
            return candidate(match, match.last(), PlaceNames.places(full), Kind.TYPED, 0);
        }
        if (around.isPartOfNameBefore(match.first(), capitalsLine)
                || around.isPartOfNameAfter(match.first(), match.last(), capitalsLine)
                || isShortened(match, capitalsLine)) {
            return null;
        }
        return candidate(
                match, match.last(), PlaceNames.places(match.senses()), Kind.BARE, evidence(match, capitalsLine));
    }

    /// `LEA` is no Lea.
    private boolean isShortened(Match match, boolean capitalsLine) {
        int length = tokens.length(match.first());
        return match.first() == match.last()
                && (length < SHORT || (length == SHORT && !capitalsLine && tokens.isUpper(match.first())));
    }

    private @Nullable PlaceCandidate stateAlone(Match match, List<Sense> possible) {
        List<Sense> meant =
                possible.stream().filter(sense -> states.isState(match, sense)).toList();
        if (meant.isEmpty()) {
            return null;
        }
        boolean capitalsLine = around.isCapitalsLine(match.first());
        boolean full = meant.getFirst().form() == Form.FULL;
        // No person is called West Virginia, but many are called Virginia.
        boolean partOfName = match.first() == match.last()
                ? around.isPartOfNameBefore(match.first(), capitalsLine)
                : around.isOrganisation(match.first());
        if (full
                && (partOfName
                        || (!around.isBeforeLetters(match.last())
                                && around.isPartOfNameAfter(match.first(), match.last(), capitalsLine)))) {
            return null;
        }
        int last = states.endOf(match);
        if (match.key(tokens).equals(WASHINGTON)) {
            boolean state = tokens.is(match.last() + 1, "state") && tokens.isCapital(match.last() + 1);
            List<Place> places = PlaceNames.places(meant.stream()
                    .filter(sense -> !state || sense.place().type().equals("state"))
                    .toList());
            return candidate(match, last, places, state ? Kind.EXPLICIT : Kind.BARE, evidence(match, capitalsLine));
        }
        List<Place> places = PlaceNames.places(meant);
        if (full && !states.isStateByWords(match)) {
            // New York is as large as its state.
            match.senses().stream()
                    .filter(sense -> sense.form() == Form.CITY && sense.place().population() > 1_000_000)
                    .forEach(sense -> places.add(sense.place()));
        }
        return candidate(match, last, places, Kind.EXPLICIT, 0);
    }

    private int evidence(Match match, boolean capitalsLine) {
        int before = match.first() - 1;
        int evidence = 0;
        if (around.isPreposition(before) && !tokens.isCapital(before)) {
            // No paragraph ends so.
            evidence += 2;
        } else if (!tokens.isAfterBreak(match.first())) {
            evidence += around.isPreposition(before) ? 2 : around.isWeakPreposition(before) ? 1 : 0;
        }
        if (around.isBeforeLocalGovernment(match.last())) {
            evidence += 3;
        } else if (around.isBeforeGovernment(match.last())) {
            evidence += 1;
        }
        evidence += around.isBehindOffice(match.first()) && !capitalsLine ? 1 : 0;
        evidence += around.isBeforeHyphen(match.last(), "area") || around.isBeforeHyphen(match.last(), "based") ? 2 : 0;
        boolean person = around.isSpeaking(match.last()) || isBesideStranger(match);
        evidence -= person && !around.isPreposition(before) ? 3 : 0;
        evidence -= capitalsLine ? 1 : 0;
        return evidence;
    }

    /// True if the name is joined to one that is no place: then both are persons, or parts of something else.
    private boolean isBesideStranger(Match match) {
        int other = around.companion(match.last());
        return other >= 0 && !around.isPreposition(match.first() - 1) && names.longest(tokens, other) == null;
    }

    private PlaceCandidate candidate(Match match, int last, List<Place> places, Kind kind, int evidence) {
        return new PlaceCandidate(
                match.first(),
                last,
                match.key(tokens),
                places,
                kind,
                null,
                evidence,
                around.isAddress(match.first(), last));
    }
}
