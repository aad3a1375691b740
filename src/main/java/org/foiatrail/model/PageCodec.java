package org.foiatrail.model;

import java.io.DataOutput;
import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Pages as bytes: what a worker sends is what the store keeps. Lengths and positions are variable-length integers,
/// positions are differences from the word before, coordinates are tenths of a point.
///
/// The store writes [#VERSION] beside the pages; raise it with every change of the format.
public final class PageCodec {
    public static final int VERSION = 1;

    private static final float UNITS_PER_POINT = 10;
    private static final int CONFIDENCE_STEPS = 1000;

    private PageCodec() {}

    public static void write(DataOutput out, Page page) throws IOException {
        Bytes bytes = new Bytes();
        write(bytes, page);
        out.write(bytes.array, 0, bytes.length);
    }

    private static void write(Bytes out, Page page) {
        writeInt(out, page.number());
        writeText(out, page.text());
        writeText(out, page.origin().name());
        out.putLong(Double.doubleToLongBits(page.confidence()));
        writeText(out, page.state().name());
        writeText(out, page.reason());
        writeText(out, page.hiddenText());
        writeText(out, page.replacedText());
        writeLayout(out, page.layout());
    }

    /// Reads the page that begins at the buffer's position, and leaves the position behind it.
    public static Page read(ByteBuffer in) throws IOException {
        try {
            return page(in);
        } catch (BufferUnderflowException e) {
            throw cutShort(e);
        }
    }

    private static Page page(ByteBuffer in) throws IOException {
        int number = readInt(in);
        String text = readText(in);
        Page.Origin origin = Page.Origin.valueOf(readText(in));
        double confidence = in.getDouble();
        Page.State state = Page.State.valueOf(readText(in));
        String reason = readText(in);
        String hidden = readText(in);
        String replaced = readText(in);
        return new Page(number, text, origin, confidence, state, reason, readLayout(in), hidden, replaced);
    }

    private static void writeLayout(Bytes out, Layout layout) {
        writeLength(out, layout.width());
        writeLength(out, layout.height());
        writeInt(out, layout.words().size());
        int last = 0;
        for (Word word : layout.words()) {
            writeSigned(out, word.start() - last);
            writeInt(out, word.end() - word.start());
            last = word.end();
            writeRect(out, word.box());
            writeInt(out, Math.round(word.confidence() * CONFIDENCE_STEPS) * 2 + (word.hidden() ? 1 : 0));
        }
        writeInt(out, layout.boxes().size());
        for (Box box : layout.boxes()) {
            writeRect(out, box.rect());
            writeText(out, box.kind().name());
        }
        writeInt(out, layout.images().size());
        for (String hash : layout.images()) {
            byte[] bytes = HexFormat.of().parseHex(hash);
            writeBytes(out, bytes);
        }
    }

    private static Layout readLayout(ByteBuffer in) throws IOException {
        float width = readLength(in);
        float height = readLength(in);
        int wordCount = readInt(in);
        List<Word> words = new ArrayList<>(wordCount);
        int last = 0;
        for (int i = 0; i < wordCount; i++) {
            int start = last + readSigned(in);
            last = start + readInt(in);
            Rect box = readRect(in);
            int flags = readInt(in);
            words.add(new Word(start, last, box, (flags >> 1) / (float) CONFIDENCE_STEPS, (flags & 1) == 1));
        }
        int boxCount = readInt(in);
        List<Box> boxes = new ArrayList<>(boxCount);
        for (int i = 0; i < boxCount; i++) {
            boxes.add(new Box(readRect(in), Box.Kind.valueOf(readText(in))));
        }
        int imageCount = readInt(in);
        List<String> images = new ArrayList<>(imageCount);
        for (int i = 0; i < imageCount; i++) {
            byte[] bytes = readBytes(in);
            images.add(HexFormat.of().formatHex(bytes));
        }
        return new Layout(width, height, words, boxes, images);
    }

    private static void writeRect(Bytes out, Rect rect) {
        writeLength(out, rect.x());
        writeLength(out, rect.y());
        writeLength(out, rect.width());
        writeLength(out, rect.height());
    }

    private static Rect readRect(ByteBuffer in) throws IOException {
        return new Rect(readLength(in), readLength(in), readLength(in), readLength(in));
    }

    private static void writeLength(Bytes out, float points) {
        writeSigned(out, Math.round(points * UNITS_PER_POINT));
    }

    private static float readLength(ByteBuffer in) throws IOException {
        return readSigned(in) / UNITS_PER_POINT;
    }

    /// UTF-8 cannot hold a lone surrogate, which a broken file may well contain; it becomes U+FFFD on the way in, so
    /// that what is stored is what every later reader sees.
    private static void writeText(Bytes out, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        writeBytes(out, bytes);
    }

    private static void writeBytes(Bytes out, byte[] bytes) {
        writeInt(out, bytes.length);
        out.put(bytes);
    }

    private static byte[] readBytes(ByteBuffer in) throws IOException {
        int length = readInt(in);
        if (length < 0 || length > in.remaining()) {
            throw cutShort(null);
        }
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }

    private static String readText(ByteBuffer in) throws IOException {
        byte[] bytes = readBytes(in);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void writeSigned(Bytes out, int value) {
        writeInt(out, (value << 1) ^ (value >> 31));
    }

    private static int readSigned(ByteBuffer in) throws IOException {
        int value = readInt(in);
        return (value >>> 1) ^ -(value & 1);
    }

    private static void writeInt(Bytes out, int value) {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            out.put((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.put(rest);
    }

    private static int readInt(ByteBuffer in) throws IOException {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int next = in.get() & 0xFF;
            value |= (next & 0x7F) << shift;
            if ((next & 0x80) == 0) {
                return value;
            }
        }
        throw new IOException("a number of more than five bytes: the pages are damaged");
    }

    private static IOException cutShort(@Nullable Throwable cause) {
        IOException cut = new EOFException("the bytes end within a page");
        cut.initCause(cause);
        return cut;
    }

    /// Bytes that grow. A stream would take a lock for each of them: pages are written as some ten thousand bytes, one
    /// by one.
    private static final class Bytes {
        private byte[] array = new byte[1 << 14];
        private int length;

        void put(int value) {
            room(1);
            array[length++] = (byte) value;
        }

        void put(byte[] values) {
            room(values.length);
            System.arraycopy(values, 0, array, length, values.length);
            length += values.length;
        }

        void putLong(long value) {
            put(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
        }

        private void room(int more) {
            if (array.length - length < more) {
                array = Arrays.copyOf(array, Math.max(2 * array.length, Math.addExact(length, more)));
            }
        }
    }
}
