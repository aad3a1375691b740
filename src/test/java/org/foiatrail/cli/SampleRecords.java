package org.foiatrail.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/// The sample records, indexed, and what is known of them.
final class SampleRecords {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path samples;
    private final JsonNode answers;
    private final CommandLines commands;

    /// @param root of the checkout
    SampleRecords(Path root, Path corpus) throws IOException {
        samples = root.resolve("corpus-samples");
        answers = JSON.readTree(root.resolve("src/test/resources/answers.json").toFile());
        commands = new CommandLines(corpus);
    }

    void index() {
        run("index", samples.resolve("first-release").toString());
        run("index", samples.resolve("second-release").toString());
    }

    /// What is known under a name.
    List<JsonNode> known(String name) {
        return list(answers.get(name));
    }

    /// What a command finds.
    List<JsonNode> rows(String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(arguments));
        line.addAll(List.of("--format", "ndjson"));
        List<JsonNode> rows = new ArrayList<>();
        for (String row : run(line.toArray(String[]::new)).lines().toList()) {
            rows.add(JSON.readTree(row));
        }
        return rows;
    }

    int code(String... arguments) {
        return commands.run(arguments);
    }

    /// What a command prints. It may find nothing, and pages may be unread.
    String run(String... arguments) {
        int code = commands.run(arguments);
        if (code != 0 && code != 1 && code != 3) {
            throw new IllegalStateException(List.of(arguments) + " ends with " + code + ": " + commands.err());
        }
        return commands.out();
    }

    /// The production and path of a row or answer.
    static String file(JsonNode row) {
        return row.get("production").asText() + ":" + row.get("path").asText();
    }

    /// Its file and page, as the key has it: the page of a message's header.
    static String page(JsonNode row) {
        return file(row) + "#" + (row.has("headerPage") ? row.get("headerPage") : row.get("page"));
    }

    static List<String> texts(JsonNode array) {
        return list(array).stream().map(JsonNode::asText).toList();
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
