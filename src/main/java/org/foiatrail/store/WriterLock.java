package org.foiatrail.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foiatrail.model.CorpusException;

/// Who writes a corpus, and when the last one ended: a lock file that names its holder.
public final class WriterLock implements AutoCloseable {
    static final String FILE = "lock";
    private static final String HOLDER = "process ";

    private final FileChannel channel;

    private WriterLock(FileChannel channel) {
        this.channel = channel;
    }

    /// Takes the lock, or says who has it.
    static WriterLock take(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock held = null;
        try {
            held = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Held in this very process: the same answer as another process's.
        }
        if (held == null) {
            String holder = Files.readString(file, StandardCharsets.US_ASCII).strip();
            channel.close();
            throw new CorpusException(
                    CorpusException.Kind.IN_USE,
                    "corpus " + folder + " is being written by " + (holder.isEmpty() ? "another process" : holder)
                            + "; wait for it or stop it");
        }
        channel.truncate(0);
        channel.write(StandardCharsets.US_ASCII.encode(
                HOLDER + ProcessHandle.current().pid()));
        return new WriterLock(channel);
    }

    /// The process that holds the lock, if it still lives.
    static Optional<Long> holder(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        String text = Files.exists(file)
                ? Files.readString(file, StandardCharsets.US_ASCII).strip()
                : "";
        return text.matches(HOLDER + "\\d{1,18}")
                ? Optional.of(Long.valueOf(text.substring(HOLDER.length())))
                        .filter(pid -> ProcessHandle.of(pid).isPresent())
                : Optional.empty();
    }

    /// True if what is stored in a corpus was changed since the last run ended, be it by a run under way or by somebody
    /// else's hand. Cheap, for those who do not open the corpus; what a disk loses in silence it does not see.
    public static boolean touched(Path folder) {
        try {
            // Its end writes the lock last of all; removing a file changes its folder.
            FileTime ended = Files.getLastModifiedTime(folder.resolve(FILE));
            for (String stored : List.of("pages", "found")) {
                try (Stream<Path> all = Files.find(
                        folder.resolve(stored),
                        2,
                        (path, is) -> is.lastModifiedTime().compareTo(ended) > 0)) {
                    if (all.findAny().isPresent()) {
                        return true;
                    }
                }
            }
            return false;
        } catch (IOException | UncheckedIOException e) {
            return true;
        }
    }

    /// Says that its holder came to its end.
    void release() throws IOException {
        channel.truncate(0);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
