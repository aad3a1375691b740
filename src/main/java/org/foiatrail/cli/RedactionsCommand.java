package org.foiatrail.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.Row;
import org.foiatrail.store.Home;
import org.foiatrail.workflow.redaction.CheckVaughnIndex;
import org.foiatrail.workflow.redaction.ListRedactions;
import org.foiatrail.workflow.redaction.RedactionCounts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "redactions",
        description = "List what was taken out of the pages: labels, blank boxes, pages withheld in full.",
        mixinStandardHelpOptions = true)
final class RedactionsCommand implements Callable<Integer> {
    private final Console console;
    private final Globals globals;

    @Mixin
    OutputOptions output = new OutputOptions();

    @Mixin
    SelectionOptions selection = new SelectionOptions();

    @Option(
            names = "--exemption",
            paramLabel = "NAME",
            split = ",",
            description = "Only these, such as b5 or '(b)(7)(C)'; b7 takes all of its subparts.")
    List<String> exemptions = new ArrayList<>();

    @Option(names = "--by", paramLabel = "KEY", description = "Count by ${COMPLETION-CANDIDATES}.")
    RedactionCounts.@Nullable Key by;

    @Option(
            names = "--vaughn",
            paramLabel = "FILE",
            description = "Hold the agency's Vaughn index (CSV) against the pages; see the README.")
    @Nullable
    Path vaughn;

    RedactionsCommand(Main.Wiring wiring) {
        this.console = wiring.console();
        this.globals = wiring.globals();
    }

    @Override
    public Integer call() {
        Home corpus = globals.home();
        if (vaughn != null) {
            if (by != null || !exemptions.isEmpty()) {
                throw new CorpusException(
                        CorpusException.Kind.USAGE, "--vaughn looks at all exemptions: leave out --by and --exemption");
            }
            return output.print(
                            console,
                            Row.VaughnRow.class,
                            new CheckVaughnIndex(corpus).check(selection.selection(), vaughn),
                            "findings")
                    .value;
        }
        ListRedactions list = new ListRedactions(corpus);
        return (by == null
                        ? output.print(
                                console,
                                Row.RedactionRow.class,
                                list.list(selection.selection(), exemptions),
                                "redactions")
                        : output.print(
                                console,
                                Row.RedactionCount.class,
                                list.count(selection.selection(), exemptions, by),
                                "counts"))
                .value;
    }
}
