package org.foiatrail.extract.format;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;
import org.foiatrail.extract.file.Limits;
import org.foiatrail.extract.file.MemberFolder;
import org.foiatrail.extract.file.PagedFile;
import org.foiatrail.extract.file.Unreadable;
import org.foiatrail.model.ExtractionOutcome.Failed.Failure;
import org.foiatrail.model.Page;
import org.jspecify.annotations.Nullable;

/// Plain text, page by page, as it stands in the file: a form feed ends a page, nothing is trimmed, and of all
/// line ends only CRLF becomes LF.
final class PlainText implements PagedFile {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /// Text and bytes are in memory together, twice over while they are sent.
    private static final long HEAP_SHARE = 12;
    /// Below this the detector guesses: on short texts it takes English for anything.
    private static final int SURE = 60;

    /// So many bytes that no text has are forgiven, or that share.
    private static final int FEW = 3;
    private static final int FORGIVEN_SHARE = 50;
    /// The same where the name says that it is text: terminals and old printers leave many. Unknown bytes have a tenth.
    private static final int FORGIVEN_BY_NAME = 16;

    private final List<String> pages;
    private final List<String> warnings;

    private PlainText(String text) {
        long nuls = text.chars().filter(c -> c == 0).count();
        // Kept as a character, so that no word beside it moves, but as one that other formats can hold.
        this.pages = pages(text.replace('\0', '\uFFFD'));
        this.warnings = nuls == 0 ? List.of() : List.of(nuls + " NUL bytes in the text");
    }

    /// Whether bytes are text, or text with a few bytes gone bad.
    static boolean isText(byte[] head) {
        return isText(head, FORGIVEN_SHARE);
    }

    /// The same for a file whose name says so.
    static boolean isTextAsNamed(byte[] head) {
        return isText(head, FORGIVEN_BY_NAME);
    }

    private static boolean isText(byte[] head, int forgiven) {
        if (hasUtf16Mark(head) || unmarkedUtf16(head) != null) {
            return true;
        }
        return odd(head) <= Math.max(Math.min(FEW, head.length / 2), head.length / forgiven);
    }

    /// Whether bytes can be nothing but text, for kinds of file that may be binary as well.
    static boolean isCleanText(byte[] head) {
        int end = head.length;
        while (end > 0 && head[end - 1] != '\n') {
            end--;
        }
        return odd(head) == 0 && end > 0 && strictly(Arrays.copyOf(head, end), 0, StandardCharsets.UTF_8) != null;
    }

    private static int odd(byte[] head) {
        int odd = 0;
        for (byte b : head) {
            boolean space = (b >= '\b' && b <= '\r') || b == 0x1A || b == 0x1B;
            if ((b >= 0 && b < ' ' && !space) || b == 0x7F) {
                odd++;
            }
        }
        return odd;
    }

    /// UTF-16 without its mark: where English is written, every other byte is 0.
    private static @Nullable Charset unmarkedUtf16(byte[] bytes) {
        int[] zeros = new int[2];
        int length = Math.min(bytes.length, 1 << 16);
        for (int i = 0; i < length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        int half = length / 2;
        if (half > 1 && zeros[1] > half * 3 / 4 && zeros[0] < half / 20 + 1) {
            return StandardCharsets.UTF_16LE;
        }
        return half > 1 && zeros[0] > half * 3 / 4 && zeros[1] < half / 20 + 1 ? StandardCharsets.UTF_16BE : null;
    }

    static PlainText open(Path file, Limits limits) throws IOException, Unreadable {
        long most = Math.min(limits.maxMemberBytes(), Runtime.getRuntime().maxMemory() / HEAP_SHARE);
        if (Files.size(file) > most) {
            throw new Unreadable(Failure.TOO_LARGE, "a text of more than " + most + " bytes");
        }
        return new PlainText(decode(Files.readAllBytes(file), null));
    }

    /// Splits at form feeds; one at the very end does not begin a page.
    static List<String> pages(String text) {
        List<String> pages = new ArrayList<>();
        int start = 0;
        for (int feed = text.indexOf('\f'); feed >= 0; feed = text.indexOf('\f', start)) {
            pages.add(text.substring(start, feed));
            start = feed + 1;
        }
        if (start < text.length() || pages.isEmpty()) {
            pages.add(text.substring(start));
        }
        return pages;
    }

    /// Bytes as text, by their mark, what is declared, UTF-8 if it fits, or a guess.
    ///
    /// @param declared what the file says its characters are, null if it says nothing
    static String decode(byte[] bytes, @Nullable Charset declared) {
        String text = decodeMarked(bytes);
        Charset wide = text == null ? unmarkedUtf16(bytes) : null;
        if (wide != null) {
            text = strictly(bytes, 0, wide);
        }
        if (text == null && declared != null) {
            text = strictly(bytes, 0, declared);
        }
        if (text == null) {
            text = strictly(bytes, 0, StandardCharsets.UTF_8);
        }
        if (text == null) {
            text = strictly(bytes, 0, detect(bytes));
        }
        if (text == null) {
            // Has a character for every byte, so that at least nothing is lost.
            text = new String(bytes, StandardCharsets.ISO_8859_1);
        }
        return text.replace("\r\n", "\n");
    }

    static boolean hasUtf16Mark(byte[] bytes) {
        return bytes.length > 1
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
    }

    private static @Nullable String decodeMarked(byte[] bytes) {
        if (hasUtf16Mark(bytes)) {
            return strictly(bytes, 2, bytes[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        boolean utf8 =
                bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return utf8 ? strictly(bytes, 3, StandardCharsets.UTF_8) : null;
    }

    private static @Nullable String strictly(byte[] bytes, int from, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static Charset detect(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes);
        CharsetMatch match = detector.detect();
        if (match == null || match.getConfidence() < SURE) {
            return WINDOWS_1252;
        }
        // Its superset has the curly quotes that such files hold.
        String name = match.getName().equals("ISO-8859-1") ? WINDOWS_1252.name() : match.getName();
        return Charset.isSupported(name) ? Charset.forName(name) : WINDOWS_1252;
    }

    @Override
    public int pages() {
        return pages.size();
    }

    @Override
    public Page page(int number, boolean ocr) {
        return Page.plain(number, pages.get(number - 1));
    }

    @Override
    public void members(MemberFolder folder) {
        // A text has none.
    }

    @Override
    public List<String> warnings() {
        return warnings;
    }

    @Override
    public BufferedImage image(int number, int dpi) throws Unreadable {
        throw new Unreadable(Failure.UNSUPPORTED, "a text has no pages to draw");
    }

    @Override
    public void close() {
        // The file is in memory.
    }
}
