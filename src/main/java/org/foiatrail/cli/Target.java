package org.foiatrail.cli;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.foiatrail.model.CorpusException;
import org.foiatrail.render.text.Wording;
import org.jspecify.annotations.Nullable;

/// Where output goes.
final class Target {
    private Target() {}

    /// Writes to a writer.
    @FunctionalInterface
    interface Writing {
        void to(Writer writer) throws IOException;
    }

    private static String reason(IOException problem) {
        return problem instanceof FileSystemException known && known.getReason() != null
                ? known.getReason()
                : String.valueOf(problem.getMessage());
    }

    /// Writes bytes.
    @FunctionalInterface
    interface Bytes {
        void to(OutputStream out) throws IOException;
    }

    /// Writes text to `file`, or to the standard output if there is none. A file is whole or not there.
    static void write(Console console, @Nullable Path file, Writing writing) {
        bytes(console, file, encoded(writing));
    }

    /// Text as bytes.
    static Bytes encoded(Writing writing) {
        return out -> {
            Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            writing.to(text);
            text.flush();
        };
    }

    /// Text for programs. Where a person reads it after all, it goes without what a terminal obeys.
    static void data(Console console, @Nullable Path file, Bytes writing) {
        boolean screen = file == null && console.terminal();
        bytes(console, file, screen ? out -> cleaned(writing, out) : writing);
    }

    private static void cleaned(Bytes writing, OutputStream out) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        writing.to(all);
        out.write(Wording.clean(all.toString(StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
    }

    /// The same with bytes.
    static void bytes(Console console, @Nullable Path file, Bytes writing) {
        try {
            if (file == null) {
                writing.to(console.out());
                console.out().flush();
                return;
            }
            if (Files.exists(file) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                // A device, a pipe or a link stays what it is.
                try (OutputStream out = Files.newOutputStream(file)) {
                    writing.to(out);
                }
                return;
            }
            replace(file, writing);
        } catch (NoSuchFileException e) {
            throw new CorpusException(CorpusException.Kind.IO, "cannot write " + file + ": there is no such folder", e);
        } catch (IOException e) {
            throw new CorpusException(
                    CorpusException.Kind.IO,
                    "cannot write " + (file == null ? "the output" : file) + ": " + reason(e),
                    e);
        }
    }

    private static void replace(Path file, Bytes writing) throws IOException {
        Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), ".foiatrail", ".part");
        try {
            try (OutputStream out = Files.newOutputStream(fresh)) {
                writing.to(out);
            }
            if (Files.exists(file) && Files.getFileStore(file).supportsFileAttributeView("posix")) {
                // Whoever could read it before still can.
                Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(file));
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
