package org.foiatrail.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.LockObtainFailedException;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.CorpusException.Kind;

/// What Lucene throws, in the words of the user.
final class Failures {
    private Failures() {}

    static CorpusException of(Path folder, IOException e) {
        return switch (e) {
            case LockObtainFailedException x ->
                new CorpusException(Kind.IN_USE, "the index in " + folder + " is being written by another process", x);
            case IndexNotFoundException x -> missing(folder);
            case CorruptIndexException x -> damaged(folder, x);
            case IndexFormatTooOldException x -> damaged(folder, x);
            case IndexFormatTooNewException x -> damaged(folder, x);
            // A segment's file is gone.
            case NoSuchFileException x -> damaged(folder, x);
            case java.io.FileNotFoundException x -> damaged(folder, x);
            case java.io.EOFException x -> damaged(folder, x);
            default -> new CorpusException(Kind.IO, "the index in " + folder + " cannot be read or written: " + e, e);
        };
    }

    static CorpusException missing(Path folder) {
        return new CorpusException(Kind.MISSING, "no index in " + folder + "; run 'foiatrail index' first");
    }

    /// Closes what was opened before `e`, and gives `e` back.
    static IOException closing(Closeable opened, IOException e) {
        try {
            opened.close();
        } catch (IOException second) {
            e.addSuppressed(second);
        }
        return e;
    }

    private static CorpusException damaged(Path folder, IOException e) {
        String message = "the index in " + folder + " is damaged; delete that folder and run 'foiatrail index'";
        return new CorpusException(Kind.DAMAGED, message, e);
    }
}
