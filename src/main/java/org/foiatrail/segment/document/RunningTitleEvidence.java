package org.foiatrail.segment.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.model.Edits;
import org.foiatrail.segment.label.HeaderLabels;
import org.foiatrail.segment.line.Line;
import org.foiatrail.segment.margin.Stamps;
import org.foiatrail.segment.redaction.ExemptionLabels;

/// Titles that run at the head or foot of some of a file's pages and not of others: where one goes on, so does the
/// document; where one ends, it may.
final class RunningTitleEvidence implements StartEvidence {
    /// Lines from either edge.
    private static final int EDGE = 2;

    private static final int LETTERS = 8;
    private static final int LONGEST = 120;
    /// What stands on more of the pages is the production's.
    private static final double EVERYWHERE = 0.6;

    private static final double GOES_ON = -1.5;
    private static final double ENDS = 0.7;

    /// A title that comes and goes more often is a classification or an agency's name.
    private static final int MOST_RUNS = 2;

    private static final Pattern DATE = Pattern.compile(
            "\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\b\\p{Lu}\\p{L}{2,8} \\d{1,2},? \\d{4}|\\b\\p{Lu}\\p{L}{2,8} \\d{4}");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}#]+");
    private static final double OTHER_DATE = 3.5;

    private final List<Set<String>> titles = new ArrayList<>();
    /// By page: the dates in titles, by the title without its figures.
    private final List<Map<String, String>> dated = new ArrayList<>();

    /// A line at a page's edge.
    ///
    /// @param plain its words without signs, each number a `#`
    /// @param head true above the text: at the foot stands when a form was revised
    private record AtEdge(Line line, String plain, boolean head) {
        boolean isTitle() {
            return HeaderLabels.match(line) == null
                    && Stamps.in(line).isEmpty()
                    && ExemptionLabels.find(line.words()).isEmpty();
        }
    }

    RunningTitleEvidence(Paper paper) {
        List<List<AtEdge>> edges =
                paper.pages().stream().map(RunningTitleEvidence::edges).toList();
        Map<String, Integer> pages = new HashMap<>();
        for (List<AtEdge> edge : edges) {
            edge.stream().map(AtEdge::plain).distinct().forEach(title -> pages.merge(title, 1, Integer::sum));
        }
        Map<String, Integer> runs = new HashMap<>();
        Set<String> before = Set.of();
        for (List<AtEdge> edge : edges) {
            Map<String, String> dates = new HashMap<>();
            Set<String> found = new HashSet<>();
            for (AtEdge line : edge) {
                // Most lines stand on one page only: what they are need not be asked.
                if (pages.getOrDefault(line.plain(), 0) > 1 && line.isTitle()) {
                    found.add(line.plain());
                    date(line, dates);
                }
            }
            dated.add(dates);
            for (String title : found) {
                runs.merge(title, before.contains(title) ? 0 : 1, Integer::sum);
            }
            titles.add(found);
            before = found;
        }
        Map<String, Integer> titled = new HashMap<>();
        titles.forEach(on -> on.forEach(title -> titled.merge(title, 1, Integer::sum)));
        double everywhere = EVERYWHERE * titles.size();
        titles.forEach(on -> on.removeIf(
                title -> titled.getOrDefault(title, 0) > everywhere || runs.getOrDefault(title, 0) > MOST_RUNS));
    }

    @Override
    public List<Evidence> at(int index) {
        Map<String, String> dates = dated.get(index - 1);
        for (Map.Entry<String, String> date : dated.get(index).entrySet()) {
            String earlier = dates.getOrDefault(date.getKey(), date.getValue());
            // A digit of difference may be OCR's.
            if (!Edits.within(earlier, date.getValue(), 1)) {
                return List.of(new Evidence(OTHER_DATE, "the same title with another date, " + date.getValue()));
            }
        }
        Set<String> before = titles.get(index - 1);
        Set<String> here = titles.get(index);
        if (before.stream().anyMatch(here::contains)) {
            return List.of(new Evidence(GOES_ON, "the same running title"));
        }
        boolean ran = index > 1 && before.stream().anyMatch(titles.get(index - 2)::contains);
        return ran ? List.of(new Evidence(ENDS, "a running title ends")) : List.of();
    }

    private static List<AtEdge> edges(PaperPage page) {
        List<AtEdge> found = new ArrayList<>();
        List<Line> words = page.words();
        int text = words.isEmpty() ? 0 : words.getFirst().start();
        for (Line line : page.margins().lines()) {
            add(line, line.start() < text, found);
        }
        for (int i = 0; i < Math.min(EDGE, words.size()); i++) {
            // Mail programs print the mailbox owner's name above a header.
            boolean owner = i + 1 < words.size() && HeaderLabels.match(words.get(i + 1)) != null;
            if (!owner) {
                add(words.get(i), true, found);
            }
            add(words.get(words.size() - 1 - i), false, found);
        }
        return found;
    }

    private static void add(Line line, boolean head, List<AtEdge> found) {
        String words = line.words();
        if (words.length() <= LONGEST
                && line.depth() == 0
                && words.chars().filter(Character::isLetter).count() >= LETTERS) {
            String numbered = DIGITS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("#");
            found.add(new AtEdge(line, SIGNS.matcher(numbered).replaceAll(" ").strip(), head));
        }
    }

    private static void date(AtEdge title, Map<String, String> dates) {
        Matcher date = DATE.matcher(title.line().words());
        if (title.head() && date.find()) {
            dates.put(title.plain(), date.group());
        }
    }
}
