package org.foiatrail.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.foiatrail.model.CorpusException;
import org.foiatrail.workflow.ShowCitation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "open",
        description = "Open the file a citation names in a viewer, at its page.",
        mixinStandardHelpOptions = true)
final class OpenCommand implements Callable<Integer> {
    private final Console console;
    private final Globals globals;

    /// Several where a Bates number or path with a blank in it is not quoted.
    @Parameters(paramLabel = "CITATION", arity = "1..*", description = "[PRODUCTION:]PATH#PAGE or [PRODUCTION:]BATES.")
    List<String> citation = List.of();

    @Option(names = "--print", description = "Print the file and page instead of opening it.")
    boolean print;

    OpenCommand(Main.Wiring wiring) {
        this.console = wiring.console();
        this.globals = wiring.globals();
    }

    @Override
    public Integer call() {
        ShowCitation.FilePage at = new ShowCitation(globals.home()).file(String.join(" ", citation));
        if (print) {
            console.out().println(at.file() + "#" + at.page());
            return ExitCode.OK.value;
        }
        if (!new Viewer(console).open(at.file(), at.page())) {
            throw new CorpusException(
                    CorpusException.Kind.TOOL,
                    "no viewer found; install evince or okular, or open " + at.file() + " at page " + at.page());
        }
        return ExitCode.OK.value;
    }
}
