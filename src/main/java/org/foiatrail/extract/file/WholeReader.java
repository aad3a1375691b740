package org.foiatrail.extract.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.tika.mime.MediaType;
import org.foiatrail.model.Page;

/// A reader for files that only reading them through takes apart: office files, mail, containers.
@FunctionalInterface
public interface WholeReader {
    /// Fills `pages` and `members` as it goes, so that what was read before an exception is kept.
    ///
    /// @param name the file's name, for readers that use it
    void read(Path file, MediaType type, String name, List<Page> pages, MemberFolder members)
            throws IOException, Unreadable;
}
