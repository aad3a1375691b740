package org.foiatrail.tag;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Message;
import org.foiatrail.model.Page;
import org.foiatrail.model.Segments;
import org.foiatrail.model.Span;
import org.foiatrail.store.Vocabularies;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// Measures recognition and resolution of jurisdictions on hand-labelled printed mails, where they are at hand. One
/// half (files whose name has an even CRC) may be looked at when rules are written, the other is only counted.
class PrintedMailJurisdictionsTest {
    private static final List<Path> SHARED = List.of(Path.of("../shared/corpora"), Path.of("../../shared/corpora"));
    private static final Pattern HEADER = Pattern.compile("(?m)^[> ]*From *:[^\\f]{0,1200}?\\n[> ]*Subject *:.*$");
    /// With FOIATRAIL_GOLD=misses the tuned half's errors are printed too.
    private static final boolean MISSES = "misses".equals(System.getenv("FOIATRAIL_GOLD"));

    @Test
    void jurisdictions_of_printed_mail_are_found_and_resolved() throws IOException {
        Path corpora = SHARED.stream().filter(Files::isDirectory).findFirst().orElse(null);
        Assumptions.assumeTrue(corpora != null, "the labelled mails are not here");
        Tagger tagger = new Tagger(new Vocabularies().places(), List.of());
        Score tuned = new Score();
        Score other = new Score();
        Score tunedRunning = new Score();
        Score otherRunning = new Score();
        List<String> rows = Files.readAllLines(corpora.resolve("printed-mail-gold.jsonl"));
        Map<String, String> texts = new HashMap<>();
        for (String row : rows) {
            String file = new ObjectMapper().readTree(row).get("file").asText();
            texts.put(file, read(corpora.resolve("printed-mail/alaska").resolve(file)));
        }
        Set<String> repeated = repeatedLastLines(texts.values());
        for (String row : rows) {
            JsonNode gold = new ObjectMapper().readTree(row);
            String file = gold.get("file").asText();
            boolean isTuned = isEven(file);
            Mail mail = Mail.of(texts.getOrDefault(file, ""), repeated);
            List<Mention> mentions = tagger.tag(mail.pages, mail.segments).stream()
                    .filter(mention -> mention.kind().equals(Mention.JURISDICTION))
                    .toList();
            count(gold, mail, mentions, isTuned ? tuned : other, true, isTuned);
            count(gold, mail, mentions, isTuned ? tunedRunning : otherRunning, false, false);
        }
        System.out.println("tuned half, all          " + tuned);
        System.out.println("tuned half, no addresses " + tunedRunning);
        System.out.println("other half, all          " + other);
        System.out.println("other half, no addresses " + otherRunning);
        assertThat(tuned.f1()).isGreaterThan(0.93);
        assertThat(tunedRunning.f1()).isGreaterThan(0.90);
        assertThat(tuned.resolvedRightly()).isGreaterThan(0.97);
    }

    private static void count(
            JsonNode gold, Mail mail, List<Mention> mentions, Score score, boolean addresses, boolean show) {
        Map<String, List<JsonNode>> open = new HashMap<>();
        for (JsonNode label : gold.get("jurisdictions")) {
            if (addresses || !label.path("address").asBoolean()) {
                open.computeIfAbsent(
                                key(
                                        label.get("line").asInt(),
                                        label.get("surface").asText()),
                                k -> new ArrayList<>())
                        .add(label);
                score.labels++;
            }
        }
        for (Mention mention : mentions) {
            if (mail.isInHeader(mention) || (!addresses && mention.address())) {
                continue;
            }
            score.found++;
            List<JsonNode> same = open.get(key(mail.line(mention), mention.surface()));
            String said = gold.get("file").asText() + ":" + mail.line(mention) + " " + mention.surface() + " -> "
                    + mention.canonical() + " " + mention.candidates();
            if (same == null || same.isEmpty()) {
                show(show, "extra  " + said);
                continue;
            }
            JsonNode label = same.removeFirst();
            score.right++;
            score.resolved += mention.canonical() != null ? 1 : 0;
            if (label.get("canonical").asText().equals(mention.canonical())) {
                score.resolvedRight++;
            } else {
                show(show, "other  " + said + " for " + label.get("canonical").asText());
            }
            score.addressesRight += label.path("address").asBoolean() == mention.address() ? 1 : 0;
        }
        open.values()
                .forEach(list -> list.forEach(
                        label -> show(show, "missed " + gold.get("file").asText() + " " + label)));
    }

