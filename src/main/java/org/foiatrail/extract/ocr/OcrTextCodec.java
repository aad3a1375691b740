package org.foiatrail.extract.ocr;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.CRC32C;
import org.foiatrail.model.Layout;
import org.foiatrail.model.Page;
import org.foiatrail.model.PageCodec;

/// What was recognised, as bytes that tell whether they are still what was written.
public final class OcrTextCodec {
    /// Part of each key, so that a change of the format makes old values unknown, not wrong.
    static final int VERSION = PageCodec.VERSION;

    private OcrTextCodec() {}

    static byte[] encode(OcrText text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            // Rounded to what a stored page keeps; the checksum goes last.
            Layout layout = new Layout(0, 0, text.words(), text.boxes(), List.of());
            PageCodec.write(
                    out,
                    new Page(1, text.text(), Page.Origin.OCR, text.confidence(), Page.State.TEXT, "", layout, "", ""));
            out.writeInt(checksum(bytes.toByteArray(), bytes.size()));
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written", e);
        }
        return bytes.toByteArray();
    }

    /// Only of what is [#sound].
    static OcrText decode(byte[] bytes) throws IOException {
        Page page = PageCodec.read(ByteBuffer.wrap(bytes));
        return new OcrText(
                page.text(),
                page.layout().words(),
                page.confidence(),
                page.layout().boxes());
    }

    public static boolean sound(byte[] bytes) {
        int length = bytes.length - Integer.BYTES;
        if (length < 1) {
            return false;
        }
        int written = ByteBuffer.wrap(bytes, length, Integer.BYTES).getInt();
        return written == checksum(bytes, length);
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, length);
        return (int) sum.getValue();
    }
}
