package org.foiatrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real process, killed at random instants while it builds one corpus: what comes out must be what an unbroken run
/// gives.
class KilledRunIT {
    private static final int KILLS = 25;
    private static final long SEED = 20_110_214;

    @TempDir
    Path temp;

    @Test
    void a_corpus_built_through_many_kills_equals_one_built_in_peace() throws Exception {
        Path records = MixedRecords.in(temp.resolve("records"), 180, 32);
        Path peaceful = temp.resolve("peaceful");
        long start = System.nanoTime();
        assertThat(run(peaceful, "index", records.toString())).isEqualTo(3);
        long unbroken = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);

        // One that was built before it was killed often enough proves too little: again, with less time between.
        Tally tally = new Tally(0, 0);
        Path killed = temp.resolve("killed");
        for (long longest = unbroken * 16 / 100; tally.runs() < KILLS; longest = longest * 2 / 3) {
            killed = temp.resolve("killed-" + longest);
            tally = build(killed, records, longest);
        }
        assertThat(run(killed, "index")).isEqualTo(3);
        System.out.printf(
                "killed: %d runs and %d workers of one corpus; an unbroken run takes %d ms%n",
                tally.runs(), tally.workers(), unbroken);

        assertSame(answers(killed), answers(peaceful));
        assertSame(store(killed), store(peaceful));
        assertThat(run(killed, "verify", "--sources")).isZero();
    }

    private record Tally(int runs, int workers) {}

    /// Builds a corpus, each run being killed after `longest` milliseconds at most, until one comes through.
    private Tally build(Path corpus, Path records, long longest) throws Exception {
        Random random = new Random(SEED);
        int runs = 0;
        int workers = 0;
        while (true) {
            Process process = start(corpus, "index", records.toString());
            // Once it was killed often enough, it may come to its end.
            long most = runs < KILLS ? longest : 3 * longest;
            boolean alive = !process.waitFor(random.nextLong(most), TimeUnit.MILLISECONDS);
            if (alive && runs % 3 == 2) {
                workers += killOneChild(process, random);
                alive = !process.waitFor(random.nextLong(most), TimeUnit.MILLISECONDS);
            }
            if (!alive) {
                assertThat(process.exitValue()).isEqualTo(3);
                return new Tally(runs, workers);
            }
            process.destroyForcibly().waitFor();
            runs++;
            if (runs % 5 == 0) {
                assertThat(run(corpus, "search", "sandpiper")).isIn(0, 3, 66);
            }
            assertThat(runs).as("kills without an end: runs make no headway").isLessThan(20 * KILLS);
        }
    }

    /// Kills one of the process's workers; the run itself goes on. What its launcher starts before the JVM is none.
    private static int killOneChild(Process process, Random random) {
        List<ProcessHandle> children = process.children()
                .filter(child -> child.info().command().orElse("").endsWith("/bin/java"))
                .toList();
        return !children.isEmpty()
                        && children.get(random.nextInt(children.size())).destroyForcibly()
                ? 1
                : 0;
    }

    /// Names what differs; all of it would be too much to read.
    private static void assertSame(Map<String, String> one, Map<String, String> other) {
        assertThat(one.keySet()).isEqualTo(other.keySet());
        one.forEach((name, text) -> {
            List<String> extra = new ArrayList<>(text.lines().toList());
            extra.removeAll(Objects.requireNonNull(other.get(name)).lines().toList());
            assertThat(text.equals(other.get(name)))
                    .as(name + ": " + extra.stream().limit(5).toList())
                    .isTrue();
        });
    }

    /// What a user sees of a corpus.
    private Map<String, String> answers(Path corpus) throws Exception {
        Map<String, String> answers = new TreeMap<>();
        for (List<String> command : List.of(
                List.of("pages", "--format", "csv"),
                List.of("messages", "--format", "csv"),
                List.of("mentions", "--format", "csv"),
                List.of("timeline", "--format", "json"),
                List.of("status", "--format", "csv"),
                List.of("search", "--format", "csv", "--limit", "500", "sandpiper"),
                List.of("search", "--format", "csv", "--limit", "500", "\"Cook County\""),
                List.of("search", "--format", "csv", "from:quill heron"),
                List.of("search", "--format", "csv", "bittern OR egret"))) {
            run(corpus, command.toArray(String[]::new));
            answers.put(String.join(" ", command), Files.readString(temp.resolve("out")));
        }
        assertThat(answers.values()).allMatch(answer -> answer.lines().count() > 1);
        return answers;
    }

    /// Every stored page and record, byte for byte, and what is known of the files.
    private static Map<String, String> store(Path corpus) throws IOException {
        Map<String, String> store = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(corpus)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String name = corpus.relativize(file).toString();
                if (!name.startsWith("index/")) {
                    store.put(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
            }
        }
        assertThat(store).hasSizeGreaterThan(20);
        return store;
    }

    private int run(Path corpus, String... arguments) throws Exception {
        return start(corpus, arguments).waitFor();
    }

    private Process start(Path corpus, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(Image.BIN.resolve("foiatrail").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("FOIATRAIL_CORPUS", corpus.toString());
        return builder.redirectOutput(temp.resolve("out").toFile())
                .redirectError(temp.resolve("err").toFile())
                .start();
    }
}
