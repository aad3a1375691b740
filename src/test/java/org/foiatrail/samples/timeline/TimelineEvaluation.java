package org.foiatrail.samples.timeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.foiatrail.cli.TimelineScores;
import org.foiatrail.samples.scans.ScorePrint;
import org.foiatrail.segment.ScoreTable;

/// Prints how much of a timeline is right and how much of it is there.
///
/// Run by `scripts/evaluate timeline`.
final class TimelineEvaluation {
    private TimelineEvaluation() {}

    /// Prints the tables.
    ///
    /// @param args the checkout, the folder to work in, that of the real records, and `--mistakes` to print what is
    ///     wrong of what may be looked at
    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[0]);
        Path work = Files.createDirectories(Path.of(args[1]));
        Path records = Path.of(args[2]);
        boolean mistakes = args.length > 3 && args[3].equals("--mistakes");
        ScorePrint.print(
                "Sample records, against their answer key",
                TimelineScores.ofSamples(root, work.resolve("samples"), told(mistakes)),
                new ScoreTable());
        if (!Files.exists(records.resolve("printed-mail-gold.jsonl"))) {
            System.out.println("real printed mail is not at hand in " + records);
            return;
        }
        MailDates dates = new MailDates(records, work.resolve("mail"));
        ScorePrint.print("Real printed mail, tuned half", dates.tuned(told(mistakes)), new ScoreTable());
        ScorePrint.print("Real printed mail, other half", dates.other(), new ScoreTable());
    }

    private static Consumer<String> told(boolean mistakes) {
        return mistakes ? line -> System.out.println("  " + line) : line -> {};
    }
}
