package org.foiatrail.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/// How well messages are found on real printed mail: the tuned half holds the floors. Without the records, which are
/// private, the test is skipped.
class PrintedMailGoldTest {
    private static final Path CORPORA = Path.of(System.getProperty(
            "foiatrail.corpora", System.getenv().getOrDefault("FOIATRAIL_CORPORA", "../shared/corpora")));

    private static final Map<String, Double> FLOORS = Map.ofEntries(
            Map.entry("messages", 0.98),
            Map.entry("outermost", 0.96),
            Map.entry("from", 0.97),
            Map.entry("to", 0.95),
            Map.entry("cc", 0.95),
            Map.entry("sent", 0.98),
            Map.entry("sent, to the minute", 0.98),
            Map.entry("subject", 0.97),
            Map.entry("stamps as read", 0.92),
            Map.entry("redactions", 0.88));

    /// Mistakes go to a file of the analyst's choice, never to the build's output: they quote private records.
    private static void report(String file, int line, String measure, String want, String have) {
        String target = System.getProperty("foiatrail.mistakes");
        if (target != null) {
            try {
                String entry = file + ":" + line + "\t" + measure + "\twant [" + want + "]\thave [" + have + "]\n";
                Files.writeString(Path.of(target), entry, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void messages_of_printed_mail_are_found(TestReporter reporter) throws IOException {
        PrintedMailGold gold = new PrintedMailGold(CORPORA);
        assumeTrue(gold.present(), () -> "no labelled mails in " + CORPORA);
        PrintedMailGold.Figures figures = gold.measure(PrintedMailGoldTest::report);
        figures.tuned()
                .measures()
                .forEach(measure -> reporter.publishEntry(
                        "tuned on: " + measure, figures.tuned().of(measure).toString()));
        figures.unseen()
                .measures()
                .forEach(measure -> reporter.publishEntry(
                        "not seen: " + measure, figures.unseen().of(measure).toString()));
        FLOORS.forEach((measure, floor) ->
                assertThat(figures.tuned().of(measure).f1()).as(measure).isGreaterThanOrEqualTo(floor));
        assertThat(figures.tuned().of(ScoreTable.PRINT_DATES).found())
                .as("print dates taken for sent dates")
                .isZero();
    }
}
