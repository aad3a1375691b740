package org.foiatrail.tag.text;

import java.util.List;
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
}
