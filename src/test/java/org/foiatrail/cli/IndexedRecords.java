package org.foiatrail.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Records of any kind, indexed, and what commands find in them.
public final class IndexedRecords {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final CommandLines commands;

    private IndexedRecords(Path corpus) {
        commands = new CommandLines(corpus);
    }

    /// Indexes a folder, unless the corpus is there.
    public static IndexedRecords of(Path corpus, Path folder) {
        boolean there = Files.exists(corpus);
        IndexedRecords records = new IndexedRecords(corpus);
        if (!there) {
            records.run("index", folder.toString());
        }
        return records;
    }

    /// What a command finds.
    public List<JsonNode> rows(String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(arguments));
        line.addAll(List.of("--format", "ndjson"));
        List<JsonNode> rows = new ArrayList<>();
        for (String row : run(line.toArray(String[]::new)).lines().toList()) {
            rows.add(JSON.readTree(row));
        }
        return rows;
    }

    /// What a command prints. It may find nothing, and pages may be unread.
    public String run(String... arguments) {
        int code = commands.run(arguments);
        if (code != 0 && code != 1 && code != 3) {
            throw new IllegalStateException(List.of(arguments) + " ends with " + code + ": " + commands.err());
        }
        return commands.out();
    }
}
