package org.foiatrail.cli;

import java.util.concurrent.Callable;
import org.foiatrail.model.Row;
import org.foiatrail.workflow.listing.ListMessages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "messages",
        description = "List every message found on the pages, quoted ones too, each where it stands.",
        mixinStandardHelpOptions = true)
final class MessagesCommand implements Callable<Integer> {
    private final Console console;
    private final Globals globals;

    @Mixin
    OutputOptions output = new OutputOptions();

    @Mixin
    SelectionOptions selection = new SelectionOptions();

    MessagesCommand(Main.Wiring wiring) {
        this.console = wiring.console();
        this.globals = wiring.globals();
    }

    @Override
    public Integer call() {
        ListMessages list = new ListMessages(globals.home());
        return output.print(console, Row.MessageRow.class, list.list(selection.selection()), "messages").value;
    }
}
