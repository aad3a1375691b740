package org.foiatrail.relate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A printed name, taken apart to be compared.
///
/// @param first the given name or its initial
/// @param middle what stands between, whole or initials
/// @param last the surname; equal to `first` for a name of one word
public record PersonName(String first, List<String> middle, String last) {
    private static final int NEAR = 4;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}'-]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "esq", "md", "phd");

    /// Before a given name and a surname they are part of neither. `Mrs. John Hask` is not her husband.
    private static final Set<String> TITLES = Set.of("""
            vice mr ms miss dr prof hon honorable governor gov lt lieutenant senator sen representative \
            rep congressman congresswoman judge mayor sheriff commissioner secretary president \
            director chief captain capt sgt sergeant chair chairman chairwoman chairperson superintendent supervisor \
            councilmember councilman councilwoman trustee detective undersheriff colonel col\
            """.split(" ", -1));

    /// `Secretary of State`, `Director for Field Operations`: an office, not a name.
    private static final Set<String> OF_OFFICE = Set.of("of", "for", "the", "and");

    public PersonName {
        middle = List.copyOf(middle);
    }

    public static PersonName of(String printed) {
        String folded = MARKS.matcher(Normalizer.normalize(printed, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        for (String word : NO_LETTER.split(folded, -1)) {
            if (WORD.matcher(word).find() && !SUFFIXES.contains(word)) {
                words.add(word);
            }
        }
        boolean office = words.stream().anyMatch(OF_OFFICE::contains);
        // `Commissioner, Public Safety`
        while (words.size() > 2
                && !office
                && TITLES.contains(words.getFirst())
                && !folded.contains(words.getFirst() + ",")) {
            words.removeFirst();
        }
        if (words.isEmpty()) {
            return new PersonName(folded.strip(), List.of(), folded.strip());
        }
        List<String> middle = words.size() > 2 ? words.subList(1, words.size() - 1) : List.of();
        return new PersonName(words.getFirst(), middle, words.getLast());
    }

    /// True if one letter at most was misread, of four or more.
    public static boolean near(String one, String other) {
        if (one.length() != other.length() || one.length() < NEAR) {
            return false;
        }
        int unlike = 0;
        for (int i = 0; i < one.length(); i++) {
            unlike += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return unlike <= 1;
    }

    /// A given name written out and a surname: enough to tell a person by.
    public boolean isFull() {
        return first.length() > 1 && last.length() > 1 && !first.equals(last);
    }

    /// First and last name alone.
    public String outer() {
        return first + " " + last;
    }

    /// True if nothing speaks against both being one: a middle name may be left out or shortened.
    public boolean agrees(PersonName other) {
        if (!outer().equals(other.outer())) {
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

    /// The name with letters made equal that OCR takes for one another.
    public String blurred() {
        String whole = first + " "
                + middle.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining(" ")) + " " + last;
        return whole.replace("rn", "m")
                .replace("vv", "w")
                .replace("ii", "u")
                .replaceAll("[l1!|j]", "i")
                .replace('0', 'o')
                .replace('e', 'c')
                .replace('v', 'u')
                .replace('h', 'b')
                .replace('5', 's')
                .replaceAll("[q9]", "g");
    }
}
