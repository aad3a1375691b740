package org.foiatrail.segment.document;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.foiatrail.model.Layout;
import org.foiatrail.model.LogicalDocument.Kind;
import org.foiatrail.model.Word;
import org.foiatrail.segment.line.Line;
import org.foiatrail.segment.paper.DocumentTitles;
import org.jspecify.annotations.Nullable;

/// Titles and letterheads at the top of a page.
final class TitleEvidence implements StartEvidence {
    /// Lines from the top that may be a title, marks such as `DRAFT` left out.
    private static final int TOP = 3;
    /// Lines from the top that may belong to a letterhead, its date and its addressee.
    private static final int HEAD = 16;

    private static final double FULL = 0.8;
    private static final double LARGE = 1.15;

    private static final double TELLING = 2.4;
    private static final double SET_OFF = 1.3;
    private static final double PLAIN = 0.5;
    private static final double PART = -2;
    private static final double LETTERHEAD = 2;
    private static final double SALUTATION = 2.5;

    private static final Pattern DAY = Pattern.compile(
            "(?:date:?\\s)?(?:\\p{L}{3,9}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2} \\p{L}{3,9}\\.? \\d{4})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DEAR = Pattern.compile(
            "Dear\\s.{2,60}[:,;]?|To Whom It May Concern.{0,3}|(?:Sir|Madam|Gentlemen|Ladies).{0,20}[:,]");

    private final Paper paper;

    TitleEvidence(Paper paper) {
        this.paper = paper;
    }

    @Override
    public List<Evidence> at(int index) {
        PaperPage page = paper.at(index);
        Evidence found = head(page);
        found = found == null ? title(page) : found;
        return found == null ? List.of() : List.of(found);
    }

    private static @Nullable Evidence head(PaperPage page) {
        List<Line> top = page.top(HEAD);
        // Few pages have one, and without it nothing else needs to be tried.
        int day = day(top);
        if (day < 0) {
            return null;
        }
        if (salutationFollows(top, day)) {
            return new Evidence(SALUTATION, "a letter's date and salutation");
        }
        List<String> above = top.subList(0, day).stream().map(Line::words).toList();
        boolean agency = above.stream().anyMatch(DocumentTitles::isAgency);
        boolean address = above.stream().anyMatch(DocumentTitles::isAddress);
        return agency && address ? new Evidence(LETTERHEAD, "a letterhead with its date") : null;
    }

    /// A date and after it a salutation near the top.
    static boolean isLetter(PaperPage page) {
        List<Line> top = page.top(HEAD);
        int day = day(top);
        return day >= 0 && salutationFollows(top, day);
    }

    /// The place of the first line that is a date, -1 if none is.
    private static int day(List<Line> top) {
        for (int i = 0; i < top.size(); i++) {
            if (DAY.matcher(top.get(i).words()).matches()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean salutationFollows(List<Line> top, int day) {
        return top.subList(day, top.size()).stream()
                .anyMatch(line -> DEAR.matcher(line.words()).matches());
    }

    private static @Nullable Evidence title(PaperPage page) {
        List<Line> top = page.top(TOP * 2).stream()
                .filter(line -> !DocumentTitles.isMark(line.words()))
                .limit(TOP)
                .toList();
        if (top.isEmpty() || !isTitle(top.getFirst(), page)) {
            return null;
        }
        String first = top.getFirst().words();
        if (DocumentTitles.isPart(first)) {
            return new Evidence(PART, "a part's heading, " + shown(first));
        }
        for (Line line : top) {
            Kind kind = isTitle(line, page) ? DocumentTitles.kind(line.words()) : null;
            if (kind != null) {
                return new Evidence(TELLING, "a title, " + shown(line.words()));
            }
        }
        boolean setOff = isCapitals(first) || isLarge(top.getFirst(), page);
        return new Evidence(setOff ? SET_OFF : PLAIN, "perhaps a title, " + shown(first));
    }

    /// A line of running text may look like a title, but fills the page's width.
    private static boolean isTitle(Line line, PaperPage page) {
        int longest = page.words().stream()
                .mapToInt(other -> other.words().length())
                .max()
                .orElse(0);
        boolean full = line.words().length() > longest * FULL && !isCapitals(line.words());
        return DocumentTitles.isTitle(line) && (!full || isLarge(line, page));
    }

    private static boolean isCapitals(String words) {
        long letters = words.chars().filter(Character::isLetter).count();
        long capitals = words.chars().filter(Character::isUpperCase).count();
        return letters >= 4 && capitals * 10 >= letters * 9;
    }

    private static boolean isLarge(Line line, PaperPage page) {
        Layout layout = page.page().layout();
        double own = layout.words().stream()
                .filter(word -> !word.hidden() && word.start() >= line.wordsStart() && word.end() <= line.wordsEnd())
                .mapToDouble(word -> word.box().height())
                .average()
                .orElse(0);
        float[] all = new float[layout.words().size()];
        int count = 0;
        for (Word word : layout.words()) {
            if (!word.hidden()) {
                all[count++] = word.box().height();
            }
        }
        Arrays.sort(all, 0, count);
        return count > 0 && own > all[count / 2] * LARGE;
    }

    private static String shown(String words) {
        return '"' + (words.length() <= 60 ? words : words.substring(0, 59) + "…") + '"';
    }
}
