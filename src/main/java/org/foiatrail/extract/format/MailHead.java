package org.foiatrail.extract.format;

import java.util.List;

/// The header of a native mail, in the form in which mails are printed, so that it is found by the same means.
///
/// @param sent as the mail has it, with its zone
record MailHead(String from, String sent, String to, String cc, String bcc, String subject) {
    /// One line for each field that is there.
    String print(List<String> attachments) {
        StringBuilder lines = new StringBuilder();
        line(lines, "From", from);
        line(lines, "Sent", sent);
        line(lines, "To", to);
        line(lines, "Cc", cc);
        line(lines, "Bcc", bcc);
        line(lines, "Subject", subject);
        line(lines, "Attachments", String.join("; ", attachments));
        return lines.toString();
    }

    private static void line(StringBuilder lines, String label, String value) {
        if (!value.isBlank()) {
            lines.append(label).append(": ").append(value.strip()).append('\n');
        }
    }

    /// The text of page 1.
    String page(List<String> attachments, String body) {
        String head = print(attachments);
        return head.isEmpty() ? body : head + "\n" + body;
    }
}
