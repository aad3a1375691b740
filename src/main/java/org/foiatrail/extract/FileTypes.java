package org.foiatrail.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;

/// What a file is, by its bytes first and its name second.
final class FileTypes {
    /// Which reader a type needs.
    enum Family {
        TEXT,
        PDF,
        IMAGE,
        MAIL,
        OUTLOOK,
        DOCUMENT,
        ARCHIVE,
        /// Holds text, or may hold it, and there is no reader for it.
        UNSUPPORTED,
        /// Sound, film, programs, unknown bytes.
        NONE
    }

    static final MediaType MAIL = MediaType.parse("message/rfc822");
    static final MediaType OUTLOOK = MediaType.application("vnd.ms-outlook");

    private static final MediaTypeRegistry REGISTRY = MediaTypeRegistry.getDefaultRegistry();
    /// A text file is what its name says, even if it begins like a mail: it is one that was printed.
    private static final Set<String> TEXT_SUFFIXES = Set.of("txt", "text", "md", "csv", "tsv", "log");
    private static final Set<String> MAIL_SUFFIXES = Set.of("eml", "msg");
    private static final Set<String> IMAGES =
            Set.of("png", "jpeg", "tiff", "gif", "bmp", "x-ms-bmp", "jp2", "x-jp2-codestream", "jpx");
    private static final Set<String> UNSUPPORTED = Set.of(
            "application/vnd.ms-outlook-pst",
            "application/onenote",
            "application/onenote; format=one",
            "application/x-msaccess",
            "application/vnd.lotus-1-2-3",
            "application/x-quattro-pro",
            "application/postscript",
            "application/illustrator",
            "application/vnd.apple.pages",
            "application/vnd.apple.keynote",
            "application/vnd.apple.numbers",
            "application/vnd.ms-htmlhelp",
            "application/x-hwp-v5",
            "application/x-dbf",
            "application/x-sqlite3");
    private static final MediaType PDF = MediaType.application("pdf");
    private static final byte[] PDF_MARK = {'%', 'P', 'D', 'F', '-'};
    private static final int HEAD = 1 << 16;
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Detector detector = new DefaultDetector();

    MediaType detect(Path file, String name) throws IOException {
        String suffix = suffix(name);
        if (suffix.equals("pdf") && startsWith(file, PDF_MARK)) {
            // Most files of a release: Tika would look for all other types first, for a tenth of the time of reading.
            return PDF;
        }
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        MediaType type;
        // A detector may look into the container; the stream lets it do so in the file itself.
        try (TikaInputStream in = TikaInputStream.get(file)) {
            type = detector.detect(in, metadata).getBaseType();
        }
        if (TEXT_SUFFIXES.contains(suffix) && (isPrinted(type) || type.equals(MediaType.OCTET_STREAM))) {
            return isText(file) ? MediaType.TEXT_PLAIN : MediaType.OCTET_STREAM;
        }
        if (MAIL_SUFFIXES.contains(suffix) && !startsWith(file, OLE) && isText(file)) {
            return MAIL;
        }
        return type;
    }

    static Family family(MediaType type) {
        String name = type.toString();
        if (name.equals("application/pdf")) {
            return Family.PDF;
        }
        if (type.getType().equals("image") && IMAGES.contains(type.getSubtype())) {
            return Family.IMAGE;
        }
        if (type.equals(MAIL)) {
            return Family.MAIL;
        }
        if (type.equals(OUTLOOK)) {
            return Family.OUTLOOK;
        }
        if (ArchiveReader.reads(type)) {
            return Family.ARCHIVE;
        }
        if (TikaReader.TYPES.contains(type)) {
            return Family.DOCUMENT;
        }
        if (isPrinted(type)) {
            return Family.TEXT;
        }
        // A picture we cannot open may be a scan.
        if (type.getType().equals("image") || UNSUPPORTED.contains(name)) {
            return Family.UNSUPPORTED;
        }
        return REGISTRY.isSpecializationOf(type, MediaType.APPLICATION_ZIP) ? Family.ARCHIVE : Family.NONE;
    }

    /// Text, and what is written in text.
    private static boolean isPrinted(MediaType type) {
        return type.getType().equals("text")
                || type.getType().equals("message")
                || type.toString().equals("application/mbox")
                || REGISTRY.isInstanceOf(type, MediaType.TEXT_PLAIN);
    }

    /// Without a NUL, or in UTF-16, which is full of them.
    private static boolean isText(Path file) throws IOException {
        byte[] head = head(file, HEAD);
        if (PlainText.hasUtf16Mark(head)) {
            return true;
        }
        for (byte b : head) {
            if (b == 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(Path file, byte[] magic) throws IOException {
        return java.util.Arrays.equals(head(file, magic.length), magic);
    }

    private static byte[] head(Path file, int length) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(length);
        }
    }

    private static String suffix(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
