package org.foiatrail.tag.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.foiatrail.model.Edits;
import org.foiatrail.model.Mention;

/// Joins an agency's name that OCR misread, `Hale Cotmty Sheriff's Office`, to the name that the same text prints
/// often. Words that are words or names stay: `Lane County` is not `Lake County` misread.
final class MisreadAgencies {
    /// How often the whole name must stand there for each time the misread one does.
    private static final int OFTEN = 3;
    /// Letters to one fault.
    private static final int LETTERS = 10;

    private static final int MOST_FAULTS = 2;
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, String> whole = new HashMap<>();

    MisreadAgencies(List<NamedSpan> names, NameText text) {
        Map<String, Integer> counts = new HashMap<>();
        names.stream().filter(MisreadAgencies::isSure).forEach(name -> counts.merge(name.canonical(), 1, Integer::sum));
        counts.forEach((name, count) -> counts.entrySet().stream()
                .filter(other -> other.getValue() >= OFTEN * count && isMisread(name, other.getKey(), text))
                .max(Map.Entry.comparingByValue())
                .ifPresent(other -> whole.put(name, other.getKey())));
    }

    private static boolean isSure(NamedSpan name) {
        return name.kind().equals(Mention.AGENCY) && name.candidates().isEmpty();
    }

    NamedSpan joined(NamedSpan name) {
        String canonical = isSure(name) ? whole.get(name.canonical()) : null;
        return canonical == null
                ? name
                : new NamedSpan(name.kind(), name.first(), name.last(), canonical, name.layer(), name.score());
    }

    private static boolean isMisread(String name, String other, NameText text) {
        if (name.equals(other)) {
            return false;
        }
        List<String> words = words(name);
        Set<String> others = new HashSet<>(words(other));
        boolean strange = words.stream().filter(word -> !others.contains(word)).noneMatch(text::isKnown);
        String letters = String.join("", words);
        return strange && Edits.within(letters, String.join("", words(other)), faults(letters));
    }

    private static int faults(String letters) {
        return Math.min(MOST_FAULTS, letters.length() / LETTERS);
    }

    private static List<String> words(String name) {
        return SIGNS.splitAsStream(name.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
