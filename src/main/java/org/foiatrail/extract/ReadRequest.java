package org.foiatrail.extract;

import java.nio.file.Path;

/// What to read: a range of pages of one file. The range that begins at page 1 also brings the members.
///
/// @param name the file's or member's name: a hint for its type, nothing more
/// @param firstPage from 1
/// @param lastPage may lie beyond the last page there is
/// @param ocr whether pages without usable text are recognised now, or come back as unread
public record ReadRequest(Path file, String name, int firstPage, int lastPage, boolean ocr) {
    public ReadRequest {
        if (firstPage < 1 || lastPage < firstPage) {
            throw new IllegalArgumentException("no page range: " + firstPage + "-" + lastPage);
        }
    }
}
