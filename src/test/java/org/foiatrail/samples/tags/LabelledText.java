package org.foiatrail.samples.tags;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A text of the entity sets and the locations labelled in it.
record LabelledText(String name, String text, List<NamedSpan> locations) {
    private static final String NEW_TEXT = "# newdoc id = ";
    private static final String SENTENCE = "# text = ";

    LabelledText {
        locations = List.copyOf(locations);
    }

    /// Universal NER: a line a word, its label in the third column, sentences with their text before them.
    static List<LabelledText> iob(Path file) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<NamedSpan> locations = new ArrayList<>();
        String name = "";
        int at = 0;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith(NEW_TEXT)) {
                add(texts, name, text, locations);
                name = line.substring(NEW_TEXT.length());
                at = 0;
            } else if (line.startsWith(SENTENCE)) {
                at = text.length();
                text.append(line, SENTENCE.length(), line.length()).append('\n');
            } else if (line.indexOf('\t') > 0) {
                String[] columns = line.split("\t", -1);
                int start = text.indexOf(columns[1], at);
                if (start < 0) {
                    continue;
                }
                at = start + columns[1].length();
                if (columns[2].equals("B-LOC")) {
                    locations.add(new NamedSpan(start, at, text.substring(start, at), null, false));
                } else if (columns[2].equals("I-LOC")) {
                    int first = locations.removeLast().start();
                    locations.add(new NamedSpan(first, at, text.substring(first, at), null, false));
                }
            }
        }
        add(texts, name, text, locations);
        return texts;
    }

    private static void add(List<LabelledText> texts, String name, StringBuilder text, List<NamedSpan> locations) {
        if (!text.isEmpty()) {
            texts.add(new LabelledText(name, text.toString(), locations));
        }
        text.setLength(0);
        locations.clear();
    }

    /// re3d: a JSON object a line, offsets into the text of the document. Of labels in one another the longest counts.
    static List<LabelledText> re3d(Path folder) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Map<String, List<NamedSpan>> labels = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve("entities.json"))) {
            JsonNode label = json.readTree(line);
            if (label.get("type").asText().equals("Location")) {
                labels.computeIfAbsent(label.get("documentId").asText(), key -> new ArrayList<>())
                        .add(new NamedSpan(
                                label.get("begin").asInt(),
                                label.get("end").asInt(),
                                label.get("value").asText(),
                                null,
                                false));
            }
        }
        List<LabelledText> texts = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("documents.json"))) {
            JsonNode document = json.readTree(line);
            String name = document.get("_id").asText();
            List<NamedSpan> all = labels.getOrDefault(name, List.of());
            List<NamedSpan> longest = all.stream()
                    .distinct()
                    .filter(span -> all.stream()
                            .noneMatch(other ->
                                    !other.isAt(span) && other.start() <= span.start() && other.end() >= span.end()))
                    .toList();
            texts.add(new LabelledText(name, document.get("text").asText(), longest));
        }
        return texts;
    }
}
