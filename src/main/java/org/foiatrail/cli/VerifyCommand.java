package org.foiatrail.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.foiatrail.workflow.verify.VerifyCorpus;
import org.foiatrail.workflow.verify.VerifyReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "verify",
        description = "Hold stored text, quotes and index against each other; or an export against the corpus.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    private static final int MOST_PROBLEMS = 50;

    private final Console console;
    private final Globals globals;

    @Parameters(
            arity = "0..1",
            paramLabel = "EXPORT",
            description = "A JSON, NDJSON or CSV file or a binder that foiatrail wrote.")
    @Nullable
    Path export;

    @Option(names = "--sources", description = "Also hash the source files again.")
    boolean sources;

    VerifyCommand(Main.Wiring wiring) {
        this.console = wiring.console();
        this.globals = wiring.globals();
    }

    @Override
    public Integer call() {
        VerifyCorpus verify = new VerifyCorpus(globals.home());
        VerifyReport report = export == null
                ? verify.verify(sources)
                : verify.verifyExport(Files.isDirectory(export) ? export.resolve(BinderCommand.QUOTES) : export);
        console.out()
                .println(report.stand() + " quotes stand, " + report.moved() + " moved, " + report.gone() + " gone");
        console.out()
                .println("of those standing: " + report.onTextLayer() + " rest on a text layer, " + report.onOcr()
                        + " on OCR, " + report.comparedByPerson() + " were compared with the image by a person");
        report.problems().stream().limit(MOST_PROBLEMS).forEach(console::say);
        if (report.problems().size() > MOST_PROBLEMS) {
            console.say("and " + (report.problems().size() - MOST_PROBLEMS) + " more");
        }
        report.unfit().forEach(console::say);
        return (report.passed() ? ExitCode.OK : ExitCode.DAMAGED).value;
    }
}
