package org.foiatrail.extract.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Header;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.html.JSoupParser;
import org.foiatrail.extract.file.MemberFolder;
import org.foiatrail.extract.file.PageHandler;
import org.foiatrail.extract.file.Unreadable;
import org.foiatrail.extract.file.WholeReader;
import org.foiatrail.model.Page;
import org.jspecify.annotations.Nullable;

/// Native internet mail. Its header is printed at the head of the page, its date as the sender's clock wrote it.
final class MimeMailReader implements WholeReader {
    private static final Pattern FOLD = Pattern.compile("\\r?\\n(?=[ \\t])");

    @Override
    public void read(Path file, MediaType type, String name, List<Page> pages, MemberFolder members)
            throws IOException, Unreadable {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        Message message;
        try (InputStream in = Files.newInputStream(file)) {
            message = builder.parseMessage(in);
        }
        try {
            Parts parts = new Parts(members);
            parts.take(message, true);
            Header header = message.getHeader();
            if (header.getFields().isEmpty() && parts.text.isEmpty()) {
                // Without a header the parser finds no body either.
                parts.text.append(PlainText.decode(Files.readAllBytes(file), null));
            }
            MailHead head = new MailHead(
                    field(header, "From"),
                    field(header, "Date"),
                    field(header, "To"),
                    field(header, "Cc"),
                    field(header, "Bcc"),
                    field(header, "Subject"));
            String text = parts.text.toString();
            // A saved web page has a header too, which is its browser's, not anybody's mail.
            boolean webPage = type.equals(FileTypes.WEB_PAGE);
            pages.add(Page.plain(1, webPage ? text : head.page(parts.attachments, text)));
        } finally {
            message.dispose();
        }
    }

    /// All fields of that name, unfolded and decoded.
    private static String field(Header header, String name) {
        return header.getFields(name).stream().map(MimeMailReader::value).collect(Collectors.joining(", "));
    }

    static String value(Field field) {
        // The raw bytes, since the parsed body has lost every character that is not ASCII.
        String raw = field.getRaw() == null
                ? field.getName() + ":" + field.getBody()
                : PlainText.decode(field.getRaw().toByteArray(), null);
        String body = FOLD.matcher(raw.substring(raw.indexOf(':') + 1)).replaceAll("");
        return DecoderUtil.decodeEncodedWords(body.strip(), DecodeMonitor.SILENT);
    }

    /// The parts of a mail, sorted into text and attachments.
    private static final class Parts {
        private final MemberFolder members;
        private final StringBuilder text = new StringBuilder();
        private final List<String> attachments = new ArrayList<>();

        Parts(MemberFolder members) {
            this.members = members;
        }

        /// Takes a part and the parts in it.
        ///
        /// @param textWanted false beside an alternative that was taken
        void take(Entity entity, boolean textWanted) throws IOException, Unreadable {
            Body body = entity.getBody();
            if (body instanceof Multipart multipart) {
                takeAll(multipart, textWanted);
            } else if (body instanceof Message message) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                new DefaultMessageWriter().writeMessage(message, bytes);
                attach(fileName(entity), new ByteArrayInputStream(bytes.toByteArray()));
            } else if (body instanceof SingleBody single) {
                takeSingle(entity, single, textWanted);
            }
        }

        private void takeAll(Multipart multipart, boolean textWanted) throws IOException, Unreadable {
            List<Entity> parts = multipart.getBodyParts();
            Entity chosen = multipart.getSubType().equalsIgnoreCase("alternative") ? plainest(parts) : null;
            for (Entity part : parts) {
                take(part, textWanted && (chosen == null || chosen.equals(part)));
            }
        }

        private static @Nullable Entity plainest(List<Entity> parts) {
            for (Entity part : parts) {
                if (part.getMimeType().equals("text/plain")) {
                    return part;
                }
            }
            return parts.isEmpty() ? null : parts.getLast();
        }

        private void takeSingle(Entity entity, SingleBody body, boolean textWanted) throws IOException, Unreadable {
            String type = entity.getMimeType();
            String name = fileName(entity);
            boolean html = type.equals("text/html");
            boolean readable = html || type.equals("text/plain") || type.equals("text/enriched");
            if (!readable || name != null || "attachment".equalsIgnoreCase(entity.getDispositionType())) {
                try (InputStream in = body.getInputStream()) {
                    attach(name, in);
                }
            } else if (textWanted) {
                try (InputStream in = body.getInputStream()) {
                    byte[] bytes = in.readAllBytes();
                    append(html ? html(bytes, entity.getCharset()) : PlainText.decode(bytes, charset(entity)));
                }
            }
        }

        private void append(String part) {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
            text.append(part);
        }

        private void attach(@Nullable String name, InputStream content) throws IOException {
            String printed = members.add(name, content);
            // Named in the header even where the members themselves are not asked for again.
            attachments.add(printed != null ? printed : name != null ? name : "attachment");
        }
    }

    static String html(byte[] bytes, @Nullable String charset) throws IOException, Unreadable {
        PageHandler handler = new PageHandler(PageHandler.Form.MARKUP);
        String type = charset == null ? "text/html" : "text/html; charset=" + charset;
        try (TikaInputStream in = TikaInputStream.get(bytes)) {
            TikaReader.parse(
                    new JSoupParser(), in, handler, MediaType.parse(type), "body.html", MemberFolder.unwanted());
        }
        return handler.pages().getFirst().text();
    }

    private static @Nullable String fileName(Entity entity) {
        String name = entity.getFilename();
        if (name == null && entity.getHeader().getField("Content-Type") instanceof ContentTypeField type) {
            name = type.getParameter("name");
        }
        Field location = entity.getHeader().getField("Content-Location");
        if (name == null && location != null && !entity.getMimeType().startsWith("text/")) {
            // A saved web page names its pictures by where they came from.
            String path = location.getBody().strip().replaceAll("[?#].*", "");
            name = path.substring(path.lastIndexOf('/') + 1);
        }
        return name == null || name.isBlank() ? null : DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT);
    }

    private static @Nullable Charset charset(Entity entity) {
        try {
            return entity.getHeader().getField("Content-Type") instanceof ContentTypeField type
                            && type.getCharset() != null
                    ? Charset.forName(type.getCharset())
                    : null;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
