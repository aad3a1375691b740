package org.foiatrail.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.foiatrail.render.text.Wording;
import org.foiatrail.store.OwnVocabularies;
import org.foiatrail.workflow.Tally;
import org.foiatrail.workflow.ingest.DryRun;
import org.foiatrail.workflow.ingest.IndexCorpus;
import org.foiatrail.workflow.ingest.Stopped;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "index",
        description = "Read a folder or file of records into the corpus, or look again at those already in it.",
        mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {
    private static final int STOP_SECONDS = 2;
    private static final int MEGABYTE = 20;

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

    @Option(names = "--no-tag", description = "Find no places, people or stances; a later run does.")
    boolean noTag;

    @Option(
            names = "--re-extract",
            description = "Read everything anew, as after an update; lists citations that moved or broke.")
    boolean reExtract;

    @Option(
            names = "--vocabulary",
            paramLabel = "FILE",
            description = "Also look for these names (CSV) or patterns (YAML), now and from now on; may be repeated.")
    List<Path> vocabularies = new ArrayList<>();

    @Option(
            names = "--topic",
            paramLabel = "FILE|NAME",
            description = "Also look for this topic (YAML), or again for a built-in one that was left out, now and from"
                    + " now on; may be repeated.")
    List<Path> topics = new ArrayList<>();

    @Option(
            names = "--no-vocabulary",
            paramLabel = "NAME",
            description = "Look no more for a vocabulary or topic that was given before, or for a built-in topic"
                    + " (optout); may be repeated.")
    List<String> withoutVocabularies = new ArrayList<>();

    @Option(names = "--dry-run", description = "Read nothing; list what would be read and say how long it may take.")
    boolean dryRun;

    @Mixin
    EffortOptions effort = new EffortOptions();

    IndexCommand(Main.Wiring wiring) {
        this.console = wiring.console();
        this.globals = wiring.globals();
    }

    @Override
    public Integer call() {
        IndexCorpus.Request wanted = new IndexCorpus.Request(
                path,
                production,
                received,
                request,
                custodian,
                prune,
                reExtract,
                Stream.concat(
                                vocabularies.stream().map(OwnVocabularies::vocabulary),
                                topics.stream().map(OwnVocabularies::topic))
                        .toList(),
                withoutVocabularies);
        if (dryRun) {
            return foretell(wanted);
        }
        IndexCorpus.Summary summary;
        try (TerminalProgress progress = new TerminalProgress(console)) {
            IndexCorpus index = new IndexCorpus(globals.home(), effort.settings(!noOcr, !noTag), progress);
            Thread stop = new Thread(() -> stop(index, progress));
            Runtime.getRuntime().addShutdownHook(stop);
            try {
                summary = index.run(wanted);
            } finally {
                forget(stop);
            }
        } catch (Stopped e) {
            return ExitCode.INTERRUPTED.value;
        }
        tell(summary);
        if (!summary.damaged().isEmpty()) {
            return ExitCode.DAMAGED.value;
        }
        if (!summary.unmounted().isEmpty()) {
            return ExitCode.MISSING.value;
        }
        boolean read = summary.tally().complete() || (noOcr && summary.tally().allButUnread());
        return (read ? ExitCode.OK : ExitCode.INCOMPLETE).value;
    }

    /// On Ctrl-C: the process ends with the signal's exit code, 130, once this returns.
    private void stop(IndexCorpus index, TerminalProgress progress) {
        progress.close();
        try {
            index.stop(STOP_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        console.say("foiatrail: stopped; what was read is kept, 'foiatrail index' without a path goes on");
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // It is running: that is why we got here.
            return;
        }
    }

    private Integer foretell(IndexCorpus.Request wanted) {
        DryRun.Forecast forecast = new DryRun(globals.home(), effort.settings(!noOcr, !noTag)).forecast(wanted);
        forecast.files()
                .forEach(file -> console.out()
                        .println(Wording.line(
                                file.what() + "\t" + file.bytes() + "\t" + file.production() + ":" + file.path())));
        console.say(String.format(
                Locale.ROOT,
                "%d files would be read, %d MB, about %d pages; %d unchanged",
                forecast.files().size(),
                forecast.bytes() >> MEGABYTE,
                forecast.pages(),
                forecast.unchanged()));
        console.say("about " + TerminalProgress.time(forecast.seconds())
                + (noOcr
                        ? ""
                        : ", or " + TerminalProgress.time(forecast.secondsWithOcr())
                                + " if all pages of its PDFs and images are scans"));
        return ExitCode.OK.value;
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
        summary.quotes().ifPresent(report -> {
            console.say(String.format(
                    "earlier citations: %d stand, %d moved, %d gone", report.stand(), report.moved(), report.gone()));
            report.problems().forEach(console::say);
        });
        summary.kept().forEach(file -> console.say("not read anew, kept as it was: " + file));
        summary.mended().forEach(what -> console.say("foiatrail: " + what));
        summary.damaged().forEach(what -> console.say("foiatrail: " + what));
        summary.unfit().forEach(why -> console.say("foiatrail: " + why));
        summary.noOcr().ifPresent(why -> console.say("foiatrail: " + why));
        summary.rulesAlone().ifPresent(why -> console.say("foiatrail: " + why));
        summary.unmounted().forEach(why -> console.say("foiatrail: " + why));
        if (tally.failed() + tally.failedPages() + tally.open().unfound() > 0) {
            console.say("'foiatrail status' lists what failed and why");
        }
    }
}
