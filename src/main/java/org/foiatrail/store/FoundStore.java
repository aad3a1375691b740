package org.foiatrail.store;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.Found;

/// What was found in every file, by the hash of its bytes. Can be made again from the pages.
public final class FoundStore {
    /// Raise it when a stage finds other things: files are then segmented and tagged again from their stored pages.
    private static final String VERSION = ".v1";

    private final Blobs blobs;
    private final JsonMapper mapper = Json.mapper();

    FoundStore(Path folder) {
        blobs = new Blobs(folder);
    }

    public void write(String sha256, Found found) {
        try {
            blobs.write(sha256 + VERSION, mapper.writeValueAsBytes(found));
        } catch (IOException e) {
            throw new IllegalStateException("a record that cannot be written as JSON", e);
        }
    }

    /// Empty if the file was not segmented and tagged by this version.
    public Optional<Found> read(String sha256) {
        if (!blobs.has(sha256 + VERSION)) {
            return Optional.empty();
        }
        try {
            return Optional.of(mapper.readValue(blobs.read(sha256 + VERSION), Found.class));
        } catch (IOException e) {
            throw new CorpusException(
                    CorpusException.Kind.DAMAGED,
                    "what was found in file " + sha256 + " cannot be read: index anew",
                    e);
        }
    }
}
