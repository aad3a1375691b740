package org.foiatrail.samples.tags;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.foiatrail.model.Mention;
import org.foiatrail.samples.tags.LabelledText.Label;

/// Reads the labelled sets of names, each in its own format.
final class LabelledSets {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// Marks an organisation as one of a government.
    private static final Pattern GOVERNMENT = Pattern.compile(
            "(?i).*\\b(department|dept|ministry|bureau|agency|office|commission|administration|command|board|council|"
                    + "committee|embassy|police|sheriff|authority|army|navy|marines?|air force|corps|guard|pentagon|fbi|"
                    + "cia|nasa|epa|dhs|fema|irs|doj|doe|ferc|cpuc|puc|hud|security service|armed forces|defense forces|democratic forces|national [\\w ]*(?:center|institute|service)|uscentcom|dod)\\b.*");

    private static final Pattern ARTICLE = Pattern.compile("(?i)^(the|a|an) ");
    /// Ranks and offices before a name.
    private static final Pattern ROLE = Pattern.compile(
            "^(?:.*\\b(?:President|Secretary(?: of (?:State|Defense))?|Minister|Ambassador|Advisor|Spokesperson|Gen|Col|Spc|"
                    + "Sgt|Maj|Capt|Officer|King|Dr)\\b\\.?[\\s\u200E]+)(?=\\p{Lu})");
    private static final Pattern PRONOUN =
            Pattern.compile("(?i)(i|you|he|she|it|we|they|me|him|us|them|his|her|our|my)");

    private LabelledSets() {}

    /// Sentences with a label a word; each sentence becomes a line.
    static List<LabelledText> bio(Path file) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        String name = null;
        StringBuilder text = new StringBuilder();
        List<Label> labels = new ArrayList<>();
        int at = 0;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("# newdoc id = ")) {
                if (name != null) {
                    texts.add(new LabelledText(name, text.toString(), governmentOnly(labels, text)));
                }
                name = line.substring("# newdoc id = ".length()).strip();
                text.setLength(0);
                labels.clear();
            } else if (line.startsWith("# text = ")) {
                text.append(text.isEmpty() ? "" : "\n");
                at = text.length();
                text.append(line.substring("# text = ".length()));
            } else if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
                String[] cells = line.split("\t", -1);
                int start = text.indexOf(cells[1], at);
                at = start + cells[1].length();
                label(cells[2], start, at, labels);
            }
        }
        texts.add(new LabelledText(name == null ? "" : name, text.toString(), governmentOnly(labels, text)));
        return texts;
    }

    private static void label(String tag, int start, int end, List<Label> labels) {
        String kind = tag.endsWith("-PER") ? Mention.PERSON : tag.endsWith("-ORG") ? Mention.AGENCY : "";
        if (kind.isEmpty()) {
            return;
        }
        if (tag.startsWith("I-") && !labels.isEmpty() && labels.getLast().kind().equals(kind)) {
            Label begun = labels.removeLast();
            labels.add(new Label(kind, begun.start(), end));
        } else {
            labels.add(new Label(kind, start, end));
        }
    }

    /// Organisations are of all kinds; those that tell by a word to be a government's are kept.
    private static List<Label> governmentOnly(List<Label> labels, CharSequence text) {
        return labels.stream()
                .filter(label -> !label.kind().equals(Mention.AGENCY)
                        || GOVERNMENT
                                .matcher(text.subSequence(label.start(), label.end()))
                                .matches())
                .toList();
    }

    /// Documents and, apart from them, offsets. Labels nest, and pronouns and descriptions bear them too: kept are
    /// names that hold no other of their kind, without the office before a person's.
    static List<LabelledText> offsets(Path folder) throws IOException {
        Map<String, List<Label>> labels = new HashMap<>();
        Map<String, String> texts = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("documents.json"))) {
            JsonNode document = JSON.readTree(line);
            texts.put(document.get("_id").asText(), document.get("text").asText());
        }
        for (String line : Files.readAllLines(folder.resolve("entities.json"))) {
            JsonNode entity = JSON.readTree(line);
            String document = entity.get("documentId").asText();
            Label label = named(entity, texts.getOrDefault(document, ""));
            if (label != null) {
                labels.computeIfAbsent(document, key -> new ArrayList<>()).add(label);
            }
        }
        List<LabelledText> all = new ArrayList<>();
        texts.forEach((name, text) ->
                all.add(new LabelledText(name, text, innermost(labels.getOrDefault(name, List.of())))));
        all.sort(Comparator.comparing(LabelledText::name));
        return all;
    }

    private static @org.jspecify.annotations.Nullable Label named(JsonNode entity, String text) {
        String type = entity.get("type").asText();
        int start = entity.get("begin").asInt();
        int end = entity.get("end").asInt();
        if (end > text.length()) {
            return null;
        }
        String words = text.substring(start, end);
        var article = ARTICLE.matcher(words);
        if (article.find()) {
            start += article.end();
            words = text.substring(start, end);
        }
        boolean name = !words.isBlank()
                && Character.isUpperCase(words.charAt(0))
                && !PRONOUN.matcher(words).matches();
        if (name && type.equals("Person")) {
            var role = ROLE.matcher(words);
            if (role.find()) {
                start += role.end();
            }
            return new Label(Mention.PERSON, start, end);
        }
        return name && type.equals("Organisation") && GOVERNMENT.matcher(words).matches()
                ? new Label(Mention.AGENCY, start, end)
                : null;
    }

    private static List<Label> innermost(List<Label> labels) {
        return labels.stream()
                .distinct()
                .filter(label -> labels.stream()
                        .noneMatch(other -> !other.equals(label)
                                && other.kind().equals(label.kind())
                                && other.start() >= label.start()
                                && other.end() <= label.end()))
                .sorted(Comparator.comparingInt(Label::start))
                .toList();
    }

    /// Texts of our own: the names in the order in which they stand.
    static List<LabelledText> own(Path file) throws IOException {
        List<LabelledText> all = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = JSON.readTree(line);
            String text = row.get("text").asText();
            List<Label> labels = new ArrayList<>();
            add(Mention.PERSON, row.path("persons"), text, labels);
            add(Mention.AGENCY, row.path("agencies"), text, labels);
            all.add(new LabelledText(row.get("id").asText(), text, labels));
        }
        return all;
    }

    private static void add(String kind, JsonNode names, String text, List<Label> labels) {
        int at = 0;
        for (JsonNode name : names) {
            int start = text.indexOf(name.asText(), at);
            if (start < 0) {
                throw new IllegalStateException("'" + name.asText() + "' does not stand in: " + text);
            }
            at = start + name.asText().length();
            labels.add(new Label(kind, start, at));
        }
    }
}
