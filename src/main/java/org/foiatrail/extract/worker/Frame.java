package org.foiatrail.extract.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.foiatrail.extract.unit.Member;
import org.foiatrail.model.Bookmark;
import org.foiatrail.model.ExtractionOutcome;
import org.foiatrail.model.ExtractionOutcome.Extracted;
import org.foiatrail.model.ExtractionOutcome.Failed;
import org.foiatrail.model.ExtractionOutcome.WithoutText;
import org.foiatrail.model.Page;
import org.foiatrail.model.PageCodec;

/// What a worker and its parent say to each other: a length, a tag, the content.
public sealed interface Frame {
    /// To the worker: read these pages, and unpack members into `members` unless that is empty, no more of them
    /// than is said.
    record Read(
            Path file,
            String name,
            int firstPage,
            int lastPage,
            boolean ocr,
            String members,
            int maxMembers,
            long maxBytes)
            implements Frame {}

    /// To the worker: draw this page.
    record Draw(Path file, String name, int page, int dpi) implements Frame {}

    /// To the worker: copy this page into a PDF of its own.
    record Cut(Path file, String name, int page) implements Frame {}

    /// The worker can hear: what ends it before this is no file's doing.
    record Ready() implements Frame {}

    /// Still at work on something long, such as a member of gigabytes.
    record Busy() implements Frame {}

    /// The machine, not the file: a disk is full, the scratch folder is gone. The request ends with it,
    /// unanswered.
    record Hindered(String problem) implements Frame {}

    /// What the file is. `totalPages` is -1 where only reading it all tells; such a file cannot be resumed at a
    /// page.
    record Head(String mediaType, int totalPages) implements Frame {}

    /// The page in hand from now on: what it costs, it costs this page.
    record Begin(int page) implements Frame {}

    record Done(Page page) implements Frame {}

    record Unpacked(Member member) implements Frame {}

    record Outlined(List<Bookmark> bookmarks) implements Frame {
        public Outlined {
            bookmarks = List.copyOf(bookmarks);
        }
    }

    /// From the worker: was this picture recognised before? It waits for `Known`.
    record Ask(String key) implements Frame {}

    /// To the worker: what is known of the picture, empty if it shall recognise it.
    // Frames are sent, never compared.
    @SuppressWarnings("ArrayRecordComponent")
    record Known(byte[] recognised) implements Frame {}

    /// From the worker: what it recognised.
    // Frames are sent, never compared.
    @SuppressWarnings("ArrayRecordComponent")
    record Recognised(String key, byte[] recognised) implements Frame {}

    /// A page as a picture, or as a PDF; empty if it cannot be copied as it is seen.
    // Frames are sent, never compared.
    @SuppressWarnings("ArrayRecordComponent")
    record Drawn(byte[] bytes) implements Frame {}

    /// The last word on a request.
    record End(ExtractionOutcome outcome) implements Frame {}

    default void write(DataOutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream content = new DataOutputStream(bytes);
        switch (this) {
            case Read read -> {
                content.writeByte('R');
                writeText(content, read.file().toString());
                writeText(content, read.name());
                content.writeInt(read.firstPage());
                content.writeInt(read.lastPage());
                content.writeBoolean(read.ocr());
                writeText(content, read.members());
                content.writeInt(read.maxMembers());
                content.writeLong(read.maxBytes());
            }
            case Draw draw -> {
                content.writeByte('I');
                writeText(content, draw.file().toString());
                writeText(content, draw.name());
                content.writeInt(draw.page());
                content.writeInt(draw.dpi());
            }
            case Cut cut -> {
                content.writeByte('C');
                writeText(content, cut.file().toString());
                writeText(content, cut.name());
                content.writeInt(cut.page());
            }
            case Ready ready -> content.writeByte('A');
            case Busy busy -> content.writeByte('W');
            case Hindered hindered -> {
                content.writeByte('X');
                writeText(content, hindered.problem());
            }
            case Head head -> {
                content.writeByte('H');
                writeText(content, head.mediaType());
                content.writeInt(head.totalPages());
            }
            case Begin begin -> {
                content.writeByte('B');
                content.writeInt(begin.page());
            }
            case Done done -> {
                content.writeByte('P');
                PageCodec.write(content, done.page());
            }
            case Unpacked unpacked -> {
                content.writeByte('M');
                writeText(content, unpacked.member().name());
                writeText(content, unpacked.member().file().toString());
                content.writeLong(unpacked.member().size());
            }
            case Outlined outlined -> {
                content.writeByte('L');
                content.writeInt(outlined.bookmarks().size());
                for (Bookmark bookmark : outlined.bookmarks()) {
                    content.writeInt(bookmark.page());
                    content.writeInt(bookmark.level());
                    writeText(content, bookmark.title());
                }
            }
            case Ask ask -> {
                content.writeByte('Q');
                writeText(content, ask.key());
            }
            case Known known -> {
                content.writeByte('K');
                content.write(known.recognised());
            }
            case Recognised recognised -> {
                content.writeByte('O');
                writeText(content, recognised.key());
                content.write(recognised.recognised());
            }
            case Drawn drawn -> {
                content.writeByte('D');
                content.write(drawn.bytes());
            }
            case End end -> {
                content.writeByte('E');
                writeOutcome(content, end.outcome());
            }
        }
        out.writeInt(bytes.size());
        bytes.writeTo(out);
        out.flush();
    }

