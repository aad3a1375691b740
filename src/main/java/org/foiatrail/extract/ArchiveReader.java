package org.foiatrail.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.mbox.MboxParser;
import org.apache.tika.parser.pkg.CompressorParser;
import org.apache.tika.parser.pkg.PackageParser;
import org.apache.tika.parser.pkg.RarParser;
import org.foiatrail.extract.FileTypes.Family;
import org.foiatrail.model.ExtractionOutcome.Failed.Failure;
import org.foiatrail.model.Page;

/// Archives and mail boxes: members, no pages.
final class ArchiveReader implements WholeReader {
    private static final Map<MediaType, Parser> BY_TYPE = byType();

    private static Map<MediaType, Parser> byType() {
        Map<MediaType, Parser> byType = new LinkedHashMap<>();
        for (Parser parser : List.of(new PackageParser(), new CompressorParser(), new RarParser(), new MboxParser())) {
            for (MediaType type : parser.getSupportedTypes(new ParseContext())) {
                byType.putIfAbsent(type, parser);
            }
        }
        return byType;
    }

    @Override
    public void read(Path file, MediaType type, String name, List<Page> pages, MemberFolder members)
            throws IOException, Unreadable {
        Parser parser = BY_TYPE.get(type);
        if (parser == null && FileTypes.family(type) == Family.ARCHIVE) {
            parser = BY_TYPE.get(MediaType.APPLICATION_ZIP);
        }
        if (parser == null) {
            throw new Unreadable(Failure.UNSUPPORTED, type.toString());
        }
        try (TikaInputStream in = TikaInputStream.get(file)) {
            TikaReader.parse(parser, in, new PageHandler(false), type, name, members);
        }
    }
}
