package org.foiatrail.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foiatrail.extract.Extraction;
import org.foiatrail.extract.unit.Member;
import org.foiatrail.extract.unit.ReadRequest;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.MemberPath;
import org.foiatrail.model.SourceFile;
import org.foiatrail.store.Ledger;

/// Finds the bytes of a file or member again: on disk, or by unpacking its containers one by one. What was unpacked is
/// kept until this is closed, so that a box of scans is not unpacked for each of them.
public final class SourceBytes implements AutoCloseable {
    private final Ledger ledger;
    private final Extraction extraction;
    /// File on disk → container in it, or itself → members by their names.
    private final Map<Path, Map<Path, Map<String, Member>>> unpacked = new HashMap<>();

    /// Unpacks by `extraction` what does not lie on disk.
    public SourceBytes(Ledger ledger, Extraction extraction) {
        this.ledger = ledger;
        this.extraction = extraction;
    }

    /// Where the bytes of `file` lie, for as long as this is open.
    public synchronized Path find(SourceFile file) {
        List<String> names = MemberPath.names(file.path());
        Path top = onDisk(ledger, file);
        Map<Path, Map<String, Member>> inside = unpacked.computeIfAbsent(top, t -> new HashMap<>());
        Path bytes = top;
        String container = names.getFirst();
        for (String name : names.subList(1, names.size())) {
            Member member = members(inside, bytes, container).get(name);
            if (member == null) {
                throw new CorpusException(
                        CorpusException.Kind.MISSING,
                        name + " is no longer in " + file.path() + "; run 'foiatrail index'");
            }
            bytes = member.file();
            container = name;
        }
        return bytes;
    }

    private Map<String, Member> members(Map<Path, Map<String, Member>> inside, Path bytes, String name) {
        Map<String, Member> known = inside.get(bytes);
        if (known == null) {
            known = new HashMap<>();
            for (Member member : unpack(bytes, name)) {
                known.put(member.name(), member);
            }
            inside.put(bytes, known);
        }
        return known;
    }

    private List<Member> unpack(Path bytes, String name) {
        try {
            return extraction.read(new ReadRequest(bytes, name, 1, 1, false)).members();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Parallel.Interrupted(e);
        }
    }

    /// True if what stands on disk is, as far as size and time tell, what was indexed.
    public static boolean asIndexed(Ledger ledger, SourceFile file) {
        SourceFile known =
                ledger.file(file.production(), MemberPath.top(file.path())).orElseThrow();
        try {
            Path bytes = onDisk(ledger, file);
            return Files.size(bytes) == known.size()
                    && Files.getLastModifiedTime(bytes).toMillis() == known.modified();
        } catch (CorpusException | IOException e) {
            return false;
        }
    }

    /// The file on disk that is, or holds, `file`.
    public static Path onDisk(Ledger ledger, SourceFile file) {
        Path bytes = pathOnDisk(ledger, file);
        if (!Files.isRegularFile(bytes)) {
            throw new CorpusException(
                    CorpusException.Kind.MISSING,
                    bytes + " is not there; mount production '" + file.production() + "' again");
        }
        return bytes;
    }

    private static Path pathOnDisk(Ledger ledger, SourceFile file) {
        Path root = Path.of(ledger.production(file.production()).orElseThrow().root());
        return Files.isRegularFile(root)
                ? root
                : root.resolve(MemberPath.names(file.path()).getFirst());
    }

    /// Deletes an unpacked member; one that stays goes when the corpus is next opened for writing.
    public static void discard(Member member) {
        try {
            member.discard();
        } catch (IOException e) {
            return;
        }
    }

    /// Deletes what was unpacked of the file on disk that is, or holds, `file`.
    public synchronized void release(SourceFile file) {
        Map<Path, Map<String, Member>> inside = unpacked.remove(pathOnDisk(ledger, file));
        if (inside != null) {
            inside.values().forEach(members -> members.values().forEach(SourceBytes::discard));
        }
    }

    @Override
    public synchronized void close() {
        for (Map<Path, Map<String, Member>> inside : unpacked.values()) {
            inside.values().forEach(members -> members.values().forEach(SourceBytes::discard));
        }
        unpacked.clear();
    }
}
