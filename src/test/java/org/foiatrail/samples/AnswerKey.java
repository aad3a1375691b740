package org.foiatrail.samples;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.foiatrail.samples.Answers.DocumentAnswer;
import org.foiatrail.samples.Answers.EventAnswer;
import org.foiatrail.samples.Answers.FileAnswer;
import org.foiatrail.samples.Answers.JurisdictionAnswer;
import org.foiatrail.samples.Answers.MessageAnswer;
import org.foiatrail.samples.Answers.OptOutAnswer;
import org.foiatrail.samples.Answers.PairAnswer;
import org.foiatrail.samples.Answers.ProductionAnswer;
import org.foiatrail.samples.Answers.QueryAnswer;
import org.foiatrail.samples.Answers.QuoteAnswer;
import org.foiatrail.samples.Answers.RedactionAnswer;
import org.foiatrail.samples.Leaf.Line;
import org.foiatrail.samples.Made.PageFacts;
import org.jspecify.annotations.Nullable;

/// Collects the answers from the same blocks the files were drawn from.
final class AnswerKey {
    /// Lines above which a message that begins its document begins.
    private static final int TITLE = 3;

    private final List<ProductionAnswer> productions = new ArrayList<>();
    private final List<FileAnswer> files = new ArrayList<>();
    private final List<MessageAnswer> messages = new ArrayList<>();
    private final List<JurisdictionAnswer> jurisdictions = new ArrayList<>();
    private final List<OptOutAnswer> optout = new ArrayList<>();
    private final List<QuoteAnswer> hardNegatives = new ArrayList<>();
    private final List<RedactionAnswer> redactions = new ArrayList<>();
    private final List<QuoteAnswer> hidden = new ArrayList<>();
    private final List<PairAnswer> pairs = new ArrayList<>();
    private final List<DocumentAnswer> documents = new ArrayList<>();
    private final ReleaseChanges changes = new ReleaseChanges();
    private final Map<String, Made> byCitation = new TreeMap<>();

    void add(Release release) {
        String production = release.name();
        List<String> bates = new ArrayList<>();
        int pages = 0;
        for (Made made : release.files()) {
            file(production, made);
            pages += made.pages().size();
            made.pages().stream()
                    .map(PageFacts::bates)
                    .flatMap(Stream::ofNullable)
                    .forEach(bates::add);
            byCitation.put(production + ":" + made.path(), made);
        }
        productions.add(new ProductionAnswer(
                production, release.files().size(), pages, bates.getFirst(), bates.getLast(), release.gaps()));
    }

    private void file(String production, Made made) {
        List<PageFacts> pages = made.pages();
        List<@Nullable String> bates = new ArrayList<>();
        pages.forEach(page -> bates.add(page.bates()));
        files.add(new FileAnswer(
                production,
                made.path(),
                made.outcome(),
                made.reason(),
                pages.size(),
                pages.stream().map(PageFacts::origin).toList(),
                bates));
        documents(production, made);
        IdentityHashMap<Block, Place> placed = new IdentityHashMap<>();
        List<Block> order = new ArrayList<>();
        for (int p = 0; p < pages.size(); p++) {
            for (Line line : pages.get(p).lines()) {
                Place place = placed.computeIfAbsent(line.block(), block -> {
                    order.add(block);
                    return new Place(new ArrayList<>(), new ArrayList<>());
                });
                place.lines.add(line);
                place.pages.add(p + 1);
            }
        }
        new FileFacts(production, made.path()).collect(order, placed);
    }

    /// A document begins with the file and with every block that was set on a page of its own.
    private void documents(String production, Made made) {
        int first = 0;
        List<PageFacts> pages = made.pages();
        for (int p = 1; p <= pages.size(); p++) {
            if (p == pages.size() || begins(pages.get(p))) {
                List<Line> lines = pages.get(first).lines();
                documents.add(new DocumentAnswer(
                        production,
                        made.path(),
                        first + 1,
                        p,
                        kind(lines),
                        lines.getFirst().block().text().text()));
                first = p;
            }
        }
    }

    private static boolean begins(PageFacts page) {
        Line line = page.lines().getFirst();
        return line.block().newPage() && line.start() == 0;
    }

    /// That of the message that begins the page.
    private static @Nullable String kind(List<Line> lines) {
        return lines.stream()
                .limit(TITLE)
                .flatMap(line -> line.block().text().marks().stream())
                .map(Mark::fact)
                .flatMap(fact -> fact instanceof Fact.Start start
                        ? Stream.of(start.copy().item().kind())
                        : Stream.empty())
                .findFirst()
                .filter(kind -> !kind.equals("paper"))
                .orElse(null);
    }

    /// Where the lines of a block stand.
    private record Place(List<Line> lines, List<Integer> pages) {
        int pageOf(int offset) {
            for (int i = lines.size() - 1; i >= 0; i--) {
                if (lines.get(i).start() <= offset) {
                    return pages.get(i);
                }
            }
            return pages.getFirst();
        }
    }

    /// The facts of one file, in reading order.
    private final class FileFacts {
        private final String production;
        private final String path;
        private final Set<String> places = new TreeSet<>();
        private final Set<String> stances = new TreeSet<>();
        private final Set<String> exemptions = new TreeSet<>();
        private @Nullable MessageCopy open;
        private int openPage;

