package org.foiatrail.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.foiatrail.model.EntityRow;
import org.foiatrail.workflow.DecisionStubs;
import org.foiatrail.workflow.ListMentions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "entities",
        description = "Count the mentions of each place, person, agency and so on, and of each stance on a topic.",
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

    @Option(names = "--review", description = "The most doubtful first, without those already decided.")
    boolean review;

    @Option(
            names = "--stubs",
            description = "Print them, the most doubtful first, as entries for the analyst's file, to be completed.")
    boolean stubs;

    EntitiesCommand(Main.Wiring wiring) {
        this.console = wiring.console();
        this.globals = wiring.globals();
    }

    @Override
    public Integer call() {
        if (stubs) {
            String entries =
                    new DecisionStubs(globals.home()).entries(selection.selection(), mentions.wanted(List.of()));
            console.out().print(entries);
            return (entries.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.OK).value;
        }
        ListMentions list = new ListMentions(globals.home());
        ExitCode code = output.print(
                console,
                EntityRow.class,
                list.entities(selection.selection(), mentions.wanted(List.of()), review),
                "entities");
        list.notes(selection.selection(), mentions.wanted(List.of()))
                .forEach(note -> console.say("foiatrail: " + note));
        return code.value;
    }
}
