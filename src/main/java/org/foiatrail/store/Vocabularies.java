package org.foiatrail.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.foiatrail.model.Agency;
import org.foiatrail.model.NameLists;
import org.foiatrail.model.Place;
import org.foiatrail.model.Topic;

/// What the tagger looks for: the built-in gazetteer, agencies, given names, the built-in topics, and topics users
/// write.
public final class Vocabularies {
    private static final String FOLDER = "/vocabulary/";
    private static final String BUILT_IN_TOPIC = "topics/optout.yaml";
    private static final List<String> TABLES = List.of("states.csv", "tribes.csv", "places.csv");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /// Legal type words that are left out in running text: `Cook` for `Cook County`.
    private static final List<String> COUNTY_WORDS = List.of(" County", " Parish", " Borough", " Census Area");

    /// All places of the built-in gazetteer, in the order of its tables.
    public List<Place> places() {
        Map<String, List<String>> aliases = new LinkedHashMap<>();
        read(
                "aliases.csv",
                row -> aliases.computeIfAbsent(row.get(0), canonical -> new ArrayList<>())
                        .add(row.get(1)));
        List<Place> places = new ArrayList<>();
        TABLES.forEach(table -> read(table, row -> places.add(place(row, aliases))));
        if (!aliases.isEmpty()) {
            throw new IllegalStateException("aliases of no place: " + aliases);
        }
        return List.copyOf(places);
    }

    /// The agencies that come with the program.
    public List<Agency> agencies() {
        List<Agency> agencies = new ArrayList<>();
        read("agencies.csv", row -> {
            List<String> names = new ArrayList<>(List.of(row.get(0)));
            names.addAll(listed(row.get(4)));
            agencies.add(new Agency(row.get(0), listed(row.get(1)), listed(row.get(2)), listed(row.get(3)), names));
        });
        return agencies;
    }

    /// The agencies and given names that come with the program.
    public NameLists names() {
        Set<String> given = new HashSet<>();
        Set<String> doubtful = new HashSet<>();
        read("given-names.csv", row -> {
            String name = row.get(0).toLowerCase(Locale.ROOT);
            given.add(name);
            if (!row.get(1).isEmpty()) {
                doubtful.add(name);
            }
        });
        Set<String> words = new HashSet<>();
        Set<String> surnames = new HashSet<>();
        read("words.csv", row -> {
            words.add(row.get(0));
            if (!row.get(1).isEmpty()) {
                surnames.add(row.get(0));
            }
        });
        return new NameLists(agencies(), given, doubtful, words, surnames);
    }

    /// The topics of a corpus: those of the program that are wanted, and those users gave it.
    public List<Topic> topics(OwnVocabularies own) {
        List<Topic> given = own.topics();
        return Stream.concat(
                        topics().stream()
                                .filter(topic -> !own.isLeftOut(topic.name()))
                                .filter(topic -> given.stream()
                                        .noneMatch(other -> other.name().equals(topic.name()))),
                        given.stream())
                .toList();
    }

    /// The topics that come with the program.
    public List<Topic> topics() {
        try (InputStream in = resource(BUILT_IN_TOPIC)) {
            return List.of(TopicFile.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), BUILT_IN_TOPIC));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The topic a user wrote.
    public Topic topic(Path file) {
        return TopicFile.read(WrittenText.read(file, WrittenText.MOST_YAML), file.toString());
    }

    /// Takes its aliases out of the map, so that what stays there belongs to no place.
    private static Place place(CSVRecord row, Map<String, List<String>> aliases) {
        String name = row.get(0);
        String type = row.get(1);
        String state = row.get(2);
        boolean local = "county".equals(type) || "city".equals(type);
        String canonical = local ? name + ", " + state : name;
        List<String> names = new ArrayList<>(4);
        names.add(name);
        if ("county".equals(type)) {
            COUNTY_WORDS.stream()
                    .filter(name::endsWith)
                    .findFirst()
                    .ifPresent(word -> names.add(name.substring(0, name.length() - word.length())));
        }
        names.addAll(listed(row.get(6)));
        names.addAll(Objects.requireNonNullElse(aliases.remove(canonical), List.of()));
        return new Place(canonical, type, state, row.get(3), Long.parseLong(row.get(4)), row.get(5), names);
    }

    private static List<String> listed(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\|", -1));
    }

    private static void read(String table, Consumer<CSVRecord> each) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(resource(table), StandardCharsets.UTF_8));
                CSVParser rows = FORMAT.parse(in)) {
            rows.forEach(each);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Vocabularies.class.getResourceAsStream(FOLDER + name), name);
    }
}
