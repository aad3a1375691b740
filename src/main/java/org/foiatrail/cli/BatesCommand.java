package org.foiatrail.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.foiatrail.model.Row;
import org.foiatrail.workflow.listing.ReportBates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "bates",
        description =
                "Report each production's Bates numbers: ranges, gaps, withheld ones, overlaps, repeats, misread and lost stamps.",
        mixinStandardHelpOptions = true)
final class BatesCommand implements Callable<Integer> {
    private static final List<String> KINDS =
            List.of("range", "gap", "withheld", "overlap", "repeat", "misread", "lost");

    private final Console console;
    private final Globals globals;

    @Mixin
    OutputOptions output = new OutputOptions();

    @Option(names = "--production", paramLabel = "NAME", description = "Only this production; may be repeated.")
    List<String> productions = new ArrayList<>();

    @Option(
            names = "--kind",
            paramLabel = "WORD",
            split = ",",
            description = "Only these: range, gap, withheld, overlap, repeat, misread, lost.")
    List<String> kinds = new ArrayList<>();

    BatesCommand(Main.Wiring wiring) {
        this.console = wiring.console();
        this.globals = wiring.globals();
    }

    @Override
    public Integer call() {
        ReportBates report = new ReportBates(globals.home());
        return output.print(
                        console,
                        Row.BatesRow.class,
                        report.report(Checked.among("--kind", kinds, KINDS), productions),
                        "findings")
                .value;
    }
}
