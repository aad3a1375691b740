package org.foiatrail.cli;

import org.foiatrail.model.Decisions.Status;
import org.foiatrail.workflow.RecordDecisions.Said;
import picocli.CommandLine.Command;

@Command(
        name = "confirm",
        description = "Say that the words were compared with the page's picture and stand there as stored.",
        mixinStandardHelpOptions = true)
final class ConfirmCommand extends RemarkCommand {
    ConfirmCommand(Main.Wiring wiring) {
        super(wiring);
    }

    @Override
    Said said(boolean remove) {
        return Said.compared(remove ? Status.UNREVIEWED : Status.CONFIRMED);
    }
}
