package org.foiatrail.samples.tags;

import java.util.ArrayList;
import java.util.List;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Page;
import org.foiatrail.model.Segments;
import org.foiatrail.model.Span;
import org.foiatrail.segment.Segmenter;
import org.foiatrail.store.Vocabularies;
import org.foiatrail.tag.Tagger;

/// A text whose form feeds end pages, and the places found in it, each where it stands in the whole.
final class PlaceText {
    private static final Tagger TAGGER = new Tagger(new Vocabularies().places(), List.of());

    private final List<Page> pages = new ArrayList<>();
    private final List<Integer> bases = new ArrayList<>();
    private final String name;

    PlaceText(String name, String text) {
        this.name = name;
        int base = 0;
        for (String page : text.split("\f", -1)) {
            pages.add(Page.plain(pages.size() + 1, page));
            bases.add(base);
            base += page.length() + 1;
        }
    }

    List<NamedSpan> places() {
        return places(pages, new Segmenter().segment(name, pages)).stream()
                .map(this::inText)
                .toList();
    }

    /// What the tagger finds on any pages.
    static List<Mention> places(List<Page> pages, Segments segments) {
        return TAGGER.tag(pages, segments).stream()
                .filter(mention -> mention.kind().equals(Mention.JURISDICTION))
                .toList();
    }

    private NamedSpan inText(Mention mention) {
        Span first = mention.spans().getFirst();
        Span last = mention.spans().getLast();
        return new NamedSpan(
                bases.get(first.page() - 1) + first.start(),
                bases.get(last.page() - 1) + last.end(),
                mention.surface(),
                mention.canonical(),
                mention.address());
    }
}
