package org.foiatrail.samples.tags;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Jurisdictions of printed mail labelled by hand. The labels leave out headers and what stands at the foot of many
/// pages, so nothing found there is counted.
final class MailPlaces implements TagScores {
    private static final Pattern HEADER = Pattern.compile("(?m)^[> ]*From *:[^\\f]{0,1200}?\\n[> ]*Subject *:.*$");
    /// Times that a line of so many letters stands on pages before it is a margin.
    private static final int MANY = 10;
    private static final int LONG = 20;

    /// A half's figures, with postal addresses and without.
    record Figures(PlaceScores all, PlaceScores running) {}

    @Override
    public String name() {
        return "places-mail";
    }

    @Override
    public void print(PrintStream out, Path records) throws IOException {
        if (!isPresent(records)) {
            out.println("Jurisdictions in printed mail: the labelled mail is not here");
            return;
        }
        Map<Half, Figures> figures = measure(records);
        PlaceScores.head(out, "Jurisdictions in printed mail, real records, labelled by hand");
        figures.forEach((half, scores) -> {
            scores.all().print(out, half.title());
            scores.running().print(out, half.title() + ", no addresses");
        });
    }

    static boolean isPresent(Path records) {
        return Files.exists(records.resolve("printed-mail-gold.jsonl"));
    }

    static Map<Half, Figures> measure(Path records) throws IOException {
        Map<String, JsonNode> labels = new TreeMap<>();
        Map<String, String> texts = new HashMap<>();
        for (String row : Files.readAllLines(records.resolve("printed-mail-gold.jsonl"))) {
            JsonNode gold = new ObjectMapper().readTree(row);
            String file = gold.get("file").asText();
            labels.put(file, gold.get("jurisdictions"));
            texts.put(file, text(records.resolve("printed-mail/alaska").resolve(file)));
        }
        Set<String> margins = repeated(texts.values());
        Map<Half, Figures> figures = new EnumMap<>(Half.class);
        labels.forEach((file, marked) -> {
            Half half = Half.of(file);
            Figures score = figures.computeIfAbsent(half, key -> new Figures(new PlaceScores(), new PlaceScores()));
            String text = texts.getOrDefault(file, "");
            List<NamedSpan> known = known(text, marked);
            List<NamedSpan> leftOut = leftOut(text, margins);
            List<NamedSpan> found = new PlaceText(file, text)
                    .places().stream()
                            .filter(span -> leftOut.stream().noneMatch(span::overlaps))
                            .toList();
            score.all().add(half == Half.TUNED ? file : null, known, found);
            score.running().add(null, running(known), running(found));
        });
        return figures;
    }

    private static List<NamedSpan> running(List<NamedSpan> spans) {
        return spans.stream().filter(span -> !span.address()).toList();
    }

    /// A label tells its line and words: of equal ones on a line, each next.
    private static List<NamedSpan> known(String text, JsonNode labels) {
        List<NamedSpan> known = new ArrayList<>();
        for (JsonNode label : labels) {
            int line = lineStart(text, label.get("line").asInt());
            String surface = label.get("surface").asText();
            Matcher words = Pattern.compile("\\Q" + surface.replaceAll("\\s+", "\\\\E\\\\s+\\\\Q") + "\\E")
                    .matcher(text);
            NamedSpan span = null;
            for (boolean at = words.find(line); at && span == null; at = words.find()) {
                NamedSpan one = new NamedSpan(
                        words.start(),
                        words.end(),
                        surface,
                        label.get("canonical").asText(),
                        label.path("address").asBoolean());
                span = known.stream().anyMatch(one::overlaps) ? null : one;
            }
            if (span == null) {
                throw new IllegalStateException("a label whose words are not there");
            }
            known.add(span);
        }
        return known;
    }

    private static int lineStart(String text, int line) {
        int at = 0;
        for (int i = 1; i < line; i++) {
            at = text.indexOf('\n', at) + 1;
        }
        return at;
    }

    private static List<NamedSpan> leftOut(String text, Set<String> margins) {
        List<NamedSpan> out = new ArrayList<>();
        Matcher header = HEADER.matcher(text);
        while (header.find()) {
            out.add(span(header.start(), header.end()));
        }
        int at = 0;
        for (String line : text.split("[\n\f]", -1)) {
            if (margins.contains(line.strip())) {
                out.add(span(at, at + line.length()));
            }
            at += line.length() + 1;
        }
        return out;
    }

    private static NamedSpan span(int start, int end) {
        return new NamedSpan(start, end, "", null, false);
    }

    private static Set<String> repeated(Iterable<String> texts) {
        Map<String, Integer> counts = new HashMap<>();
        for (String text : texts) {
            for (String page : text.split("\f", -1)) {
                page.lines()
                        .map(String::strip)
                        .filter(line -> line.length() > LONG)
                        .distinct()
                        .forEach(line -> counts.merge(line, 1, Integer::sum));
            }
        }
        Set<String> repeated = new HashSet<>();
        counts.forEach((line, count) -> {
            if (count >= MANY) {
                repeated.add(line);
            }
        });
        return repeated;
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            return Files.readString(file, Charset.forName("windows-1252"));
        }
    }
}
