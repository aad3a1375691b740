package org.foiatrail.segment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.foiatrail.model.DayOrder;
import org.foiatrail.model.Ids;
import org.foiatrail.model.Message;
import org.foiatrail.model.Page;
import org.foiatrail.model.Redaction;
import org.foiatrail.model.Segments;
import org.foiatrail.model.Stamp;
import org.foiatrail.relate.bates.BatesSeries;
import org.foiatrail.relate.bates.PageKey;
import org.foiatrail.relate.bates.PageNumber;
import org.foiatrail.relate.bates.PageStamps;
import org.foiatrail.segment.label.SentTimes;

/// Real printed mail with labels made by hand. The records are private and stand beside the checkout.
///
/// One half, chosen by a hash of the file's name, was tuned on; the other was not looked at and is only reported.
public final class PrintedMailGold {
    /// Lines at a page's upper and lower edge.
    private static final int EDGE = 4;
    /// Files that bear the same line there.
    private static final int MANY = 8;
    /// As many letters tell a footer.
    private static final int FOOTER = 20;

    private final Path corpora;
    private final List<Labelled> files = new ArrayList<>();
    private Set<String> footers = Set.of();

    /// Told of every mistake in the tuned half; those of the other are nobody's to look at.
    public interface Mistakes {
        void report(String file, int line, String measure, String want, String have);
    }

    /// A file with its labels.
    private record Labelled(String name, JsonNode labels, NumberedPages pages, Segments segments) {
        boolean isTuned() {
            return Character.digit(Ids.of(name).charAt(0), 16) % 2 == 0;
        }
    }

    /// The figures of the two halves, ours and those of the rule of existing tools.
    public record Figures(ScoreTable tuned, ScoreTable unseen, ScoreTable tunedByRule, ScoreTable unseenByRule) {}

    /// Nothing is read yet.
    ///
    /// @param corpora the folder that holds the labels and the records
    public PrintedMailGold(Path corpora) {
        this.corpora = corpora;
    }

    /// False where the records are not at hand.
    public boolean present() {
        return Files.exists(corpora.resolve("printed-mail-gold.jsonl"));
    }

    /// Segments and numbers all files, and compares.
    public Figures measure(Mistakes mistakes) throws IOException {
        read();
        Figures figures = new Figures(new ScoreTable(), new ScoreTable(), new ScoreTable(), new ScoreTable());
        Map<String, List<String>> bates = bates();
        for (Labelled file : files) {
            ScoreTable ours = file.isTuned() ? figures.tuned : figures.unseen;
            ScoreTable theirs = file.isTuned() ? figures.tunedByRule : figures.unseenByRule;
            Mistakes told = file.isTuned() ? mistakes : (name, line, measure, want, have) -> {};
            messages(file, file.segments.messages(), ours, told);
            messages(file, PeerRule.messages(file.pages.pages()), theirs, (name, line, measure, want, have) -> {});
            stamps(file, "stamps as read", stampsRead(file), ours, told);
            stamps(file, "Bates", bates.getOrDefault(file.name, List.of()), ours, told);
            redactions(file, ours, told);
        }
        return figures;
    }

