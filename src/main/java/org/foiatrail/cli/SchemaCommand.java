package org.foiatrail.cli;

import java.util.concurrent.Callable;
import org.foiatrail.render.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "schema", description = "Print the JSON Schema of a row.", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "ROW",
            description = "hit, page, message, mention, entity, event, status, duplicate or difference.")
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
