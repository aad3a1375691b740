package org.foiatrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.commons.io.FileUtils;

/// The two sample productions, indexed once a build for all tests that only read them: whichever comes first, in
/// whichever JVM, builds the corpus, and the others wait for it.
final class IndexedSamples {
    /// Told by the build; without one, a corpus is a JVM's own.
    private static final String BUILD = System.getProperty(
            "foiatrail.build", Long.toString(ProcessHandle.current().pid()));

    private static final Path FOLDER = Image.ROOT.resolve("target/indexed-samples");

    private IndexedSamples() {}

    static Path corpus() {
        return FOLDER.resolve("corpus");
    }

    /// The timeline as it was before the second release came.
    static Path earlier() {
        return FOLDER.resolve("earlier.json");
    }

    static void index() throws IOException {
        Files.createDirectories(FOLDER);
        Path lock = FOLDER.resolve("lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            assertThat(held.isValid()).isTrue();
            Path builtBy = FOLDER.resolve("built-by");
            if (!Files.exists(builtBy) || !Files.readString(builtBy).equals(BUILD)) {
                Files.deleteIfExists(builtBy);
                FileUtils.deleteDirectory(corpus().toFile());
                build();
                Files.writeString(builtBy, BUILD);
            }
        }
    }

    private static void build() {
        CommandLines commands = new CommandLines(corpus());
        // Some sample files are broken, so an indexed production ends with what is left open.
        assertThat(commands.run("index", Image.SAMPLES.resolve("first-release").toString()))
                .isIn(0, 3);
        assertThat(commands.run("timeline", "--format", "json", "-o", earlier().toString()))
                .isZero();
        assertThat(commands.run("index", Image.SAMPLES.resolve("second-release").toString()))
                .isIn(0, 3);
    }
}
