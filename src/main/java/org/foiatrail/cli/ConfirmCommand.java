package org.foiatrail.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.foiatrail.model.Decisions.Status;
import org.foiatrail.workflow.RecordDecisions.Said;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "confirm",
        description = "Say that the words were compared with the page's picture and stand there as stored.",
        mixinStandardHelpOptions = true)
final class ConfirmCommand implements Callable<Integer> {
    private final Main.Wiring wiring;

    @Mixin
    Remark remark = new Remark();

    @Parameters(
            paramLabel = "CITATION",
            arity = "1..*",
            description =
                    "[PRODUCTION:]PATH#PAGE[@START-END] or [PRODUCTION:]BATES; - reads them from the standard input.")
    List<String> citations = new ArrayList<>();

    ConfirmCommand(Main.Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        return remark.record(wiring, citations, Said.compared(remark.remove ? Status.UNREVIEWED : Status.CONFIRMED));
    }
}
