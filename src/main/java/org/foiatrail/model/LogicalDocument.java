package org.foiatrail.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A document inside a file: an unbroken run of its pages. Most files are one; a merged production holds thousands.
///
/// @param kind null if nothing tells
/// @param firstLine where its title, its header's first label or else its first line of words stands; null if its first
///     page has no words
/// @param placeholders its pages that only stand for others
/// @param attachments the names its outermost message gives
/// @param attachedTo the first page of the document in the same file whose attachment it is, null if of none
/// @param why the reasons to begin it here, strongest first
/// @param score how sure that is, from 0 to 1
public record LogicalDocument(
        int firstPage,
        int lastPage,
        @Nullable Kind kind,
        @Nullable Span firstLine,
        List<Placeholder> placeholders,
        List<String> attachments,
        @Nullable Integer attachedTo,
        List<String> why,
        double score) {
    public LogicalDocument {
        placeholders = List.copyOf(placeholders);
        attachments = List.copyOf(attachments);
        why = List.copyOf(why);
        if (firstPage < 1 || lastPage < firstPage) {
            throw new IllegalArgumentException("no run of pages: " + firstPage + "-" + lastPage);
        }
    }

    /// What a document is.
    public enum Kind {
        EMAIL,
        MEMO,
        LETTER,
        NOTE,
        CHAT,
        MEETING,
        REPORT,
        AGREEMENT,
        SPREADSHEET,
        SLIDES,
        FORM,
        LIST,
        ARTICLE,
        /// Pages that stand for what was not released.
        SLIP_SHEET,
        OTHER
    }

    /// A page that says what became of another.
    ///
    /// @param disposition null if it only says that the document is to be found elsewhere
    public record Placeholder(int page, @Nullable Disposition disposition) {}

    /// The same as an attachment of the document that begins on `page`.
    public LogicalDocument attachedTo(int page) {
        return new LogicalDocument(firstPage, lastPage, kind, firstLine, placeholders, attachments, page, why, score);
    }

    public int pages() {
        return lastPage - firstPage + 1;
    }

    public boolean holds(int page) {
        return firstPage <= page && page <= lastPage;
    }
}
