package org.foiatrail.extract.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.poifs.filesystem.NotOLE2FileException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.html.DefaultHtmlMapper;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.mbox.MboxParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.OldExcelParser;
import org.apache.tika.parser.microsoft.TNEFParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.ooxml.xwpf.ml2006.Word2006MLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.microsoft.xml.SpreadsheetMLParser;
import org.apache.tika.parser.microsoft.xml.WordMLParser;
import org.apache.tika.parser.odf.FlatOpenDocumentParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.wordperfect.QuattroProParser;
import org.apache.tika.parser.wordperfect.WordPerfectParser;
import org.apache.tika.parser.xml.DcXMLParser;
import org.foiatrail.extract.file.MemberFolder;
import org.foiatrail.extract.file.MemberSaver;
import org.foiatrail.extract.file.PageHandler;
import org.foiatrail.extract.file.Unreadable;
import org.foiatrail.extract.file.WholeReader;
import org.foiatrail.model.ExtractionOutcome.Failed.Failure;
import org.foiatrail.model.Page;
import org.foiatrail.model.Page.State;
import org.foiatrail.model.SheetText;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Office files and markup, by the Tika parsers named here and no others: Tika's own choice would start
/// `tesseract`, `ffmpeg` and more.
final class TikaReader implements WholeReader {
    private static final List<Parser> PARSERS = List.of(
            new OfficeParser(),
            new OldExcelParser(),
            new OOXMLParser(),
            new Word2006MLParser(),
            new WordMLParser(),
            new SpreadsheetMLParser(),
            new RTFParser(),
            new OpenDocumentParser(),
            new FlatOpenDocumentParser(),
            new WordPerfectParser(),
            new QuattroProParser(),
            new EpubParser(),
            new TNEFParser(),
            new JSoupParser(),
            new DcXMLParser());

    private static final Map<MediaType, Parser> BY_TYPE = byType();

    /// What is read here.
    static final Set<MediaType> TYPES = BY_TYPE.keySet();

