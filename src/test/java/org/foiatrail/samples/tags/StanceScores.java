package org.foiatrail.samples.tags;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Page;
import org.foiatrail.model.Topic;
import org.foiatrail.segment.Segmenter;
import org.foiatrail.store.Vocabularies;
import org.foiatrail.tag.place.JurisdictionFinder;
import org.foiatrail.tag.text.FileText;
import org.foiatrail.tag.text.Sentences;
import org.foiatrail.tag.topic.TopicFinder;

/// Stances of the topic `optout`: on text of our own, of which some was tuned on and some was written apart from all
/// rules and examples; and how much is tagged in real mail of agencies that have nothing to
/// do with it.
final class StanceScores implements TagScores {
    private static final Path UNSEEN = Path.of("src/test/resources/labelled");
    private static final Path LEARNT = Path.of("src/main/training/stances/optout");
    private static final List<String> MEASURES =
            List.of("mention", "permitted", "refused", "sought", "unclear", "scope", "speaker", "about", "manner");

    /// With FOIATRAIL_STANCE=misses the errors on what may be looked at are printed, too, and what is tagged in that
    /// half of the real mail.
    private static final boolean MISSES = "misses".equals(System.getenv("FOIATRAIL_STANCE"));

    private final Vocabularies vocabularies = new Vocabularies();
    private final Topic topic = vocabularies.topics().getFirst();
    private final Sentences sentences = new Sentences();
    private final Segmenter segmenter = new Segmenter();
    private final JurisdictionFinder places = new JurisdictionFinder(vocabularies.places());

    @Override
    public String name() {
        return "stance";
    }

    @Override
    public void print(PrintStream out, Path records) throws IOException {
        for (String learnt : List.of("tuning", "varied", "others", "later", "pairs", "registers", "papers")) {
            print(out, LEARNT.resolve(learnt + ".jsonl"), true);
        }
        for (String unseen : List.of("varied", "others", "newest", "heldout")) {
            print(out, UNSEEN.resolve("stance-" + unseen + ".jsonl"), false);
        }
        realMail(out, records);
    }

    /// @param learnt true if it was learnt from, so that it may be looked at
    private void print(PrintStream out, Path file, boolean learnt) throws IOException {
        if (!Files.exists(file)) {
            out.println("stance: " + file + " is not here");
            return;
        }
        List<StanceItem> items = StanceItem.read(file);
        String seen = learnt ? "learnt from" : "unseen";
        for (TopicFinder.Layers layers : TopicFinder.Layers.values()) {
            StanceTally tally = tally(items, layers);
            print(out, file, seen + ", " + layers.name().toLowerCase(Locale.ROOT), tally);
            if (MISSES && learnt && layers == TopicFinder.Layers.BOTH) {
                tally.misses().forEach(miss -> out.println("    " + miss));
            }
        }
        Path reader = file.resolveSibling(file.getFileName().toString().replace(".jsonl", "-reader.jsonl"));
        if (Files.exists(reader)) {
            StanceTally tally = new StanceTally();
            List<StanceItem> second = StanceItem.read(file, reader);
            for (int i = 0; i < items.size(); i++) {
                tally.add(items.get(i), second.get(i).asMentions(topic.name()));
            }
            print(out, file, "as a second reader labels it", tally);
        }
    }

    private static void print(PrintStream out, Path file, String how, StanceTally tally) {
        out.printf(
                Locale.ROOT,
                "Stance on our own text, %s, %s: label right in %.3f of those found, %.3f of all%n",
                file.getFileName(),
                how,
                tally.accuracy(),
                tally.accuracyOfAll());
        out.println("            precision recall f1 (right/found/known)");
        for (String measure : MEASURES) {
            out.printf("  %-10s %s%n", measure, tally.table().of(measure));
        }
        tally.confusions().forEach((confusion, count) -> out.println("  " + confusion + ": " + count));
        out.println("  permitted and refused swapped: " + tally.swaps());
        out.println("  tagged though it is another matter: " + tally.tagged());
    }

    StanceTally tally(List<StanceItem> items, TopicFinder.Layers layers) {
        TopicFinder finder = new TopicFinder(topic, sentences, layers);
        StanceTally tally = new StanceTally();
        for (StanceItem item : items) {
            tally.add(item, tags(finder, item.id(), List.of(Page.plain(1, item.printed()))));
        }
        return tally;
    }

    private List<Mention> tags(TopicFinder finder, String id, List<Page> pages) {
        FileText file = FileText.of(pages, segmenter.segment(id, pages));
        return finder.find(file, places.find(file, List.of()));
    }

    private void realMail(PrintStream out, Path records) throws IOException {
        Path mail = records.resolve("printed-mail");
        if (!Files.isDirectory(mail)) {
            out.println("stance: real printed mail is not here");
            return;
        }
        TopicFinder finder = new TopicFinder(topic, sentences);
        int[] files = new int[2];
        int[] mentions = new int[2];
        long nanos = 0;
        List<String> seen = new ArrayList<>();
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(mail)) {
            paths = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path path : paths) {
            String name = path.getFileName().toString();
            List<Page> pages = pages(new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
            FileText file = FileText.of(pages, segmenter.segment(name, pages));
            long start = System.nanoTime();
            List<Mention> tags = finder.find(file, List.of());
            nanos += System.nanoTime() - start;
            CRC32 crc = new CRC32();
            crc.update(name.getBytes(StandardCharsets.UTF_8));
            int half = (int) (crc.getValue() & 1);
            files[half]++;
            mentions[half] += tags.size();
            if (half == 0) {
                tags.forEach(tag ->
                        seen.add(name + " " + tag.layer() + " " + tag.surface().replace('\n', ' ')));
            }
        }
        out.printf(
                "Stance on real printed mail that has nothing to do with it: %d mentions in %d files looked at, %d in %d"
                        + " others; %d ms%n",
                mentions[0], files[0], mentions[1], files[1], nanos / 1_000_000);
        if (MISSES) {
            seen.forEach(tag -> out.println("    " + tag));
        }
    }

    private static List<Page> pages(String text) {
        List<Page> pages = new ArrayList<>();
        for (String page : text.split("\f", -1)) {
            pages.add(Page.plain(pages.size() + 1, page));
        }
        return pages;
    }
}
