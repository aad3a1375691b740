package org.foiatrail.extract.format;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.tika.mime.MediaType;
import org.foiatrail.extract.file.Limits;
import org.foiatrail.extract.file.PagedFile;
import org.foiatrail.extract.file.Unreadable;
import org.foiatrail.extract.file.WholeReader;
import org.foiatrail.extract.ocr.OcrEngine;
import org.foiatrail.extract.ocr.RecognisedOnce;
import org.foiatrail.extract.ocr.Recogniser;
import org.foiatrail.extract.page.ImageFile;
import org.foiatrail.extract.page.PdfFile;
import org.jspecify.annotations.Nullable;

/// Which reader reads which type. Lives in a worker and is used by one thread.
public class FileReaders {
    private final Limits limits;
    private final FileTypes types = new FileTypes();
    private final Recogniser ocr;
    private final TikaReader documents = new TikaReader();
    private final ArchiveReader archives = new ArchiveReader();

    /// Readers of one worker.
    ///
    /// @param parent whom to ask what was recognised before
    public FileReaders(Limits limits, RecognisedOnce.Parent parent) {
        this.limits = limits;
        this.ocr = new RecognisedOnce(new OcrEngine(limits.ocrLanguage()), parent);
    }

    public MediaType type(Path file, String name) throws IOException {
        return types.detect(file, name);
    }

    /// The reader of a type whose pages can be read one by one; null if it has none.
    @Nullable
    public PagedFile open(Path file, String name, MediaType type) throws IOException, Unreadable {
        return switch (FileTypes.family(type)) {
            case TEXT -> PlainText.open(file, limits);
            case PDF -> PdfFile.open(file, ocr);
            case IMAGE -> ImageFile.open(file, ocr);
            default -> null;
        };
    }

    /// The reader of a type that has to be read in one go; null if it has none.
    @Nullable
    public WholeReader whole(MediaType type) {
        return switch (FileTypes.family(type)) {
            case MAIL -> new MimeMailReader();
            case OUTLOOK -> new OutlookReader();
            case CALENDAR -> new CalendarReader();
            case DOCUMENT -> documents;
            case ARCHIVE -> archives;
            default -> null;
        };
    }
}
