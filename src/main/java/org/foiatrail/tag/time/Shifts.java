package org.foiatrail.tag.time;

import java.util.HashSet;
import java.util.Set;
import org.foiatrail.tag.time.calendar.When;

/// The words that move a date: `last`, `this`, `next`.
final class Shifts {
    private static final Set<String> LAST = Set.of("last", "previous", "past", "prior", "preceding");
    private static final Set<String> THIS = Set.of("this", "current", "same");
    private static final Set<String> NEXT = Set.of("next", "following", "coming", "upcoming");

    private Shifts() {}

    static Set<String> words() {
        Set<String> words = new HashSet<>(LAST);
        words.addAll(THIS);
        words.addAll(NEXT);
        return words;
    }

    static When.Shift of(String norm) {
        return LAST.contains(norm)
                ? When.Shift.LAST
                : THIS.contains(norm) ? When.Shift.THIS : NEXT.contains(norm) ? When.Shift.NEXT : When.Shift.NONE;
    }

    static int steps(When.Shift shift) {
        return switch (shift) {
            case LAST -> -1;
            case NONE, THIS -> 0;
            case NEXT -> 1;
        };
    }
}
