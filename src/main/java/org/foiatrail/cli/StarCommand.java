package org.foiatrail.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.foiatrail.workflow.RecordDecisions.Said;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "star",
        description = "Star the words or pages that citations name, in the analyst's file.",
        mixinStandardHelpOptions = true)
final class StarCommand implements Callable<Integer> {
    private final Main.Wiring wiring;

    @Mixin
    Remark remark = new Remark();

    @Parameters(
            paramLabel = "CITATION",
            arity = "1..*",
            description =
                    "[PRODUCTION:]PATH#PAGE[@START-END] or [PRODUCTION:]BATES; - reads them from the standard input.")
    List<String> citations = new ArrayList<>();

    StarCommand(Main.Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        return remark.record(wiring, citations, Said.starred(!remark.remove));
    }
}
