package org.foiatrail.tag.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Page;
import org.foiatrail.model.Place;
import org.foiatrail.tag.text.FileText;
import org.foiatrail.tag.text.Finder;
import org.foiatrail.tag.text.RunningText;
import org.foiatrail.tag.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds jurisdictions: states, counties, cities, tribes and territories of the gazetteer.
///
/// Scores tell how much speaks for a mention, not a probability: 1 if its state stands beside it, 0.4 if which of
/// several places is meant stays open (see [PlaceResolver]).
///
/// Building one reads the whole gazetteer into a trie.
public final class JurisdictionFinder implements Finder {
    /// `state.ak.us`, `alaska.gov`: addresses tell which state's papers these are. OCR puts blanks beside dots.
    private static final Pattern DOMAIN =
            Pattern.compile("\\. ?([a-z]{2}) ?\\. ?us\\b|[@.] ?([a-z]{4,20}) ?\\. ?gov\\b");

    private static final int LONGEST_DOMAIN = 30;

    private final PlaceNames names;
    private final Townspeople townspeople;
    private final Set<String> states = new HashSet<>();
    private final Map<String, String> stateByName = new HashMap<>();

    public JurisdictionFinder(List<Place> places) {
        this.names = new PlaceNames(places);
        this.townspeople = new Townspeople(places);
        for (Place place : places) {
            if (place.type().equals("state")) {
                states.add(place.state());
                stateByName.put(place.canonical().replace(" ", "").toLowerCase(Locale.ROOT), place.state());
            }
        }
    }

    @Override
    public List<Mention> find(FileText file, List<Mention> found) {
        RunningText text = file.text();
        Tokens tokens = file.tokens();
        List<PlaceCandidate> candidates = new PlaceFinder(names, text, tokens).find();
        return new PlaceResolver(candidates, text, tokens, domains(file.pages(), text), townspeople)
                .resolve().stream().map(place -> mention(place, text, tokens)).toList();
    }

    /// Where in the text which state's domain stands; headers, which are no part of it, count where it goes on.
    private NavigableMap<Integer, String> domains(List<Page> pages, RunningText text) {
        NavigableMap<Integer, String> own = new TreeMap<>();
        int base = 0;
        for (Page page : pages) {
            for (int dot = page.text().indexOf('.'); dot >= 0; dot = page.text().indexOf('.', dot + 1)) {
                String state = endsDomain(page.text(), dot) ? domain(page.text(), dot) : null;
                if (state != null) {
                    own.put(text.indexFrom(base + dot), state);
                }
            }
            base += page.text().length();
        }
        return own;
    }

    /// True if what a state's domain ends with stands after the dot: few dots are worth a closer look.
    private static boolean endsDomain(String text, int dot) {
        int at = dot + 1 < text.length() && text.charAt(dot + 1) == ' ' ? dot + 2 : dot + 1;
        return text.startsWith("us", at) || text.startsWith("gov", at);
    }

    private @Nullable String domain(String text, int dot) {
        Matcher domain = DOMAIN.matcher(text)
                .region(Math.max(0, dot - LONGEST_DOMAIN), Math.min(text.length(), dot + LONGEST_DOMAIN));
        String found = null;
        while (domain.find() && domain.start() < dot) {
            String code = domain.group(1) == null ? "" : domain.group(1).toUpperCase(Locale.ROOT);
            found = states.contains(code) ? code : stateByName.get(domain.group(2));
        }
        return found;
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
                null,
                candidate.address(),
                candidate.rule() == null ? "gazetteer" : "rule",
                place.score(),
                text.spans(start, end));
    }
}
