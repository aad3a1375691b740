package org.foiatrail.samples;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Writes Outlook's `.msg`: a compound file with a stream for each property, after MS-OXMSG.
final class OutlookFile {
    private static final int TEXT = 0x001F;
    private static final int TIME = 0x0040;
    private static final int NUMBER = 0x0003;
    private static final Instant EPOCH = Instant.parse("1601-01-01T00:00:00Z");

    private final Story story;
    private final MailFile mail;

    OutlookFile(Story story, MailFile mail) {
        this.story = story;
        this.mail = mail;
    }

    Parcel msg(String path, String id) {
        return Parcel.of(Made.extracted(path, () -> write(story.item(id)), mail.facts(id)));
    }

    private byte[] write(Item item) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            DirectoryEntry root = file.getRoot();
            DirectoryEntry names = root.createDirectory("__nameid_version1.0");
            for (String stream : List.of("00020102", "00030102", "00040102")) {
                add(names, "__substg1.0_" + stream, new byte[0]);
            }
            List<String> to = item.parties("to");
            List<String> cc = item.parties("cc");
            Person from = story.person(item.parties("from").getFirst(), item.id());
            String headers = mail.header(item.id()).replace("\n", "\r\n");
            Properties properties = new Properties(root, 32, to.size() + cc.size());
            properties.text(0x001A, "IPM.Note");
            properties.text(0x0037, headers.replaceAll("(?s).*Subject: ([^\r]*)\r.*", "$1"));
            properties.time(0x0039, item.sent().orElseThrow());
            properties.text(0x007D, headers);
            properties.text(0x0C1A, from.name());
            properties.text(0x0C1E, "SMTP");
            properties.text(0x0C1F, from.address());
            properties.text(0x0E03, names(cc, item));
            properties.text(0x0E04, names(to, item));
            properties.time(0x0E06, item.sent().orElseThrow());
            properties.text(0x1000, mail.body(item.id()).replace("\n", "\r\n"));
            // Unicode strings.
            properties.number(0x340D, 0x00040000);
            properties.end();
            for (int i = 0; i < to.size() + cc.size(); i++) {
                boolean copy = i >= to.size();
                Person person = story.person(copy ? cc.get(i - to.size()) : to.get(i), item.id());
                DirectoryEntry directory =
                        root.createDirectory(String.format(Locale.ROOT, "__recip_version1.0_#%08X", i));
                Properties recipient = new Properties(directory, 8, 0);
                recipient.number(0x0C15, copy ? 2 : 1);
                recipient.text(0x3001, person.name());
                recipient.text(0x3002, "SMTP");
                recipient.text(0x3003, person.address());
                recipient.text(0x39FE, person.address());
                recipient.end();
            }
            file.writeFilesystem(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String names(List<String> ids, Item item) {
        return String.join(
                "; ", ids.stream().map(id -> story.person(id, item.id()).name()).toList());
    }

    private static void add(DirectoryEntry directory, String name, byte[] bytes) throws IOException {
        directory.createDocument(name, new ByteArrayInputStream(bytes));
    }

    /// The properties of a message or a recipient: fixed ones in one table, texts in streams of their own.
    private static final class Properties {
        private final DirectoryEntry directory;
        private final ByteArrayOutputStream table = new ByteArrayOutputStream();

        /// @param head the length of the table's head, which in a message counts the recipients
        Properties(DirectoryEntry directory, int head, int recipients) {
            this.directory = directory;
            ByteBuffer start = ByteBuffer.allocate(head).order(ByteOrder.LITTLE_ENDIAN);
            if (head == 32) {
                start.putInt(8, recipients).putInt(16, recipients);
            }
            table.writeBytes(start.array());
        }

        void text(int id, String text) throws IOException {
            byte[] bytes = text.getBytes(UTF_16LE);
            // The length counts the zero that ends a string, though the stream leaves it out.
            row(id, TEXT, bytes.length + 2L);
            add(directory, String.format(Locale.ROOT, "__substg1.0_%04X%04X", id, TEXT), bytes);
        }

        void number(int id, int value) {
            row(id, NUMBER, value);
        }

        /// In tenths of a microsecond of universal time.
        void time(int id, LocalDateTime sent) {
            ZoneOffset zone = ZoneOffset.of(HeaderStyle.zone(sent).strip());
            row(id, TIME, Duration.between(EPOCH, sent.toInstant(zone)).toSeconds() * 10_000_000);
        }

        private void row(int id, int type, long value) {
            table.writeBytes(ByteBuffer.allocate(16)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(id << 16 | type)
                    .putInt(6)
                    .putLong(value)
                    .array());
        }

        void end() throws IOException {
            add(directory, "__properties_version1.0", table.toByteArray());
        }
    }
}
