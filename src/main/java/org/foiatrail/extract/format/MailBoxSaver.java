package org.foiatrail.extract.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.foiatrail.extract.file.MemberSaver;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Saves the mails of a mail box without the `>` that it sets before each of their lines that begins with `From `,
/// lest that be taken for the beginning of the next mail.
record MailBoxSaver(MemberSaver members) implements EmbeddedDocumentExtractor {
    private static final Pattern MARKED = Pattern.compile("(?dm)^>++(?=From )");

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        return members.shouldParseEmbedded(metadata);
    }

    @Override
    public void parseEmbedded(InputStream mail, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws SAXException, IOException {
        String text = new String(mail.readAllBytes(), StandardCharsets.ISO_8859_1);
        String unmarked = MARKED.matcher(text)
                .replaceAll(marks -> isQuoted(text, marks.start(), marks.group())
                        ? marks.group()
                        : marks.group().substring(1));
        try (TikaInputStream bytes = TikaInputStream.get(unmarked.getBytes(StandardCharsets.ISO_8859_1))) {
            members.parseEmbedded(bytes, handler, metadata, outputHtml);
        }
    }

    /// True for a line amid others with the same marks: some boxes mark no line that has marks of its own.
    private static boolean isQuoted(String text, int start, String marks) {
        int end = text.indexOf('\n', start);
        return isMarked(text, text.lastIndexOf('\n', start - 2) + 1, marks)
                || (end > 0 && isMarked(text, end + 1, marks));
    }

    private static boolean isMarked(String text, int line, String marks) {
        int behind = line + marks.length();
        return text.startsWith(marks, line) && !text.startsWith(">", behind) && !text.startsWith("From ", behind);
    }
}
