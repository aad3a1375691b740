package org.foiatrail.extract.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// Writes a mail as a file of its own, for mail that comes in no such form.
final class MailWriter {
    private static final Base64.Encoder LINES = Base64.getMimeEncoder();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final String boundary;

    /// A mail.
    ///
    /// @param depth of mails in mails, whose boundaries must differ
    MailWriter(int depth) {
        // No line of base64 begins like this, and header lines come before the first part.
        boundary = "=_part_" + depth;
    }

    /// Raw UTF-8, as today's mail may have it.
    void head(MailHead head) throws IOException {
        field("From", head.from());
        field("Date", head.sent());
        field("To", head.to());
        field("Cc", head.cc());
        field("Bcc", head.bcc());
        field("Subject", head.subject());
        field("MIME-Version", "1.0");
        field("Content-Type", "multipart/mixed; boundary=\"" + boundary + "\"");
    }

    private void field(String name, String value) throws IOException {
        if (!value.isBlank()) {
            line(name + ": " + value.replaceAll("[\\p{Cntrl}]+", " ").strip());
        }
    }

    private void line(String line) throws IOException {
        bytes.write(line.getBytes(StandardCharsets.UTF_8));
        bytes.write('\r');
        bytes.write('\n');
    }

    void text(String kind, String text) throws IOException {
        part("text/" + kind + "; charset=utf-8", "");
        encoded(text.getBytes(StandardCharsets.UTF_8));
    }

    void attachment(String name, byte[] content) throws IOException {
        part("application/octet-stream", name);
        encoded(content);
    }

    private void encoded(byte[] content) throws IOException {
        line("Content-Transfer-Encoding: base64");
        line("");
        bytes.write(LINES.encode(content));
        line("");
    }

    void message(String name, byte[] mail) throws IOException {
        part("message/rfc822", name);
        line("");
        bytes.write(mail);
        line("");
    }

    private void part(String type, String name) throws IOException {
        line("");
        line("--" + boundary);
        line("Content-Type: " + type);
        if (!name.isBlank()) {
            String encoded = Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
            line("Content-Disposition: attachment; filename=\"=?UTF-8?B?" + encoded + "?=\"");
        }
    }

    byte[] finish() throws IOException {
        line("");
        line("--" + boundary + "--");
        return bytes.toByteArray();
    }
}
