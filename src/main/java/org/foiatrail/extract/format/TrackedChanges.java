package org.foiatrail.extract.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.tika.utils.XMLReaderUtils;
import org.foiatrail.extract.file.TextLimit;
import org.jspecify.annotations.Nullable;

/// What somebody deleted from a Word document while changes were tracked, or noted in its margin. Both stand in the
/// file
/// among the words that stayed: read as one, `may not` and `may` would be the same draft, and a reader's doubt its
/// author's.
final class TrackedChanges {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String DELETION = "del";
    /// What was moved stands in its new place besides.
    private static final String MOVED = "moveFrom";
    /// Where a comment is shown, and the comment.
    private static final String SHOWN = "commentReference";

    private static final String COMMENT = "comment";

    private static final Set<String> WORDS = Set.of("t", "delText");
    private static final Set<String> BLANKS = Set.of("p", "br", "cr", "tab");
    /// The parts of a document that hold running text.
    private static final Pattern TEXT =
            Pattern.compile("word/(?:document|header|footer|footnotes|endnotes|comments)\\d*\\.xml");

    private final Path document;
    private final TextLimit limit = new TextLimit();
    private final List<String> deletions = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();
    /// The parts that are to be copied without what they lost.
    private final Set<String> changed = new HashSet<>();

    private TrackedChanges(Path document) {
        this.document = document;
    }

    /// Those of a document. Of a broken part there are none: the document's parser tells what is wrong with it, or
    /// makes
    /// something of it.
    static TrackedChanges in(Path document) {
        TrackedChanges changes = new TrackedChanges(document);
        try (ZipFile zip = changes.open()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (TEXT.matcher(entry.getName()).matches()) {
                    changes.look(zip, entry);
                }
            }
        } catch (IOException e) {
            return new TrackedChanges(document);
        }
        return changes;
    }

    private void look(ZipFile zip, ZipArchiveEntry entry) {
        int deleted = deletions.size();
        int noted = comments.size();
        try {
            read(zip, entry, null);
        } catch (IOException | XMLStreamException e) {
            changed.remove(entry.getName());
            deletions.subList(deleted, deletions.size()).clear();
            comments.subList(noted, comments.size()).clear();
        }
    }

    private ZipFile open() throws IOException {
        return ZipFile.builder().setPath(document).get();
    }

    /// True if the document reads otherwise once all changes are accepted.
    boolean any() {
        return !changed.isEmpty();
    }

    /// What was deleted, each in a line with who did it and when.
    List<String> deletions() {
        return deletions;
    }

    /// What was noted in its margin, each in a line with who did it and when.
    List<String> comments() {
        return comments;
    }

    /// Writes the document as it reads with all changes accepted, without comments.
    void accept(Path accepted) throws IOException {
        try (ZipFile zip = open();
                ZipArchiveOutputStream out = new ZipArchiveOutputStream(accepted)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (changed.contains(entry.getName())) {
                    out.putArchiveEntry(new ZipArchiveEntry(entry.getName()));
                    read(zip, entry, out);
                    out.closeArchiveEntry();
                } else {
                    // Packed as it is: a picture of a gigabyte is none of our business.
                    out.addRawArchiveEntry(entry, zip.getRawInputStream(entry));
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /// Notes what was deleted from a part and what was commented, or copies the rest of it.
    ///
    /// @param out null to note
    private void read(ZipFile zip, ZipArchiveEntry entry, @Nullable OutputStream out)
            throws IOException, XMLStreamException {
        try (InputStream in = zip.getInputStream(entry)) {
            XMLEventReader reader = XMLReaderUtils.getXMLInputFactory().createXMLEventReader(in);
            XMLEventWriter writer =
                    out == null ? null : XMLOutputFactory.newFactory().createXMLEventWriter(out, "UTF-8");
            while (reader.hasNext()) {
                XMLEvent event = reader.nextEvent();
                if (is(event, DELETION) || is(event, MOVED)) {
                    String words = words(reader);
                    if (writer == null && !words.isBlank()) {
                        changed.add(entry.getName());
                        note(event.asStartElement(), words);
                    }
                } else if (is(event, SHOWN)) {
                    words(reader);
                    changed.add(entry.getName());
                } else if (writer != null) {
                    writer.add(event);
                } else if (is(event, COMMENT)) {
                    comments.add(head("Comment by ", event.asStartElement())
                            + words(reader).strip());
                }
            }
            if (writer != null) {
                writer.flush();
            }
        }
    }

    private static boolean is(XMLEvent event, String name) {
        return event.isStartElement() && event.asStartElement().getName().equals(new QName(WORD, name));
    }

    /// The words of the element that was just begun, read to its end.
    private String words(XMLEventReader reader) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        int depth = 1;
        boolean text = false;
        while (depth > 0) {
            XMLEvent event = reader.nextEvent();
            if (event.isStartElement()) {
                String name = event.asStartElement().getName().getLocalPart();
                text = WORDS.contains(name);
                words.append(BLANKS.contains(name) ? " " : "");
                depth++;
            } else if (event.isEndElement()) {
                text = false;
                depth--;
            } else if (text && event.isCharacters()) {
                String data = event.asCharacters().getData();
                limit.add(data.length());
                words.append(data);
            }
        }
        return words.toString().replaceAll("\\s+", " ");
    }

    private void note(StartElement change, String words) {
        if (change.getName().getLocalPart().equals(MOVED)) {
            return;
        }
        String head = head("Deleted by ", change);
        if (!deletions.isEmpty() && deletions.getLast().startsWith(head)) {
            // One deletion, of runs that look different.
            deletions.add(deletions.removeLast() + words);
        } else {
            deletions.add(head + words);
        }
    }

    private static String head(String what, StartElement element) {
        // Word writes the writer's own clock and calls it UTC.
        String date = value(element, "date").replaceFirst("T(\\d\\d:\\d\\d).*", " $1");
        return what + value(element, "author") + (date.isEmpty() ? "" : ", " + date) + ": ";
    }

    private static String value(StartElement element, String name) {
        @Nullable Attribute attribute = element.getAttributeByName(new QName(WORD, name));
        return attribute == null ? "" : attribute.getValue().strip().replaceAll("\\s+", " ");
    }
}
