package org.foiatrail.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.foiatrail.model.Row;
import org.foiatrail.workflow.MakeTimeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "timeline",
        description = "Put the messages in the order they were sent, each distinct one once, each with its citation.",
        mixinStandardHelpOptions = true)
final class TimelineCommand implements Callable<Integer> {
    private final Console console;
    private final Globals globals;

    @Mixin
    OutputOptions output = new OutputOptions();

    @Mixin
    SelectionOptions selection = new SelectionOptions();

    @Parameters(paramLabel = "QUERY", arity = "0..*", description = "Only messages this query finds; see search.")
    List<String> query = new ArrayList<>();

    @Mixin
    EventOptions events = new EventOptions();

    TimelineCommand(Main.Wiring wiring) {
        this.console = wiring.console();
        this.globals = wiring.globals();
    }

    @Override
    public Integer call() {
        MakeTimeline.Result timeline = new MakeTimeline(globals.corpus())
                .make(
                        selection.selection(),
                        String.join(" ", query),
                        events.filter());
        ExitCode code = output.print(console, Row.EventRow.class, timeline.answer(), "events");
        if (timeline.unresolved() > 0) {
            console.say(
                    "foiatrail: --jurisdiction left out " + timeline.unresolved()
                            + " mentions that could not be resolved to one place; see 'foiatrail entities --kind jurisdiction'");
        }
        return code.value;
    }
}
