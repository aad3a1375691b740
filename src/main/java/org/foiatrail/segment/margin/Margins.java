package org.foiatrail.segment.margin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.model.Layout;
import org.foiatrail.model.Page;
import org.foiatrail.model.Span;
import org.foiatrail.model.Stamp;
import org.foiatrail.model.Word;
import org.foiatrail.segment.header.CalendarHead;
import org.foiatrail.segment.label.HeaderLabels;
import org.foiatrail.segment.line.Line;
import org.foiatrail.segment.redaction.ExemptionLabels;
import org.jspecify.annotations.Nullable;

/// Headers and footers: page marks, stamps, print dates, running titles, the lines a browser prints.
///
/// Lines are peeled from a page's edge inwards: the first line that is none of these ends the margin, so that a
/// number or a date alone in the text is never taken for one.
public final class Margins {
    /// What the margins of one page hold.
    ///
    /// @param lines the margin lines
    /// @param stamps candidates for Bates numbers
    /// @param number the page's number within its printout, as its page mark tells; null without one
    public record PageMargins(
            List<Line> lines, List<Stamp> stamps, @Nullable Integer number) {}

    /// A longer line is a paragraph.
    private static final int LONGEST_TITLE = 400;
    /// Pages that a title stands on at least.
    private static final int LEAST_OFTEN = 2;

    /// Lines from the edge that may be a margin.
    private static final int DEEPEST = 6;
    /// With a layout: the part of the page's height that may be a margin.
    private static final float EDGE = 0.12f;

