package org.foiatrail.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.foiatrail.model.CorpusException;
import org.foiatrail.render.text.Wording;
import org.foiatrail.workflow.RecordDecisions;
import org.foiatrail.workflow.RecordDecisions.Said;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What the commands share that write one remark into the analyst's file.
final class Remark {
    static final String CITATION =
            "[PRODUCTION:]PATH#PAGE[@START-END] or [PRODUCTION:]BATES; - reads them from the standard input.";

    /// In the place of citations: they stand in the standard input, one a line.
    private static final String STDIN = "-";

    @Mixin
    Signature signature = new Signature();

    @Option(names = "--remove", description = "Take it back.")
    boolean remove;

    /// Writes it down and says what came of it.
    Integer record(Main.Wiring wiring, List<String> citations, Said said) {
        Console console = wiring.console();
        List<RecordDecisions.Recorded> recorded = new RecordDecisions(
                        wiring.globals().home())
                .record(all(console, citations), said, signature.by(console), signature.day());
        recorded.forEach(
                one -> console.out().println((one.added() ? "written: " : "as before: ") + Wording.line(one.place())));
        return (recorded.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.OK).value;
    }

    private static List<String> all(Console console, List<String> citations) {
        List<String> all = new ArrayList<>();
        for (String citation : citations) {
            if (citation.equals(STDIN)) {
                new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8))
                        .lines()
                        .filter(line -> !line.isBlank())
                        .forEach(all::add);
            } else {
                all.add(citation);
            }
        }
        return all;
    }

    /// The one that must be there unless something is taken back.
    static CorpusException lacking(String what) {
        return new CorpusException(CorpusException.Kind.USAGE, "missing " + what + "; or take it back with --remove");
    }
}
