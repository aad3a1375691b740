package org.foiatrail.tag.place;

import java.util.Locale;
import java.util.Set;
import org.foiatrail.model.Place;
import org.foiatrail.tag.place.PlaceNames.Form;
import org.foiatrail.tag.place.PlaceNames.Match;
import org.foiatrail.tag.place.PlaceNames.Sense;
import org.foiatrail.tag.text.RunningText;
import org.foiatrail.tag.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Knows how a state is written, and when `IN`, `Mass.` or `Va` is none.
final class StateForms {
    /// Abbreviations that are no word, no name and no other abbreviation.
    private static final Set<String> UNMISTAKABLE = Set.of("ariz", "calif", "fla", "minn", "okla", "penna", "tenn");

    private final PlaceNames names;
    private final RunningText text;
    private final Tokens tokens;
    private final Surroundings around;

    StateForms(PlaceNames names, RunningText text, Tokens tokens, Surroundings around) {
        this.names = names;
        this.text = text;
        this.tokens = tokens;
        this.around = around;
    }

    /// The state a match beside a place's name stands for.
    @Nullable
    Place stateOf(Match match, boolean comma) {
        for (Sense sense : match.senses()) {
            boolean fits = switch (sense.form()) {
                case CODE ->
                    tokens.isUpper(match.first())
                            ? comma || !isWordLike(match) || around.isZip(match.last() + 1)
                            : tokens.isCapital(match.first())
                                    && (around.isZip(match.last() + 1)
                                            || (comma
                                                    && !Cues.DOUBTFUL_CODES.contains(
                                                            raw(match).toUpperCase(Locale.ROOT))));
                case ABBREVIATION -> tokens.isCapital(match.first()) && isDotted(match);
                case FULL -> sense.isState() && tokens.isCapital(match.first());
                case CITY, SHORT_COUNTY -> false;
            };
            if (fits) {
                return sense.place();
            }
        }
        return null;
    }

    /// `IN`, `OR`, `ME` after a name may be words of a heading.
    boolean isWordLike(Match match) {
        return Cues.DOUBTFUL_CODES.contains(raw(match)) && around.isCapitalsLine(match.first());
    }

    boolean isState(Match match, Sense sense) {
        return switch (sense.form()) {
            case FULL -> true;
            case ABBREVIATION -> isDotted(match) && tokens.isCapital(match.first()) && abbreviationStands(match);
            case CODE -> tokens.isUpper(match.first()) && codeStands(match);
            case CITY, SHORT_COUNTY -> false;
        };
    }

    /// `Miss.` and `Mass.` alone may be words, `Conn.` a name: two letters with dots, or a preposition before, if they
    /// are not `Calif.` or the like. Behind a name that is no place's, `S.C.` is a firm's.
    private boolean abbreviationStands(Match match) {
        if (tokens.is(match.first() - 1, ",") && tokens.isCapital(match.first() - 2)) {
            return false;
        }
        return match.last() > match.first()
                || UNMISTAKABLE.contains(match.key(tokens))
                || around.isPreposition(match.first() - 1);
    }

    /// A code alone needs a place, another code or a preposition beside it.
    private boolean codeStands(Match match) {
        int code = match.first();
        if (raw(match).equals("DC")) {
            return true;
        }
        boolean listed = isListedCode(code - 1, -1) || isListedCode(match.last() + 1, 1);
        if (listed) {
            return true;
        }
        boolean doubtful = Cues.DOUBTFUL_CODES.contains(raw(match));
        return (!doubtful || isBeforeStatePolice(match))
                && !around.isCapitalsLine(code)
                && (around.isPreposition(code - 1)
                        || around.isBeforeGovernment(match.last())
                        || around.norm(code - 1).equals("rural"));
    }

    /// `MD State Police`
    private boolean isBeforeStatePolice(Match match) {
        int state = match.last() + 1;
        return around.followsOnLine(state)
                && tokens.is(state, "state")
                && tokens.isCapital(state)
                && tokens.isCapital(state + 1)
                && around.isBeforeLocalGovernment(state);
    }

    /// True if beyond `,` `/` `&` or `and` stands another code, or a place.
    private boolean isListedCode(int sign, int step) {
        boolean twice = tokens.is(sign, "and") && tokens.is(sign - 1, ",") && step < 0;
        boolean joins = switch (around.norm(sign)) {
            case ",", "/", "&", "and", ";" -> true;
            default -> false;
        };
        int other = twice ? sign - 2 : sign + step;
        if (!joins || other < 0 || other >= tokens.size() || !tokens.isUpper(other)) {
            return false;
        }
        Match match = names.longest(tokens, other);
        return match != null
                && match.last() == other
                && tokens.length(other) <= 3
                && !(Cues.DOUBTFUL_CODES.contains(raw(match)) && around.isCapitalsLine(other));
    }

    /// `New York State`, `the New York legislature`, `New York's counties`, `each county in New York`.
    boolean isStateByWords(Match match) {
        int next = match.last() + 1;
        boolean behind = switch (around.norm(tokens.is(next, "s") ? next + 1 : next)) {
            case "state",
                    "governor",
                    "gov",
                    "legislature",
                    "senate",
                    "attorney",
                    "statute",
                    "law",
                    "troopers",
                    "counties" -> true;
            default -> false;
        };
        int before = match.first() - 1;
        return behind
                || ((tokens.is(before, "in") || tokens.is(before, "of"))
                        && (tokens.is(before - 1, "county") || tokens.is(before - 1, "counties")));
    }

    boolean isDotted(Match match) {
        return tokens.is(match.last() + 1, ".") && tokens.touchesLast(match.last() + 1);
    }

    /// The dot of an abbreviation belongs to it, the dot after a code ends a sentence.
    int endOf(Match state) {
        boolean code = tokens.isUpper(state.first()) && tokens.length(state.first()) == 2;
        boolean full = state.senses().stream().anyMatch(sense -> sense.form() == Form.FULL && sense.isState());
        boolean initials = state.last() > state.first() && tokens.is(state.last() - 1, ".");
        return isDotted(state) && !code && (!full || initials) ? state.last() + 1 : state.last();
    }

    private String raw(Match match) {
        return text.text().substring(tokens.start(match.first()), tokens.end(match.last()));
    }
}
