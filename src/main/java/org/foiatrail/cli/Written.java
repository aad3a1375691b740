package org.foiatrail.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// A stream that remembers why writing failed, which a [PrintStream] does not tell.
final class Written extends FilterOutputStream {
    private String failure = "";

    private Written(OutputStream out) {
        super(out);
    }

    /// `out` as a stream of UTF-8 text.
    static PrintStream to(OutputStream out) {
        return new Text(new Written(out));
    }

    /// Why writing to `stream` failed.
    static String failure(PrintStream stream) {
        return stream instanceof Text text ? text.written.failure : "the stream was closed";
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            failure = String.valueOf(e.getMessage());
            throw e;
        }
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    private static final class Text extends PrintStream {
        private final Written written;

        Text(Written written) {
            super(written, false, StandardCharsets.UTF_8);
            this.written = written;
        }
    }
}
