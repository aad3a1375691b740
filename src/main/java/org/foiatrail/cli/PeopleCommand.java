package org.foiatrail.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.Row;
import org.foiatrail.render.row.GraphMl;
import org.foiatrail.workflow.ListPeople;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "people",
        description = "List who wrote and who received, names and addresses of one person joined where that is sure.",
        mixinStandardHelpOptions = true)
final class PeopleCommand implements Callable<Integer> {
    private final Console console;
    private final Globals globals;

    @Mixin
    OutputOptions output = new OutputOptions();

    @Mixin
    SelectionOptions selection = new SelectionOptions();

    @Option(names = "--graph", paramLabel = "FILE", description = "Also write who wrote to whom to FILE, as GraphML.")
    @Nullable
    Path graph;

    PeopleCommand(Main.Wiring wiring) {
        this.console = wiring.console();
        this.globals = wiring.globals();
    }

    @Override
    public Integer call() {
        if (graph != null && graph.equals(output.file)) {
            throw new CorpusException(CorpusException.Kind.USAGE, "--graph and --output name the same file");
        }
        ListPeople.Listed listed = new ListPeople(globals.home()).list(selection.selection());
        if (graph != null) {
            Target.write(
                    console,
                    graph,
                    writer -> GraphMl.write(writer, listed.people().rows(), listed.ties()));
        }
        return output.print(console, Row.PersonRow.class, listed.people(), "people").value;
    }
}
