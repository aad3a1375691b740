package org.foiatrail.extract.file;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.microsoft.MSEmbeddedStreamTranslator;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;

/// Takes what a Tika parser finds embedded and saves it, unparsed.
public final class MemberSaver implements EmbeddedDocumentExtractor {
    private final MemberFolder members;
    private final MSEmbeddedStreamTranslator translator = new MSEmbeddedStreamTranslator();

    public MemberSaver(MemberFolder members) {
        this.members = members;
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        // A thumbnail shows the document's own first page.
        boolean thumbnail = TikaCoreProperties.EmbeddedResourceType.THUMBNAIL
                .name()
                .equals(metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE));
        return members.wanted() && !thumbnail;
    }

    @Override
    public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws IOException {
        if (!shouldParseEmbedded(metadata)) {
            return;
        }
        // An OLE object comes as an open folder of its document, not as bytes.
        if (translator.shouldTranslate(stream, metadata)) {
            try (InputStream translated = translator.translate(stream, metadata)) {
                members.add(name(metadata), translated);
            }
        } else {
            members.add(name(metadata), stream);
        }
    }

    private static @Nullable String name(Metadata metadata) {
        String path = metadata.get(TikaCoreProperties.INTERNAL_PATH);
        String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
        return name == null || name.isBlank() ? path : name;
    }
}
