package org.foiatrail.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.foiatrail.render.text.Wording;

/// The terminal, or what stands in its place: data goes to `out`, all else to `err`, both in UTF-8 whatever the
/// locale.
record Console(InputStream in, PrintStream out, PrintStream err, boolean terminal, Map<String, String> environment) {
    private static final int WIDTH = 100;

    // JDK 25 gives null again where there is no terminal, unless jdk.console says otherwise.
    @SuppressWarnings("SystemConsoleNull")
    static Console system() {
        java.io.Console console = System.console();
        return new Console(
                System.in,
                Written.to(new FileOutputStream(FileDescriptor.out)),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                console != null && console.isTerminal(),
                System.getenv());
    }

    boolean color() {
        return terminal && environment.getOrDefault("NO_COLOR", "").isEmpty();
    }

    int width() {
        String columns = environment.getOrDefault("COLUMNS", "");
        return columns.matches("[1-9]\\d{1,3}") ? Integer.parseInt(columns) : WIDTH;
    }

    /// One line on stderr, without what could steer a terminal.
    void say(String line) {
        err.println(Wording.clean(line).replaceAll("[\\n\\t]", " "));
    }
}
