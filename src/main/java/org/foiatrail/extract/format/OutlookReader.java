package org.foiatrail.extract.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.foiatrail.extract.file.MemberFolder;
import org.foiatrail.extract.file.PageHandler;
import org.foiatrail.extract.file.Unreadable;
import org.foiatrail.extract.file.WholeReader;
import org.foiatrail.model.Page;
import org.jspecify.annotations.Nullable;

/// Mail in Outlook's own form (`.msg`).
final class OutlookReader implements WholeReader {
    @Override
    public void read(Path file, MediaType type, String name, List<Page> pages, MemberFolder members)
            throws IOException, Unreadable {
        try (MAPIMessage message = new MAPIMessage(file.toFile())) {
            message.setReturnNullOnMissingChunk(true);
            if (message.has7BitEncodingStrings()) {
                message.guess7BitEncoding();
            }
            List<String> attachments = new ArrayList<>();
            for (AttachmentChunks attachment : message.getAttachmentFiles()) {
                attachments.add(attach(attachment, members));
            }
            pages.add(Page.plain(1, head(message).page(attachments, body(message))));
        } catch (ChunkNotFoundException e) {
            throw new IOException(Unreadable.describe(e), e);
        }
    }

    private static MailHead head(MAPIMessage message) throws ChunkNotFoundException {
        Calendar submitted = message.getMessageDate();
        String sender = display(message.getDisplayFrom());
        String date = header(message, "Date");
        return new MailHead(
                sender.isEmpty() ? header(message, "From") : sender,
                !date.isEmpty() || submitted == null ? date : submitted(submitted.toInstant()),
                display(message.getDisplayTo()),
                display(message.getDisplayCC()),
                display(message.getDisplayBCC()),
                display(message.getSubject()));
    }

    /// The internet header as it came, which alone has the sender's zone; a mail that never left its server has
    /// none.
    private static String header(MAPIMessage message, String name) throws ChunkNotFoundException {
        String[] lines = message.getHeaders();
        StringBuilder value = new StringBuilder();
        boolean found = false;
        for (String line : lines == null ? new String[0] : lines) {
            if (found && (line.startsWith(" ") || line.startsWith("\t"))) {
                value.append(line);
            } else if (found) {
                break;
            } else if (line.regionMatches(true, 0, name + ":", 0, name.length() + 1)) {
                found = true;
                value.append(line.substring(name.length() + 1).strip());
            }
        }
        return DecoderUtil.decodeEncodedWords(value.toString(), DecodeMonitor.SILENT);
    }

    /// Outlook keeps the instant alone: printed with its zone, so that nobody takes it for local time.
    static String submitted(Instant date) {
        return DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ROOT)
                .format(date.atOffset(ZoneOffset.UTC));
    }

    private static String body(MAPIMessage message) throws ChunkNotFoundException, IOException, Unreadable {
        String text = message.getTextBody();
        if (text != null && !text.isBlank()) {
            return text.replace("\r\n", "\n");
        }
        String html = message.getHtmlBody();
        if (html != null && !html.isBlank()) {
            return MimeMailReader.html(html.getBytes(StandardCharsets.UTF_8), "UTF-8");
        }
        String rtf = message.getRtfBody();
        return rtf == null || rtf.isBlank() ? "" : rtf(rtf);
    }

    static String rtf(String rtf) throws IOException, Unreadable {
        PageHandler handler = new PageHandler(PageHandler.Form.DOCUMENT);
        try (TikaInputStream in = TikaInputStream.get(rtf.getBytes(StandardCharsets.US_ASCII))) {
            TikaReader.parse(
                    new RTFParser(), in, handler, MediaType.application("rtf"), "body.rtf", MemberFolder.unwanted());
        }
        return handler.pages().getFirst().text();
    }

    private static String attach(AttachmentChunks attachment, MemberFolder members) throws IOException {
        String name = firstName(
                attachment.getAttachLongFileName(), attachment.getAttachFileName(), attachment.getAttachDisplayName());
        byte[] content = attachment.getEmbeddedAttachmentObject();
        if (content == null && attachment.getAttachmentDirectory() != null) {
            // A mail in a mail is a folder of the same file; it becomes a file of its own.
            try (POIFSFileSystem alone = new POIFSFileSystem()) {
                EntryUtils.copyNodes(attachment.getAttachmentDirectory().getDirectory(), alone.getRoot());
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                alone.writeFilesystem(bytes);
                content = bytes.toByteArray();
            }
        }
        String printed = content == null ? null : members.add(name, new ByteArrayInputStream(content));
        return printed == null ? Objects.requireNonNullElse(name, "attachment") : printed;
    }

    private static @Nullable String firstName(@Nullable StringChunk... chunks) {
        for (StringChunk chunk : chunks) {
            if (chunk != null && chunk.getValue() != null && !chunk.getValue().isBlank()) {
                return chunk.getValue();
            }
        }
        return null;
    }

    private static String display(@Nullable String value) {
        return value == null ? "" : value.replace("\u0000", "").strip();
    }
}
