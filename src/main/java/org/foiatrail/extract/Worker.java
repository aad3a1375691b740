package org.foiatrail.extract;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.foiatrail.model.ExtractionOutcome.Failed.Failure;

/// The parent's end of one worker process.
final class Worker implements AutoCloseable {
    /// The exit code of `-XX:+ExitOnOutOfMemoryError`.
    static final int OUT_OF_MEMORY = 3;

    private static final int FRAMES_AHEAD = 64;
    /// What a JVM exits with on SIGINT and SIGTERM.
    private static final List<Integer> TOLD_TO_END = List.of(130, 143);

    /// A worker that is gone. `blameless`: what it was reading may have had no part in it.
    static final class Ended extends Exception {
        private static final long serialVersionUID = 1L;

        private final Failure why;
        private final boolean blameless;

        Ended(Failure why, String detail, boolean blameless) {
            super(detail);
            this.why = why;
            this.blameless = blameless;
        }

        Failure why() {
            return why;
        }

        String detail() {
            return String.valueOf(getMessage());
        }

        boolean blameless() {
            return blameless;
        }
    }

    private sealed interface Heard {
        record Said(Frame frame) implements Heard {}

        record Silence(String why) implements Heard {}
    }

    private final Process process;
    private final DataOutputStream requests;
    private final BlockingQueue<Heard> heard = new ArrayBlockingQueue<>(FRAMES_AHEAD);
    private int requestsSent;

    Worker(String mainClass, ExtractSettings settings) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(mainClass, settings));
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        // Options meant for the parent, a heap or a collector, may contradict a worker's own.
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().remove("JDK_JAVA_OPTIONS");
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        process = builder.start();
        requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        Thread.ofPlatform().daemon().name("worker-" + process.pid()).start(this::listen);
    }

    private static List<String> command(String mainClass, ExtractSettings settings) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + settings.heapMegabytes() + "m",
                // Pages are made of short-lived objects: measured, an eighth for them saves a tenth of the time.
                "-Xmn" + Math.max(1, settings.heapMegabytes() / 8) + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                // What the JVM itself has to say must not end up between two frames, nor in the user's folder.
                "-XX:+DisplayVMOutputToStderr",
                "-XX:ErrorFile=" + settings.scratch().resolve("hs_err_%p.log"),
                "-XX:-CreateCoredumpOnCrash",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                mainClass));
        command.addAll(Limits.of(settings).arguments());
        return command;
    }

    private void listen() {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
            try {
                while (true) {
                    heard.put(new Heard.Said(Frame.read(in)));
                }
            } catch (IOException | RuntimeException e) {
                heard.put(new Heard.Silence(String.valueOf(e.getMessage())));
            }
        } catch (IOException | InterruptedException e) {
            // Closing the pipe of a dead process: nobody listens any more.
            process.destroyForcibly();
        }
    }

    /// False before the second request: its end can then be blamed on nothing it read before.
    boolean used() {
        return requestsSent > 1;
    }

    void send(Frame request) throws Ended, InterruptedException {
        requestsSent++;
        try {
            request.write(requests);
        } catch (IOException e) {
            throw ended();
        }
    }

    /// The next frame; throws once the worker has ended or has been silent for too long.
    Frame next(Duration patience) throws Ended, InterruptedException {
        Heard next = heard.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        return switch (next) {
            case Heard.Said said -> said.frame();
            case Heard.Silence silence -> throw ended();
            case null -> {
                close();
                throw new Ended(Failure.TIMED_OUT, "nothing was read for " + patience.toSeconds() + " s", false);
            }
        };
    }

    private Ended ended() throws InterruptedException {
        if (!process.waitFor(1, TimeUnit.SECONDS)) {
            close();
            return new Ended(Failure.CRASHED, "the reader wrote what could not be understood", used());
        }
        int code = process.exitValue();
        if (code == OUT_OF_MEMORY) {
            return new Ended(Failure.OUT_OF_MEMORY, "the reader ran out of memory", used());
        }
        return new Ended(Failure.CRASHED, "the reader ended with code " + code, used() || TOLD_TO_END.contains(code));
    }

    boolean alive() {
        return process.isAlive();
    }

    /// Closes the pipe, as the end of this process would.
    void hangUp() throws IOException {
        requests.close();
    }

    boolean ends(long time, TimeUnit unit) throws InterruptedException {
        return process.waitFor(time, unit);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
