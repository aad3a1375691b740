package org.foiatrail.cli;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
    /// Viewers that can be told a page, then the desktop's own choice.
    private static final List<List<String>> VIEWERS = List.of(
            List.of("evince", "--page-index={page}", "{file}"),
            List.of("okular", "--page", "{page}", "{file}"),
            List.of("zathura", "--page={page}", "{file}"),
            List.of("xdg-open", "{file}"),
            List.of("open", "{file}"));

    private final Console console;
    private final Globals globals;

    @Parameters(paramLabel = "CITATION", description = "[PRODUCTION:]PATH#PAGE or [PRODUCTION:]BATES.")
    String citation = "";

    @Option(names = "--print", description = "Print the file and page instead of opening it.")
    boolean print;

    OpenCommand(Main.Wiring wiring) {
        this.console = wiring.console();
        this.globals = wiring.globals();
    }

    @Override
    public Integer call() {
        ShowCitation.FilePage at = new ShowCitation(globals.home()).file(citation);
        if (print) {
            console.out().println(at.file() + "#" + at.page());
            return ExitCode.OK.value;
        }
        List<String> command = VIEWERS.stream()
                .filter(viewer -> isOnPath(viewer.getFirst()))
                .findFirst()
                .orElseThrow(() -> new CorpusException(
                        CorpusException.Kind.TOOL,
                        "no viewer found; install evince or okular, or open " + at.file() + " at page " + at.page()))
                .stream()
                .map(word -> word.replace("{page}", String.valueOf(at.page()))
                        .replace("{file}", at.file().toString()))
                .toList();
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new CorpusException(
                    CorpusException.Kind.TOOL, "cannot start " + command.getFirst() + ": " + e.getMessage(), e);
        }
        return ExitCode.OK.value;
    }

    private boolean isOnPath(String program) {
        return Stream.of(console.environment().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> new File(folder, program).canExecute());
    }
}