    /// Throws [EOFException] at the end of the stream and an `IOException` for what is no frame.
    static Frame read(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] bytes = length < 1 ? new byte[0] : in.readNBytes(length);
        if (length < 1 || bytes.length < length) {
            throw new EOFException("a frame is cut short");
        }
        DataInputStream content = new DataInputStream(new ByteArrayInputStream(bytes));
        int tag = content.readByte();
        return switch (tag) {
            case 'R' ->
                new Read(
                        Path.of(readText(content)),
                        readText(content),
                        content.readInt(),
                        content.readInt(),
                        content.readBoolean(),
                        readText(content),
                        content.readInt(),
                        content.readLong());
            case 'I' -> new Draw(Path.of(readText(content)), readText(content), content.readInt(), content.readInt());
            case 'C' -> new Cut(Path.of(readText(content)), readText(content), content.readInt());
            case 'A' -> new Ready();
            case 'W' -> new Busy();
            case 'X' -> new Hindered(readText(content));
            case 'H' -> new Head(readText(content), content.readInt());
            case 'B' -> new Begin(content.readInt());
            case 'P' -> new Done(PageCodec.read(ByteBuffer.wrap(bytes, 1, length - 1)));
            case 'M' -> new Unpacked(new Member(readText(content), Path.of(readText(content)), content.readLong()));
            case 'L' -> new Outlined(readBookmarks(content));
            case 'Q' -> new Ask(readText(content));
            case 'K' -> new Known(content.readAllBytes());
            case 'O' -> new Recognised(readText(content), content.readAllBytes());
            case 'D' -> new Drawn(content.readAllBytes());
            case 'E' -> new End(readOutcome(content));
            default -> throw new IOException("no frame begins with " + tag);
        };
    }

    private static void writeOutcome(DataOutputStream out, ExtractionOutcome outcome) throws IOException {
        writeText(out, outcome.word());
        switch (outcome) {
            case Extracted extracted -> {
                out.writeInt(extracted.pages());
                out.writeInt(extracted.warnings().size());
                for (String warning : extracted.warnings()) {
                    writeText(out, warning);
                }
            }
            case WithoutText without -> writeText(out, without.why().name());
            case Failed failed -> {
                writeText(out, failed.why().name());
                writeText(out, failed.detail());
            }
        }
    }

    private static ExtractionOutcome readOutcome(DataInputStream in) throws IOException {
        String word = readText(in);
        return switch (word) {
            case "extracted" -> {
                int pages = in.readInt();
                int count = in.readInt();
                List<String> warnings = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    warnings.add(readText(in));
                }
                yield new Extracted(pages, warnings);
            }
            case "without-text" -> new WithoutText(WithoutText.NoText.valueOf(readText(in)));
            case "failed" -> new Failed(Failed.Failure.valueOf(readText(in)), readText(in));
            default -> throw new IOException("no outcome is called " + word);
        };
    }

    private static List<Bookmark> readBookmarks(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<Bookmark> bookmarks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            bookmarks.add(new Bookmark(in.readInt(), in.readInt(), readText(in)));
        }
        return bookmarks;
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] bytes = in.readNBytes(Math.max(0, length));
        if (bytes.length != length) {
            throw new EOFException("a text is cut short");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
