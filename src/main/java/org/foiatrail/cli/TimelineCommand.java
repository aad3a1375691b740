package org.foiatrail.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.foiatrail.model.Row;
import org.foiatrail.timeline.TimelineFilter;
import org.foiatrail.workflow.MakeTimeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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

    @Option(names = "--from", paramLabel = "DATE", description = "Not before, such as 2010-05 or 2010-05-11.")
    @Nullable
    String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Not after; 2010-10 includes all of October.")
    @Nullable
    String to;

    @Option(
            names = "--jurisdiction",
            paramLabel = "NAME",
            description = "Only messages that mention it, such as 'Cook County, IL'; may be repeated.")
    List<String> jurisdictions = new ArrayList<>();

    @Option(names = "--person", paramLabel = "NAME", description = "Only messages from or to them; may be repeated.")
    List<String> people = new ArrayList<>();

    TimelineCommand(Main.Wiring wiring) {
        this.console = wiring.console();
        this.globals = wiring.globals();
    }

    @Override
    public Integer call() {
        MakeTimeline.Result timeline = new MakeTimeline(globals.home())
                .make(
                        selection.selection(),
                        String.join(" ", query),
                        new TimelineFilter(
                                Checked.date("--from", from), Checked.date("--to", to), jurisdictions, people));
        ExitCode code = output.print(console, Row.EventRow.class, timeline.answer(), "events");
        if (timeline.unresolved() > 0) {
            console.say(
                    "foiatrail: --jurisdiction left out " + timeline.unresolved()
                            + " mentions that could not be resolved to one place; see 'foiatrail entities --kind jurisdiction'");
        }
        return code.value;
    }
}
