package org.foiatrail.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.Ids;
import org.foiatrail.model.Page;
import org.foiatrail.model.PageCodec;
import org.foiatrail.model.PageRange;
import org.jspecify.annotations.Nullable;

/// The pages of every file, by the hash of its bytes, one stored file a page range.
public final class PageStore {
    /// The name holds the text's hash, so that pages read anew stand beside the old ones until the ledger's line
    /// switches over: a kill in between loses nothing.
    private static final int NAME_DIGITS = 16;

    private final Blobs blobs;

    PageStore(Path folder) {
        blobs = new Blobs(folder);
    }

    /// Stores the pages of a range and gives what the ledger must remember of it.
    public PageRange write(String content, List<Page> pages) {
        byte[] bytes = bytes(pages);
        PageRange range = new PageRange(
                content,
                pages.getFirst().number(),
                pages.getLast().number(),
                hash(bytes),
                count(pages, Page.State.EMPTY),
                count(pages, Page.State.UNREAD),
                count(pages, Page.State.FAILED),
                doubts(pages));
        blobs.write(name(range), bytes);
        return range;
    }

    /// Removes what no range of `standing` names: left behind by a run that was killed.
    void retain(Stream<PageRange> standing) throws IOException {
        blobs.retain(standing.map(PageStore::name).collect(Collectors.toSet()));
    }

    /// Notes that `range` has been replaced in the ledger.
    public void supersede(PageRange range) {
        blobs.supersede(name(range));
    }

    void discardSuperseded(Stream<PageRange> standing) throws IOException {
        blobs.discardSuperseded(standing.map(PageStore::name).collect(Collectors.toSet()));
    }

    /// Reads a range back and holds it against the hash taken when it was extracted.
    public List<Page> read(PageRange range) {
        byte[] bytes = blobs.read(name(range));
        if (!hash(bytes).equals(range.textHash())) {
            throw damaged(range, "its text differs from what was extracted", null);
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            List<Page> pages = new ArrayList<>();
            for (int number = range.first(); number <= range.last(); number++) {
                pages.add(PageCodec.read(in));
            }
            return pages;
        } catch (IOException e) {
            throw damaged(range, "its pages do not end where they should", e);
        }
    }

    /// Makes sure that a range stands there with its checksum, which is quicker than to read it.
    ///
    /// @throws CorpusException of kind DAMAGED if not
    public void check(PageRange range) {
        blobs.read(name(range));
    }

    private static String name(PageRange range) {
        return range.content() + "." + range.first() + "." + range.textHash().substring(0, NAME_DIGITS) + ".v"
                + PageCodec.VERSION;
    }

    private static byte[] bytes(List<Page> pages) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (Page page : pages) {
                PageCodec.write(out, page);
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail to be written", e);
        }
        return bytes.toByteArray();
    }

    private static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(Ids.sha256().digest(bytes));
    }

    private static int count(List<Page> pages, Page.State state) {
        return (int) pages.stream().filter(page -> page.state() == state).count();
    }

    private static List<PageRange.Doubt> doubts(List<Page> pages) {
        List<PageRange.Doubt> doubts = new ArrayList<>();
        for (Page page : pages) {
            page.doubt().ifPresent(why -> doubts.add(new PageRange.Doubt(page.number(), why)));
        }
        return doubts;
    }

    private static CorpusException damaged(PageRange range, String why, @Nullable Throwable cause) {
        return new CorpusException(
                CorpusException.Kind.DAMAGED,
                "stored pages " + range.first() + "-" + range.last() + " of content " + range.content() + ": " + why
                        + Blobs.ADVICE,
                cause);
    }
}