        FileFacts(String production, String path) {
            this.production = production;
            this.path = path;
        }

        void collect(List<Block> blocks, IdentityHashMap<Block, Place> placed) {
            for (Block block : blocks) {
                Place place = Objects.requireNonNull(placed.get(block));
                List<Mark> marks = block.text().marks();
                if (block.newPage()) {
                    close();
                }
                marks.stream().filter(mark -> mark.fact() instanceof Fact.Start).forEach(mark -> {
                    close();
                    open = ((Fact.Start) mark.fact()).copy();
                    openPage = place.pageOf(mark.start());
                });
                marks.forEach(mark -> take(block.text(), mark, place));
            }
            close();
        }

        private void take(Marked text, Mark mark, Place place) {
            int page = place.pageOf(mark.start());
            String words = text.words(mark);
            switch (mark.fact()) {
                case Fact.Jurisdiction at -> {
                    String type = Places.type(at.canonical());
                    jurisdictions.add(
                            new JurisdictionAnswer(production, path, page, words, at.canonical(), type, at.address()));
                    // An event lists what is spoken of, not where its writer sits.
                    if (!at.address()) {
                        places.add(at.canonical());
                    }
                }
                case Fact.Stance said -> {
                    int last = place.pageOf(mark.end() - 1);
                    optout.add(new OptOutAnswer(production, path, page, last, words, said.label(), said.speaker()));
                    stances.add(said.label());
                }
                case Fact.HardNegative no -> hardNegatives.add(new QuoteAnswer(production, path, page, words));
                case Fact.Redaction taken
                when taken.under() -> hidden.add(new QuoteAnswer(production, path, page, taken.hidden()));
                case Fact.Redaction taken -> {
                    List<String> claimed = ClaimedExemptions.in(taken.label());
                    redactions.add(new RedactionAnswer(production, path, page, taken.label(), claimed));
                    exemptions.addAll(claimed);
                }
                case Fact.Start start -> {}
                case Fact.Spared spared
                when open != null -> changes.spared(production, open.item().id(), words);
                case Fact.Spared spared -> {}
                case Fact.Bold bold -> {}
            }
        }

        private void close() {
            if (open != null) {
                messages.add(new MessageAnswer(
                        production,
                        path,
                        openPage,
                        open.item().id(),
                        open.item().kind(),
                        open.from(),
                        open.to(),
                        open.cc(),
                        open.subject(),
                        open.sent(),
                        open.quoted(),
                        List.copyOf(places),
                        List.copyOf(stances),
                        List.copyOf(exemptions)));
            }
            open = null;
            places.clear();
            stances.clear();
            exemptions.clear();
        }
    }

    /// Compares a file of the first production with the same pages in the second.
    void pair(String first, String second) {
        Made one = Objects.requireNonNull(byCitation.get("first-release:" + first), first);
        Made other = Objects.requireNonNull(byCitation.get("second-release:" + second), second);
        if (one.pages().size() != other.pages().size()) {
            throw new IllegalStateException("the pages do not pair: " + first + " and " + second);
        }
        for (int p = 0; p < one.pages().size(); p++) {
            pairs.add(new PairAnswer(
                    "first-release:" + first + "#" + (p + 1),
                    "second-release:" + second + "#" + (p + 1),
                    spared(other.pages().get(p)),
                    spared(one.pages().get(p))));
        }
    }

    private static List<String> spared(PageFacts page) {
        List<String> words = new ArrayList<>();
        for (Line line : page.lines()) {
            for (Mark mark : line.block().text().marks()) {
                boolean starts = line.start() <= mark.start() && mark.start() < line.end();
                if (starts && mark.fact() instanceof Fact.Spared) {
                    words.add(line.block().text().words(mark));
                }
            }
        }
        return words;
    }

    Answers answers(List<String> queries) {
        Map<String, List<MessageAnswer>> byKey = new TreeMap<>();
        messages.forEach(message ->
                byKey.computeIfAbsent(message.key(), key -> new ArrayList<>()).add(message));
        List<EventAnswer> events = new ArrayList<>();
        byKey.forEach((key, copies) -> events.add(event(key, copies)));
        events.sort(java.util.Comparator.comparing((EventAnswer event) -> String.valueOf(event.date()))
                .thenComparing(EventAnswer::key));
        Queries search = new Queries(byCitation);
        List<QueryAnswer> found = queries.stream().map(search::answer).toList();
        return new Answers(
                productions,
                files,
                messages,
                events,
                jurisdictions,
                optout,
                hardNegatives,
                redactions,
                hidden,
                pairs,
                found,
                documents,
                changes.between("first-release", messages));
    }

    private static EventAnswer event(String key, List<MessageAnswer> copies) {
        MessageAnswer best = copies.stream()
                .filter(copy -> copy.sent() != null && !Objects.equals(copy.from(), "[redacted]"))
                .findFirst()
                .orElse(copies.getFirst());
        return new EventAnswer(
                key,
                best.sent(),
                best.from(),
                best.subject(),
                copies.stream()
                        .map(copy -> copy.production() + ":" + copy.path() + "#" + copy.page())
                        .distinct()
                        .toList());
    }
}
