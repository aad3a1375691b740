package org.foiatrail.extract.format;

import com.pff.PSTAttachment;
import com.pff.PSTException;
import com.pff.PSTFile;
import com.pff.PSTFolder;
import com.pff.PSTMessage;
import com.pff.PSTObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.apache.james.mime4j.dom.Header;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.foiatrail.extract.file.Hindrance;
import org.foiatrail.extract.file.MemberTally;
import org.foiatrail.extract.file.Unreadable;
import org.foiatrail.model.ExtractionOutcome.Failed.Failure;
import org.jspecify.annotations.Nullable;

/// Outlook's mail boxes (`.pst`, `.ost`): each item becomes a mail file of its own, named by its folder and
/// subject, with its attachments in it.
final class MailStoreReader {
    /// Mails forwarded in mails forwarded: deeper than this, somebody is playing.
    private static final int DEEPEST = 32;
    /// Folders that cannot be listed would be asked for ever.
    private static final int MOST_FAILURES = 3;

    private static final int LONGEST_NAME = 80;
    /// The folder above those that a user sees has this number in every store; its name depends on the language.
    private static final long TOP = 0x8022;
    /// A search kept as a folder holds nothing of its own.
    private static final int SEARCH = 0x03;

    private static final int KIND = 0x1F;

    private final MemberTally tally;

    private MailStoreReader(MemberTally tally) {
        this.tally = tally;
    }

    static void read(Path file, MemberTally tally) throws IOException, Unreadable {
        PSTFile store = null;
        try {
            store = new PSTFile(file.toFile());
            new MailStoreReader(tally).folder(store.getRootFolder(), "", 0);
        } catch (PSTException e) {
            boolean locked = String.valueOf(e.getMessage()).contains("ncrypt");
            throw new Unreadable(locked ? Failure.ENCRYPTED : Failure.DAMAGED, Unreadable.describe(e));
        } finally {
            if (store != null) {
                store.close();
            }
        }
    }

    private void folder(PSTFolder folder, String path, int depth) throws IOException {
        items(folder, path);
        List<PSTFolder> inner;
        try {
            inner = depth > DEEPEST ? List.of() : folder.getSubFolders();
        } catch (PSTException | IOException | RuntimeException e) {
            tally.damaged(path + "folders");
            return;
        }
        for (PSTFolder next : inner) {
            if ((next.getDescriptorNodeId() & KIND) != SEARCH) {
                boolean top = next.getDescriptorNodeId() == TOP;
                folder(next, top ? path : path + fileName(next.getDisplayName(), "folder") + "/", depth + 1);
            }
        }
    }

    private void items(PSTFolder folder, String path) throws IOException {
        int failures = 0;
        while (tally.wanted() && failures < MOST_FAILURES) {
            String name = path + "item";
            try {
                PSTObject item = folder.getNextChild();
                if (item == null) {
                    return;
                }
                if (item instanceof PSTMessage message) {
                    name = path + title(message);
                    byte[] mail = mail(message, 0);
                    tally.unpack(name, new ByteArrayInputStream(mail));
                }
                failures = 0;
            } catch (PSTException | IOException | RuntimeException | Unreadable e) {
                Hindrance hindrance = Hindrance.in(e);
                if (hindrance != null) {
                    throw hindrance;
                }
                if (tally.wanted()) {
                    tally.damaged(name);
                }
                failures++;
            }
        }
    }

    private static String title(PSTMessage message) {
        String subject = message.getSubject();
        return fileName(subject.isBlank() ? message.getDisplayName() : subject, "message") + ".eml";
    }

    private static String fileName(String name, String ifNone) {
        String clean = name.replaceAll("[/\\\\\\p{Cntrl}]+", "_").strip();
        String brief =
                clean.length() > LONGEST_NAME ? clean.substring(0, LONGEST_NAME).strip() : clean;
        return brief.isBlank() ? ifNone : brief;
    }

    private static byte[] mail(PSTMessage message, int depth) throws IOException, PSTException, Unreadable {
        MailWriter mail = new MailWriter(depth);
        mail.head(head(message));
        String text = message.getBody();
        String html = message.getBodyHTML();
        if (!text.isBlank()) {
            mail.text("plain", text);
        } else if (!html.isBlank()) {
            mail.text("html", html);
        } else {
            String rtf = message.getRTFBody();
            mail.text("plain", rtf == null || rtf.isBlank() ? "" : OutlookReader.rtf(rtf));
        }
        for (int i = 0; i < message.getNumberOfAttachments(); i++) {
            attach(message.getAttachment(i), mail, depth);
        }
        return mail.finish();
    }

    private static void attach(PSTAttachment attachment, MailWriter mail, int depth)
            throws IOException, PSTException, Unreadable {
        String longName = attachment.getLongFilename();
        String name = longName.isBlank() ? attachment.getFilename() : longName;
        PSTMessage inner = attachment.getEmbeddedPSTMessage();
        if (inner != null && depth < DEEPEST) {
            mail.message(name.isBlank() ? title(inner) : name, mail(inner, depth + 1));
            return;
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        if (attachment.getAttachMethod() == PSTAttachment.ATTACHMENT_METHOD_BY_VALUE
                || attachment.getAttachMethod() == PSTAttachment.ATTACHMENT_METHOD_OLE) {
            try (InputStream in = attachment.getFileInputStream()) {
                in.transferTo(content);
            }
        }
        mail.attachment(name, content.toByteArray());
    }

    /// The internet header as it came, which alone has the sender's zone, else what Outlook keeps.
    private static MailHead head(PSTMessage message) throws IOException {
        Header header = header(message.getTransportMessageHeaders());
        String address = message.getSenderEmailAddress();
        String sender = message.getSenderName();
        boolean internet = address.contains("@") && !address.equals(sender);
        return new MailHead(
                or(header, "From", internet ? sender + " <" + address + ">" : sender),
                or(header, "Date", submitted(message)),
                or(header, "To", message.getDisplayTo()),
                or(header, "Cc", message.getDisplayCC()),
                or(header, "Bcc", message.getDisplayBCC()),
                message.getSubject());
    }

    private static @Nullable Header header(String lines) throws IOException {
        if (lines.isBlank()) {
            return null;
        }
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setFieldParser(LenientFieldParser.getParser());
        byte[] bytes = (lines.strip() + "\r\n\r\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return builder.parseHeader(new ByteArrayInputStream(bytes));
    }

    private static String or(@Nullable Header header, String name, String otherwise) {
        List<Field> fields = header == null ? List.of() : header.getFields(name);
        return fields.isEmpty() ? Objects.requireNonNullElse(otherwise, "") : MimeMailReader.value(fields.getFirst());
    }

    private static String submitted(PSTMessage message) {
        Date date = message.getClientSubmitTime();
        Date sent = date == null ? message.getMessageDeliveryTime() : date;
        return sent == null ? "" : OutlookReader.submitted(sent.toInstant());
    }
}