    private void read() throws IOException {
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(corpora.resolve("printed-mail-gold.jsonl"))) {
            JsonNode labels = json.readTree(line);
            String name = labels.get("file").asText();
            NumberedPages pages =
                    NumberedPages.of(text(corpora.resolve("printed-mail/alaska").resolve(name)));
            files.add(new Labelled(name, labels, pages, new Segmenter().segment(name, pages.pages())));
        }
        files.sort((a, b) -> a.name.compareTo(b.name));
        footers = footers();
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            return Files.readString(file, Charset.forName("windows-1252"));
        }
    }

    private void messages(Labelled file, List<Message> found, ScoreTable table, Mistakes mistakes) {
        NavigableMap<Integer, KnownMessage> known = new TreeMap<>();
        file.labels
                .get("messages")
                .forEach(message -> known.put(message.get("line").asInt(), known(message)));
        Map<Integer, Message> byLine = new TreeMap<>();
        found.forEach(message -> byLine.put(file.pages.line(message.start()), message));
        MessageScores.add(
                table,
                known,
                byLine,
                (line, measure, want, have) -> mistakes.report(file.name, line, measure.title(), want, have));
        lines(file, known, byLine, table, mistakes);
        printDates(file, known, byLine, table, mistakes);
    }

    private static KnownMessage known(JsonNode message) {
        JsonNode sent = message.get("sent");
        return new KnownMessage(
                message.get("from").asText(""),
                strings(message.get("to")),
                strings(message.get("cc")),
                message.get("subject").asText(""),
                sent.isNull() ? null : sent.asText(),
                message.get("quoted").asBoolean());
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /// Whose words each line holds. The labels tell where messages start: a line is taken to belong to the last that
    /// starts before it. Stamps, print dates, page marks, rules and what many files bear at a page's edge belong to
    /// nobody.
    private void lines(
            Labelled file,
            NavigableMap<Integer, KnownMessage> known,
            Map<Integer, Message> found,
            ScoreTable table,
            Mistakes mistakes) {
        Set<String> margins = new HashSet<>();
        for (String kind : List.of("stamps", "print_dates", "pages_marks")) {
            strings(file.labels.get(kind)).forEach(margin -> margins.add(bare(margin)));
        }
        int all = 0;
        int owned = 0;
        int right = 0;
        for (NumberedPages.NumberedLine line : file.pages.lines()) {
            Map.Entry<Integer, KnownMessage> owner = known.floorEntry(line.number());
            if (owner == null || isNobodys(line.text(), margins) || footers.contains(footer(line))) {
                continue;
            }
            List<Integer> holders = new ArrayList<>();
            found.forEach((start, message) -> {
                if (holds(message, line)) {
                    holders.add(start);
                }
            });
            boolean same = holders.equals(List.of(owner.getKey()));
            all++;
            owned += holders.isEmpty() ? 0 : 1;
            right += same ? 1 : 0;
            if (!same) {
                mistakes.report(
                        file.name, line.number(), "line", owner.getKey() + " " + line.text(), holders.toString());
            }
        }
        table.add("lines by message", new Score(right, owned, all));
    }

    private static boolean holds(Message message, NumberedPages.NumberedLine line) {
        return message.header().stream().anyMatch(span -> span.contains(line.page(), line.wordsStart()))
                || message.body().stream().anyMatch(span -> span.contains(line.page(), line.wordsStart()));
    }

    private static boolean isNobodys(String text, Set<String> margins) {
        String words = text.replace('>', ' ').strip();
        return words.chars().noneMatch(Character::isLetterOrDigit)
                || words.matches("(?i)[-_=* ]+(?:original|forwarded) .*|begin forwarded message:?")
                || margins.stream().anyMatch(bare(words)::contains);
    }

    /// Lines that stand at the edge of the pages of many files, digits apart; those of a header are none.
    private Set<String> footers() {
        Map<String, Set<String>> seen = new HashMap<>();
        for (Labelled file : files) {
            Map<Integer, List<NumberedPages.NumberedLine>> byPage =
                    file.pages.lines().stream().collect(Collectors.groupingBy(NumberedPages.NumberedLine::page));
            byPage.values()
                    .forEach(lines -> IntStream.range(0, lines.size())
                            .filter(i -> i < EDGE || i >= lines.size() - EDGE)
                            .mapToObj(lines::get)
                            .filter(line -> !line.labelled())
                            .forEach(line -> seen.computeIfAbsent(footer(line), key -> new HashSet<>())
                                    .add(file.name)));
        }
        return seen.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= MANY)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static String footer(NumberedPages.NumberedLine line) {
        String text =
                line.text().replaceAll("[\\s_]+", "").replaceAll("\\d+", "#").toLowerCase(Locale.ROOT);
        return text.substring(0, Math.min(FOOTER, text.length()));
    }

    /// Print dates that stand for a sending date, where no such date is printed in the header.
    private static void printDates(
            Labelled file,
            Map<Integer, KnownMessage> known,
            Map<Integer, Message> found,
            ScoreTable table,
            Mistakes mistakes) {
        int taken = 0;
        int dates = 0;
        for (String printed : strings(file.labels.get("print_dates"))) {
            SentTimes.Reading reading = SentTimes.read(printed, DayOrder.MONTH_FIRST);
            if (reading == null) {
                continue;
            }
            dates++;
            String day = reading.time().substring(0, Math.min(10, reading.time().length()));
            for (Map.Entry<Integer, Message> entry : found.entrySet()) {
                KnownMessage wanted = known.get(entry.getKey());
                String want = wanted == null || wanted.sent() == null ? "" : wanted.sent();
                String have = MessageScores.time(entry.getValue());
                if (have.startsWith(day) && !want.startsWith(day)) {
                    taken++;
                    mistakes.report(file.name, entry.getKey(), "print date", want, have);
                }
            }
        }
        table.add(ScoreTable.PRINT_DATES, new Score(0, taken, dates));
    }

    private static List<String> stampsRead(Labelled file) {
        return file.segments.stamps().stream().map(Stamp::bates).toList();
    }

    /// The numbers of the files' pages, as those of one production.
    private Map<String, List<String>> bates() {
        List<PageStamps> stamps = new ArrayList<>();
        for (Labelled file : files) {
            for (Page page : file.pages.pages()) {
                stamps.add(new PageStamps(
                        file.name,
                        page.number(),
                        file.segments.stamps().stream()
                                .filter(stamp -> stamp.span().page() == page.number())
                                .toList()));
            }
        }
        Map<PageKey, List<PageNumber>> numbers = new BatesSeries().resolve(stamps);
        Map<String, List<String>> byFile = new HashMap<>();
        numbers.forEach((page, all) -> byFile.computeIfAbsent(page.path(), path -> new ArrayList<>())
                .add(all.getFirst().bates()));
        return byFile;
    }

    private static void stamps(Labelled file, String measure, List<String> found, ScoreTable table, Mistakes mistakes) {
        List<String> want = strings(file.labels.get("stamps")).stream()
                .map(PrintedMailGold::bare)
                .toList();
        List<String> have = found.stream().map(PrintedMailGold::bare).toList();
        table.add(measure, Score.of(want, have));
        if (!want.equals(have)) {
            mistakes.report(file.name, 0, measure, want.toString(), have.toString());
        }
    }

    /// OCR's `O` for the zero of this release's prefix is in the labels, too.
    private static String bare(String stamp) {
        return stamp.replaceAll("[^A-Za-z0-9]", "").replace("GSPO1", "GSP01");
    }

    /// By line; of one kind of label alone, nobody can tell what was wrongly taken for it.
    private static void redactions(Labelled file, ScoreTable table, Mistakes mistakes) {
        Map<Integer, List<String>> wanted = new HashMap<>();
        List<String> known = new ArrayList<>();
        file.labels.get("redactions").forEach(label -> {
            int line = label.get("line").asInt();
            known.add(Integer.toString(line));
            wanted.computeIfAbsent(line, at -> new ArrayList<>())
                    .add(label.get("label").asText());
            table.add("redactions: " + label.get("label").asText(), new Score(0, 0, 1));
        });
        List<String> found = new ArrayList<>();
        for (Redaction redaction : file.segments.redactions()) {
            int line = file.pages.line(redaction.span());
            found.add(Integer.toString(line));
            List<String> words = wanted.getOrDefault(line, List.of());
            if (words.isEmpty()) {
                mistakes.report(file.name, line, "redaction", "", file.pages.words(redaction.span()));
            } else {
                table.add("redactions: " + words.removeFirst(), new Score(1, 0, 0));
            }
        }
        table.add("redactions", Score.of(known, found));
    }
}