    private static final Pattern CELLS = Pattern.compile("\\s{3,}");
    /// Read as a sign between the cells of a line: `Page 1 of 1 .  ABC-000194`.
    private static final Pattern DIRT = Pattern.compile("(?<=\\s)[.,'|~](?=\\s)");
    /// `Page 2 of 3`, `- 3 -`, `2/3`; beside the word, OCR may read the one as a letter.
    private static final Pattern MARK = Pattern.compile(
            "(?:-\\s?)?(?:(?:page|pg\\.?)\\s?([\\dIl|]{1,4})|(\\d{1,4}))(?:\\s?(?:of|/)\\s?[\\dIl|]{1,5})?(?:\\s?-)?",
            Pattern.CASE_INSENSITIVE);
    /// A document's title and its page mark, as printed from a browser or a mail program.
    private static final Pattern TITLE_AND_MARK = Pattern.compile(
            "\\S.{0,120}\\s{3,}page\\s?[\\dIl|]{1,3}\\s?of\\s?[\\dIl|]{1,3}"
                    // The day of printing, whose mailbox, the subject.
                    + "|\\(\\d{1,2}/\\d{1,2}/\\d{2,4}\\)\\s\\p{Lu}.{2,120}\\s-\\s.{1,120}\\s{3,}page\\s?[\\dIl|]{1,3}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE = Pattern.compile(
            "(?:printed(?: on)?:? |as of )?\\d{1,2}[/-]\\d{1,2}[/-](?:\\d{4}|\\d{2})(?:,? \\d{1,2}:\\d{2}"
                    + "(?::\\d{2})?(?: ?[AP]M)?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WEB =
            Pattern.compile("(?:.*\\s)?(?:https?:\\s?//|file:\\s?//|www\\.)\\S+(?:\\s.*)?", Pattern.CASE_INSENSITIVE);
    /// Often the last or first line of the text on several pages, and yet no title.
    private static final Pattern TEXT_AT_EDGE =
            Pattern.compile("^>|^--|^Sent (?:from|via)|wrote:$", Pattern.CASE_INSENSITIVE);
    private static final Pattern BANNER = Pattern.compile(
            "unclassified|for official use only|law enforcement sensitive|fouo|les|\\W*(?:fouo|les)\\W+(?:fouo"
                    + "|les)\\W*"
                    + "|released (?:to|by|under|in|pursuant).*|obtained by .*|produced (?:by|under|pursuant).*",
            Pattern.CASE_INSENSITIVE);

    /// A line near a page's edge, and the one with words below it.
    ///
    /// @param titles what it and its cells read as if they run
    private record AtEdge(Line line, @Nullable Line below, Set<String> titles) {
        /// What stands right above a header is no running title: mail programs print the mailbox owner's name there.
        boolean mayRun() {
            return (below == null || HeaderLabels.match(below) == null)
                    && !TEXT_AT_EDGE.matcher(line.words()).find()
                    && ExemptionLabels.find(line.words()).stream().allMatch(ExemptionLabels.Label::mayMark)
                    && HeaderLabels.match(line) == null
                    && !CalendarHead.isLabelled(line);
        }
    }

    private final Map<Integer, PageMargins> byPage = new HashMap<>();

    private Margins() {}

    public static Margins of(List<Page> pages, Map<Integer, List<Line>> lines) {
        Margins margins = new Margins();
        Set<String> running = runningTitles(pages, lines);
        for (Page page : pages) {
            List<Line> all = lines.getOrDefault(page.number(), List.of());
            int continued = ContinuationHead.length(
                    words(all), back -> words(lines.getOrDefault(page.number() - back, List.of())));
            margins.byPage.put(page.number(), peel(page, all, running, continued));
        }
        return margins;
    }

    public PageMargins on(int page) {
        return byPage.getOrDefault(page, new PageMargins(List.of(), List.of(), null));
    }

    /// The margin lines of all pages as spans.
    public List<Span> spans() {
        return byPage.values().stream()
                .flatMap(margins -> margins.lines().stream())
                .map(line -> new Span(line.page(), line.wordsStart(), line.wordsEnd()))
                .sorted()
                .toList();
    }

    /// @param continued lines at its top that continue a letter
    private static PageMargins peel(Page page, List<Line> lines, Set<String> running, int continued) {
        List<Line> words = words(lines);
        List<Line> margin = new ArrayList<>();
        Integer number = null;
        List<Stamp> stamps = new ArrayList<>();
        Predicate<Line> inEdge = edge(page);
        for (boolean top : new boolean[] {true, false}) {
            for (int i = 0; i < Math.min(DEEPEST, words.size()); i++) {
                Line line = words.get(top ? i : words.size() - 1 - i);
                boolean head = top && i < continued;
                boolean found = isMargin(line, running) || (top && isSpeck(line)) || (i == 0 && isWebPrint(line, top));
                if (margin.contains(line) || !(head || (found && inEdge.test(line)))) {
                    break;
                }
                margin.add(line);
                number = number == null ? pageNumber(line) : number;
            }
            // A stamp may share the edge with lines that are no margin.
            for (int i = 0; i < Math.min(DEEPEST, words.size()); i++) {
                for (Stamp stamp : Stamps.in(words.get(top ? i : words.size() - 1 - i))) {
                    if (!stamps.contains(stamp)) {
                        stamps.add(stamp);
                    }
                }
            }
        }
        stamps.sort((a, b) -> a.span().compareTo(b.span()));
        return new PageMargins(margin, stamps, number);
    }

    private static List<Line> words(List<Line> lines) {
        return lines.stream().filter(line -> !line.blank()).toList();
    }

    private static boolean isMargin(Line line, Set<String> running) {
        String words = line.words();
        if (running.contains(normalised(words)) || TITLE_AND_MARK.matcher(words).matches()) {
            return true;
        }
        for (String cell : cells(DIRT.matcher(words).replaceAll(" "))) {
            boolean edge = MARK.matcher(cell).matches()
                    || DATE.matcher(cell).matches()
                    || BANNER.matcher(cell).matches()
                    || running.contains(normalised(cell))
                    || Stamps.alone(cell);
            if (!edge) {
                return false;
            }
        }
        return true;
    }

    /// What a browser prints at a page's edge: an address, at the bottom with a date or page mark.
    private static boolean isWebPrint(Line line, boolean top) {
        String words = line.words();
        return words.length() < 300
                && WEB.matcher(words).matches()
                && (top || words.matches(".*(?:\\d/\\d|\\d of \\d).*"));
    }

    /// Dirt on the glass, read as one sign above the text.
    private static boolean isSpeck(Line line) {
        return line.words().length() == 1 && !Character.isDigit(line.words().charAt(0));
    }

    private static @Nullable Integer pageNumber(Line line) {
        for (String cell : cells(line.words())) {
            Matcher mark = MARK.matcher(cell);
            if (mark.matches()) {
                String number = mark.group(1) == null ? mark.group(2) : mark.group(1);
                return Integer.valueOf(number.replaceAll("\\D", "1"));
            }
        }
        return null;
    }

    /// Lines that stand at the edge of several pages, digits aside.
    private static Set<String> runningTitles(List<Page> pages, Map<Integer, List<Line>> lines) {
        if (pages.size() < LEAST_OFTEN) {
            return Set.of();
        }
        List<AtEdge> edges = new ArrayList<>();
        for (Page page : pages) {
            List<Line> words = words(lines.getOrDefault(page.number(), List.of()));
            for (int i = 0; i < words.size(); i = nextAtEdge(i, words.size())) {
                String line = words.get(i).words();
                if (line.length() <= LONGEST_TITLE) {
                    Line below = i + 1 < words.size() ? words.get(i + 1) : null;
                    edges.add(new AtEdge(words.get(i), below, titles(line)));
                }
            }
        }
        // Most lines stand on one page only: what they are need not be asked.
        Set<String> repeated = often(edges, pages.size());
        return often(
                edges.stream()
                        .filter(edge -> edge.titles().stream().anyMatch(repeated::contains) && edge.mayRun())
                        .toList(),
                pages.size());
    }

    private static Set<String> often(List<AtEdge> edges, int pages) {
        Map<String, Set<Integer>> seen = new HashMap<>();
        for (AtEdge edge : edges) {
            for (String title : edge.titles()) {
                seen.computeIfAbsent(title, key -> new HashSet<>())
                        .add(edge.line().page());
            }
        }
        seen.values().removeIf(on -> {
            // Two equal lines may be two equal signatures; a title stands on a good part of the pages.
            boolean often = on.size() >= LEAST_OFTEN && on.size() * 3 >= pages;
            return !often && (on.size() < 4 || on.size() * 10 < pages);
        });
        return seen.keySet();
    }

    /// What lies between the edges is left out.
    private static int nextAtEdge(int line, int lines) {
        return line + 1 == DEEPEST ? Math.max(DEEPEST, lines - DEEPEST) : line + 1;
    }

    /// A line and its cells as a title would read on every page, where they are long enough to tell.
    private static Set<String> titles(String line) {
        Set<String> titles = new HashSet<>();
        titles.add(normalised(line));
        for (String cell : cells(line)) {
            titles.add(normalised(cell));
        }
        titles.removeIf(title -> title.length() > 200
                || title.chars().filter(Character::isLetter).count() < 3);
        return titles;
    }

    private static String[] cells(String words) {
        int blanks = 0;
        for (int i = 0; i < words.length() && blanks < 3; i++) {
            char c = words.charAt(i);
            blanks = isBlank(c) ? blanks + 1 : 0;
        }
        return blanks < 3 ? new String[] {words} : CELLS.split(words, -1);
    }

    /// In small letters, each number a `#`, each gap one blank.
    private static String normalised(String words) {
        String small = words.toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(small.length());
        char last = 0;
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            char sign = c >= '0' && c <= '9' ? '#' : isBlank(c) ? ' ' : c;
            if (sign != last || (sign != '#' && sign != ' ')) {
                out.append(sign);
            }
            last = sign;
        }
        return out.toString().strip();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static Predicate<Line> edge(Page page) {
        Layout layout = page.layout();
        if (layout.height() <= 0 || layout.words().isEmpty()) {
            return line -> true;
        }
        return line -> {
            for (Word word : layout.words()) {
                boolean within = !word.hidden() && word.start() >= line.wordsStart() && word.end() <= line.wordsEnd();
                if (within) {
                    float middle = word.box().y() + word.box().height() / 2;
                    return middle < EDGE * layout.height() || middle > (1 - EDGE) * layout.height();
                }
            }
            return true;
        };
    }
}