    private static final MediaType EXCEL = MediaType.application("vnd.ms-excel");
    private static final Set<MediaType> WORKBOOKS = Set.of(
            MediaType.application("vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            MediaType.application("vnd.openxmlformats-officedocument.spreadsheetml.template"),
            MediaType.application("vnd.ms-excel.sheet.macroenabled.12"),
            MediaType.application("vnd.ms-excel.template.macroenabled.12"));
    private static final Set<MediaType> WORD = Set.of(
            MediaType.application("vnd.openxmlformats-officedocument.wordprocessingml.document"),
            MediaType.application("vnd.openxmlformats-officedocument.wordprocessingml.template"),
            MediaType.application("vnd.ms-word.document.macroenabled.12"),
            MediaType.application("vnd.ms-word.template.macroenabled.12"));
    private static final Set<MediaType> OPEN_SHEETS = Set.of(
            MediaType.application("vnd.oasis.opendocument.spreadsheet"),
            MediaType.application("vnd.oasis.opendocument.spreadsheet-template"),
            MediaType.application("x-vnd.oasis.opendocument.spreadsheet"));

    /// Tika's own leaves out `div` and more, and with it the beginning of a line.
    private static final HtmlMapper ALL_ELEMENTS = new DefaultHtmlMapper() {
        @Override
        public String mapSafeElement(String name) {
            return name.toLowerCase(Locale.ROOT);
        }
    };

    private static Map<MediaType, Parser> byType() {
        Map<MediaType, Parser> byType = new LinkedHashMap<>();
        for (Parser parser : PARSERS) {
            for (MediaType type : parser.getSupportedTypes(new ParseContext())) {
                byType.putIfAbsent(type, parser);
                // Detection leaves the version out; the parser looks for itself.
                byType.putIfAbsent(type.getBaseType(), parser);
            }
        }
        return byType;
    }

    @Override
    public void read(Path file, MediaType type, String name, List<Page> pages, MemberFolder members)
            throws IOException, Unreadable {
        Parser parser = BY_TYPE.get(type);
        if (parser == null) {
            throw new Unreadable(Failure.UNSUPPORTED, type.toString());
        }
        try (TikaInputStream in = TikaInputStream.get(file)) {
            if (WORKBOOKS.contains(type) || OPEN_SHEETS.contains(type) || type.equals(EXCEL)) {
                readSheets(parser, in, type, name, pages, members);
            } else if (WORD.contains(type)) {
                readWord(parser, in, type, name, pages, members);
            } else {
                readDocument(parser, in, type, name, pages, members);
            }
        }
    }

    /// A document as it reads with all changes accepted; what was deleted or noted in its margin
    /// is a member, for it is not the author's word.
    private static void readWord(
            Parser parser, TikaInputStream in, MediaType type, String name, List<Page> pages, MemberFolder members)
            throws IOException, Unreadable {
        TrackedChanges changes = TrackedChanges.in(in.getPath());
        if (!changes.any()) {
            readDocument(parser, in, type, name, pages, members);
            return;
        }
        Path accepted = Files.createTempFile("accepted", ".docx");
        try {
            changes.accept(accepted);
            try (TikaInputStream changed = TikaInputStream.get(accepted)) {
                readDocument(parser, changed, type, name, pages, members);
            }
        } finally {
            Files.delete(accepted);
        }
        add(members, "deletions.txt", changes.deletions());
        add(members, "comments.txt", changes.comments());
    }

    private static void add(MemberFolder members, String name, List<String> lines) throws IOException {
        if (!lines.isEmpty()) {
            byte[] text = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
            members.add(name, new ByteArrayInputStream(text));
        }
    }

    private static void readDocument(
            Parser parser, TikaInputStream in, MediaType type, String name, List<Page> pages, MemberFolder members)
            throws IOException, Unreadable {
        PageHandler handler = new PageHandler(form(type, parser));
        try {
            parse(parser, in, handler, type, name, members);
            pages.addAll(handler.pages());
            if (parser instanceof DcXMLParser && pages.stream().noneMatch(page -> page.state() == State.TEXT)) {
                readAttributes(in.getPath(), pages);
            }
        } catch (IOException | RuntimeException | Unreadable e) {
            handler.pages().stream().filter(page -> page.state() == State.TEXT).forEach(pages::add);
            throw e;
        }
    }

    /// Of markup without words between its tags.
    private static void readAttributes(Path file, List<Page> pages) throws IOException {
        List<SheetText.Writer> sheets = new ArrayList<>();
        SmsBackup.read(file, sheets);
        if (!sheets.isEmpty()) {
            pages.clear();
            sheets.forEach(sheet -> pages.add(sheet.page(pages.size() + 1)));
        }
    }

    /// Sheets whose text tells each cell's place.
    private static void readSheets(
            Parser parser, TikaInputStream in, MediaType type, String name, List<Page> pages, MemberFolder members)
            throws IOException, Unreadable {
        List<SheetText.Writer> sheets = new ArrayList<>();
        try {
            if (type.equals(EXCEL)) {
                parse(parser, in, new SheetHandler(sheets, false), type, name, members);
            } else if (WORKBOOKS.contains(type)) {
                WorkbookReader.read(in.getPath(), sheets);
                parse(parser, in, new SheetHandler(sheets, true), type, name, members);
            } else {
                // First, since it is this one that tells a locked file from a broken one.
                parse(parser, in, new DefaultHandler(), type, name, members);
                OpenSheetReader.read(in.getPath(), sheets);
            }
        } catch (SAXException e) {
            throw new IOException(Unreadable.describe(e), e);
        } finally {
            for (SheetText.Writer sheet : sheets) {
                pages.add(sheet.page(pages.size() + 1));
            }
        }
    }

    private static PageHandler.Form form(MediaType type, Parser parser) {
        if (parser instanceof JSoupParser || parser instanceof DcXMLParser) {
            return PageHandler.Form.MARKUP;
        }
        boolean sheets =
                type.getSubtype().contains("excel") || type.getSubtype().contains("sheet");
        return sheets ? PageHandler.Form.SHEETS : PageHandler.Form.DOCUMENT;
    }

    /// Runs one parser; what is embedded goes to `members`.
    static void parse(
            Parser parser,
            TikaInputStream in,
            ContentHandler handler,
            MediaType type,
            String name,
            MemberFolder members)
            throws IOException, Unreadable {
        Metadata metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, type.toString());
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        ParseContext context = new ParseContext();
        MemberSaver saver = new MemberSaver(members);
        context.set(EmbeddedDocumentExtractor.class, parser instanceof MboxParser ? new MailBoxSaver(saver) : saver);
        context.set(HtmlMapper.class, ALL_ELEMENTS);
        if (type.equals(EXCEL)) {
            // Rows can then be counted. Of newer workbooks it miscounts them.
            OfficeParserConfig allRows = new OfficeParserConfig();
            allRows.setIncludeMissingRows(true);
            context.set(OfficeParserConfig.class, allRows);
        }
        try {
            parser.parse(in, handler, metadata, context);
        } catch (EncryptedDocumentException e) {
            throw new Unreadable(Failure.ENCRYPTED, "it needs a password");
        } catch (UnsupportedFormatException | NotOLE2FileException e) {
            // Of a kind that this parser reads, and of a version that it does not.
            throw new Unreadable(Failure.UNSUPPORTED, Unreadable.describe(e));
        } catch (TikaException | SAXException e) {
            members.check();
            throw new IOException(Unreadable.describe(e.getCause() == null ? e : e.getCause()), e);
        }
    }
}
