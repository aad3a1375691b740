package org.foiatrail.samples.large;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.foiatrail.model.FoundMessage;
import org.foiatrail.model.Layout;
import org.foiatrail.model.Message;
import org.foiatrail.model.Page;
import org.foiatrail.model.Page.Origin;
import org.foiatrail.model.Page.State;
import org.foiatrail.model.Rect;
import org.foiatrail.model.Redaction;
import org.foiatrail.model.Segments;
import org.foiatrail.model.Span;
import org.foiatrail.model.Word;
import org.foiatrail.relate.bates.BatesSeries;
import org.foiatrail.relate.bates.PageStamps;
import org.foiatrail.relate.message.Copies;
import org.foiatrail.relate.message.Threads;
import org.foiatrail.relate.text.DocumentText;
import org.foiatrail.relate.text.NearDuplicates;
import org.foiatrail.relate.text.Sketch;
import org.foiatrail.relate.text.Token;
import org.foiatrail.relate.text.Tokens;
import org.foiatrail.segment.Segmenter;

/// Measures how fast generated pages are segmented and related, in one thread and without reading or writing a file.
/// Time is the thread's own, so that it can be trusted on a busy machine. Every tenth file holds the words of an
/// earlier one under other numbers.
public final class RecordsSpeed {
    private static final int WIDTH = 84;
    private static final int COPIES_EVERY = 10;
    private static final float LINE = 14.2f;
    private static final float LETTER = 5;
    private static final double NANOS = 1e9;
    /// Documents are held word against word on so many pages at most: that takes minutes.
    private static final int COMPARED = 20_000;

    private final Vocabulary vocabulary = new Vocabulary(1);
    private final List<Made> files = new ArrayList<>();
    private final List<FoundMessage> messages = new ArrayList<>();
    private final List<PageStamps> stamps = new ArrayList<>();
    private final List<Sketch> sketches = new ArrayList<>();
    private long segmenting;
    private long sketching;
    private int pages;
    private int redactions;

    private RecordsSpeed() {}

    /// A file can be made again from this alone.
    ///
    /// @param seed of its words
    /// @param firstNumber of its stamps
    private record Made(String path, long seed, int firstNumber, int pages) {}

    /// Prints what was measured on so many pages.
    public static void print(int pages) {
        // What a JVM compiles first is not what is to be measured.
        new RecordsSpeed().segment(1500);
        RecordsSpeed speed = new RecordsSpeed();
        speed.segment(pages);
        speed.relate();
    }

    /// Prints what was measured.
    ///
    /// @param args the number of pages, or several
    public static void main(String[] args) {
        for (String pages : args) {
            print(Integer.parseInt(pages));
        }
    }

    private void segment(int wanted) {
        Random random = new Random(7);
        while (pages < wanted) {
            int number = files.size();
            int usual = number % 100 == 50 ? 60 + random.nextInt(60) : 3 + random.nextInt(4);
            boolean copy = number % COPIES_EVERY == COPIES_EVERY - 1;
            Made earlier = copy ? files.get(random.nextInt(number)) : null;
            int size = Math.min(wanted - pages, earlier == null ? usual : earlier.pages);
            long seed = earlier == null ? number : earlier.seed;
            Made file = new Made(String.format(Locale.ROOT, "record-%06d.pdf", number), seed, pages + 1, size);
            files.add(file);
            List<Page> made = pages(file);
            long start = now();
            Segments found = new Segmenter().segment(file.path, made);
            segmenting += now() - start;
            keep(file, made, found);
            pages += size;
        }
    }

    private void keep(Made file, List<Page> made, Segments found) {
        redactions += found.redactions().size();
        for (Message message : found.messages()) {
            String words = message.body().stream()
                    .map(span -> made.get(span.page() - 1).text().substring(span.start(), span.end()))
                    .collect(Collectors.joining("\n"));
            messages.add(new FoundMessage("generated", file.path, message, words));
        }
        for (Page page : made) {
            stamps.add(new PageStamps(
                    file.path,
                    page.number(),
                    found.stamps().stream()
                            .filter(stamp -> stamp.span().page() == page.number())
                            .toList()));
        }
        long start = now();
        List<Token> tokens = tokens(made, found);
        sketches.add(Sketch.of(new DocumentText(file.path, "", "generated", file.path, tokens, List.of())));
        sketching += now() - start;
    }

