package org.foiatrail.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.foiatrail.samples.Made.PageFacts;

/// Writes internet mail: `.eml` and `.mbox`.
final class MailFile {
    private static final String BOUNDARY = "=_SyntheticSample_";

    private final Story story;
    private final Printing printing;

    MailFile(Story story, Printing printing) {
        this.story = story;
        this.printing = printing;
    }

    Parcel eml(String path, String id, List<Parcel> attachments) {
        Made.Content bytes =
                () -> message(id, attachments).replace("\n", "\r\n").getBytes(UTF_8);
        return Parcel.containing(Made.extracted(path, bytes, facts(id)), attachments);
    }

    /// Its messages have no names, so they are numbered.
    Parcel mbox(String path, List<String> ids) {
        List<Parcel> messages = new ArrayList<>();
        for (String id : ids) {
            String name = "attachment-" + (messages.size() + 1);
            messages.add(Parcel.of(Made.extracted(name, () -> boxed(id).getBytes(UTF_8), facts(id))));
        }
        Made.Content box = () ->
                ids.stream().map(this::boxed).collect(Collectors.joining()).getBytes(UTF_8);
        return Parcel.containing(Made.without(path, box, "without-text", "container"), messages);
    }

    private String boxed(String id) {
        String sent = HeaderStyle.BLACKBERRY.time(story.item(id).sent().orElseThrow());
        String message = message(id, List.of()).replaceAll("(?m)^From ", ">From ");
        return "From sample@ice.example " + sent + "\n" + message + "\n";
    }

    /// What a reader finds on its one page: the header, then the body.
    List<PageFacts> facts(String id) {
        return List.of(PageFacts.of(printing.chain(story.item(id), HeaderStyle.ZONED, PlainPrint.LOOK)));
    }

    String body(String id) {
        return PlainPrint.text(printing.bodyAndQuoted(story.item(id), PlainPrint.LOOK)) + "\n" + Margins.BANNER + "\n";
    }

    /// The fields of the header, one a line.
    String header(String id) {
        Item item = story.item(id);
        StringBuilder head = new StringBuilder();
        for (Block line : printing.header(item, HeaderStyle.ZONED, PlainPrint.LOOK)) {
            head.append(line.text().text().replace(">;", ">,")).append('\n');
        }
        return head.append("Message-ID: <")
                .append(id)
                .append("@samples.example>\n")
                .toString();
    }

    private String message(String id, List<Parcel> attachments) {
        String text = "Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n\n" + body(id);
        String head = header(id) + "MIME-Version: 1.0\n";
        if (attachments.isEmpty()) {
            return head + text;
        }
        String boundary = BOUNDARY + id;
        return head + "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\n\n--" + boundary + "\n" + text
                + attachments.stream()
                        .map(attachment -> "--" + boundary + "\n" + attached(attachment))
                        .collect(Collectors.joining())
                + "--" + boundary + "--\n";
    }

    private static String attached(Parcel attachment) {
        String name = attachment.file().path();
        String disposition = "Content-Disposition: attachment; filename=\"" + name + "\"\n";
        if (name.endsWith(".eml")) {
            String mail = new String(attachment.bytes(), UTF_8).replace("\r\n", "\n");
            return "Content-Type: message/rfc822; name=\"" + name + "\"\n" + disposition + "\n" + mail + "\n";
        }
        return "Content-Type: " + type(name) + "; name=\"" + name + "\"\nContent-Transfer-Encoding: base64\n"
                + disposition + "\n"
                + Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(attachment.bytes()) + "\n";
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "pdf" -> "application/pdf";
            case "docx" -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            default -> "application/octet-stream";
        };
    }
}
