package org.foiatrail.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.foiatrail.model.Decisions.Status;
import org.foiatrail.workflow.RecordDecisions.Said;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "correct",
        description = "Say how words are to be read that a machine misread; its own reading is kept beside.",
        mixinStandardHelpOptions = true)
final class CorrectCommand implements Callable<Integer> {
    private final Main.Wiring wiring;

    @Mixin
    Remark remark = new Remark();

    @Parameters(index = "0", paramLabel = "CITATION", description = "[PRODUCTION:]PATH#PAGE@START-END.")
    String citation = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "READING",
            description = "The words as the picture shows them.")
    @Nullable
    String reading;

    CorrectCommand(Main.Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        if (remark.remove) {
            return remark.record(wiring, List.of(citation), Said.compared(Status.UNREVIEWED));
        }
        if (reading == null || reading.isBlank()) {
            throw Remark.lacking("READING");
        }
        return remark.record(wiring, List.of(citation), Said.corrected(reading));
    }
}
