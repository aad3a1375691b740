package org.foiatrail.store;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.Found;
import org.foiatrail.model.Ids;
import org.foiatrail.model.PageRange;

/// What was found in every file, by its content and the very pages it was found on. Can be made again from the pages.
public final class FoundStore {
    /// Raise it when a stage finds other things: files are then segmented and tagged again from their stored pages.
    public static final String VERSION = ".v25";

    /// Behind the name of what was segmented and not tagged.
    private static final String UNTAGGED = ".untagged";

    private final Blobs blobs;
    private final JsonMapper mapper = Json.mapper();

    /// Told by what it was found with, besides the version; empty without a user's vocabularies.
    private volatile String vocabulary;

    FoundStore(Path folder, String vocabulary) {
        blobs = new Blobs(folder);
        this.vocabulary = vocabulary;
    }

    /// From now on, what is found is found with other vocabularies.
    void setVocabulary(String fingerprint) {
        vocabulary = fingerprint;
    }

    /// Stores what was found on the pages of `ranges`, the whole of one file.
    ///
    /// @param tagged false if nobody looked for mentions yet
    public void write(List<PageRange> ranges, Found found, boolean tagged) {
        try {
            blobs.write(name(ranges) + (tagged ? "" : UNTAGGED), mapper.writeValueAsBytes(found));
        } catch (IOException e) {
            throw new IllegalStateException("a record that cannot be written as JSON", e);
        }
        if (tagged) {
            blobs.supersede(name(ranges) + UNTAGGED);
        }
    }

    /// True if these very pages were segmented by this version, and tagged if that is wanted.
    public boolean has(List<PageRange> ranges, boolean tagged) {
        return blobs.has(name(ranges)) || (!tagged && blobs.has(name(ranges) + UNTAGGED));
    }

    public Found read(List<PageRange> ranges) {
        try {
            return mapper.readValue(blobs.read(stored(ranges)), Found.class);
        } catch (IOException e) {
            throw new CorpusException(
                    CorpusException.Kind.DAMAGED,
                    "what was found in content " + ranges.getFirst().content()
                            + " cannot be read; run 'foiatrail index'",
                    e);
        }
    }

    /// Makes sure that it can be read back.
    ///
    /// @throws CorpusException of kind DAMAGED if not
    public void check(List<PageRange> ranges) {
        blobs.read(stored(ranges));
    }

    /// Removes what was found, to be found again.
    public void discard(List<PageRange> ranges) {
        blobs.remove(name(ranges));
        blobs.remove(name(ranges) + UNTAGGED);
    }

    private String stored(List<PageRange> ranges) {
        return blobs.has(name(ranges)) ? name(ranges) : name(ranges) + UNTAGGED;
    }

    /// Notes that `ranges` are no longer the pages of their file.
    public void supersede(List<PageRange> ranges) {
        blobs.supersede(name(ranges));
        blobs.supersede(name(ranges) + UNTAGGED);
    }

    void discardSuperseded(Stream<List<PageRange>> standing) throws IOException {
        // What was segmented alone goes once it is tagged, so it is not among the names.
        blobs.discardSuperseded(standing.map(this::name).collect(Collectors.toSet()));
    }

    /// Removes what was found on other pages than `standing`: left behind by a run that was killed.
    void retain(Stream<List<PageRange>> standing) throws IOException {
        blobs.retain(standing.map(this::name)
                .flatMap(name -> Stream.of(name, name + UNTAGGED))
                .collect(Collectors.toSet()));
    }

    /// Tells pages, version and vocabularies apart, for those who keep what they made of a file's records.
    public String fingerprint(List<PageRange> ranges) {
        List<String> pages = ranges.stream().map(PageRange::textHash).toList();
        return vocabulary.isEmpty() ? Ids.of(pages, VERSION) : Ids.of(pages, VERSION, vocabulary);
    }

    private String name(List<PageRange> ranges) {
        return ranges.getFirst().content() + "." + fingerprint(ranges) + VERSION;
    }
}
