package org.foiatrail.extract.unit;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file inside a file: an attachment, an archive's entry, a picture in a document. Whoever read it discards it.
///
/// @param name as it is printed: inner folders with `/`, nothing that leads out of them, unique in its container
/// @param file where it was unpacked to
/// @param size in bytes
public record Member(String name, Path file, long size) {
    /// Deletes the unpacked file, and its folder with the last of them.
    public void discard() throws IOException {
        Files.deleteIfExists(file);
        Path folder = file.getParent();
        if (folder != null) {
            try {
                Files.deleteIfExists(folder);
            } catch (DirectoryNotEmptyException e) {
                // Other members are still in use.
                return;
            }
        }
    }
}
