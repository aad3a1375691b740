package org.foiatrail.cli;

import java.time.Duration;
import org.foiatrail.workflow.ingest.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How much effort reading may cost.
final class EffortOptions {
    private static final int MEGABYTE = 20;

    @Option(
            names = "--ocr-lang",
            paramLabel = "LANG",
            description = "The languages on scanned pages, such as eng+spa; default eng.")
    @Nullable
    String languages;

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "How many pages are read at a time; default the cores.")
    @Nullable
    Integer workers;

    @Option(
            names = "--memory",
            paramLabel = "MB",
            description = "Of each worker; default 1024, less on small machines.")
    @Nullable
    Integer megabytes;

    @Option(
            names = "--page-timeout",
            paramLabel = "SECONDS",
            description = "A page that takes longer is given up; default 60.")
    @Nullable
    Integer timeout;

    @Option(names = "--max-pages", paramLabel = "N", description = "A file of more pages is not read; default 100000.")
    @Nullable
    Integer maxPages;

    @Option(names = "--max-size", paramLabel = "MB", description = "A larger file is not read; default 4096.")
    @Nullable
    Integer maxMegabytes;

    Settings settings(boolean ocr, boolean tag) {
        Settings usual = Settings.defaults();
        return new Settings(
                ocr,
                tag,
                languages == null ? usual.languages() : languages,
                atLeastOne("--workers", workers, usual.workers()),
                atLeastOne("--memory", megabytes, usual.megabytes()),
                Duration.ofSeconds(atLeastOne(
                        "--page-timeout", timeout, (int) usual.pageTimeout().toSeconds())),
                atLeastOne("--max-pages", maxPages, usual.maxPages()),
                maxMegabytes == null ? usual.maxBytes() : (long) atLeastOne("--max-size", maxMegabytes, 1) << MEGABYTE);
    }

    private static int atLeastOne(String option, @Nullable Integer given, int usual) {
        return given == null ? usual : Checked.atLeastOne(option, given);
    }
}
