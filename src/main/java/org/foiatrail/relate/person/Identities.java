package org.foiatrail.relate.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.foiatrail.model.Party;
import org.foiatrail.relate.Groups;
import org.foiatrail.relate.PersonName;

/// Which of the names that headers print are one person's.
///
/// Joined are names that differ by capitals or signs, a title or a middle name alone, names printed with one
/// address, and a rare name that OCR may have made of a common one. An initial is never taken for a name, nor a
/// mailbox that several people use for one of them.
final class Identities {
    /// How much rarer a name must be to be taken for a misreading of another.
    private static final int RARER = 4;

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<String, Set<String>> tags = new HashMap<>();
    private final Groups groups;
    private final Map<Integer, List<String>> members = new HashMap<>();

    /// @param printed every name as often as it is used
    /// @param parties names that were printed with an address or a tag
    Identities(Collection<String> printed, Collection<Party> parties) {
        printed.forEach(this::use);
        for (Party party : parties) {
            String name = party.name();
            if (name != null && party.address() != null && numbers.containsKey(name)) {
                numbers.computeIfAbsent(party.address(), key -> numbers.size());
            }
            if (name != null && party.tag() != null) {
                tags.computeIfAbsent(name, key -> new TreeSet<>()).add(party.tag());
            }
        }
        groups = new Groups(numbers.size());
        joinAddresses(parties);
        joinLetters();
        joinMiddleNames();
        joinMisreadings();
        numbers.forEach((name, number) -> members.computeIfAbsent(groups.root(number), key -> new ArrayList<>())
                .add(name));
        members.values()
                .forEach(list -> list.sort(Comparator.<String>comparingInt(name -> isAddress(name) ? 1 : 0)
                        .thenComparingInt(name -> -uses.getOrDefault(name, 0))
                        .thenComparing(name -> name.equals(name.toUpperCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder())));
    }

    private void use(String name) {
        numbers.computeIfAbsent(name, key -> numbers.size());
        uses.merge(name, 1, Integer::sum);
    }

    static boolean isAddress(String name) {
        return name.indexOf('@') >= 0;
    }

    /// An address printed with names that agree is one person's; with others, it is a shared mailbox.
    private void joinAddresses(Collection<Party> parties) {
        Map<String, Set<String>> byAddress = new TreeMap<>();
        for (Party party : parties) {
            if (party.name() != null && party.address() != null && numbers.containsKey(party.name())) {
                byAddress
                        .computeIfAbsent(party.address(), key -> new TreeSet<>())
                        .add(party.name());
            }
        }
        byAddress.forEach((address, names) -> {
            List<PersonName> all = names.stream().map(PersonName::of).toList();
            boolean one = all.stream()
                    .allMatch(name -> name.last().equals(all.getFirst().last())
                            && name.first().charAt(0) == all.getFirst().first().charAt(0));
            if (one) {
                names.forEach(name -> join(address, name));
            }
        });
    }

    /// `D WHITLOCK` and `D Whitlock` are one print of a name, whoever that is; so are `Ann Hask-Reyes` and
    /// `Ann Hask Reyes`.
    private void joinLetters() {
        Map<String, String> byLetters = new TreeMap<>();
        numbers.keySet().forEach(name -> {
            String lower = name.toLowerCase(Locale.ROOT);
            String letters = isAddress(name) ? lower : SIGNS.matcher(lower).replaceAll("");
            String before = byLetters.putIfAbsent(letters.isEmpty() ? lower : letters, name);
            if (before != null) {
                join(before, name);
            }
        });
    }

    private void joinMiddleNames() {
        Map<String, List<String>> byOuter = new TreeMap<>();
        numbers.keySet().stream()
                .filter(name -> !isAddress(name) && PersonName.of(name).isFull())
                .forEach(name -> byOuter.computeIfAbsent(PersonName.of(name).outer(), key -> new ArrayList<>())
                        .add(name));
        for (List<String> same : byOuter.values()) {
            boolean allAgree = same.stream()
                    .allMatch(one ->
                            same.stream().allMatch(other -> PersonName.of(one).agrees(PersonName.of(other))));
            for (String one : same) {
                for (String other : same) {
                    boolean alike = PersonName.of(one)
                            .middle()
                            .equals(PersonName.of(other).middle());
                    if (allAgree || alike) {
                        join(one, other);
                    }
                }
            }
        }
    }

    private void joinMisreadings() {
        Map<String, List<String>> byBlur = new TreeMap<>();
        numbers.keySet().stream()
                .filter(name -> !isAddress(name) && PersonName.of(name).isFull())
                .forEach(name -> byBlur.computeIfAbsent(PersonName.of(name).blurred(), key -> new ArrayList<>())
                        .add(name));
        for (List<String> alike : byBlur.values()) {
            String common = alike.stream()
                    .max(Comparator.<String>comparingInt(name -> uses.getOrDefault(name, 0))
                            .thenComparing(Comparator.reverseOrder()))
                    .orElseThrow();
            for (String rare : alike) {
                if (uses.getOrDefault(rare, 0) * RARER <= uses.getOrDefault(common, 0)) {
                    join(common, rare);
                }
            }
        }
    }

    private void join(String one, String other) {
        groups.join(Objects.requireNonNull(numbers.get(one)), Objects.requireNonNull(numbers.get(other)));
    }

    int person(String name) {
        return groups.root(Objects.requireNonNull(numbers.get(name)));
    }

    List<String> members(int person) {
        return members.getOrDefault(person, List.of());
    }

    String name(int person) {
        return members(person).getFirst();
    }

    Set<String> tags(int person) {
        Set<String> all = new TreeSet<>();
        members(person).forEach(name -> all.addAll(tags.getOrDefault(name, Set.of())));
        return all;
    }
}
