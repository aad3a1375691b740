package org.foiatrail.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The packaged program, run as a user runs it.
final class Image {
    static final Path ROOT = Path.of("").toAbsolutePath();
    static final Path BIN = ROOT.resolve("target/foiatrail/bin");
    static final Path SAMPLES = ROOT.resolve("corpus-samples");
    private static final long LIMIT_SECONDS = 300;

    record Outcome(int code, String output) {}

    private final Path folder;
    private final Map<String, String> environment;

    /// @param folder where commands are run
    Image(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = environment;
    }

    /// Runs `foiatrail` with these arguments; standard output and error are one text.
    Outcome foiatrail(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new java.util.ArrayList<>(List.of(BIN.resolve("foiatrail").toString()));
        command.addAll(List.of(arguments));
        return run(command);
    }

    /// Runs a shell line in which `foiatrail` is on the path.
    Outcome shell(String line) throws IOException, InterruptedException {
        return run(List.of("bash", "-c", line));
    }

    private Outcome run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("PATH", BIN + ":" + System.getenv("PATH"));
        builder.environment().put("NO_COLOR", "1");
        builder.environment().remove("COLUMNS");
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("still running after " + LIMIT_SECONDS + " s: " + command);
        }
        return new Outcome(process.exitValue(), output);
    }
}
