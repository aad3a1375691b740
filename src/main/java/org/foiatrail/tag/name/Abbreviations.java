package org.foiatrail.tag.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Page;
import org.foiatrail.tag.text.Tokens;

/// What abbreviations mean in one text by what it says itself: `Department of Health Services (DHS)` defines one, and
/// where it names that department alone, the letters mean it as well.
final class Abbreviations {
    private static final int SHORTEST = 2;
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}]+");

    /// `dhs.gov`, and `dhs.wisconsin.gov`, `dhs.state.il.us`: a State's agency that goes by these letters.
    private static final Pattern DOMAIN = Pattern.compile(
            "\\b([a-z]{2,6})\\.(?=(gov|state\\.[a-z]{2}\\.us|(?!va|ed)[a-z]{2}\\.gov|([a-z]{4,20})\\.gov)\\b)",
            Pattern.CASE_INSENSITIVE);

    private final Map<String, Set<String>> defined = new HashMap<>();
    private final Map<String, Set<String>> initials = new HashMap<>();
    private final Set<String> inFull = new HashSet<>();
    private final Map<String, String> ofStates = new HashMap<>();
    private final Set<String> federal = new HashSet<>();
    private final Map<String, Set<String>> others = new HashMap<>();

    /// @param agencies those named in full
    Abbreviations(NameText names, PlaceSpans places, List<NamedSpan> agencies, List<Page> pages) {
        for (NamedSpan agency : agencies) {
            if (agency.kind().equals(Mention.AGENCY) && agency.candidates().isEmpty()) {
                inFull.add(agency.canonical());
                define(names, agency);
                put(initials, letters(names, places, agency), agency.canonical());
            }
        }
        readOthers(names, agencies);
        pages.stream().map(Page::text).forEach(page -> readDomains(page, places.states()));
    }

    /// `open records request (ORR)`: no agency, though one may go by these letters. What ends as agencies' names do may
    /// be its own.
    private void readOthers(NameText names, List<NamedSpan> agencies) {
        Tokens tokens = names.tokens();
        Set<Integer> ends = agencies.stream().map(NamedSpan::last).collect(Collectors.toSet());
        for (int open = 1; open + 2 < tokens.size(); open++) {
            int word = tokens.is(open + 1, "\"") ? open + 2 : open + 1;
            if (tokens.is(open, "(")
                    && tokens.isUpper(word)
                    && tokens.length(word) > SHORTEST
                    && !ends.contains(open - 1)
                    && !AgencyWords.HEADS.contains(tokens.norm(open - 1))
                    && !tokens.is(open - 1, "center")
                    && isSpelled(tokens, open - 1, tokens.norm(word))) {
                others.putIfAbsent(names.words(word, word), wordsOf(names.words(open - tokens.length(word), open - 1)));
            }
        }
    }

    /// True if the words up to `last` begin with the letters, one each.
    private static boolean isSpelled(Tokens tokens, int last, String letters) {
        int first = last - letters.length() + 1;
        return first >= 0
                && IntStream.range(0, letters.length())
                        .allMatch(i -> tokens.isWord(first + i)
                                && tokens.norm(first + i).charAt(0) == letters.charAt(i));
    }

    /// True if the text itself says that the letters stand for what is not the agency they mean elsewhere.
    ///
    /// @param listed the names of that agency: `department of justice (DOJ)` has its words
    boolean isOther(String letters, List<String> listed) {
        Set<String> words = others.get(letters);
        return words != null && listed.stream().noneMatch(name -> wordsOf(name).containsAll(words));
    }

    private static Set<String> wordsOf(String name) {
        return SIGNS.splitAsStream(name.toLowerCase(Locale.ROOT))
                .filter(word -> !NameCase.JOINTS.contains(word))
                .collect(Collectors.toSet());
    }

    private void readDomains(String page, Set<String> states) {
        if (!page.contains(".gov") && !page.contains(".us")) {
            return;
        }
        Matcher domain = DOMAIN.matcher(page);
        while (domain.find()) {
            String letters = domain.group(1).toUpperCase(Locale.ROOT);
            String rest = domain.group(2).toLowerCase(Locale.ROOT);
            String state = domain.group(3);
            if (rest.equals("gov")) {
                federal.add(letters);
            } else if (state == null || states.contains(state.toLowerCase(Locale.ROOT))) {
                ofStates.put(letters, letters + " (" + domain.group(1).toLowerCase(Locale.ROOT) + "." + rest + ")");
            }
        }
    }

    private void define(NameText names, NamedSpan agency) {
        Tokens tokens = names.tokens();
        int open = agency.last() + 1;
        int word = tokens.is(open + 1, "\"") || tokens.is(open + 1, "\u201C") ? open + 2 : open + 1;
        if (tokens.is(open, "(")
                && tokens.isUpper(word)
                && tokens.length(word) >= SHORTEST
                && isMadeOf(tokens.norm(word), names.words(agency.first(), agency.last()))) {
            put(defined, names.words(word, word), agency.canonical());
        }
    }

    /// True if the letters begin words of the name, in their order.
    private static boolean isMadeOf(String letters, String name) {
        int at = 0;
        for (String word : SIGNS.split(name.toLowerCase(Locale.ROOT), -1)) {
            if (at < letters.length() && !word.isEmpty() && word.charAt(0) == letters.charAt(at)) {
                at++;
            }
        }
        return at == letters.length();
    }

    /// The first letters of a name without the place it begins with.
    private static String letters(NameText names, PlaceSpans places, NamedSpan agency) {
        Tokens tokens = names.tokens();
        int first = agency.first();
        while (first < agency.last() && places.covers(first)) {
            first++;
        }
        StringBuilder letters = new StringBuilder();
        for (int i = first; i <= agency.last(); i++) {
            if (tokens.isCapital(i)) {
                letters.append(Character.toUpperCase(tokens.norm(i).charAt(0)));
            }
        }
        return letters.toString();
    }

    private static void put(Map<String, Set<String>> map, String letters, String agency) {
        if (letters.length() >= SHORTEST) {
            map.computeIfAbsent(letters, key -> new TreeSet<>()).add(agency);
        }
    }

    /// True if the text names the agency in full.
    boolean isInFull(String agency) {
        return inFull.contains(agency)
                || inFull.stream()
                        .anyMatch(name -> isLocal(name, agency) || name.startsWith(agency + AgencyNames.REGION));
    }

    /// What the letters mean here: one agency, several if it is open which, none if the text does not say.
    ///
    /// @param listed what they mean elsewhere, empty if nothing
    List<String> meanings(String letters, String listed) {
        Set<String> said = new TreeSet<>(defined.getOrDefault(letters, Set.of()));
        said.removeIf(name -> isLocal(name, listed));
        if (!said.isEmpty()) {
            return apart(said);
        }
        if (isInFull(listed) || federal.contains(letters)) {
            return List.of();
        }
        Set<String> meant = new TreeSet<>(initials.getOrDefault(letters, Set.of()));
        meant.removeIf(name -> isLocal(name, listed));
        String ofState = listed.isEmpty() ? null : ofStates.get(letters);
        return meant.isEmpty() && ofState != null ? List.of(listed, ofState) : apart(meant);
    }

    /// An office of the listed agency in some place: `Alaska Veterans Benefits Administration`.
    private static boolean isLocal(String name, String listed) {
        return !listed.isEmpty() && !AgencyNames.isShared(listed) && name.endsWith(listed);
    }

    /// `Wisconsin Department of Health Services` and `Department of Health Services` are one.
    private static List<String> apart(Set<String> names) {
        return names.stream()
                .filter(name -> names.stream().allMatch(name::contains))
                .findFirst()
                .map(List::of)
                .orElseGet(() -> List.copyOf(names));
    }
}
