package org.foiatrail.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

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
        writeInt(out, page.number());
        writeText(out, page.text());
        writeText(out, page.origin().name());
        out.writeDouble(page.confidence());
        writeText(out, page.state().name());
        writeText(out, page.reason());
        writeText(out, page.hiddenText());
        writeText(out, page.replacedText());
        writeLayout(out, page.layout());
    }

    public static Page read(DataInput in) throws IOException {
        int number = readInt(in);
        String text = readText(in);
        Page.Origin origin = Page.Origin.valueOf(readText(in));
        double confidence = in.readDouble();
        Page.State state = Page.State.valueOf(readText(in));
        String reason = readText(in);
        String hidden = readText(in);
        String replaced = readText(in);
        return new Page(number, text, origin, confidence, state, reason, readLayout(in), hidden, replaced);
    }

    private static void writeLayout(DataOutput out, Layout layout) throws IOException {
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
            writeInt(out, bytes.length);
            out.write(bytes);
        }
    }

    private static Layout readLayout(DataInput in) throws IOException {
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
            byte[] bytes = new byte[readInt(in)];
            in.readFully(bytes);
            images.add(HexFormat.of().formatHex(bytes));
        }
        return new Layout(width, height, words, boxes, images);
    }

    private static void writeRect(DataOutput out, Rect rect) throws IOException {
        writeLength(out, rect.x());
        writeLength(out, rect.y());
        writeLength(out, rect.width());
        writeLength(out, rect.height());
    }

    private static Rect readRect(DataInput in) throws IOException {
        return new Rect(readLength(in), readLength(in), readLength(in), readLength(in));
    }

    private static void writeLength(DataOutput out, float points) throws IOException {
        writeSigned(out, Math.round(points * UNITS_PER_POINT));
    }

    private static float readLength(DataInput in) throws IOException {
        return readSigned(in) / UNITS_PER_POINT;
    }

    /// UTF-8 cannot hold a lone surrogate, which a broken file may well contain; it becomes U+FFFD on the way in, so
    /// that what is stored is what every later reader sees.
    private static void writeText(DataOutput out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        writeInt(out, bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInput in) throws IOException {
        byte[] bytes = new byte[readInt(in)];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void writeSigned(DataOutput out, int value) throws IOException {
        writeInt(out, (value << 1) ^ (value >> 31));
    }

    private static int readSigned(DataInput in) throws IOException {
        int value = readInt(in);
        return (value >>> 1) ^ -(value & 1);
    }

    private static void writeInt(DataOutput out, int value) throws IOException {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            out.write((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    private static int readInt(DataInput in) throws IOException {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int next = in.readUnsignedByte();
            value |= (next & 0x7F) << shift;
            if ((next & 0x80) == 0) {
                return value;
            }
        }
        throw new IOException("a number of more than five bytes: the pages are damaged");
    }
}
