package org.foiatrail.cli;

import org.foiatrail.workflow.RecordDecisions.Said;
import picocli.CommandLine.Command;

@Command(
        name = "star",
        description = "Star the words or pages that citations name, in the analyst's file.",
        mixinStandardHelpOptions = true)
final class StarCommand extends RemarkCommand {
    StarCommand(Main.Wiring wiring) {
        super(wiring);
    }

    @Override
    Said said(boolean remove) {
        return Said.starred(!remove);
    }
}
