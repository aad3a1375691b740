package org.foiatrail.cli;

import java.util.concurrent.Callable;
import org.foiatrail.render.row.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "schema", description = "Print the JSON Schema of a row.", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "ROW",
            description = "The row's name, such as hit or message; a name there is not lists them all.")
    String row = "";

    SchemaCommand(Main.Wiring wiring) {
        this.console = wiring.console();
    }

    @Override
    public Integer call() {
        console.out().println(Schemas.of(row));
        return ExitCode.OK.value;
    }
}
