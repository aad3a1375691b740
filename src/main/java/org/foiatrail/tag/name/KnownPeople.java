package org.foiatrail.tag.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.foiatrail.model.Edits;
import org.jspecify.annotations.Nullable;

/// People a file names in full, to be known again where it names them shortly or misspells them.
final class KnownPeople {
    /// From so many letters on a name with one wrong letter is still the same.
    private static final int LONG_NAME = 6;

    private static final int LONG_GIVEN = 5;

    private final Map<String, List<KnownPerson>> byGiven = new HashMap<>();
    private final Map<String, List<KnownPerson>> byLast = new HashMap<>();
    private final Map<String, List<KnownPerson>> byInitials = new HashMap<>();
    private final Map<String, KnownPerson> byJoined = new HashMap<>();

    /// @param people each as often as it is printed; names that differ by a middle name alone become one
    KnownPeople(Collection<KnownPerson> people) {
        Map<String, String> hyphened = new HashMap<>();
        people.stream()
                .map(KnownPerson::full)
                .filter(name -> name.indexOf('-') >= 0)
                .forEach(name -> hyphened.putIfAbsent(KnownPerson.letters(name), name));
        Map<String, List<KnownPerson>> byOuter = new HashMap<>();
        for (KnownPerson printed : people) {
            String name = hyphened.getOrDefault(KnownPerson.letters(printed.full()), printed.full());
            KnownPerson person = printed.called(name);
            List<KnownPerson> same =
                    byOuter.computeIfAbsent(person.given() + ' ' + person.last(), key -> new ArrayList<>(1));
            if (!same.contains(person)) {
                same.add(person);
            }
        }
        byOuter.values().forEach(this::addJoined);
        byGiven.values().forEach(list -> list.sort(Comparator.comparing(KnownPerson::full)));
        byLast.values().forEach(list -> list.sort(Comparator.comparing(KnownPerson::full)));
    }

    private void addJoined(List<KnownPerson> same) {
        boolean one = same.stream().allMatch(a -> same.stream().allMatch(a::agrees));
        if (one) {
            add(same.stream().reduce(KnownPerson::better).orElseThrow());
        } else {
            same.forEach(this::add);
        }
    }

    private void add(KnownPerson person) {
        if (person.hasSurname()) {
            byInitials
                    .computeIfAbsent(person.initials(), key -> new ArrayList<>(1))
                    .add(person);
        }
        List<KnownPerson> namesakes = byGiven.computeIfAbsent(person.given(), key -> new ArrayList<>(1));
        if (namesakes.stream().noneMatch(other -> other.full().equals(person.full()))) {
            namesakes.add(person);
        }
        if (person.hasSurname()) {
            byLast.computeIfAbsent(person.last(), key -> new ArrayList<>(1)).add(person);
            byJoined.put(person.given() + person.last(), person);
        }
    }

    boolean isEmpty() {
        return byGiven.isEmpty();
    }

    List<KnownPerson> withGiven(String norm) {
        return byGiven.getOrDefault(norm, List.of());
    }

    List<KnownPerson> withLast(String norm) {
        return byLast.getOrDefault(norm, List.of());
    }

    /// Who signs with these initials; null if nobody or several.
    @Nullable
    KnownPerson signing(String initials) {
        List<KnownPerson> all = byInitials.getOrDefault(initials, List.of());
        return all.size() == 1 ? all.getFirst() : null;
    }

    /// `DanaWhitlock`, whose blank OCR lost.
    @Nullable
    KnownPerson joined(String norm) {
        return byJoined.get(norm);
    }

    /// Who is meant by a given name, or its initial or a short form, and a surname; null if nobody or several.
    @Nullable
    KnownPerson called(String given, String last) {
        List<KnownPerson> fitting = withLast(last).stream()
                .filter(person -> person.given().equals(given))
                .toList();
        if (fitting.isEmpty()) {
            fitting = withLast(last).stream()
                    .filter(person -> isShort(given, person.given()) || isShort(person.given(), given))
                    .toList();
        }
        return fitting.size() == 1 ? fitting.getFirst() : null;
    }

    /// `D` for Dana, `Rob` for Robert.
    private static boolean isShort(String one, String other) {
        return other.startsWith(one) && (one.length() == 1 || one.length() >= 3);
    }

    /// Who is meant by a name of two words that has one wrong letter; null if nobody or several, or if the name as it
    /// stands may be another person's.
    @Nullable
    KnownPerson misread(String given, String last, NameText names) {
        if (called(given, last) != null) {
            return null;
        }
        Set<String> fullNames = new TreeSet<>();
        KnownPerson meant = null;
        if (last.length() >= LONG_NAME) {
            for (KnownPerson person : withGiven(given)) {
                if (person.last().length() >= LONG_NAME && Edits.within(last, person.last(), 1)) {
                    meant = person;
                    fullNames.add(person.full());
                }
            }
        }
        if (given.length() >= LONG_GIVEN && !names.isGivenName(given)) {
            for (KnownPerson person : withLast(last)) {
                if (person.given().length() >= LONG_GIVEN && Edits.within(given, person.given(), 1)) {
                    meant = person;
                    fullNames.add(person.full());
                }
            }
        }
        return fullNames.size() == 1 ? Objects.requireNonNull(meant) : null;
    }
}
