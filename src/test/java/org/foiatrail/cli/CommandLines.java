package org.foiatrail.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/// Runs command lines on one corpus within this JVM, and keeps what the last one wrote.
final class CommandLines {
    private final Path corpus;
    private String in = "";
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    CommandLines(Path corpus) {
        this.corpus = corpus;
    }

    /// What the next command lines find in the standard input.
    void in(String lines) {
        in = lines;
    }

    /// The exit code.
    int run(String... arguments) {
        out.reset();
        err.reset();
        Console console = new Console(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                Map.of("FOIATRAIL_CORPUS", corpus.toString()));
        int code = Main.run(arguments, console);
        console.out().flush();
        return code;
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