    private static List<Token> tokens(List<Page> made, Segments found) {
        List<Token> tokens = new ArrayList<>();
        for (Page page : made) {
            List<Span> holes = found.redactions().stream()
                    .filter(redaction ->
                            redaction.hasWords() && redaction.span().page() == page.number())
                    .map(Redaction::span)
                    .toList();
            List<Span> margins = found.margins().stream()
                    .filter(span -> span.page() == page.number())
                    .toList();
            tokens.addAll(Tokens.of(page, margins, holes, false));
        }
        return tokens;
    }

    private void relate() {
        System.out.printf(
                Locale.ROOT,
                "%nSpeed on %,d generated pages in %,d files, one thread, CPU time%n"
                        + "segmenting: %.1f s, %,.0f pages a second (%,d messages, %,d redactions)%n",
                pages,
                files.size(),
                segmenting / NANOS,
                pages / (segmenting / NANOS),
                messages.size(),
                redactions);
        long start = now();
        int numbers = new BatesSeries().resolve(stamps).size();
        long bates = now();
        List<List<FoundMessage>> copies = new Copies().group(messages);
        long grouped = now();
        long threads = new Threads()
                .thread(copies).values().stream()
                        .map(Threads.Place::thread)
                        .distinct()
                        .count();
        long threaded = now();
        System.out.printf(
                Locale.ROOT,
                "relating: Bates %.1f s (%,d pages numbered), copies of messages %.1f s (%,d messages), threads %.1f s"
                        + " (%,d), sketches of documents %.1f s%n",
                (bates - start) / NANOS,
                numbers,
                (grouped - bates) / NANOS,
                copies.size(),
                (threaded - grouped) / NANOS,
                threads,
                sketching / NANOS);
        if (pages <= COMPARED) {
            compareDocuments();
        }
    }

    private void compareDocuments() {
        long start = ofProcess();
        List<List<NearDuplicates.Member>> groups = new NearDuplicates(sketches, this::tokens).groups();
        System.out.printf(
                Locale.ROOT,
                "  copies of documents, on all cores, %.1f s (%,d groups)%n",
                (ofProcess() - start) / NANOS,
                groups.size());
    }

    /// The words of a file, read again: nothing keeps those of all.
    private List<Token> tokens(int file) {
        List<Page> made = pages(files.get(file));
        return tokens(made, Segments.NONE);
    }

    private List<Page> pages(Made file) {
        Random random = new Random(file.seed);
        PageText text = new PageText(vocabulary, random, WIDTH);
        List<Page> made = new ArrayList<>();
        for (int i = 0; i < file.pages; i++) {
            List<String> lines = new ArrayList<>(text.page(i == 0 || random.nextInt(4) == 0));
            lines.add(String.format(Locale.ROOT, "SYNTHETIC SAMPLE          BENCH-%07d", file.firstNumber + i));
            made.add(page(i + 1, lines));
        }
        return made;
    }

    /// As a page is read from a PDF: each word with its place.
    private static Page page(int number, List<String> lines) {
        StringBuilder text = new StringBuilder();
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            float y = i == lines.size() - 1 ? 756 : 77 + i * LINE;
            for (int at = 0; at < line.length(); ) {
                int blank = line.indexOf(' ', at);
                int end = blank < 0 ? line.length() : blank;
                if (end > at) {
                    Rect box = new Rect(72 + at * LETTER, y, (end - at) * LETTER, 10);
                    words.add(new Word(text.length() + at, text.length() + end, box, 1, false));
                }
                at = end + 1;
            }
            text.append(line).append('\n');
        }
        Layout layout = new Layout(612, 792, words, List.of(), List.of());
        return new Page(number, text.toString(), Origin.EMBEDDED, 1, State.TEXT, "embedded text", layout, "", "");
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /// With that of the threads that compile and collect.
    private static long ofProcess() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
