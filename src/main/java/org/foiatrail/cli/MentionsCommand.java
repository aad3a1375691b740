package org.foiatrail.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.foiatrail.model.MentionRow;
import org.foiatrail.workflow.ListMentions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "mentions",
        description = "List every mention of a place, person, agency, date, figure, topic or own kind where it stands.",
        mixinStandardHelpOptions = true)
final class MentionsCommand implements Callable<Integer> {
    private final Console console;
    private final Globals globals;

    @Mixin
    OutputOptions output = new OutputOptions();

    @Mixin
    SelectionOptions selection = new SelectionOptions();

    @Mixin
    MentionOptions mentions = new MentionOptions();

    @Option(
            names = "--review",
            paramLabel = "STATUS",
            split = ",",
            description = "Only these: unreviewed, confirmed, corrected, rejected; default all but those rejected.")
    List<String> reviews = new ArrayList<>();

    MentionsCommand(Main.Wiring wiring) {
        this.console = wiring.console();
        this.globals = wiring.globals();
    }

    @Override
    public Integer call() {
        ListMentions list = new ListMentions(globals.home());
        ExitCode code = output.print(
                console, MentionRow.class, list.mentions(selection.selection(), mentions.wanted(reviews)), "mentions");
        list.notes(selection.selection(), mentions.wanted(reviews)).forEach(note -> console.say("foiatrail: " + note));
        return code.value;
    }
}
