package org.foiatrail.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.foiatrail.model.Message;
import org.foiatrail.model.Page;
import org.foiatrail.model.Segments;
import org.foiatrail.model.Span;

/// Pages given as text, one a page, and what is found on them.
final class Segmented {
    private Segmented() {}

    static List<Page> pages(String... texts) {
        List<Page> pages = new ArrayList<>();
        for (String text : texts) {
            pages.add(Page.plain(pages.size() + 1, text));
        }
        return pages;
    }

    static Segments segment(String... texts) {
        return new Segmenter().segment("f00d", pages(texts));
    }

    static List<Message> messages(String... texts) {
        return segment(texts).messages();
    }

    static String words(List<Span> spans, String... texts) {
        return spans.stream()
                .map(span -> texts[span.page() - 1].substring(span.start(), span.end()))
                .collect(Collectors.joining("|"));
    }
}
