package org.foiatrail.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.foiatrail.model.CorpusException;

/// The text of files that people write: vocabularies, topics, the analyst's. What is no text of theirs is told with
/// the file's name and the line.
final class WrittenText {
    /// The YAML parser takes quadratic time for one endless word.
    static final int MOST_YAML = 1_000_000;

    /// More than anybody lists.
    static final int MOST_TABLE = 100_000_000;

    private static final int KILO = 1000;

    private WrittenText() {}

    /// @param most bytes that it may have
    /// @throws CorpusException of kind MISSING, CONFIGURATION or IO
    static String read(Path file, int most) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw wrong(file, 1, "larger than " + most / KILO + " kB; split it into several files");
            }
            return text(file, bytes);
        } catch (NoSuchFileException e) {
            throw new CorpusException(CorpusException.Kind.MISSING, "no such file: " + file, e);
        } catch (IOException e) {
            throw new CorpusException(CorpusException.Kind.IO, "cannot read " + file + ": " + Problems.of(e), e);
        }
    }

    private static String text(Path file, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (decoder.decode(in, out, true).isError()) {
            int line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw wrong(file, line, "it is not UTF-8; save it as UTF-8");
        }
        return out.flip().toString();
    }

    private static CorpusException wrong(Path file, int line, String what) {
        return new CorpusException(CorpusException.Kind.CONFIGURATION, file + ", line " + line + ": " + what);
    }
}
