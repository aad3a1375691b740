package org.foiatrail.extract.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.apache.tika.utils.XMLReaderUtils;
import org.foiatrail.extract.file.TextLimit;
import org.jspecify.annotations.Nullable;

/// What somebody deleted from a Word document while changes were tracked. It still stands in the file, among the words
/// that stayed: read as one, `may not` and `may` would be the same draft.
final class TrackedChanges {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final Set<String> DELETED = Set.of("del", "moveFrom");
    /// The parts of a document that hold running text.
    private static final Pattern TEXT =
            Pattern.compile("word/(?:document|header\\d*|footer\\d*|footnotes|endnotes|comments)\\d*\\.xml");

    private final TextLimit limit = new TextLimit();
    private final List<String> deletions = new ArrayList<>();

    /// Writes the document as it reads with all changes accepted.
    ///
    /// @return what was deleted, each in a line with who did it and when; if nothing was, nothing is written
    static List<String> accept(Path document, Path accepted) throws IOException {
        TrackedChanges changes = new TrackedChanges();
        try (ZipFile zip = new ZipFile(document.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (TEXT.matcher(entry.getName()).matches()) {
                    changes.filter(zip, entry, OutputStream.nullOutputStream());
                }
            }
            if (changes.deletions.isEmpty()) {
                return List.of();
            }
            TrackedChanges again = new TrackedChanges();
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(accepted))) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    if (TEXT.matcher(entry.getName()).matches()) {
                        again.filter(zip, entry, out);
                    } else {
                        try (InputStream in = zip.getInputStream(entry)) {
                            in.transferTo(out);
                        }
                    }
                }
            }
            return changes.deletions;
        } catch (ZipException | XMLStreamException e) {
            // A broken document, of which its parser may still make something, or tell what is wrong.
            return List.of();
        }
    }

    /// Copies a part without what was deleted, and notes that.
    private void filter(ZipFile zip, ZipEntry entry, OutputStream out) throws IOException, XMLStreamException {
        try (InputStream in = zip.getInputStream(entry)) {
            XMLEventReader reader = XMLReaderUtils.getXMLInputFactory().createXMLEventReader(in);
            XMLEventWriter writer = XMLOutputFactory.newFactory().createXMLEventWriter(out, "UTF-8");
            while (reader.hasNext()) {
                XMLEvent event = reader.nextEvent();
                if (event.isStartElement() && isDeleted(event.asStartElement().getName())) {
                    note(event.asStartElement(), words(reader));
                } else {
                    writer.add(event);
                }
            }
            writer.flush();
        }
    }

    private static boolean isDeleted(QName name) {
        return name.getNamespaceURI().equals(WORD) && DELETED.contains(name.getLocalPart());
    }

    /// The words of the element that was just begun, read to its end.
    private String words(XMLEventReader reader) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            XMLEvent event = reader.nextEvent();
            if (event.isStartElement()) {
                depth++;
            } else if (event.isEndElement()) {
                depth--;
            } else if (event.isCharacters()) {
                String data = event.asCharacters().getData();
                limit.add(data.length());
                words.append(data);
            }
        }
        return words.toString();
    }

    private void note(StartElement deleted, String words) {
        if (!words.isBlank()) {
            // Word writes the writer's own clock and calls it UTC.
            String date = value(deleted, "date").replaceFirst("T(\\d\\d:\\d\\d).*", " $1");
            deletions.add(
                    "Deleted by " + value(deleted, "author") + (date.isEmpty() ? "" : ", " + date) + ": " + words);
        }
    }

    private static String value(StartElement element, String name) {
        @Nullable Attribute attribute = element.getAttributeByName(new QName(WORD, name));
        return attribute == null ? "" : attribute.getValue();
    }
}
