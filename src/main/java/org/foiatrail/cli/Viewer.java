package org.foiatrail.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foiatrail.model.CorpusException;

/// Another program that shows a file.
final class Viewer {
    /// Viewers that can be told a page, then the desktop's own choice.
    private static final List<List<String>> VIEWERS = List.of(
            List.of("evince", "--page-index={page}", "{file}"),
            List.of("okular", "--page", "{page}", "{file}"),
            List.of("zathura", "--page={page}", "{file}"),
            List.of("xdg-open", "{file}"),
            List.of("open", "{file}"));

    private final Console console;

    Viewer(Console console) {
        this.console = console;
    }

    /// Opens a file at a page, if there is a viewer.
    ///
    /// @return false if there is none
    boolean open(Path file, int page) {
        Optional<List<String>> viewer =
                VIEWERS.stream().filter(one -> isOnPath(one.getFirst())).findFirst();
        if (viewer.isEmpty()) {
            return false;
        }
        List<String> command = viewer.get().stream()
                .map(word -> word.replace("{page}", String.valueOf(page)).replace("{file}", file.toString()))
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
        return true;
    }

    private boolean isOnPath(String program) {
        return Stream.of(console.environment().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> new File(folder, program).canExecute());
    }
}
