package org.foiatrail.tag.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foiatrail.model.Place;
import org.foiatrail.tag.text.Tokens;
import org.jspecify.annotations.Nullable;

/// The gazetteer as a trie of tokens. Dots, hyphens and apostrophes within a name do not count: `St Louis`,
/// `Miami Dade`, `Prince Georges County` are found too.
final class PlaceNames {
    /// How a name says what it names.
    enum Form {
        /// `IL`
        CODE,
        /// `Ill.`
        ABBREVIATION,
        /// `Cook County`, `Illinois`, `Navajo Nation`: the name itself tells the type.
        FULL,
        /// `Chicago`
        CITY,
        /// `Cook` for the county
        SHORT_COUNTY
    }

    /// One thing a name may mean.
    record Sense(Place place, Form form) {
        boolean isState() {
            return switch (place.type()) {
                case "state", "dc", "territory" -> true;
                default -> false;
            };
        }
    }

    /// A name found in a text.
    ///
    /// @param last the last token, inclusive
    record Match(int first, int last, List<Sense> senses) {
        /// The name's own words in the form they are looked up by.
        String key(Tokens tokens) {
            StringBuilder key = new StringBuilder();
            for (int i = first; i <= last; i++) {
                if (tokens.isWord(i)) {
                    key.append(key.isEmpty() ? "" : " ").append(tokens.norm(i));
                }
            }
            return key.toString();
        }
    }

    private static final Map<String, String> OTHER_SPELLINGS = Map.of(
            "st", "saint", "saint", "st", "ste", "sainte", "sainte", "ste", "mt", "mount", "mount", "mt", "ft", "fort",
            "fort", "ft");

    private final Node root = new Node();

    PlaceNames(List<Place> places) {
        for (Place place : places) {
            for (String name : place.names()) {
                Sense sense = new Sense(place, form(place, name));
                for (List<String> spelling : spellings(name)) {
                    add(spelling, sense);
                }
            }
        }
    }

    /// The longest name that begins at `first`, null if none does.
    @Nullable
    Match longest(Tokens tokens, int first) {
        return longest(tokens, first, tokens.size());
    }

    /// The longest name that begins at `first` and ends before the token `limit`.
    @Nullable
    Match longest(Tokens tokens, int first, int limit) {
        return longest(tokens, first, tokens.norm(first), limit);
    }

    /// The longest name that begins at `first` if its first word was misread: only one that a type word or a state
    /// beside it bears out, and only if no other reading gives one.
    @Nullable
    Match misread(Tokens tokens, int first) {
        Match only = null;
        for (String word : Misreadings.of(tokens.norm(first))) {
            Match match = longest(tokens, first, word, tokens.size());
            if (match != null && only != null) {
                return null;
            }
            only = match == null ? only : match;
        }
        return only;
    }

    private @Nullable Match longest(Tokens tokens, int first, String word, int limit) {
        Node node = root.next.get(word);
        if (node == null) {
            return null;
        }
        Match longest = node.senses.isEmpty() ? null : new Match(first, first, node.senses);
        for (int i = first + 1; i < limit && !tokens.isAfterBreak(i); i++) {
            Node next = node.next.get(tokens.norm(i));
            if (next == null && Misreadings.isCounty(tokens.norm(i))) {
                next = node.next.get("county");
            }
            if (next == null) {
                if (isSilent(tokens, i) && tokens.touchesLast(i)) {
                    continue;
                }
                break;
            }
            node = next;
            if (!node.senses.isEmpty()) {
                longest = new Match(first, i, node.senses);
            }
        }
        return longest;
    }

    /// The places meant, each once, in a list of the caller's own.
    static List<Place> places(List<Sense> senses) {
        Set<Place> places = new LinkedHashSet<>();
        senses.forEach(sense -> places.add(sense.place()));
        return new ArrayList<>(places);
    }

    private static boolean isSilent(Tokens tokens, int token) {
        return switch (tokens.norm(token)) {
            case ".", "-", "'", "_" -> true;
            default -> false;
        };
    }

    private static Form form(Place place, String name) {
        return switch (place.type()) {
            // "City and Borough of Juneau", "NYC": names that mean nothing else.
            case "city" -> place.canonical().startsWith(name + ",") ? Form.CITY : Form.FULL;
            case "county" -> place.canonical().startsWith(name + " ") ? Form.SHORT_COUNTY : Form.FULL;
            default -> {
                if (name.equals(place.state())) {
                    yield Form.CODE;
                }
                yield name.endsWith(".") && !name.contains(",") ? Form.ABBREVIATION : Form.FULL;
            }
        };
    }

    private void add(List<String> spelling, Sense sense) {
        Node node = root;
        for (String token : spelling) {
            node = node.next.computeIfAbsent(token, key -> new Node());
        }
        if (!node.senses.contains(sense)) {
            node.senses.add(sense);
        }
    }

    private static Set<List<String>> spellings(String name) {
        Set<List<String>> spellings = new LinkedHashSet<>();
        List<String> plain = tokens(name);
        spellings.add(plain);
        if (name.indexOf('\'') >= 0 || name.indexOf('-') >= 0) {
            spellings.add(tokens(name.replace("'", "").replace("-", "")));
            spellings.add(tokens(name.replace("'", "")));
        }
        String other = OTHER_SPELLINGS.get(plain.getFirst());
        if (other != null && plain.size() > 1) {
            List<String> changed = new ArrayList<>(plain);
            changed.set(0, other);
            spellings.add(changed);
        }
        return spellings;
    }

    private static List<String> tokens(String name) {
        Tokens tokens = new Tokens(name);
        List<String> norms = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isWord(i) || !isSilent(tokens, i)) {
                norms.add(tokens.norm(i));
            }
        }
        return norms;
    }

    private static final class Node {
        // Most nodes lead on to one token or none.
        private final Map<String, Node> next = new HashMap<>(2);
        private final List<Sense> senses = new ArrayList<>(1);
    }
}
