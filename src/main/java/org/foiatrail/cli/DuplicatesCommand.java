package org.foiatrail.cli;

import java.util.concurrent.Callable;
import org.foiatrail.model.Row;
import org.foiatrail.workflow.Answer;
import org.foiatrail.workflow.compare.ListDuplicates;
import org.foiatrail.workflow.compare.ListMessageCopies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "duplicates",
        description = "Group documents or messages that are copies or drafts of one another.",
        mixinStandardHelpOptions = true)
final class DuplicatesCommand implements Callable<Integer> {
    private final Console console;
    private final Globals globals;

    @Mixin
    OutputOptions output = new OutputOptions();

    @Mixin
    SelectionOptions selection = new SelectionOptions();

    @Option(names = "--messages", description = "Group messages instead of documents.")
    boolean messages;

    DuplicatesCommand(Main.Wiring wiring) {
        this.console = wiring.console();
        this.globals = wiring.globals();
    }

    @Override
    public Integer call() {
        Answer<Row.DuplicateRow> copies = messages
                ? new ListMessageCopies(globals.home()).list(selection.selection())
                : new ListDuplicates(globals.home()).list(selection.selection());
        return output.print(console, Row.DuplicateRow.class, copies, "copies").value;
    }
}
