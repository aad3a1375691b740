package org.foiatrail.cli;

import java.util.concurrent.Callable;
import org.foiatrail.model.Row;
import org.foiatrail.workflow.listing.ListDocuments;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "documents",
        description = "List the documents, those inside merged files too, each with what is known of it.",
        mixinStandardHelpOptions = true)
final class DocumentsCommand implements Callable<Integer> {
    private final Console console;
    private final Globals globals;

    @Mixin
    OutputOptions output = new OutputOptions();

    @Mixin
    SelectionOptions selection = new SelectionOptions();

    DocumentsCommand(Main.Wiring wiring) {
        this.console = wiring.console();
        this.globals = wiring.globals();
    }

    @Override
    public Integer call() {
        ListDocuments list = new ListDocuments(globals.home());
        return output.print(console, Row.DocumentRow.class, list.list(selection.selection()), "documents").value;
    }
}
