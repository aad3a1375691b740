package org.foiatrail.cli;

import java.time.Duration;
import java.time.Instant;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.foiatrail.workflow.Progress;
import org.jspecify.annotations.Nullable;

/// A bar on a terminal; elsewhere a line now and then, so that a log shows that the run lives.
final class TerminalProgress implements Progress, AutoCloseable {
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(15);

    private final Console console;
    private @Nullable ProgressBar bar;
    private String stage = "";
    private long done;
    private long total;
    private Instant lastLine = Instant.now();

    private TerminalProgress(Console console) {
        this.console = console;
    }

    static TerminalProgress on(Console console) {
        return new TerminalProgress(console);
    }

    @Override
    public synchronized void stage(String what, long steps) {
        close();
        stage = what;
        done = 0;
        total = steps;
        if (console.terminal() && steps > 0) {
            bar = new ProgressBarBuilder()
                    .setTaskName(what)
                    .setInitialMax(steps)
                    .setStyle(ProgressBarStyle.ASCII)
                    .build();
        }
    }

    @Override
    public synchronized void step(long steps) {
        done += steps;
        if (bar != null) {
            bar.stepBy(steps);
        } else if (!console.terminal()
                && Duration.between(lastLine, Instant.now()).compareTo(BETWEEN_LINES) > 0) {
            lastLine = Instant.now();
            console.say(stage + " " + done + " of " + total);
        }
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
