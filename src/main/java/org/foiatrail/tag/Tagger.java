package org.foiatrail.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Page;
import org.foiatrail.model.Place;
import org.foiatrail.model.Segments;
import org.foiatrail.model.Topic;

/// Finds what the pages of a file name: jurisdictions of the gazetteer, and the phrases of topics with their stance.
///
/// A name or a phrase is found over line ends and page breaks, margins left out. Scores tell how much speaks for a
/// mention, not a probability: for a jurisdiction 1 if its state stands beside it, 0.4 if which of several places is
/// meant stays open (see [PlaceResolver]); for a topic 0.8 for plain words, 0.6 for turned ones, 0.5 if unsure.
///
/// Building one reads the whole gazetteer into a trie; a built one may be used by any number of threads.
public final class Tagger {
    /// `state.ak.us`, `alaska.gov`: addresses tell which state's papers these are.
    private static final Pattern DOMAIN = Pattern.compile("\\.([a-z]{2})\\.us\\b|[@.]([a-z]{4,20})\\.gov\\b");

    private static final Comparator<Mention> ORDER = Comparator.comparing(
                    (Mention mention) -> mention.spans().getFirst())
            .thenComparing(Mention::kind);

    private final PlaceNames names;
    private final List<TopicRules> topics;
    private final Set<String> states = new HashSet<>();
    private final Map<String, String> stateByName = new HashMap<>();

    public Tagger(List<Place> places, List<Topic> topics) {
        this.names = new PlaceNames(places);
        Sentences sentences = new Sentences();
        this.topics =
                topics.stream().map(topic -> new TopicRules(topic, sentences)).toList();
        for (Place place : places) {
            if (place.type().equals("state")) {
                states.add(place.state());
                stateByName.put(place.canonical().replace(" ", "").toLowerCase(Locale.ROOT), place.state());
            }
        }
    }

    /// The mentions of one file, in the order in which they stand.
    public List<Mention> tag(List<Page> pages, Segments segments) {
        RunningText text = RunningText.of(pages, segments);
        Tokens tokens = new Tokens(text.text());
        List<Mention> mentions = new ArrayList<>();
        List<PlaceCandidate> candidates = new PlaceFinder(names, text, tokens).find();
        for (PlaceResolver.Resolved place : new PlaceResolver(candidates, tokens, ownStates(pages)).resolve()) {
            mentions.add(mention(place, text, tokens));
        }
        topics.forEach(topic -> mentions.addAll(topic.find(text, tokens)));
        mentions.sort(ORDER);
        return List.copyOf(mentions);
    }

    private Set<String> ownStates(List<Page> pages) {
        Set<String> own = new HashSet<>();
        for (Page page : pages) {
            if (!page.text().contains(".us") && !page.text().contains(".gov")) {
                continue;
            }
            Matcher domain = DOMAIN.matcher(page.text());
            while (domain.find()) {
                String code = domain.group(1) == null ? "" : domain.group(1).toUpperCase(Locale.ROOT);
                String state = states.contains(code) ? code : stateByName.get(domain.group(2));
                if (state != null) {
                    own.add(state);
                }
            }
        }
        return own;
    }

    private static Mention mention(PlaceResolver.Resolved place, RunningText text, Tokens tokens) {
        PlaceCandidate candidate = place.candidate();
        int start = tokens.start(candidate.first());
        int end = tokens.end(candidate.last());
        return new Mention(
                Mention.JURISDICTION,
                text.surface(start, end),
                place.canonical(),
                place.candidates(),
                place.type(),
                null,
                null,
                candidate.address(),
                candidate.rule() == null ? "gazetteer" : "rule",
                place.score(),
                text.spans(start, end));
    }
}
