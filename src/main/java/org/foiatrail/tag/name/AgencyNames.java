package org.foiatrail.tag.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foiatrail.model.Agency;
import org.foiatrail.model.Mention;
import org.foiatrail.tag.text.Phrases;
import org.foiatrail.tag.text.Tokens;

/// The agencies of the vocabulary, found by name and by abbreviation. Built once, used by any number of threads.
final class AgencyNames {
    private static final double NAMED = 0.95;
    private static final double SHORT = 0.9;
    private static final double DOUBTFUL = 0.7;
    private static final String COUNTRY = "U.S. ";
    private static final List<String> COUNTRY_FORMS = List.of("U.S. ", "US ", "United States ");

    private enum Certainty {
        SURE,
        DOUBTFUL,
        AMBIGUOUS
    }

    private record Abbreviation(int agency, Certainty certainty) {}

    private final List<Agency> agencies;
    private final Phrases phrases = new Phrases();
    private final Map<String, Abbreviation> abbreviations = new HashMap<>();

    AgencyNames(List<Agency> agencies) {
        this.agencies = List.copyOf(agencies);
        for (int i = 0; i < agencies.size(); i++) {
            for (String name : agencies.get(i).names()) {
                add(name, i);
            }
            put(agencies.get(i).abbreviations(), i, Certainty.SURE);
            put(agencies.get(i).doubtful(), i, Certainty.DOUBTFUL);
            put(agencies.get(i).ambiguous(), i, Certainty.AMBIGUOUS);
        }
    }

    private void add(String name, int agency) {
        if (!name.startsWith(COUNTRY)) {
            phrases.add(name, agency);
            return;
        }
        String rest = name.substring(COUNTRY.length());
        COUNTRY_FORMS.forEach(country -> phrases.add(country + rest, agency));
        if (rest.indexOf(' ') > 0) {
            phrases.add(rest, agency);
        }
    }

    private void put(List<String> all, int agency, Certainty certainty) {
        all.forEach(word -> abbreviations.putIfAbsent(word, new Abbreviation(agency, certainty)));
    }

    List<NamedSpan> find(NameText names) {
        Tokens tokens = names.tokens();
        List<NamedSpan> found = new ArrayList<>();
        Set<Integer> inFull = new HashSet<>();
        int i = 0;
        while (i < tokens.size()) {
            Phrases.Match match = tokens.isCapital(i) ? phrases.longest(tokens, i) : null;
            if (match != null && isWritten(match, names)) {
                int last = match.last();
                int first = withCountry(i, names);
                inFull.add(match.id());
                found.add(new NamedSpan(
                        Mention.AGENCY, first, last, agencies.get(match.id()).canonical(), "gazetteer", NAMED));
                i = last;
            }
            i++;
        }
        addAbbreviations(names, inFull, found);
        return found;
    }

    private void addAbbreviations(NameText names, Set<Integer> inFull, List<NamedSpan> found) {
        Tokens tokens = names.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Abbreviation meant =
                    tokens.isCapital(i) && tokens.length(i) > 1 ? abbreviations.get(names.words(i, i)) : null;
            if (meant == null || names.isNetworkName(i)) {
                continue;
            }
            boolean known = inFull.contains(meant.agency());
            boolean shouted = meant.certainty() != Certainty.SURE && names.isCapitalsLine(i);
            boolean is = switch (meant.certainty()) {
                case SURE -> true;
                case DOUBTFUL -> known || !shouted;
                case AMBIGUOUS -> known && !shouted;
            };
            if (is) {
                found.add(new NamedSpan(
                        Mention.AGENCY,
                        i,
                        i,
                        agencies.get(meant.agency()).canonical(),
                        "gazetteer",
                        known || meant.certainty() == Certainty.SURE ? SHORT : DOUBTFUL));
            }
        }
    }

    /// A name in capitals as names have them: `Secret Service`, not `Secret service`; but `FEDERAL RESERVE`.
    private static boolean isWritten(Phrases.Match match, NameText names) {
        Tokens tokens = names.tokens();
        return !names.isNetworkName(match.first())
                && (match.first() == match.last() || tokens.isCapital(match.last()) || !tokens.isWord(match.last()));
    }

    /// `U.S. Customs and Border Protection` where the list has the name without the country.
    private static int withCountry(int first, NameText names) {
        Tokens tokens = names.tokens();
        if (!names.runsOn(first)) {
            return first;
        }
        if (tokens.is(first - 1, "us") && tokens.isUpper(first - 1)) {
            return first - 1;
        }
        if (tokens.is(first - 1, ".")
                && tokens.is(first - 2, "s")
                && tokens.is(first - 3, ".")
                && tokens.is(first - 4, "u")) {
            return first - 4;
        }
        return tokens.is(first - 1, "states") && tokens.is(first - 2, "united") ? first - 2 : first;
    }
}
