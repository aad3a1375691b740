package org.foiatrail.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.foiatrail.model.CorpusException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetTest {
    @TempDir
    private Path folder;

    private final Console console = new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(OutputStream.nullOutputStream()),
            new PrintStream(OutputStream.nullOutputStream()),
            false,
            Map.of());

    @Test
    void a_write_that_fails_leaves_what_was_there_and_nothing_beside_it() throws IOException {
        Path file = Files.writeString(folder.resolve("out.csv"), "before");
        assertThatThrownBy(() -> Target.write(console, file, writer -> {
                    writer.write("half");
                    throw new IOException("the disk is full");
                }))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("the disk is full");
        assertThatThrownBy(() -> Target.write(console, file, writer -> {
                    throw new IllegalStateException("a fault");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(file).hasContent("before");
        assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void what_cannot_be_moved_into_place_is_deleted() throws IOException {
        Path file = folder.resolve("out.csv");
        assertThatThrownBy(() -> Target.write(console, file, writer -> {
                    // Stands in the way by the time the output is whole.
                    Files.createDirectories(file.resolve("inner"));
                    writer.write("rows");
                }))
                .isInstanceOf(CorpusException.class);
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void an_existing_file_keeps_its_mode() throws IOException {
        Path file = Files.writeString(folder.resolve("out.csv"), "before");
        Assumptions.assumeTrue(
                Files.getFileStore(file).supportsFileAttributeView("posix"), "no modes on this file system");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        Target.write(console, file, writer -> writer.write("after"));
        assertThat(file).hasContent("after");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
    }
}
