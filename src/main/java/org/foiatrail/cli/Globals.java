package org.foiatrail.cli;

import java.nio.file.Path;
import org.foiatrail.store.Home;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The command without a verb, and the options that go with any verb.
@Command(
        name = "foiatrail",
        description = "Index released public records, search and tag them, and build timelines whose every line"
                + " cites its document, page, Bates number and exact words.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND")
final class Globals implements Runnable {
    private final Console console;

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The corpus folder; default $FOIATRAIL_CORPUS, else ./.foiatrail.")
    @Nullable
    Path corpus;

    @Option(
            names = "--decisions",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "The analyst's file; default foiatrail.yaml beside the corpus folder.")
    @Nullable
    Path decisions;

    @Option(names = "--stacktrace", scope = ScopeType.INHERIT, description = "Show where an error came from.")
    boolean stacktrace;

    Globals(Console console) {
        this.console = console;
    }

    /// The corpus and the analyst's file.
    Home home() {
        return decisions == null
                ? Home.of(corpus())
                : Home.of(corpus(), decisions.toAbsolutePath().normalize());
    }

    private Path corpus() {
        if (corpus != null) {
            return corpus.toAbsolutePath().normalize();
        }
        String named = console.environment().getOrDefault("FOIATRAIL_CORPUS", "");
        return Path.of(named.isEmpty() ? ".foiatrail" : named).toAbsolutePath().normalize();
    }

    @Override
    public void run() {
        throw new ParameterException(
                java.util.Objects.requireNonNull(spec).commandLine(), "a command is missing; see 'foiatrail --help'");
    }
}
