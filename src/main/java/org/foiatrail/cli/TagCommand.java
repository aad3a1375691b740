package org.foiatrail.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.foiatrail.workflow.RecordDecisions.Said;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "tag",
        description = "Tag what a citation names with words of your own.",
        mixinStandardHelpOptions = true)
final class TagCommand implements Callable<Integer> {
    private final Main.Wiring wiring;

    @Mixin
    Remark remark = new Remark();

    @Parameters(index = "0", paramLabel = "CITATION", description = Remark.CITATION)
    String citation = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "TAG", description = "Any words.")
    List<String> tags = new ArrayList<>();

    TagCommand(Main.Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        return remark.record(
                wiring, List.of(citation), remark.remove ? Said.tagged(List.of(), tags) : Said.tagged(tags, List.of()));
    }
}
