package org.foiatrail.cli;

import java.util.concurrent.Callable;
import org.foiatrail.model.Row;
import org.foiatrail.workflow.Answer;
import org.foiatrail.workflow.compare.ShowDifferences;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "diff",
        description = "Show word by word what sets two places apart, above all what one shows and the other hides.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A place: [PRODUCTION:]PATH, [PRODUCTION:]PATH#PAGE[-PAGE][@START-END], a Bates number, or two of them",
            "as FIRST-LAST, which may run over several files. [-words of A-], {+words of B+}; in red and green on a terminal."
        })
final class DiffCommand implements Callable<Integer> {
    private final Console console;
    private final Globals globals;

    @Mixin
    OutputOptions output = new OutputOptions();

    @Parameters(
            index = "0",
            paramLabel = "A",
            description = "The first place: PATH, PATH#PAGE[-PAGE], a Bates number, or FIRST-LAST.")
    String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "The second place, written likewise.")
    String second = "";

    DiffCommand(Main.Wiring wiring) {
        this.console = wiring.console();
        this.globals = wiring.globals();
    }

    @Override
    public Integer call() {
        ShowDifferences differences = new ShowDifferences(globals.home());
        Answer<Row.DifferenceRow> answer = differences.between(first, second);
        if (answer.rows().isEmpty()) {
            console.say("no difference, margins aside");
        }
        return output.print(console, Row.DifferenceRow.class, answer, "differences").value;
    }
}
