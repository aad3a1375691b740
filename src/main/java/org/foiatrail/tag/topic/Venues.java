package org.foiatrail.tag.topic;

import java.util.regex.Pattern;
import org.foiatrail.model.Mention;
import org.foiatrail.tag.text.RunningText;

/// Tells places that are only where somebody sits, meets or writes from those of which something is said.
final class Venues {
    /// `our Portland field office`, `told Oregon radio`.
    private static final Pattern OFFICE = Pattern.compile(
            "(?:'s)? (?:(?:field|regional|district|Field) )?(?:office|Office|radio|television|TV|newspaper|paper|station"
                    + "|conference|summit|meeting|airport|courthouse)\\b");

    /// `PORTLAND, Ore., Aug. 10`, `PORTLAND, Ore. (Sept. 3)`
    private static final Pattern DATED =
            Pattern.compile("[,.]? ?(?:\\(?(?:\\p{Lu}\\p{L}{2,8}\\.? \\d)|[\u2014\u2013]|--)");

    private static final Pattern PLACED = Pattern.compile("\\b(?:in|at|near) $");

    private static final int WORDS = 40;

    private final RunningText text;

    Venues(RunningText text) {
        this.text = text;
    }

    /// True for a city or state that only tells which office is meant, and for the place of a dateline.
    boolean isOffice(Mention place) {
        if (isCounty(place)) {
            return false;
        }
        int start = start(place);
        String behind = behind(start, place);
        boolean dateline =
                start == 0 || (text.isLineStart(start) && place.surface().matches("\\p{Lu}{3}.*"));
        return OFFICE.matcher(behind).lookingAt()
                || (dateline && DATED.matcher(behind).lookingAt());
    }

    /// The same for a city where something took place, too: `met in Portland`.
    boolean isScene(Mention place) {
        if (isOffice(place)) {
            return true;
        }
        int start = start(place);
        return "city".equals(place.type())
                && PLACED.matcher(text.text().substring(Math.max(0, start - WORDS), start))
                        .find();
    }

    private static boolean isCounty(Mention place) {
        return "county".equals(place.type());
    }

    private int start(Mention place) {
        return text.indexOf(place.spans().getFirst());
    }

    private String behind(int start, Mention place) {
        int end = Math.min(text.text().length(), start + place.surface().length());
        return text.text().substring(end, Math.min(text.text().length(), end + WORDS));
    }
}
