package org.foiatrail.tag.place;

import java.util.List;
import java.util.Set;
import org.foiatrail.model.Place;
import org.foiatrail.tag.place.PlaceNames.Form;
import org.foiatrail.tag.place.PlaceNames.Match;
import org.foiatrail.tag.place.PlaceNames.Sense;
import org.foiatrail.tag.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Knows the state told apart from a name: in brackets, `Orange County (Calif.)`, after `in`, `Springfield in
/// Illinois`, or in the next cell of a table. Whether the name is a place's the state does not tell.
final class StateBehind {
    /// What may follow a state's name in brackets: `(Mass., not N.Y.)`. A code stands alone there.
    private static final Set<String> ENDS = Set.of(")", ",", ";", "not");

    private final PlaceNames names;
    private final Tokens tokens;
    private final Surroundings around;
    private final StateForms states;

    StateBehind(PlaceNames names, Tokens tokens, Surroundings around, StateForms states) {
        this.names = names;
        this.tokens = tokens;
        this.around = around;
        this.states = states;
    }

    /// The match with only what it means in the state behind it; itself if there is none, or nothing in it.
    Match narrowed(Match match) {
        Place in = isState(match) ? null : state(match);
        if (in == null) {
            return match;
        }
        List<Sense> there = match.senses().stream()
                .filter(sense -> sense.place().state().equals(in.state()))
                .toList();
        return there.isEmpty() ? match : new Match(match.first(), match.last(), there);
    }

    /// The closing bracket of a match with its state in brackets; else -1.
    int bracketEnd(Match match) {
        Match state = isState(match) || !tokens.is(match.last() + 1, "(") ? null : stateAt(match.last() + 2);
        Place in = state == null ? null : bracketed(state);
        if (state == null || in == null) {
            return -1;
        }
        int end = states.endOf(state) + 1;
        boolean there =
                match.senses().stream().allMatch(sense -> sense.place().state().equals(in.state()));
        return there && tokens.is(end, ")") ? end : -1;
    }

    private @Nullable Place state(Match match) {
        int joint = match.last() + 1;
        boolean bracket = tokens.is(joint, "(");
        boolean in = tokens.is(joint, "in") && !tokens.isCapital(joint);
        boolean cell = around.isAfterCell(joint);
        Match state = bracket || in ? stateAt(joint + 1) : cell ? stateAt(joint) : null;
        if (state == null) {
            return null;
        }
        return bracket ? bracketed(state) : states.stateOf(state, cell);
    }

    private @Nullable Place bracketed(Match state) {
        int end = states.endOf(state) + 1;
        boolean code = around.isCode(state.first()) && state.first() == state.last();
        boolean ends = code ? tokens.is(end, ")") : ENDS.contains(around.norm(end));
        return ends ? states.stateOf(state, true) : null;
    }

    private @Nullable Match stateAt(int token) {
        return token < tokens.size() && tokens.isCapital(token) && around.goesOn(token)
                ? names.longest(tokens, token)
                : null;
    }

    private static boolean isState(Match match) {
        return match.senses().stream().anyMatch(sense -> sense.isState() && sense.form() == Form.FULL);
    }

    /// `Spicer, Kentucky River Commission`: what follows begins with the state's name and is another.
    boolean goesOnAsName(Match state) {
        int next = state.last() + 1;
        return tokens.length(state.last()) > 2 && around.followsOnLine(next) && tokens.isCapital(next);
    }
}
