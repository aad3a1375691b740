package org.foiatrail.tag.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.foiatrail.model.Agency;
import org.foiatrail.model.Mention;
import org.foiatrail.tag.text.Phrases;
import org.foiatrail.tag.text.Tokens;
import org.jspecify.annotations.Nullable;

/// The agencies of the vocabulary, found by name and by abbreviation. Built once, used by any number of threads.
final class AgencyNames {
    private static final double NAMED = 0.95;
    private static final double SHORT = 0.9;
    private static final double DOUBTFUL = 0.7;
    private static final double OPEN = 0.4;
    static final String REGION = " Region ";
    private static final Pattern ROMAN = Pattern.compile("[IVX]+");
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

    /// Those named in full; a State's department of the name of a federal one is the State's.
    List<NamedSpan> find(NameText names, PlaceSpans places) {
        Tokens tokens = names.tokens();
        List<NamedSpan> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Phrases.Match match = tokens.isCapital(i) ? phrases.longest(tokens, i) : null;
            if (match != null && isWritten(match, names)) {
                int last = regionEnd(match.last(), names);
                int first = withCountry(i, names);
                String canonical = withRegion(agencies.get(match.id()).canonical(), match.last(), names);
                PlaceSpans.Place state = isShared(canonical) ? stateBefore(first, names, places) : null;
                found.add(
                        state == null
                                ? named(first, last, canonical, NAMED)
                                : named(state.first(), last, state.mention().canonical() + " " + canonical, NAMED));
                i = last;
            }
            i++;
        }
        return found;
    }

    boolean isAbbreviation(String letters) {
        return abbreviations.containsKey(letters);
    }

    /// A name that the agencies of States bear as well.
    static boolean isShared(String canonical) {
        return canonical.startsWith("Department of ");
    }

    private static PlaceSpans.@Nullable Place stateBefore(int first, NameText names, PlaceSpans places) {
        return names.followsOnLine(first) ? places.stateEndingAt(first - 1) : null;
    }

    private static NamedSpan named(int first, int last, String canonical, double score) {
        return new NamedSpan(Mention.AGENCY, first, last, canonical, "gazetteer", score);
    }

    /// Those named by an abbreviation: as the text itself says what it means, else as listed.
    List<NamedSpan> find(NameText names, PlaceSpans places, Abbreviations own) {
        Tokens tokens = names.tokens();
        List<NamedSpan> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.isCapital(i) || tokens.length(i) < 2 || names.isNetworkName(i) || names.isInIdentifier(i)) {
                continue;
            }
            String letters = names.words(i, i);
            PlaceSpans.Place state = AgencyWords.OF_STATES.contains(letters) ? stateBefore(i, names, places) : null;
            NamedSpan span = state == null
                    ? abbreviated(i, letters, names, own)
                    : named(state.first(), i, state.mention().canonical() + " " + letters, SHORT);
            if (span != null) {
                found.add(span);
            }
        }
        return found;
    }

    private @Nullable NamedSpan abbreviated(int token, String letters, NameText names, Abbreviations own) {
        Abbreviation listed = abbreviations.get(letters);
        if (own.isOther(
                letters,
                listed == null ? List.of() : agencies.get(listed.agency()).names())) {
            return null;
        }
        String canonical = listed == null ? "" : agencies.get(listed.agency()).canonical();
        List<String> meanings = listed != null || AgencyWords.OF_STATES.contains(letters)
                ? own.meanings(letters, canonical)
                : List.of();
        if (meanings.size() > 1) {
            return new NamedSpan(Mention.AGENCY, token, token, letters, meanings, "rule", OPEN);
        }
        if (meanings.size() == 1) {
            return new NamedSpan(Mention.AGENCY, token, token, meanings.getFirst(), "rule", SHORT);
        }
        if (listed == null) {
            return null;
        }
        boolean known = own.isInFull(canonical);
        boolean shouted = listed.certainty() != Certainty.SURE && names.isCapitalsLine(token);
        boolean is = switch (listed.certainty()) {
            case SURE -> true;
            case DOUBTFUL -> known || !shouted;
            case AMBIGUOUS -> known && !shouted;
        };
        return is
                ? named(
                        token,
                        regionEnd(token, names),
                        withRegion(canonical, token, names),
                        known || listed.certainty() == Certainty.SURE ? SHORT : DOUBTFUL)
                : null;
    }

    /// `EPA Region 4`, `Environmental Protection Agency, Region IV`: the region is an agency of its own.
    private static int regionEnd(int last, NameText names) {
        Tokens tokens = names.tokens();
        int region = tokens.is(last + 1, ",") ? last + 2 : last + 1;
        int number = region + 1;
        boolean named = tokens.is(region, "region")
                && tokens.isCapital(region)
                && names.runsOn(region)
                && names.followsOnLine(number)
                && (tokens.isNumber(number)
                        || ROMAN.matcher(names.words(number, number)).matches());
        return named ? number : last;
    }

    private static String withRegion(String canonical, int last, NameText names) {
        int end = regionEnd(last, names);
        return end == last ? canonical : canonical + REGION + names.words(end, end);
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
