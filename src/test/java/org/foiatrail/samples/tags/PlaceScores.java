package org.foiatrail.samples.tags;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.foiatrail.segment.Score;
import org.jspecify.annotations.Nullable;

/// Names known and names found, compared text by text: where they stand, and what they name.
final class PlaceScores {
    /// With FOIATRAIL_GOLD=misses what went wrong in tuned halves is printed too.
    private static final boolean MISSES = "misses".equals(System.getenv("FOIATRAIL_GOLD"));

    private Score strict = Score.NONE;
    private Score overlapping = Score.NONE;
    private Score resolved = Score.NONE;
    private Score together = Score.NONE;

    /// Where the same words are found, or some of them.
    Score strict() {
        return strict;
    }

    Score overlapping() {
        return overlapping;
    }

    /// What the rightly recognised names were taken for: of those resolved, and of all there are.
    Score resolved() {
        return resolved;
    }

    /// @param text what to call the text when its mistakes are printed, null if they are nobody's to look at
    void add(@Nullable String text, List<NamedSpan> known, List<NamedSpan> found) {
        List<NamedSpan> rest = new ArrayList<>(found);
        List<NamedSpan> open = new ArrayList<>();
        int same = 0;
        int named = 0;
        int right = 0;
        int touched = 0;
        for (boolean exact : List.of(true, false)) {
            for (NamedSpan label : exact ? known : List.copyOf(open)) {
                NamedSpan match = rest.stream()
                        .filter(span -> exact ? span.isAt(label) : span.overlaps(label))
                        .findFirst()
                        .orElse(null);
                if (match == null) {
                    open.add(label);
                    continue;
                }
                rest.remove(match);
                open.remove(label);
                boolean equal = Objects.equals(match.canonical(), label.canonical());
                touched++;
                same += exact ? 1 : 0;
                named += match.canonical() != null ? 1 : 0;
                right += equal ? 1 : 0;
                if (!exact || !equal) {
                    show(text, exact ? "taken  " : "partly ", match, " for " + label);
                }
            }
        }
        rest.forEach(span -> show(text, "extra  ", span, ""));
        open.stream().distinct().forEach(span -> show(text, "missed ", span, ""));
        int allNamed =
                (int) found.stream().filter(span -> span.canonical() != null).count();
        strict = strict.plus(new Score(same, found.size(), known.size()));
        overlapping = overlapping.plus(new Score(touched, found.size(), known.size()));
        resolved = resolved.plus(new Score(right, named, known.size()));
        together = together.plus(new Score(right, allNamed, known.size()));
    }

    private static void show(@Nullable String text, String what, NamedSpan span, String rest) {
        if (MISSES && text != null) {
            System.out.println(what + text + "@" + span.start() + " '"
                    + span.words().replaceAll("\\s+", " ") + "' " + span.canonical() + rest);
        }
    }

    /// What is in one set only, if mistakes are wanted.
    static void difference(String text, Set<String> known, Set<String> found) {
        if (MISSES) {
            known.stream()
                    .filter(one -> !found.contains(one))
                    .forEach(one -> System.out.println("missed " + text + one));
            found.stream()
                    .filter(one -> !known.contains(one))
                    .forEach(one -> System.out.println("extra  " + text + one));
        }
    }

    void print(PrintStream out, String title) {
        row(out, title + ", strict spans", strict);
        row(out, title + ", overlapping spans", overlapping);
        row(out, title + ", which place, of those", resolved);
        row(out, title + ", place and name at once", together);
    }

    static void head(PrintStream out, String title) {
        out.printf(Locale.ROOT, "%s%n%-50s %s%n", title, "", "precision recall F1 (right/found/known)");
    }

    static void row(PrintStream out, String title, Score score) {
        out.printf(Locale.ROOT, "%-50s %s%n", title, score);
    }
}
