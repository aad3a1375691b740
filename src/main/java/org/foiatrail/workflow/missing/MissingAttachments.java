package org.foiatrail.workflow.missing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.foiatrail.model.FoundMessage;
import org.foiatrail.model.LogicalDocument;
import org.foiatrail.model.MemberPath;
import org.foiatrail.model.Message;
import org.foiatrail.model.Row;
import org.foiatrail.model.SourceFile;
import org.foiatrail.model.Span;
import org.foiatrail.relate.message.Copies;
import org.foiatrail.segment.message.AttachmentNames;
import org.foiatrail.workflow.AllMessages;
import org.foiatrail.workflow.FileView;

/// The attachments that messages name, quoted ones too, and that are neither a file of that name nor a document of the
/// message's family nor one with that title.
final class MissingAttachments {
    /// How many first letters tell what a document is about.
    private static final int OPENING = 400;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<FileView> files;
    private final Set<String> names = new HashSet<>();
    private final List<String> titles = new ArrayList<>();

    MissingAttachments(List<FileView> files) {
        this.files = files;
        for (FileView file : files) {
            names.add(fileName(file.file().path()));
            for (LogicalDocument document : file.found().segments().documents()) {
                Span line = document.firstLine();
                // A mail begins with its header, which names the attachment.
                if (line != null && document.attachments().isEmpty()) {
                    titles.add(file.text(line.page(), line.start(), line.page(), line.end()));
                }
            }
        }
    }

    /// A row for each message and name, however often the message was printed: with the first print that `wanted`
    /// takes.
    List<Row.MissingRow> rows(Predicate<SourceFile> wanted, int unread) {
        AllMessages messages = new AllMessages(files);
        List<Row.MissingRow> rows = new ArrayList<>();
        for (List<FoundMessage> copies : new Copies().group(messages.found())) {
            Map<String, FoundMessage> named = new LinkedHashMap<>();
            Map<String, String> printed = new LinkedHashMap<>();
            for (FoundMessage copy : copies) {
                for (String name : copy.message().attachments()) {
                    if (wanted.test(messages.view(copy).file()) && named.putIfAbsent(plain(name), copy) == null) {
                        printed.put(plain(name), name);
                    }
                }
            }
            if (named.isEmpty()) {
                continue;
            }
            List<String> family = copies.stream()
                    .flatMap(copy -> attached(messages.view(copy), copy.message()).stream())
                    .toList();
            printed.forEach((plain, name) -> {
                FoundMessage copy = named.get(plain);
                if (copy != null && !isThere(name, family)) {
                    rows.add(row(messages.view(copy), copy.message(), name, unread));
                }
            });
        }
        return rows;
    }

    private boolean isThere(String name, List<String> family) {
        return names.contains(plain(name))
                || family.stream().anyMatch(text -> AttachmentNames.fits(name, text))
                || titles.stream().anyMatch(title -> AttachmentNames.isTitle(name, title));
    }

    /// The first words of what is attached to the document that a message stands in.
    private static List<String> attached(FileView file, Message message) {
        List<LogicalDocument> documents = file.found().segments().documents();
        return documents.stream()
                .filter(document -> document.holds(message.start().page()))
                .flatMap(document -> documents.stream()
                        .filter(other -> Integer.valueOf(document.firstPage()).equals(other.attachedTo())))
                .map(document -> opening(file, document))
                .toList();
    }

    private static String opening(FileView file, LogicalDocument document) {
        String text = file.page(document.firstPage()).text();
        return text.substring(0, Math.min(text.length(), OPENING));
    }

    private static String fileName(String path) {
        String name = MemberPath.names(path).getLast();
        return plain(name.substring(name.lastIndexOf('/') + 1));
    }

    /// Letters and digits alone: OCR loses the signs between them.
    private static String plain(String name) {
        return NO_WORD.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static Row.MissingRow row(FileView file, Message message, String name, int unread) {
        return new Row.MissingRow(
                file.located("missing " + name, message.header()),
                "attachment",
                name,
                message.senders(),
                message.sent() == null ? null : message.sent().time(),
                unread);
    }
}
