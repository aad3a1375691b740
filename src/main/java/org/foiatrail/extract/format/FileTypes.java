package org.foiatrail.extract.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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
public final class FileTypes {
    /// Which reader a type needs.
    public enum Family {
        TEXT,
        PDF,
        IMAGE,
        MAIL,
        OUTLOOK,
        CALENDAR,
        DOCUMENT,
        ARCHIVE,
        /// Holds text, or may hold it, and there is no reader for it.
        UNSUPPORTED,
        /// Sound, film, programs, unknown bytes.
        NONE
    }

    static final MediaType MAIL = MediaType.parse("message/rfc822");
    /// A web page with its pictures in one file, in the form of a mail.
    static final MediaType WEB_PAGE = MediaType.parse("multipart/related");
    static final MediaType OUTLOOK = MediaType.application("vnd.ms-outlook");
    static final MediaType CALENDAR = MediaType.text("calendar");

    private static final MediaTypeRegistry REGISTRY = MediaTypeRegistry.getDefaultRegistry();
    /// A text file is what its name says, even if it begins like a mail: it is one that was printed.
    private static final Set<String> TEXT_SUFFIXES = Set.of("txt", "text", "md", "csv", "tsv", "log");
    private static final Set<String> MAIL_SUFFIXES = Set.of("eml", "msg");
    private static final Set<String> WEB_PAGE_SUFFIXES = Set.of("mht", "mhtml");
    private static final Set<String> MARKUP_SUFFIXES = Set.of("htm", "html", "xhtml", "xml", "svg");
    private static final Set<String> IMAGES =
            Set.of("png", "jpeg", "tiff", "gif", "bmp", "x-ms-bmp", "jp2", "x-jp2-codestream", "jpx", "webp");
    private static final Set<String> UNSUPPORTED = Set.of(
            "application/onenote",
            "application/onenote; format=one",
            "application/x-msaccess",
            "application/vnd.lotus-1-2-3",
            "application/x-quattro-pro",
            "application/pkcs7-mime",
            "application/timestamped-data",
            "application/x-tika-msoffice",
            "application/postscript",
            "application/illustrator",
            "application/vnd.ms-htmlhelp",
            "application/x-hwp-v5",
            "application/x-dbf",
            "application/x-sqlite3");
    private static final MediaType PDF = MediaType.application("pdf");
    private static final byte[] PDF_MARK = {'%', 'P', 'D', 'F', '-'};
    /// Makers of office programs that no reader is left for.
    private static final List<String> UNSUPPORTED_MAKERS =
            List.of("application/vnd.apple.", "application/vnd.stardivision.", "application/vnd.ms-works");
    private static final int HEAD = 1 << 16;
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Detector detector = new DefaultDetector();

    MediaType detect(Path file, String name) throws IOException {
        if (suffix(name).equals("pdf") && startsWith(head(file, PDF_MARK.length), PDF_MARK)) {
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
        String way = readingOf(name);
        byte[] head = head(file, HEAD);
        boolean unknown = type.equals(MediaType.OCTET_STREAM);
        if (way.equals("text") && (isPrinted(type) || unknown)) {
            return PlainText.isTextAsNamed(head) ? MediaType.TEXT_PLAIN : MediaType.OCTET_STREAM;
        }
        if (way.equals("mail") && !startsWith(head, OLE) && PlainText.isTextAsNamed(head)) {
            return MAIL;
        }
        if (way.equals("web-page") && PlainText.isText(head)) {
            return WEB_PAGE;
        }
        // Tika takes a text with one NUL in it for anything, and knows many kinds of data written in plain text.
        boolean text = unknown ? PlainText.isText(head) : family(type) == Family.NONE && PlainText.isCleanText(head);
        return text ? MediaType.TEXT_PLAIN : type;
    }

    /// The way of reading that a name asks for, empty for most: equal bytes under names of one way are read alike.
    public static String readingOf(String name) {
        String suffix = suffix(name);
        if (TEXT_SUFFIXES.contains(suffix)) {
            return "text";
        }
        if (MAIL_SUFFIXES.contains(suffix)) {
            return "mail";
        }
        if (WEB_PAGE_SUFFIXES.contains(suffix)) {
            return "web-page";
        }
        return MARKUP_SUFFIXES.contains(suffix) ? "markup" : "";
    }

    public static Family family(MediaType type) {
        String name = type.toString();
        if (name.equals("application/pdf")) {
            return Family.PDF;
        }
        if (type.getType().equals("image") && IMAGES.contains(type.getSubtype())) {
            return Family.IMAGE;
        }
        if (type.equals(MAIL) || type.equals(WEB_PAGE)) {
            return Family.MAIL;
        }
        if (type.equals(OUTLOOK)) {
            return Family.OUTLOOK;
        }
        if (type.equals(CALENDAR)) {
            return Family.CALENDAR;
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
        if (type.getType().equals("image")
                || UNSUPPORTED.contains(name)
                || UNSUPPORTED_MAKERS.stream().anyMatch(name::startsWith)) {
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

    private static boolean startsWith(byte[] head, byte[] magic) {
        return Arrays.equals(Arrays.copyOf(head, magic.length), magic);
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
