package org.foiatrail.extract.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.foiatrail.extract.file.Limits;
import org.foiatrail.extract.unit.ExtractSettings;
import org.foiatrail.model.ExtractionOutcome.Failed.Failure;

/// The parent's end of one worker process.
public final class Worker implements AutoCloseable {
    /// The exit code of `-XX:+ExitOnOutOfMemoryError`.
    static final int OUT_OF_MEMORY = 3;

    private static final int SIGNALLED = 128;
    /// What a process that was told to end exits with: 128 and the signal (SIGINT, SIGKILL, SIGTERM).
    private static final Set<Integer> KILLED = Set.of(130, 137, 143);
    /// To start a JVM, on a machine that has other things to do.
    private static final Duration START = Duration.ofSeconds(60);

    /// How a worker ended.
    enum End {
        /// By itself or by us; what it was reading is to blame, unless something before it was.
        FAULT,
        /// By a signal from outside.
        KILLED,
        /// Before it could hear a request.
        NEVER_BEGAN
    }

    /// A worker that is gone.
    public static final class Ended extends Exception {
        private static final long serialVersionUID = 1L;

        private final Failure why;
        private final End end;

        Ended(Failure why, String detail, End end) {
            super(detail);
            this.why = why;
            this.end = end;
        }

        End end() {
            return end;
        }

        Failure why() {
            return why;
        }

        public String detail() {
            return String.valueOf(getMessage());
        }
    }

    private sealed interface Heard {
        record Said(Frame frame) implements Heard {}

        record Silence() implements Heard {}
    }

    private final Process process;
    private final DataOutputStream requests;
    /// Without a bound: all that a unit's frames hold is kept in memory until the unit is done anyway.
    private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
    private boolean used;
    private boolean begun;

    public Worker(String mainClass, ExtractSettings settings) throws IOException {
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
                // The second compiler takes a third of a worker's time over a release, much of it for methods that
                // never earn it back: measured, thrice the usual calls before it sets to work save a tenth of all.
                "-XX:Tier4InvocationThreshold=15000",
                "-XX:Tier4MinInvocationThreshold=2000",
                "-XX:Tier4CompileThreshold=40000",
                "-XX:Tier4BackEdgeThreshold=120000",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                // What the JVM itself has to say must not end up between two frames, nor in the user's folder.
                "-XX:+DisplayVMOutputToStderr",
                "-XX:ErrorFile=" + settings.scratch().resolve("hs_err_%p.log"),
                "-XX:-CreateCoredumpOnCrash",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                // Parsers' temporary files are private too, and go with the scratch folder when a worker is killed.
                "-Djava.io.tmpdir=" + settings.scratch().toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                mainClass));
        command.addAll(Limits.of(settings).arguments());
        return command;
    }

    private void listen() {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
            while (true) {
                heard.add(new Heard.Said(Frame.read(in)));
            }
        } catch (IOException | RuntimeException e) {
            // The end of the stream, or nothing that could be understood: the process tells which.
            heard.add(new Heard.Silence());
        }
    }

    /// Whether it was sent anything to read yet.
    boolean used() {
        return used;
    }

    public void send(Frame request) throws Ended, InterruptedException {
        used = true;
        if (!begun) {
            hear(START);
            begun = true;
        }
        answer(request);
    }

    /// Sends what the worker asked for.
    void answer(Frame frame) throws Ended, InterruptedException {
        try {
            frame.write(requests);
        } catch (IOException e) {
            throw ended();
        }
    }

    /// The next frame; throws once the worker has ended or has been silent for too long.
    public Frame next(Duration patience) throws Ended, InterruptedException {
        return hear(patience);
    }

    private Frame hear(Duration patience) throws Ended, InterruptedException {
        Heard next = heard.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        return switch (next) {
            case Heard.Said said -> said.frame();
            case Heard.Silence silence -> throw ended();
            case null -> {
                close();
                throw ended(Failure.TIMED_OUT, "nothing was read for " + seconds(patience));
            }
        };
    }

    /// `60 s`, `0.4 s`.
    static String seconds(Duration time) {
        long tenths = time.toMillis() / 100;
        return tenths % 10 == 0 ? tenths / 10 + " s" : tenths / 10 + "." + tenths % 10 + " s";
    }

    private Ended ended() throws InterruptedException {
        if (!process.waitFor(1, TimeUnit.SECONDS)) {
            close();
            return ended(Failure.CRASHED, "the reader wrote what could not be understood");
        }
        int code = process.exitValue();
        if (code == OUT_OF_MEMORY) {
            return ended(Failure.OUT_OF_MEMORY, "the reader ran out of memory");
        }
        if (begun && KILLED.contains(code)) {
            return new Ended(Failure.CRASHED, "the reader was killed by signal " + (code - SIGNALLED), End.KILLED);
        }
        return ended(Failure.CRASHED, "the reader ended with code " + code);
    }

    private Ended ended(Failure why, String detail) {
        return new Ended(why, detail, begun ? End.FAULT : End.NEVER_BEGAN);
    }

    boolean alive() {
        return process.isAlive();
    }

    /// Closes the pipe, as the end of this process would.
    public void hangUp() throws IOException {
        requests.close();
    }

    public boolean ends(long time, TimeUnit unit) throws InterruptedException {
        return process.waitFor(time, unit);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
