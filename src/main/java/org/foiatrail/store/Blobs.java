package org.foiatrail.store;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.foiatrail.model.CorpusException;
import org.jspecify.annotations.Nullable;

/// Named byte arrays on disk: compressed, checksummed, each put in place by one rename so that it is whole or not
/// there.
final class Blobs {
    private static final int LEVEL = 3;
    private static final int FAN_OUT = 2;

    /// What to do about what cannot be read back.
    static final String ADVICE = "; restore it from a copy, or run 'foiatrail index' with its file in its place";

    private final Path folder;
    private final AtomicLong fresh = new AtomicLong();
    private final Set<String> superseded = ConcurrentHashMap.newKeySet();

    Blobs(Path folder) {
        this.folder = folder;
    }

    void write(String name, byte[] bytes) {
        Path target = path(name);
        // Of its own, for two threads may come to the same bytes at once.
        Path unfinished = target.resolveSibling(name + "." + fresh.incrementAndGet() + ".new");
        try (ZstdCompressCtx context = new ZstdCompressCtx()) {
            context.setLevel(LEVEL).setChecksum(true);
            Files.createDirectories(target.getParent());
            Files.write(unfinished, context.compress(bytes));
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CorpusException(CorpusException.Kind.IO, "cannot write " + target + ": " + Problems.of(e), e);
        }
    }

    byte[] read(String name) {
        Path path = path(name);
        try {
            byte[] packed = Files.readAllBytes(path);
            // Zstd does not look before it reads.
            long size = packed.length == 0 ? -1 : Zstd.getFrameContentSize(packed);
            // A frame's stated size is only believed as far as zstd can compress at all.
            if (size < 0 || size > Integer.MAX_VALUE - 8 || Zstd.findFrameCompressedSize(packed) != packed.length) {
                throw damaged(path, null);
            }
            return Zstd.decompress(packed, (int) size);
        } catch (NoSuchFileException e) {
            throw new CorpusException(CorpusException.Kind.DAMAGED, path + " is gone" + ADVICE, e);
        } catch (ZstdException e) {
            throw damaged(path, e);
        } catch (IOException e) {
            throw new CorpusException(CorpusException.Kind.IO, "cannot read " + path + ": " + Problems.of(e), e);
        }
    }

    /// Notes that nothing new will ask for `name`. It stays until [#discardSuperseded], for those who read now.
    void supersede(String name) {
        superseded.add(name);
    }

    /// @param standing names that are in use, be it again
    void discardSuperseded(Set<String> standing) throws IOException {
        for (String name : superseded) {
            if (!standing.contains(name)) {
                Files.deleteIfExists(path(name));
            }
        }
        superseded.clear();
    }

    /// Removes all but `names`.
    void retain(Set<String> names) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (!names.contains(file.getFileName().toString())) {
                    Files.delete(file);
                }
            }
        }
    }

    void remove(String name) {
        try {
            Files.deleteIfExists(path(name));
        } catch (IOException e) {
            throw new CorpusException(
                    CorpusException.Kind.IO, "cannot remove " + path(name) + ": " + Problems.of(e), e);
        }
    }

    boolean has(String name) {
        return Files.exists(path(name));
    }

    private Path path(String name) {
        return folder.resolve(name.substring(0, FAN_OUT)).resolve(name);
    }

    private static CorpusException damaged(Path path, @Nullable Throwable cause) {
        return new CorpusException(
                CorpusException.Kind.DAMAGED, path + " is damaged: its checksum does not fit" + ADVICE, cause);
    }
}
