package org.foiatrail.tag.topic;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.foiatrail.model.Mention;
import org.foiatrail.tag.text.Phrases;
import org.foiatrail.tag.topic.reading.English;
import org.foiatrail.tag.topic.reading.Sentence;
import org.jspecify.annotations.Nullable;

/// What of a sentence points back to a place: a word for a kind of places, or a pronoun.
///
/// @param types the place may be of, empty for any
record Pointer(String word, Set<String> types) {
    private static final Set<String> PRONOUNS = Set.of("it", "its", "they", "them", "their", "he", "she", "his", "her");

    private static final Set<String> COUNTY = Set.of("county");
    private static final Set<String> CITY = Set.of("city", "dc");
    private static final Set<String> STATE = Set.of("state", "territory");
    /// Some counties are cities as well.
    private static final Set<String> EITHER = Set.of("county", "city");

    /// Words that tell of what types the place is that they point at.
    private static final Map<String, Set<String>> TYPES = Map.ofEntries(
            Map.entry("county", COUNTY),
            Map.entry("parish", COUNTY),
            Map.entry("borough", EITHER),
            Map.entry("sheriff", EITHER),
            Map.entry("board", EITHER),
            Map.entry("council", EITHER),
            Map.entry("city", CITY),
            Map.entry("town", CITY),
            Map.entry("village", CITY),
            Map.entry("municipality", CITY),
            Map.entry("mayor", CITY),
            Map.entry("state", STATE),
            Map.entry("commonwealth", STATE),
            Map.entry("governor", STATE));

    private static final Set<String> OWNING = Set.of("our", "your");

    private static final Set<String> JOINING = Set.of("and", "or", "nor");

    /// They make what stands before them a subject.
    private static final Set<String> VERBS = English.words("""
            is was will would has had may can could must shall should does did wants wanted says said asks asked hereby
            """);

    private static final Set<String> PLURAL = Set.of("they", "them", "their");

    private static final Pattern PLURALS = Pattern.compile("\\b(?i:they|them|their)\\b");

    /// What of the sentence points back to a place: `the county`, `his`; null if nothing does, or two do.
    static @Nullable Pointer of(Phrases.Match match, Sentence sentence) {
        for (int i = match.last(); i >= sentence.from(); i--) {
            if (isPointed(i, sentence)) {
                boolean two = sentence.isAny(i - 2, JOINING) && isPointed(i - 3, sentence);
                return two ? null : at(i, sentence);
            }
            // `it says that they may`: a paper.
            boolean paper = sentence.norm(i).equals("it") && sentence.isAny(i + 1, English.SPEECH);
            if (i <= match.first() && sentence.isAny(i, PRONOUNS) && !paper) {
                return takenUp(i, sentence);
            }
        }
        return null;
    }

    /// What a pronoun takes up: `the county` of `the county asks that it be let off`, else some place named
    /// before; null for `if a county changes its mind, can it leave?`
    private static @Nullable Pointer takenUp(int pronoun, Sentence sentence) {
        for (int i = pronoun - 1; i >= sentence.from(); i--) {
            if (isGeneral(i, i, sentence)) {
                return null;
            }
            if (isPointed(i, sentence) && sentence.isAny(i + 1, VERBS)) {
                return at(i, sentence);
            }
        }
        return new Pointer(sentence.norm(pronoun), Set.of());
    }

    private static Pointer at(int kind, Sentence sentence) {
        return new Pointer(sentence.norm(kind), TYPES.getOrDefault(sentence.norm(kind), Set.of()));
    }

    private static boolean isPointed(int token, Sentence sentence) {
        boolean kind = TYPES.containsKey(sentence.norm(token));
        boolean owned = kind && (sentence.isAny(token - 1, OWNING) || sentence.isAny(token - 2, OWNING));
        boolean pointed = sentence.isAny(token - 1, English.POINTING) || sentence.isAny(token - 2, English.POINTING);
        return owned || (pointed && (kind || sentence.isAny(token, English.PLACE_KINDS)));
    }

    /// `the State` of `the State will not sign and wants the Adams office closed`: what does it all, before the
    /// first place that is named; null if there is none.
    static @Nullable Pointer subject(Phrases.Match match, Sentence sentence, int place) {
        for (int i = sentence.from() + 1; i < Math.min(place, match.last()); i++) {
            if (sentence.norm(i - 1).equals("the")
                    && TYPES.containsKey(sentence.norm(i))
                    && sentence.isAny(i + 1, VERBS)) {
                return at(i, sentence);
            }
        }
        return null;
    }

    /// `a county can`, `counties can`: whoever they are.
    static boolean isGeneral(Phrases.Match match, Sentence sentence) {
        return isGeneral(sentence.clauseStart(match, true), match.last(), sentence);
    }

    private static boolean isGeneral(int from, int last, Sentence sentence) {
        for (int i = last; i >= from; i--) {
            boolean kind = sentence.isAny(i, English.PLACE_KINDS);
            if (sentence.isAny(i, English.PLACE_PLURALS)
                    || (kind
                            && (sentence.isAny(i - 1, English.GENERAL)
                                    || (sentence.isAny(i - 2, English.GENERAL)
                                            && !sentence.norm(i - 1).equals("the"))))) {
                return true;
            }
        }
        return false;
    }

    boolean fits(Mention place) {
        return types.isEmpty() || (place.type() != null && types.contains(place.type()));
    }

    /// True if who is meant may be anybody, `a county`, or not the place that is named beside another `them`, as
    /// in `put them in touch with Lake County`.
    ///
    /// @param since the words since that place
    /// @param beside the words of its sentence before it
    boolean isOther(String since, String beside) {
        return PRONOUNS.contains(word)
                ? PLURAL.contains(word) && PLURALS.matcher(beside).find()
                : Pattern.compile("\\b(?i:an?|any|every|each|one) (?i:" + word + ")\\b")
                        .matcher(since)
                        .find();
    }
}
