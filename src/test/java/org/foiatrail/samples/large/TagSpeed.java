package org.foiatrail.samples.large;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Page;
import org.foiatrail.model.Segments;
import org.foiatrail.model.Topic;
import org.foiatrail.segment.Segmenter;
import org.foiatrail.store.Vocabularies;
import org.foiatrail.tag.figure.FigureFinder;
import org.foiatrail.tag.name.NameFinder;
import org.foiatrail.tag.place.JurisdictionFinder;
import org.foiatrail.tag.text.FileText;
import org.foiatrail.tag.text.Finder;
import org.foiatrail.tag.text.Sentences;
import org.foiatrail.tag.time.DateFinder;
import org.foiatrail.tag.topic.TopicFinder;

/// Measures what each finder of mentions costs on generated pages, every tenth of which speaks of opting out. Time is
/// the thread's own, so that it can be trusted on a busy machine.
public final class TagSpeed {
    private static final Path STATEMENTS = Path.of("src/main/training/stances/optout/varied.jsonl");
    private static final Pattern TEXT = Pattern.compile("\"text\": \"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final int PAGES_PER_FILE = 5;
    private static final int TOPICAL_EVERY = 10;
    private static final int STATEMENTS_PER_PAGE = 14;
    private static final int WARM_UP = 1000;
    private static final double NANOS = 1e9;

    private final Map<String, Finder> finders = new LinkedHashMap<>();
    private final List<String> statements = new ArrayList<>();

    private TagSpeed() throws Exception {
        Vocabularies vocabularies = new Vocabularies();
        Sentences sentences = new Sentences();
        Topic topic = vocabularies.topics().getFirst();
        finders.put("jurisdictions", new JurisdictionFinder(vocabularies.places()));
        finders.put("names", new NameFinder(vocabularies.names()));
        finders.put("dates", new DateFinder());
        finders.put("figures", new FigureFinder(sentences));
        finders.put("topic, rules", new TopicFinder(topic, sentences, TopicFinder.Layers.RULES));
        finders.put("topic, rules and model", new TopicFinder(topic, sentences));
        Matcher text = TEXT.matcher(Files.readString(STATEMENTS));
        while (text.find()) {
            statements.add(text.group(1).replace("\\n", "\n").replace("\\\"", "\""));
        }
    }

    /// Prints what was measured.
    ///
    /// @param args the number of pages
    public static void main(String[] args) throws Exception {
        TagSpeed speed = new TagSpeed();
        // What a JVM compiles first is not what is to be measured.
        speed.measure(WARM_UP);
        int pages = Integer.parseInt(args[0]);
        System.out.printf("Seconds of CPU on %d generated pages, and what was found:%n", pages);
        speed.measure(pages)
                .forEach((finder, cost) ->
                        System.out.printf(Locale.ROOT, "  %-24s %6.1f %8d%n", finder, cost[0] / NANOS, cost[1]));
    }

    private Map<String, long[]> measure(int wanted) {
        Map<String, long[]> costs = new LinkedHashMap<>();
        Vocabulary vocabulary = new Vocabulary(1);
        for (int made = 0; made < wanted; made += PAGES_PER_FILE) {
            List<Page> pages = pages(vocabulary, made);
            Segments segments = new Segmenter().segment("record-" + made + ".pdf", pages);
            long start = now();
            FileText file = FileText.of(pages, segments);
            add(costs, "running text", now() - start, 0);
            List<Mention> places = List.of();
            for (Map.Entry<String, Finder> finder : finders.entrySet()) {
                start = now();
                List<Mention> found = finder.getValue().find(file, places);
                add(costs, finder.getKey(), now() - start, found.size());
                places = finder.getKey().equals("jurisdictions") ? found : places;
            }
        }
        return costs;
    }

    private List<Page> pages(Vocabulary vocabulary, int first) {
        Random random = new Random(first);
        PageText text = new PageText(vocabulary, random, 84);
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < PAGES_PER_FILE; i++) {
            List<String> lines = new ArrayList<>(text.page(i == 0));
            if ((first + i) % TOPICAL_EVERY == 1) {
                for (int line = 0; line < STATEMENTS_PER_PAGE; line++) {
                    lines.add(Vocabulary.pick(statements, random));
                }
            }
            pages.add(Page.plain(i + 1, String.join("\n", lines)));
        }
        return pages;
    }

    private static void add(Map<String, long[]> costs, String what, long nanos, int found) {
        long[] cost = costs.computeIfAbsent(what, key -> new long[2]);
        cost[0] += nanos;
        cost[1] += found;
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
