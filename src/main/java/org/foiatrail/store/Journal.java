package org.foiatrail.store;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import org.foiatrail.model.CorpusException;
import org.jspecify.annotations.Nullable;

/// An append-only file of entries, one a line, each behind its checksum. Appending is one write, so a kill at any
/// instant leaves whole lines and at most one torn one at the end, which is not an entry yet.
final class Journal<E> {
    private static final int CHECKSUM_DIGITS = 8;

    private final Path file;
    private final Class<E> type;
    private final JsonMapper mapper = Json.mapper();
    private @Nullable FileChannel channel;

    Journal(Path file, Class<E> type) {
        this.file = file;
        this.type = type;
    }

    /// Gives every entry in order.
    ///
    /// @return true if the file ends in a torn line
    boolean replay(Consumer<E> consumer) {
        if (!Files.exists(file)) {
            return false;
        }
        int number = 0;
        try (InputStream in = Files.newInputStream(file)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            byte[] some = new byte[1 << 16];
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                int start = 0;
                for (int at = 0; at < read; at++) {
                    if (some[at] == '\n') {
                        line.write(some, start, at - start);
                        number++;
                        consumer.accept(parse(line.toByteArray(), number));
                        line.reset();
                        start = at + 1;
                    }
                }
                line.write(some, start, read - start);
            }
            return line.size() > 0;
        } catch (IOException e) {
            throw failed("cannot read " + file, e);
        }
    }

    private E parse(byte[] line, int number) {
        if (line.length > CHECKSUM_DIGITS) {
            byte[] json = Arrays.copyOfRange(line, CHECKSUM_DIGITS, line.length);
            String sum = new String(line, 0, CHECKSUM_DIGITS, StandardCharsets.US_ASCII);
            if (sum.equals(checksum(json))) {
                try {
                    return mapper.readValue(json, type);
                } catch (IOException e) {
                    throw new CorpusException(
                            CorpusException.Kind.DAMAGED,
                            file + " line " + number + ": not an entry of this version; index into a new corpus",
                            e);
                }
            }
        }
        throw new CorpusException(
                CorpusException.Kind.DAMAGED,
                file + " line " + number
                        + ": its checksum does not fit; restore the corpus from a copy, or index anew");
    }

    synchronized void append(E entry) {
        try {
            FileChannel out = channel;
            if (out == null) {
                out = FileChannel.open(
                        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                out.truncate(endOfLastLine(out));
                out.position(out.size());
                channel = out;
            }
            write(out, ByteBuffer.wrap(line(entry)));
        } catch (IOException e) {
            throw failed("cannot write " + file, e);
        }
    }

    /// A full disk may take half a line: what comes after it, once there is room again, must not stand behind that.
    private void write(FileChannel out, ByteBuffer bytes) throws IOException {
        long end = out.position();
        try {
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
        } catch (IOException e) {
            out.truncate(end);
            throw e;
        }
    }

    /// Puts `entries` in the place of all there are.
    synchronized void rewrite(List<E> entries) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            closeChannel();
            try (OutputStream out = new java.io.BufferedOutputStream(Files.newOutputStream(fresh), 1 << 16)) {
                for (E entry : entries) {
                    out.write(line(entry));
                }
            }
            try (FileChannel written = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw failed("cannot write " + fresh, e);
        }
    }

    synchronized void closeChannel() throws IOException {
        if (channel != null) {
            channel.force(false);
            channel.close();
            channel = null;
        }
    }

    private byte[] line(E entry) throws IOException {
        byte[] json = mapper.writeValueAsBytes(entry);
        ByteArrayOutputStream line = new ByteArrayOutputStream(json.length + CHECKSUM_DIGITS + 1);
        line.write(checksum(json).getBytes(StandardCharsets.US_ASCII));
        line.write(json);
        line.write('\n');
        return line.toByteArray();
    }

    private static String checksum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    private static long endOfLastLine(FileChannel file) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        for (long at = file.size(); at > 0; at--) {
            one.clear();
            file.read(one, at - 1);
            if (one.get(0) == '\n') {
                return at;
            }
        }
        return 0;
    }

    private static CorpusException failed(String what, IOException e) {
        return new CorpusException(CorpusException.Kind.IO, what + ": " + Problems.of(e), e);
    }
}
