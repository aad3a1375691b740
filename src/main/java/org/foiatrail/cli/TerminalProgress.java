package org.foiatrail.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.foiatrail.model.RunNote;
import org.foiatrail.workflow.ingest.Progress;
import org.jspecify.annotations.Nullable;

/// A bar on a terminal; elsewhere a line now and then, so that a log shows that the run lives.
final class TerminalProgress implements Progress, AutoCloseable {
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(15);

    private final Console console;
    private @Nullable ProgressBar bar;
    private String stage = "";
    private Instant lastLine = Instant.now();

    TerminalProgress(Console console) {
        this.console = console;
    }

    @Override
    public synchronized void show(RunNote note) {
        if (console.terminal()) {
            draw(note);
        } else if (Duration.between(lastLine, Instant.now()).compareTo(BETWEEN_LINES) > 0) {
            lastLine = Instant.now();
            console.say(line(note));
        }
    }

    private void draw(RunNote note) {
        if (!note.stage().equals(stage)) {
            close();
            stage = note.stage();
        }
        boolean ocr = stage.equals("ocr");
        long total = ocr ? note.ocrPages() + note.ocrWaiting() : note.filesFound();
        if (bar == null && total > 0) {
            bar = new ProgressBarBuilder()
                    .setTaskName(stage)
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .build();
        }
        if (bar != null) {
            bar.stepTo(ocr ? note.ocrPages() : note.files());
            bar.setExtraMessage(" " + details(note));
        }
    }

    /// How far a run has come, in one line.
    static String line(RunNote note) {
        return note.stage() + ": " + note.files() + " of " + note.filesFound() + " files, " + details(note);
    }

    private static String details(RunNote note) {
        StringBuilder line = new StringBuilder(note.pages() + " pages");
        if (note.seconds() > 0) {
            line.append(String.format(Locale.ROOT, ", %.1f a second", (double) note.pages() / note.seconds()));
        }
        if (note.ocrPages() + note.ocrWaiting() > 0) {
            line.append(", OCR ").append(note.ocrPages()).append(" of ").append(note.ocrPages() + note.ocrWaiting());
        }
        if (note.failed() > 0) {
            line.append(", ").append(note.failed()).append(" failed");
        }
        Long left = note.secondsLeft();
        if (left != null) {
            line.append(", about ").append(time(left)).append(" left");
        }
        return line.toString();
    }

    static String time(long seconds) {
        return seconds < 120 ? seconds + " s" : seconds < 7200 ? seconds / 60 + " min" : seconds / 3600 + " h";
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