    private static void show(boolean show, String line) {
        if (show && MISSES) {
            System.out.println(line);
        }
    }

    private static String key(int line, String surface) {
        return line + " " + surface.replaceAll("\\s+", " ");
    }

    private static boolean isEven(String file) {
        CRC32 crc = new CRC32();
        crc.update(file.getBytes(StandardCharsets.UTF_8));
        return (crc.getValue() & 1) == 0;
    }

    private static String read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /// What stands at the foot of many pages is a margin, which the segmenter takes away before tagging.
    private static Set<String> repeatedLastLines(Iterable<String> texts) {
        Map<String, Integer> counts = new HashMap<>();
        for (String text : texts) {
            for (String page : text.split("\f", -1)) {
                page.lines()
                        .map(String::strip)
                        .filter(line -> line.length() > 20)
                        .distinct()
                        .forEach(line -> counts.merge(line, 1, Integer::sum));
            }
        }
        Set<String> repeated = new HashSet<>(counts.keySet());
        repeated.removeIf(line -> counts.getOrDefault(line, 0) < 10);
        return repeated;
    }

    /// A mail with headers and margins marked in the simplest way that serves.
    private record Mail(String text, List<Page> pages, List<Integer> bases, Segments segments) {
        static Mail of(String text, Set<String> repeated) {
            List<Page> pages = new ArrayList<>();
            List<Integer> bases = new ArrayList<>();
            List<Span> margins = new ArrayList<>();
            List<Message> messages = new ArrayList<>();
            int base = 0;
            for (String page : text.split("\f", -1)) {
                int number = pages.size() + 1;
                pages.add(Page.plain(number, page));
                bases.add(base);
                base += page.length() + 1;
                int at = 0;
                for (String line : page.split("\n", -1)) {
                    if (repeated.contains(line.strip())) {
                        margins.add(new Span(number, at, at + line.length()));
                    }
                    at += line.length() + 1;
                }
                Matcher header = HEADER.matcher(page);
                while (header.find()) {
                    messages.add(new Message(
                            number + "@" + header.start(),
                            Message.Kind.EMAIL,
                            null,
                            List.of(),
                            List.of(),
                            null,
                            null,
                            List.of(new Span(number, header.start(), header.end())),
                            List.of(),
                            null));
                }
            }
            return new Mail(
                    text, pages, bases, new Segments(messages, List.of(), margins, List.of(), List.of(), List.of()));
        }

        boolean isInHeader(Mention mention) {
            Span at = mention.spans().getFirst();
            return segments.messages().stream().anyMatch(m -> m.start().contains(at.page(), at.start()));
        }

        int line(Mention mention) {
            Span at = mention.spans().getFirst();
            int offset = bases.get(at.page() - 1) + at.start();
            return 1
                    + (int) text.substring(0, offset)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
        }
    }

    private static final class Score {
        private int labels;
        private int found;
        private int right;
        private int resolved;
        private int resolvedRight;
        private int addressesRight;

        double precision() {
            return (double) right / found;
        }

        double recall() {
            return (double) right / labels;
        }

        double f1() {
            return 2 * precision() * recall() / (precision() + recall());
        }

        double resolvedRightly() {
            return (double) resolvedRight / resolved;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "spans P %.3f R %.3f F1 %.3f (%d labels, %d found); resolution P %.3f R %.3f; address right %.3f",
                    precision(),
                    recall(),
                    f1(),
                    labels,
                    found,
                    resolvedRightly(),
                    (double) resolvedRight / labels,
                    (double) addressesRight / right);
        }
    }
}
