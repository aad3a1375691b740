package org.foiatrail.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.foiatrail.workflow.RecordDecisions.Said;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Says one thing of all that citations name.
abstract class RemarkCommand implements Callable<Integer> {
    private final Main.Wiring wiring;

    @Mixin
    Remark remark = new Remark();

    @Parameters(paramLabel = "CITATION", arity = "1..*", description = Remark.CITATION)
    List<String> citations = new ArrayList<>();

    RemarkCommand(Main.Wiring wiring) {
        this.wiring = wiring;
    }

    /// What is said, or taken back.
    abstract Said said(boolean remove);

    @Override
    public Integer call() {
        return remark.record(wiring, citations, said(remark.remove));
    }
}
