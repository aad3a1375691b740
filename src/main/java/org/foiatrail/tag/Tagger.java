package org.foiatrail.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.foiatrail.model.Mention;
import org.foiatrail.model.NameLists;
import org.foiatrail.model.Page;
import org.foiatrail.model.Place;
import org.foiatrail.model.Segments;
import org.foiatrail.model.Span;
import org.foiatrail.model.Topic;
import org.foiatrail.model.Vocabulary;
import org.foiatrail.tag.figure.FigureFinder;
import org.foiatrail.tag.name.NameFinder;
import org.foiatrail.tag.place.JurisdictionFinder;
import org.foiatrail.tag.text.FileText;
import org.foiatrail.tag.text.Finder;
import org.foiatrail.tag.text.Sentences;
import org.foiatrail.tag.time.DateFinder;
import org.foiatrail.tag.topic.TopicFinder;
import org.foiatrail.tag.vector.SentenceVectors;
import org.foiatrail.tag.vocabulary.VocabularyFinder;

/// Finds what the pages of a file name: each kind of mention by its finder.
///
/// A name or a phrase is found over line ends and page breaks, margins left out. Building a tagger reads the
/// vocabularies; a built one may be used by any number of threads.
public final class Tagger {
    private static final Comparator<Mention> ORDER = Comparator.comparing(
                    (Mention mention) -> mention.spans().getFirst())
            .thenComparing(Mention::kind);

    private final List<Finder> finders = new ArrayList<>();

    /// A tagger that looks for no names of people and agencies.
    public Tagger(List<Place> places, List<Topic> topics) {
        this(places, topics, NameLists.NONE, List.of());
    }

    /// @param own what the user looks for besides
    public Tagger(List<Place> places, List<Topic> topics, NameLists names, List<Vocabulary> own) {
        Sentences sentences = new Sentences();
        finders.add(new JurisdictionFinder(places));
        if (!names.equals(NameLists.NONE)) {
            finders.add(new NameFinder(names));
        }
        finders.add(new DateFinder());
        finders.add(new FigureFinder(sentences));
        topics.forEach(topic -> finders.add(new TopicFinder(topic, sentences)));
        if (!own.isEmpty()) {
            finders.add(new VocabularyFinder(own));
        }
    }

    /// Why what is said of a topic is found by its rules alone on this machine; empty if its examples are learnt from,
    /// too.
    public static Optional<String> rulesAlone() {
        return SentenceVectors.problem().map(why -> why + ": what is said of a topic is looked for by its rules alone");
    }

    /// The mentions of one file, in the order in which they stand.
    public List<Mention> tag(List<Page> pages, Segments segments) {
        FileText file = FileText.of(pages, segments);
        List<Mention> mentions = new ArrayList<>();
        for (Finder finder : finders) {
            List<Mention> found = finder.find(file, List.copyOf(mentions));
            dropInside(mentions, found);
            mentions.addAll(found);
        }
        mentions.sort(ORDER);
        return List.copyOf(mentions);
    }

    /// `Virginia Carter` is no state: of a place and a person that share words the person was found with the place in
    /// view.
    private static void dropInside(List<Mention> mentions, List<Mention> found) {
        NavigableMap<Span, Span> people = new TreeMap<>();
        found.stream()
                .filter(mention -> mention.kind().equals(Mention.PERSON))
                .forEach(person -> person.spans().forEach(span -> people.put(span, span)));
        mentions.removeIf(mention -> {
            Span place = mention.spans().getFirst();
            Map.Entry<Span, Span> person = people.floorEntry(new Span(place.page(), place.start(), Integer.MAX_VALUE));
            return mention.kind().equals(Mention.JURISDICTION)
                    && person != null
                    && person.getKey().contains(place.page(), place.start());
        });
    }
}
