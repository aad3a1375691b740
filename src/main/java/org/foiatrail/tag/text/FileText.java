package org.foiatrail.tag.text;

import java.util.List;
import java.util.Optional;
import org.foiatrail.model.LogicalDocument;
import org.foiatrail.model.Page;
import org.foiatrail.model.Segments;

/// One file as finders see it.
///
/// @param pages as they are stored
/// @param segments what is known of their messages and margins
/// @param text what is read of them
/// @param tokens of that text
public record FileText(List<Page> pages, Segments segments, RunningText text, Tokens tokens) {
    public FileText {
        pages = List.copyOf(pages);
    }

    public static FileText of(List<Page> pages, Segments segments) {
        RunningText text = RunningText.of(pages, segments);
        return new FileText(pages, segments, text, new Tokens(text.text()));
    }

    /// The first page of the document that holds the character at `index`; its own where no documents are known.
    public int firstPage(int index) {
        int page = text.pageAt(index);
        return document(page).map(LogicalDocument::firstPage).orElse(page);
    }

    /// Where that document begins in the text.
    public int documentStart(int index) {
        return document(text.pageAt(index))
                .map(document -> text.pageStart(document.firstPage()))
                .orElse(0);
    }

    /// Where it ends.
    public int documentEnd(int index) {
        return document(text.pageAt(index))
                .map(document -> text.pageStart(document.lastPage() + 1))
                .orElse(text.text().length());
    }

    private Optional<LogicalDocument> document(int page) {
        return segments.documents().stream()
                .filter(document -> document.holds(page))
                .findFirst();
    }
}
