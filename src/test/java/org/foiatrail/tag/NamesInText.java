package org.foiatrail.tag;

import java.util.List;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Page;
import org.foiatrail.segment.Segmenter;
import org.foiatrail.store.Vocabularies;

/// Names tagged in one page, as it is segmented.
final class NamesInText {
    private static final Vocabularies VOCABULARIES = new Vocabularies();
    private static final Tagger TAGGER = new Tagger(VOCABULARIES.places(), List.of(), VOCABULARIES.names(), List.of());

    private NamesInText() {}

    static List<String> people(String text) {
        return tag(text).stream()
                .filter(mention -> mention.kind().equals(Mention.PERSON))
                .map(mention -> mention.surface() + " = " + mention.canonical() + " (" + mention.layer() + ")")
                .toList();
    }

    static List<String> agencies(String text) {
        return tag(text).stream()
                .filter(mention -> mention.kind().equals(Mention.AGENCY))
                .map(mention -> mention.surface() + " = " + mention.canonical())
                .toList();
    }

    static List<String> found(String text) {
        return tag(text).stream()
                .map(mention -> mention.kind() + " " + mention.surface())
                .sorted()
                .toList();
    }

    static List<Mention> tag(String text) {
        List<Page> pages = List.of(Page.plain(1, text));
        return TAGGER.tag(pages, new Segmenter().segment("names", pages));
    }
}
