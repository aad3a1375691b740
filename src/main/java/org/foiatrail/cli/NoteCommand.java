package org.foiatrail.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.foiatrail.workflow.RecordDecisions.Said;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "note",
        description = "Write a note on what a citation names; --remove takes back those before.",
        mixinStandardHelpOptions = true)
final class NoteCommand implements Callable<Integer> {
    private final Main.Wiring wiring;

    @Mixin
    Remark remark = new Remark();

    @Parameters(index = "0", paramLabel = "CITATION", description = Remark.CITATION)
    String citation = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "TEXT", description = "The note.")
    @Nullable
    String text;

    NoteCommand(Main.Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        String note = remark.remove ? "" : text;
        if (note == null || (note.isBlank() && !remark.remove)) {
            throw Remark.lacking("TEXT");
        }
        return remark.record(wiring, List.of(citation), Said.noted(note));
    }
}
