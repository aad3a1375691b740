package org.foiatrail.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.foiatrail.workflow.IndexCorpus;
import org.foiatrail.workflow.Tally;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "index",
        description = "Read a folder or file of records into the corpus, or look again at those already in it.",
        mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {
    private final Console console;
    private final Globals globals;

    @Parameters(arity = "0..1", paramLabel = "PATH", description = "A folder or file; without it, the known ones.")
    @Nullable
    Path path;

    @Option(
            names = "--production",
            paramLabel = "NAME",
            description = "What to call this delivery; default the folder's name.")
    @Nullable
    String production;

    @Option(names = "--received", paramLabel = "DATE", description = "The day it was received, such as 2011-02-14.")
    @Nullable
    String received;

    @Option(names = "--request", paramLabel = "NUMBER", description = "The request it answers.")
    @Nullable
    String request;

    @Option(names = "--custodian", paramLabel = "NAME", description = "Whose files it came from.")
    @Nullable
    String custodian;

    @Option(names = "--no-ocr", description = "Leave pages without text unread; a later run reads them.")
    boolean noOcr;

    @Option(names = "--prune", description = "Take files out of the corpus that are gone from their folder.")
    boolean prune;

    IndexCommand(Main.Wiring wiring) {
        this.console = wiring.console();
        this.globals = wiring.globals();
    }

    @Override
    public Integer call() {
        IndexCorpus.Summary summary;
        try (TerminalProgress progress = TerminalProgress.on(console)) {
            summary = new IndexCorpus(globals.corpus(), progress)
                    .run(new IndexCorpus.Request(path, production, received, request, custodian, !noOcr, prune));
        }
        tell(summary);
        if (!summary.unmounted().isEmpty()) {
            return ExitCode.MISSING.value;
        }
        boolean read = summary.tally().complete() || (noOcr && summary.tally().allButUnread());
        return (read ? ExitCode.OK : ExitCode.INCOMPLETE).value;
    }

    private void tell(IndexCorpus.Summary summary) {
        Tally tally = summary.tally();
        console.say(String.format(
                "%d files: %d indexed, %d without text, %d failed (%d new, %d changed, %d unchanged, %d gone)",
                tally.files(),
                tally.indexed(),
                tally.withoutText(),
                tally.failed(),
                summary.added(),
                summary.changed(),
                summary.unchanged(),
                summary.gone()));
        console.say(String.format(
                "%d pages: %d searchable, %d empty, %d waiting for OCR, %d failed",
                tally.pages(), tally.searchablePages(), tally.emptyPages(), tally.unreadPages(), tally.failedPages()));
        summary.noOcr().ifPresent(why -> console.say("foiatrail: " + why));
        summary.unmounted().forEach(why -> console.say("foiatrail: " + why));
        if (tally.failed() + tally.failedPages() > 0) {
            console.say("'foiatrail status' lists what failed and why");
        }
    }
}
