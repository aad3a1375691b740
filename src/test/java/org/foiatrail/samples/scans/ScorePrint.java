package org.foiatrail.samples.scans;

import java.util.Locale;
import org.foiatrail.segment.Score;
import org.foiatrail.segment.ScoreTable;

/// Prints tables of scores on the standard output, ours beside those of the rule of existing tools.
public final class ScorePrint {
    private ScorePrint() {}

    /// Prints one table.
    public static void print(String title, ScoreTable ours, ScoreTable theirs) {
        System.out.printf(
                Locale.ROOT,
                "%n%s%n%-26s %9s %6s %6s  %-19s %s%n",
                title,
                "",
                "precision",
                "recall",
                "F1",
                "(right/found/gold)",
                theirs.measures().isEmpty() ? "" : "by the rule of existing tools");
        for (String measure : ours.measures()) {
            Score score = ours.of(measure);
            if (measure.equals(ScoreTable.PRINT_DATES)) {
                System.out.printf(
                        Locale.ROOT,
                        "%-26s %d (of %d printed)%n",
                        "print dates taken for sent",
                        score.found(),
                        score.known());
            } else if (score.found() == 0 && score.known() > 0) {
                System.out.printf(
                        Locale.ROOT,
                        "%-26.26s %9s %6.3f %6s  (%d//%d)%n",
                        measure,
                        "",
                        score.recall(),
                        "",
                        score.right(),
                        score.known());
            } else {
                String rule = theirs.has(measure) ? shown(theirs.of(measure)) : "";
                System.out.printf(Locale.ROOT, "%-26.26s %s %s%n", measure, shown(score), rule.stripTrailing());
            }
        }
    }

    private static String shown(Score score) {
        String counts = "(" + score.right() + "/" + score.found() + "/" + score.known() + ")";
        return String.format(
                Locale.ROOT, "%9.3f %6.3f %6.3f  %-19s", score.precision(), score.recall(), score.f1(), counts);
    }
}
