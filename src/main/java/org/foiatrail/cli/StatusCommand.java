package org.foiatrail.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.foiatrail.model.Row;
import org.foiatrail.render.Format;
import org.foiatrail.workflow.CorpusStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "status",
        description = "Account for every file and page, and name what could not be read.",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
    private static final int MOST_NAMES = 40;

    private final Console console;
    private final Globals globals;

    @Mixin
    OutputOptions output = new OutputOptions();

    StatusCommand(Main.Wiring wiring) {
        this.console = wiring.console();
        this.globals = wiring.globals();
    }

    @Override
    public Integer call() {
        CorpusStatus.Result status = new CorpusStatus(globals.home()).status();
        output.print(console, Row.StatusRow.class, status.answer(), "productions");
        if (output.format == Format.TEXT) {
            list("failed", status.failures(), "pages --outcome failed");
            list("files to look at", status.links(), "pages --outcome without-text");
            all("changed since first indexed, both versions kept", status.changed());
            all("missing from their folder, still searchable", status.missing());
            all("read, but not without trouble", status.warnings());
            all("vocabularies", status.vocabularies());
            all("accepted as they are", status.accepted());
            all("decisions that fit nothing", status.unfit());
            list("pages to look at", status.doubts(), "pages --doubtful");
        }
        status.running().ifPresent(note -> console.say("running: " + TerminalProgress.line(note)));
        boolean complete = status.answer().completeness().complete();
        return (complete ? ExitCode.OK : ExitCode.INCOMPLETE).value;
    }

    private void all(String what, List<String> names) {
        if (!names.isEmpty()) {
            console.say(what + ":");
            names.forEach(name -> console.say("  " + name));
        }
    }

    /// @param all the command that lists those beyond the first
    private void list(String what, List<String> names, String all) {
        if (!names.isEmpty()) {
            all(what, names.stream().limit(MOST_NAMES).toList());
            if (names.size() > MOST_NAMES) {
                console.say("  and " + (names.size() - MOST_NAMES) + " more; 'foiatrail " + all + "' lists all");
            }
        }
    }
}
