package org.foiatrail.tag.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Span;
import org.foiatrail.tag.text.RunningText;
import org.foiatrail.tag.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Where the places stand that were found before, by token.
final class PlaceSpans {
    /// A place by its tokens.
    record Place(int first, int last, Mention mention) {}

    private final Map<Integer, Place> byToken = new HashMap<>();

    PlaceSpans(List<Mention> found, RunningText text, Tokens tokens) {
        for (Mention mention : found) {
            if (mention.kind().equals(Mention.JURISDICTION)) {
                int first = tokens.from(text.indexOf(mention.spans().getFirst()));
                Span end = mention.spans().getLast();
                int last = tokens.from(text.indexOf(new Span(end.page(), end.end() - 1, end.end())) + 1) - 1;
                Place place = new Place(first, last, mention);
                for (int i = first; i <= last; i++) {
                    byToken.put(i, place);
                }
            }
        }
    }

    boolean covers(int token) {
        return byToken.containsKey(token);
    }

    boolean endsAt(int token) {
        Place place = byToken.get(token);
        return place != null && place.last() == token;
    }

    /// The last token of the place that begins at `token`, -1 if none does.
    int endOf(int token) {
        Place place = byToken.get(token);
        return place != null && place.first() == token ? place.last() : -1;
    }

    /// The State that is named up to `token`, null if none is.
    @Nullable
    Place stateEndingAt(int token) {
        Place place = byToken.get(token);
        return place != null
                        && place.last() == token
                        && "state".equals(place.mention().type())
                        && place.mention().canonical() != null
                ? place
                : null;
    }

    /// The States named in the text, in small letters without blanks.
    Set<String> states() {
        Set<String> states = new HashSet<>();
        for (Place place : byToken.values()) {
            String canonical = place.mention().canonical();
            if (canonical != null && "state".equals(place.mention().type())) {
                states.add(canonical.replace(" ", "").toLowerCase(Locale.ROOT));
            }
        }
        return states;
    }

    @Nullable
    Place at(int token) {
        return byToken.get(token);
    }
}
