package org.foiatrail.tag.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.foiatrail.tag.text.Tokens;
import org.jspecify.annotations.Nullable;

/// A person named in full, taken apart to be known again.
///
/// @param full as printed, without a title, surname last
/// @param given the given name or its initial, in the form words are looked up by
/// @param middle what stands between, names or initials
/// @param last the surname; of one that is made of several words, the last
record KnownPerson(String full, String given, List<String> middle, String last) {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    /// `Hask- Ortega`, broken at a line's end
    private static final Pattern BROKEN = Pattern.compile("(?<=\\p{L})-[\\s\\p{Z}]+(?=\\p{Lu})");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}]+");
    private static final int ACRONYM = 3;
    /// Words of a mailbox of which none need be a word of the language.
    private static final int SHORTEST_MAILBOX = 3;
    private static final Pattern NO_PERSON = Pattern.compile("[@\\d\\[\\]/\\\\_=:*#%&]");
    private static final Pattern OUTER = Pattern.compile("^[^\\p{L}]+|[^\\p{L}.]+$");
    private static final int MOST_WORDS = 5;

    KnownPerson {
        middle = List.copyOf(middle);
    }

    /// The person a party of a header is; null for an address, an office, or a name of one word that is none.
    static @Nullable KnownPerson of(String printed, NameText names) {
        if (NO_PERSON.matcher(printed).find()) {
            return null;
        }
        List<String> words = new ArrayList<>();
        List<String> norms = new ArrayList<>();
        String whole = BROKEN.matcher(printed.replace('\u2019', '\'')).replaceAll("-");
        for (String word : BLANKS.split(whole.strip(), -1)) {
            String bare = OUTER.matcher(word).replaceAll("");
            String norm = Tokens.norm(bare.replace(".", ""));
            if (bare.isEmpty() || norm.isEmpty() || (words.isEmpty() && NameWords.TITLES.contains(norm))) {
                continue;
            }
            if (NameWords.OFFICE.contains(norm) || NameWords.NOBODY.contains(norm)) {
                return null;
            }
            if (!words.isEmpty() && NameWords.BESIDE_NAME.contains(norm)) {
                break;
            }
            words.add(bare);
            if (!NameWords.SUFFIXES.contains(norm)) {
                norms.add(norm);
            }
        }
        if (!norms.isEmpty()
                && (NameWords.OFFICE_ENDS.contains(norms.getLast())
                        || (names.isNobody(norms.getLast()) && !names.isGivenName(norms.getFirst())))) {
            return null;
        }
        if (isMailbox(words, norms, names)) {
            return null;
        }
        if (norms.size() < 2 || norms.size() > MOST_WORDS || norms.getLast().length() < 2) {
            return norms.size() == 1 && words.size() == 1 && names.isGivenName(norms.getFirst())
                    ? new KnownPerson(NameCase.of(words.getFirst()), norms.getFirst(), List.of(), "")
                    : null;
        }
        return new KnownPerson(
                NameCase.of(String.join(" ", words)),
                norms.getFirst(),
                norms.subList(1, norms.size() - 1),
                norms.getLast());
    }

    /// `ABC Drinking Water`: letters that are no given name, before words that are written as names are; but `KELLNER
    /// Mamadou` is a person.
    private static boolean isMailbox(List<String> words, List<String> norms, NameText names) {
        String first = words.isEmpty() ? "" : words.getFirst();
        return first.length() >= ACRONYM
                && first.chars().allMatch(Character::isUpperCase)
                && (norms.size() >= SHORTEST_MAILBOX || norms.stream().anyMatch(names::isNobody))
                && norms.stream().noneMatch(names::isGivenName)
                && words.stream().anyMatch(word -> word.chars().anyMatch(Character::isLowerCase));
    }

    /// `O'Hask Ortega` and `O'Hask-Ortega` are one name.
    static String letters(String name) {
        return SIGNS.matcher(Tokens.norm(name)).replaceAll("");
    }

    KnownPerson called(String name) {
        return new KnownPerson(name, given, middle, last);
    }

    /// True if nothing speaks against both being one: a middle name may be left out or shortened.
    boolean agrees(KnownPerson other) {
        if (!given.equals(other.given) || !last.equals(other.last)) {
            return false;
        }
        int both = Math.min(middle.size(), other.middle.size());
        for (int i = 0; i < both; i++) {
            if (!middle.get(i).startsWith(other.middle.get(i))
                    && !other.middle.get(i).startsWith(middle.get(i))) {
                return false;
            }
        }
        return true;
    }

    String initials() {
        return given.substring(0, 1) + last.substring(0, 1);
    }

    boolean hasSurname() {
        return !last.isEmpty();
    }

    /// Of two prints of one name: that with more of it, and not in capitals throughout.
    static KnownPerson better(KnownPerson one, KnownPerson other) {
        boolean oneShouts = one.full.equals(one.full.toUpperCase(Locale.ROOT));
        boolean otherShouts = other.full.equals(other.full.toUpperCase(Locale.ROOT));
        if (oneShouts != otherShouts) {
            return oneShouts ? other : one;
        }
        return other.full.length() > one.full.length() ? other : one;
    }
}
