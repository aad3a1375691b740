package org.foiatrail.extract.unit;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What to read: a range of pages of one file. The range that begins at page 1 also brings the
/// members and the bookmarks.
///
/// @param name the file's or member's name: a hint for its type, nothing more
/// @param firstPage from 1
/// @param lastPage may lie beyond the last page there is
/// @param ocr whether pages without usable text are recognised now, or come back as unread
/// @param allowance shared by all that lies in one top file; null if this file stands for itself
public record ReadRequest(
        Path file,
        String name,
        int firstPage,
        int lastPage,
        boolean ocr,
        @Nullable Allowance allowance) {
    public ReadRequest {
        if (firstPage < 1 || lastPage < firstPage) {
            throw new IllegalArgumentException("no page range: " + firstPage + "-" + lastPage);
        }
    }

    /// Of a file that stands for itself.
    public ReadRequest(Path file, String name, int firstPage, int lastPage, boolean ocr) {
        this(file, name, firstPage, lastPage, ocr, null);
    }
}
