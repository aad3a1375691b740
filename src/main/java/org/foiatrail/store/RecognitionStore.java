package org.foiatrail.store;

import java.nio.file.Path;
import java.util.Optional;
import org.foiatrail.model.CorpusException;

/// What OCR gave for a page's picture, by the key of picture and engine, so that no picture is recognised twice.
public final class RecognitionStore {
    private final Blobs blobs;

    RecognitionStore(Path folder) {
        blobs = new Blobs(folder);
    }

    /// What was put under `key`. One that cannot be read is as good as none: it can be made again.
    public Optional<byte[]> find(String key) {
        try {
            return blobs.has(key) ? Optional.of(blobs.read(key)) : Optional.empty();
        } catch (CorpusException e) {
            return Optional.empty();
        }
    }

    public void put(String key, byte[] recognised) {
        blobs.write(key, recognised);
    }
}
