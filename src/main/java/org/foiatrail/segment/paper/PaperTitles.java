package org.foiatrail.segment.paper;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foiatrail.segment.label.HeaderLabel;
import org.foiatrail.segment.label.HeaderLabels;
import org.foiatrail.segment.label.SentTimes;
import org.foiatrail.segment.line.Line;

/// Which lines of a paper's head are its title.
final class PaperTitles {
    /// Words that make a headline; that make a sentence.
    static final int LEAST_WORDS = 3;

    static final int SENTENCE = 12;
    private static final int FEW = 4;

    private static final String SHEET =
            "(?:fact|information) (?:sheet|paper)|white ?paper|issue paper|briefing (?:paper|memo|book)|talking points"
                    + "|backgrounder|frequently asked questions(?: \\(faqs?\\))?|faqs?|q ?& ?as?|questions (?:and|&) answers";
    /// A title that says what the paper is, and not of what: the headline stands below it.
    private static final Pattern GENERIC = Pattern.compile(
            "\\W*(?:for immediate release|(?:press|news|media) (?:release|advisory|statement)|release|statement"
                    + "|(?:(?-i:\\p{Lu}[\\p{Lu}.'&]*\\s){1,5}\\W*)?(?:editorial|opinion|op-?ed)|" + SHEET
                    + "|news clips?|transcript|testimony|report|summary|overview)\\W*",
            Pattern.CASE_INSENSITIVE);
    /// Says so among other words.
    private static final Pattern TELLING =
            Pattern.compile("(?:.*\\s)?\\W*(?:" + SHEET + ")(?:\\W.*)?", Pattern.CASE_INSENSITIVE);
    /// Whose headline is no question.
    private static final Pattern OF_QUESTIONS =
            Pattern.compile("\\W*(?:faq|q ?&|questions|frequently).*", Pattern.CASE_INSENSITIVE);
    /// What stands behind such a label tells of the paper, not what it is of.
    private static final Pattern LABELLED = Pattern.compile(
            "(?:(?:prepared|drafted|submitted|written|compiled|reviewed|approved|requested) (?:for|by|on|at)"
                    + "|(?:purpose|audience|location|place|time|version|status|attendees|participants|authors?|distribution)\\s?:)"
                    + "\\s?.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BY_LINE = Pattern.compile("(?:By|BY) \\p{Lu}[\\p{L}.'\u2019-]+"
            + "(?:\\s\\p{Lu}[\\p{L}.'\u2019-]*){1,3}(?:(?:,|\\s[|/\u2022]| and ).{2,50})?");
    /// A line ends in it whose title goes on.
    private static final Pattern UNFINISHED = Pattern.compile(
            ".*\\s(?:and|or|the|an?|of|for|to|in|on|at|by|with|from|under|about|&)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTACT =
            Pattern.compile("(?:media |press )?(?:contacts?|phone|tel|fax|e-?mail|web)\\b.*", Pattern.CASE_INSENSITIVE);

    private final List<Line> lines;
    private final int end;

    PaperTitles(List<Line> lines, int end) {
        this.lines = lines;
        this.end = end;
    }

    /// True for a title that says what the paper is, and not of what.
    static boolean isGeneric(String title) {
        return GENERIC.matcher(title).matches();
    }

    /// True for one that says so among other words.
    static boolean isTelling(String title) {
        return TELLING.matcher(title).matches();
    }

    static boolean isOfSentence(String words) {
        int count = words.split("\\s+", -1).length;
        boolean ends = words.endsWith(".") && count >= FEW;
        return ends || (count >= SENTENCE && !DocumentTitles.isMark(words));
    }

    /// The line that says who wrote a newspaper's article; -1 if none does.
    int byLine(int from, int to) {
        return IntStream.range(from, to)
                .filter(i -> BY_LINE.matcher(lines.get(i).words()).matches())
                .findFirst()
                .orElse(-1);
    }

    /// Where the headline above a by-line begins.
    int above(int byLine, int from) {
        int at = byLine - 1;
        while (at > from
                && (lines.get(at).blank()
                        || Character.isLowerCase(lines.get(at).words().codePointAt(0)))) {
            at--;
        }
        return at;
    }

    String joined(int from, int to) {
        return lines.subList(from, to).stream()
                .map(Line::words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /// The line that goes on with the title in line `named`; -1 if none does.
    int rest(int named) {
        int next = named + 1;
        if (next >= end || lines.get(next).blank()) {
            return -1;
        }
        String words = lines.get(next).words();
        boolean goesOn = UNFINISHED.matcher(lines.get(named).words()).matches()
                ? !SentTimes.isDate(words)
                : Character.isLowerCase(words.codePointAt(0));
        return goesOn && !isOfSentence(words) ? next : -1;
    }

    /// A line that says what the paper is; -1 if none does.
    int telling(int from, int to) {
        for (int i = from; i < to; i++) {
            Line line = lines.get(i);
            if (DocumentTitles.isTitle(line) && TELLING.matcher(line.words()).matches()) {
                return i;
            }
        }
        return -1;
    }

    String words(int headline) {
        HeaderLabels.Hit label = HeaderLabels.match(lines.get(headline));
        return label == null
                ? lines.get(headline).words()
                : lines.get(headline).text().substring(label.value()).strip();
    }

    /// The first line that may say what the paper is of: its subject, or no letterhead, mark, contact, day or label.
    int headline(int from, int to) {
        boolean questions =
                from > 0 && OF_QUESTIONS.matcher(lines.get(from - 1).words()).matches();
        for (int i = from; i < to; i++) {
            Line line = lines.get(i);
            String words = line.words();
            HeaderLabels.Hit label = HeaderLabels.match(line);
            if (label != null
                    && label.label() == HeaderLabel.SUBJECT
                    && !line.text().substring(label.value()).isBlank()) {
                return i;
            }
            if (DocumentTitles.isTitle(line)
                    && words.split("\\s+", -1).length >= LEAST_WORDS
                    && !DocumentTitles.isMark(words)
                    && !GENERIC.matcher(words).matches()
                    && !LABELLED.matcher(words).matches()
                    && !(questions && words.endsWith("?"))
                    && !DocumentTitles.isLetterhead(words)
                    && !DocumentTitles.isAddress(words)
                    && !CONTACT.matcher(words).matches()
                    && !SentTimes.isDate(words)) {
                return i;
            }
        }
        return -1;
    }
}
