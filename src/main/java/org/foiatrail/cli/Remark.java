package org.foiatrail.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.foiatrail.model.CorpusException;
import org.foiatrail.render.Wording;
import org.foiatrail.workflow.RecordDecisions;
import org.foiatrail.workflow.RecordDecisions.Said;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Who says something of a place, and when; shared by the commands that write the analyst's file.
final class Remark {
    /// In the place of citations: they stand in the standard input, one a line.
    private static final String STDIN = "-";

    @Option(names = "--by", paramLabel = "NAME", description = "Who says so; default $FOIATRAIL_BY, else $USER.")
    @Nullable
    String by;

    @Option(names = "--at", paramLabel = "DATE", description = "When; default today.")
    @Nullable
    String at;

    @Option(names = "--remove", description = "Take it back.")
    boolean remove;

    /// Writes it down and says what came of it.
    Integer record(Main.Wiring wiring, List<String> citations, Said said) {
        Console console = wiring.console();
        List<RecordDecisions.Recorded> recorded = new RecordDecisions(wiring.globals().home())
                .record(all(console, citations), said, by(console), day());
        recorded.forEach(one -> console.out()
                .println((one.added() ? "written: " : "as before: ") + Wording.line(one.place())));
        return (recorded.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.OK).value;
    }

    @Nullable
    String by(Console console) {
        String name = by == null
                ? console.environment()
                        .getOrDefault("FOIATRAIL_BY", console.environment().getOrDefault("USER", ""))
                : by;
        return name.isBlank() ? null : name;
    }

    String day() {
        String day = Checked.date("--at", at);
        return day == null ? LocalDate.now().toString() : day;
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
