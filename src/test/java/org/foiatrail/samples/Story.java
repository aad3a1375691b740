package org.foiatrail.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The story as its resource files tell it: people, places, and everything they wrote.
record Story(Map<String, Person> people, Places places, Map<String, Item> items) {
    private static final List<String> PARTS = List.of(
            "mail-headquarters.txt", "mail-jurisdictions.txt", "mail-autumn.txt", "documents.txt", "agreements.txt");

    static Story load() {
        Map<String, Person> people = read("people.txt")
                .lines()
                .filter(line -> !line.isBlank())
                .map(Story::person)
                .collect(Collectors.toMap(Person::id, person -> person));
        Map<String, Item> items = new LinkedHashMap<>();
        for (String part : PARTS) {
            items(read(part)).forEach(item -> {
                if (items.put(item.id(), item) != null) {
                    throw new IllegalStateException("told twice: " + item.id());
                }
            });
        }
        return new Story(people, new Places(read("places.txt").lines().toList()), items);
    }

    Item item(String id) {
        Item item = items.get(id);
        if (item == null) {
            throw new IllegalArgumentException("not in the story: " + id);
        }
        return item;
    }

    Person person(String id, String usedBy) {
        Person person = people.get(id);
        if (person == null) {
            throw new IllegalArgumentException("nobody is called " + id + ", named in " + usedBy);
        }
        return person;
    }

    private static Person person(String line) {
        String[] part = line.split("\\s*\\|\\s*", -1);
        int space = part[1].lastIndexOf(' ');
        return new Person(
                part[0], part[1].substring(0, space), part[1].substring(space + 1), part[2], part[3], part[4]);
    }

    /// Items begin with a line `== id`, then fields, a blank line, the body.
    private static Stream<Item> items(String source) {
        return Stream.of(source.split("(?m)^== ", -1)).skip(1).map(Story::parse);
    }

    private static Item parse(String source) {
        String[] halves = source.split("\n\n", 2);
        List<String> head = halves[0].lines().toList();
        Map<String, String> fields = new HashMap<>();
        for (String line : head.subList(1, head.size())) {
            int colon = line.indexOf(':');
            fields.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return new Item(head.getFirst().strip(), fields, halves.length > 1 ? halves[1] : "");
    }

    static String read(String name) {
        try (InputStream in = Story.class.getResourceAsStream("/samples/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no resource samples/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
