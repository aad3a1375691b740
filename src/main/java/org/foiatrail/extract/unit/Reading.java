package org.foiatrail.extract.unit;

import java.util.List;
import org.foiatrail.model.Bookmark;
import org.foiatrail.model.ExtractionOutcome;
import org.foiatrail.model.Page;

/// What was read of a file.
///
/// @param mediaType as found in its bytes, `application/octet-stream` if they tell nothing
/// @param totalPages of the whole file, not only of this range
/// @param pages exactly those of the range that exist, in order
/// @param members what was unpacked of it, one level deep
/// @param bookmarks of the whole file, with the range that begins at page 1
/// @param outcome of the file as far as this range shows it
public record Reading(
        String mediaType,
        int totalPages,
        List<Page> pages,
        List<Member> members,
        List<Bookmark> bookmarks,
        ExtractionOutcome outcome) {
    public Reading {
        pages = List.copyOf(pages);
        members = List.copyOf(members);
        bookmarks = List.copyOf(bookmarks);
    }
}
