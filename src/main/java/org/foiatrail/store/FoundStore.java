package org.foiatrail.store;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.Found;
import org.foiatrail.model.Ids;
import org.foiatrail.model.PageRange;

/// What was found in every file, by its bytes and the very pages it was found on. Can be made again from the pages.
public final class FoundStore {
    /// Raise it when a stage finds other things: files are then segmented and tagged again from their stored pages.
    private static final String VERSION = ".v1";

    private final Blobs blobs;
    private final JsonMapper mapper = Json.mapper();

    FoundStore(Path folder) {
        blobs = new Blobs(folder);
    }

    /// Stores what was found on the pages of `ranges`, the whole of one file.
    public void write(List<PageRange> ranges, Found found) {
        try {
            blobs.write(name(ranges), mapper.writeValueAsBytes(found));
        } catch (IOException e) {
            throw new IllegalStateException("a record that cannot be written as JSON", e);
        }
    }

    /// True if these very pages were segmented and tagged by this version.
    public boolean has(List<PageRange> ranges) {
        return blobs.has(name(ranges));
    }

    public Found read(List<PageRange> ranges) {
        try {
            return mapper.readValue(blobs.read(name(ranges)), Found.class);
        } catch (IOException e) {
            throw new CorpusException(
                    CorpusException.Kind.DAMAGED,
                    "what was found in file " + ranges.getFirst().sha256() + " cannot be read: index anew",
                    e);
        }
    }

    /// Notes that `ranges` are no longer the pages of their file.
    public void supersede(List<PageRange> ranges) {
        blobs.supersede(name(ranges));
    }

    void discardSuperseded() throws IOException {
        blobs.discardSuperseded();
    }

    /// Tells pages and version apart, for those who keep what they made of a file's records.
    public static String fingerprint(List<PageRange> ranges) {
        return Ids.of(ranges.stream().map(PageRange::textHash).toList(), VERSION);
    }

    private static String name(List<PageRange> ranges) {
        return ranges.getFirst().sha256() + "." + fingerprint(ranges) + VERSION;
    }
}
