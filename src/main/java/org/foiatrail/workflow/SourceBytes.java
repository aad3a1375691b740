package org.foiatrail.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.foiatrail.extract.Extraction;
import org.foiatrail.extract.Member;
import org.foiatrail.extract.ReadRequest;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.Production;
import org.foiatrail.model.SourceFile;
import org.foiatrail.store.Ledger;

/// Finds the bytes of a file or member again: on disk, or by unpacking its containers one by one.
final class SourceBytes {
    private final Ledger ledger;
    private final Extraction extraction;

    SourceBytes(Ledger ledger, Extraction extraction) {
        this.ledger = ledger;
        this.extraction = extraction;
    }

    /// Runs `task` on the file's bytes and cleans up behind it.
    <R> R with(SourceFile file, Function<Path, R> task) {
        String[] names = file.path().split(SourceFile.MEMBER, -1);
        Path bytes = onDisk(ledger, file);
        return unpacked(bytes, names, 1, task);
    }

    /// True if what stands on disk is, as far as size and time tell, what was indexed.
    static boolean asIndexed(Ledger ledger, SourceFile file) {
        String top = file.path().split(SourceFile.MEMBER, 2)[0];
        SourceFile known = ledger.file(file.production(), top).orElseThrow();
        try {
            Path bytes = onDisk(ledger, file);
            return Files.size(bytes) == known.size()
                    && Files.getLastModifiedTime(bytes).toMillis() == known.modified();
        } catch (CorpusException | IOException e) {
            return false;
        }
    }

    /// The file on disk that is, or holds, `file`.
    static Path onDisk(Ledger ledger, SourceFile file) {
        Production production = ledger.production(file.production()).orElseThrow();
        Path root = Path.of(production.root());
        String top = file.path().split(SourceFile.MEMBER, 2)[0];
        Path bytes = Files.isRegularFile(root) ? root : root.resolve(top);
        if (!Files.isRegularFile(bytes)) {
            throw new CorpusException(
                    CorpusException.Kind.MISSING,
                    bytes + " is not there; mount production '" + production.name() + "' again");
        }
        return bytes;
    }

    private <R> R unpacked(Path bytes, String[] names, int level, Function<Path, R> task) {
        if (level == names.length) {
            return task.apply(bytes);
        }
        List<Member> members = members(bytes, names[level - 1]);
        try {
            for (Member member : members) {
                if (member.name().equals(names[level])) {
                    return unpacked(member.file(), names, level + 1, task);
                }
            }
            throw new CorpusException(
                    CorpusException.Kind.MISSING,
                    names[level] + " is no longer in " + bytes + "; run 'foiatrail index'");
        } finally {
            members.forEach(SourceBytes::delete);
        }
    }

    private List<Member> members(Path bytes, String name) {
        try {
            return extraction.read(new ReadRequest(bytes, name, 1, 1, false)).members();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Parallel.Interrupted(e);
        }
    }

    private static void delete(Member member) {
        try {
            member.discard();
        } catch (IOException e) {
            // The scratch folder is emptied when the corpus is next opened for writing.
        }
    }
}
