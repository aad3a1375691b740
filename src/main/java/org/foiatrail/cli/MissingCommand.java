package org.foiatrail.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.foiatrail.model.Row;
import org.foiatrail.workflow.missing.ListMissing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "missing",
        description =
                "List what the records speak of and do not hold: quoted messages, named attachments, pages, numbers.",
        mixinStandardHelpOptions = true)
final class MissingCommand implements Callable<Integer> {
    private static final List<String> KINDS = List.of("message", "attachment", "page", "bates");

    private final Console console;
    private final Globals globals;

    @Mixin
    OutputOptions output = new OutputOptions();

    @Mixin
    SelectionOptions selection = new SelectionOptions();

    @Option(
            names = "--kind",
            paramLabel = "WORD",
            split = ",",
            description = "Only these: message, attachment, page, bates.")
    List<String> kinds = new ArrayList<>();

    MissingCommand(Main.Wiring wiring) {
        this.console = wiring.console();
        this.globals = wiring.globals();
    }

    @Override
    public Integer call() {
        ListMissing missing = new ListMissing(globals.home());
        return output.print(
                        console,
                        Row.MissingRow.class,
                        missing.list(selection.selection(), Checked.among("--kind", kinds, KINDS)),
                        "findings")
                .value;
    }
}
