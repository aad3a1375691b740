package org.foiatrail.cli;

import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.foiatrail.model.Row;
import org.foiatrail.workflow.Answer;
import org.foiatrail.workflow.compare.CompareProductions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "compare",
        description =
                "Compare two productions: what the second reveals or hides of the first, what stands in one alone.",
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
    private final Console console;
    private final Globals globals;

    @Mixin
    OutputOptions output = new OutputOptions();

    @Parameters(index = "0", paramLabel = "FIRST", description = "The earlier production.")
    String first = "";

    @Parameters(index = "1", paramLabel = "SECOND", description = "The later production.")
    String second = "";

    CompareCommand(Main.Wiring wiring) {
        this.console = wiring.console();
        this.globals = wiring.globals();
    }

    @Override
    public Integer call() {
        Answer<Row.DifferenceRow> found = new CompareProductions(globals.home()).between(first, second);
        ExitCode code = output.print(console, Row.DifferenceRow.class, found, "differences");
        console.say(found.rows().stream()
                .collect(Collectors.groupingBy(Row.DifferenceRow::kind, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(kind -> kind.getValue() + " " + kind.getKey())
                .collect(Collectors.joining(", ")));
        return code.value;
    }
}
