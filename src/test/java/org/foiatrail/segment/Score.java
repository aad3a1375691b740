package org.foiatrail.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Found rightly, found, and there to be found.
public record Score(int right, int found, int known) {
    public static final Score NONE = new Score(0, 0, 0);

    /// Two bags, compared.
    public static Score of(List<String> known, List<String> found) {
        List<String> rest = new ArrayList<>(found);
        int right = 0;
        for (String one : known) {
            right += rest.remove(one) ? 1 : 0;
        }
        return new Score(right, found.size(), known.size());
    }

    /// Both together.
    public Score plus(Score other) {
        return new Score(right + other.right, found + other.found, known + other.known);
    }

    /// Of what was found, the part that is right.
    public double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    /// Of what is there, the part that was found.
    public double recall() {
        return known == 0 ? 1 : (double) right / known;
    }

    /// The harmonic mean of both.
    public double f1() {
        return found + known == 0 ? 1 : 2.0 * right / (found + known);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%.3f  %.3f  %.3f  (%d/%d/%d)", precision(), recall(), f1(), right, found, known);
    }
}
