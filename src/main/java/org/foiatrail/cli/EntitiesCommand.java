package org.foiatrail.cli;

import java.util.concurrent.Callable;
import org.foiatrail.model.Row;
import org.foiatrail.workflow.ListMentions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "entities",
        description = "Count the mentions of each jurisdiction, and of each stance on a topic.",
        mixinStandardHelpOptions = true)
final class EntitiesCommand implements Callable<Integer> {
    private final Console console;
    private final Globals globals;

    @Mixin
    OutputOptions output = new OutputOptions();

    @Mixin
    SelectionOptions selection = new SelectionOptions();

    @Mixin
    MentionOptions mentions = new MentionOptions();

    EntitiesCommand(Main.Wiring wiring) {
        this.console = wiring.console();
        this.globals = wiring.globals();
    }

    @Override
    public Integer call() {
        ListMentions list = new ListMentions(globals.corpus());
        ExitCode code = output.print(
                console, Row.EntityRow.class, list.entities(selection.selection(), mentions.wanted()), "entities");
        mentions.sayUnresolved(console, list.unresolved(selection.selection(), mentions.wanted()));
        return code.value;
    }
}
