package org.foiatrail.relate.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foiatrail.model.FoundMessage;
import org.foiatrail.model.Message;
import org.foiatrail.model.Party;
import org.foiatrail.model.Tie;
import org.foiatrail.relate.message.MessageKeys;
import org.jspecify.annotations.Nullable;

/// Who wrote, who received, and when: the parties of all messages, each person's names and addresses joined.
///
/// Names and addresses are joined with care, see [Identities]. Who is redacted is nobody: redacted parties are no
/// person and are joined to none.
public final class People {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /// A person or mailbox.
    ///
    /// @param name the name printed most often, else the address
    /// @param variants other names printed
    /// @param sent distinct messages
    /// @param first when the first of the messages was sent, as printed; null if none is dated
    /// @param with whom most messages were exchanged, most first
    /// @param where the first of the messages
    /// @param titles what the person signs with below the name, the usual one first
    public record Person(
            String name,
            List<String> variants,
            List<String> addresses,
            List<String> tags,
            int sent,
            int received,
            @Nullable String first,
            @Nullable String last,
            List<String> with,
            FoundMessage where,
            List<String> titles) {
        public Person {
            titles = List.copyOf(titles);
            variants = List.copyOf(variants);
            addresses = List.copyOf(addresses);
            tags = List.copyOf(tags);
            with = List.copyOf(with);
        }
    }

    /// All people, those with most messages first, and who wrote to whom.
    public record Circle(List<Person> people, List<Tie> ties) {
        public Circle {
            people = List.copyOf(people);
            ties = List.copyOf(ties);
        }
    }

    /// The people of these messages.
    ///
    /// @param copies groups of copies, as [Copies] gives them
    /// @param parties names that were printed with an address or a tag
    public Circle circle(List<List<FoundMessage>> copies, Collection<Party> parties) {
        List<Exchange> exchanges = copies.stream().map(Exchange::of).toList();
        List<String> printed = exchanges.stream()
                .flatMap(exchange -> Stream.concat(exchange.from().stream(), exchange.to().stream()))
                .toList();
        Identities names = new Identities(printed, parties);
        Map<Integer, Profile> profiles = new TreeMap<>();
        Map<Integer, Map<Integer, Integer>> ties = new TreeMap<>();
        for (Exchange exchange : exchanges) {
            Set<Integer> to = new TreeSet<>();
            exchange.to().forEach(name -> to.add(names.person(name)));
            Set<Integer> senders = new TreeSet<>();
            exchange.from().forEach(name -> senders.add(names.person(name)));
            for (int from : senders) {
                profiles.computeIfAbsent(from, key -> new Profile()).sent(exchange);
                to.forEach(recipient -> {
                    if (recipient != from) {
                        ties.computeIfAbsent(from, key -> new TreeMap<>()).merge(recipient, 1, Integer::sum);
                        profiles.computeIfAbsent(from, key -> new Profile()).with(recipient);
                        profiles.computeIfAbsent(recipient, key -> new Profile())
                                .with(from);
                    }
                });
            }
            to.forEach(recipient ->
                    profiles.computeIfAbsent(recipient, key -> new Profile()).received(exchange));
        }
        List<Person> people = new ArrayList<>();
        profiles.forEach((person, profile) -> people.add(profile.person(names, person)));
        people.sort(Comparator.<Person>comparingInt(person -> -person.sent() - person.received())
                .thenComparing(Person::name));
        List<Tie> named = new ArrayList<>();
        ties.forEach((from, to) -> to.forEach(
                (recipient, messages) -> named.add(new Tie(names.name(from), names.name(recipient), messages))));
        named.sort(Comparator.comparing(Tie::from).thenComparing(Tie::to));
        return new Circle(people, named);
    }

    /// A distinct message: whom its copies name, taken together.
    private record Exchange(
            Set<String> from,
            Set<String> to,
            @Nullable String time,
            FoundMessage where,
            @Nullable String title) {
        static Exchange of(List<FoundMessage> copies) {
            Set<String> from = Set.of();
            String time = null;
            String title = null;
            // The copy that names most recipients, for one redacted here may be named there.
            Set<String> to = Set.of();
            for (FoundMessage copy : copies) {
                Message message = copy.message();
                from = from.isEmpty() ? senders(message) : from;
                time = time == null ? MessageKeys.time(message) : time;
                title = title == null ? Signatures.title(copy).orElse(null) : title;
                Set<String> here = new TreeSet<>();
                message.to().stream().filter(Exchange::named).forEach(here::add);
                message.cc().stream().filter(Exchange::named).forEach(here::add);
                to = here.size() > to.size() ? here : to;
            }
            return new Exchange(from, to, time, copies.getFirst(), title);
        }

        private static Set<String> senders(Message message) {
            return Stream.concat(Stream.ofNullable(message.from()), message.with().stream())
                    .filter(Exchange::named)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        private static boolean named(@Nullable String party) {
            return party != null && !party.equals(Message.REDACTED) && !party.isBlank();
        }
    }

    /// With one blank of the plain kind between words, and straight apostrophes.
    private static String plain(String name) {
        return BLANKS.matcher(name.replace('\u2019', '\'')).replaceAll(" ");
    }

    /// What is known of one person while messages are counted.
    private static final class Profile {
        private static final int MOST_CLOSE = 5;

        private final List<Exchange> sent = new ArrayList<>();
        private final List<Exchange> received = new ArrayList<>();
        private final Map<Integer, Integer> with = new HashMap<>();

        void sent(Exchange exchange) {
            sent.add(exchange);
        }

        void received(Exchange exchange) {
            received.add(exchange);
        }

        void with(int other) {
            with.merge(other, 1, Integer::sum);
        }

        Person person(Identities names, int person) {
            List<String> printed = names.members(person);
            List<String> variants = printed.stream()
                    .skip(1)
                    .filter(name -> !Identities.isAddress(name))
                    .map(People::plain)
                    .distinct()
                    .filter(name -> !name.equals(plain(names.name(person))))
                    .toList();
            Set<Exchange> all = new HashSet<>(sent);
            all.addAll(received);
            List<String> times = all.stream()
                    .map(Exchange::time)
                    .filter(Objects::nonNull)
                    .sorted()
                    .toList();
            FoundMessage where =
                    all.stream().map(Exchange::where).min(MessageKeys.PREFERRED).orElseThrow();
            return new Person(
                    names.name(person),
                    variants,
                    printed.stream().filter(Identities::isAddress).toList(),
                    List.copyOf(names.tags(person)),
                    sent.size(),
                    received.size(),
                    times.isEmpty() ? null : times.getFirst(),
                    times.isEmpty() ? null : times.getLast(),
                    close(names),
                    where,
                    titles());
        }

        private List<String> titles() {
            Map<String, Integer> uses = new TreeMap<>();
            sent.stream()
                    .map(Exchange::title)
                    .filter(Objects::nonNull)
                    .forEach(title -> uses.merge(title, 1, Integer::sum));
            return uses.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .toList();
        }

        private List<String> close(Identities names) {
            return with.entrySet().stream()
                    .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(entry -> names.name(entry.getKey())))
                    .limit(MOST_CLOSE)
                    .map(entry -> names.name(entry.getKey()))
                    .toList();
        }
    }
}
