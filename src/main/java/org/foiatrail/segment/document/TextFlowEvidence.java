package org.foiatrail.segment.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.segment.line.Line;

/// Running text: a sentence, a quotation or a numbered list that goes on from the page before speaks against a
/// beginning.
final class TextFlowEvidence implements StartEvidence {
    private static final Pattern ENDS = Pattern.compile(".*[.!?:;)\\]\"”'’>_*=]$|.*\\d$");
    private static final Pattern HYPHEN = Pattern.compile(".*\\p{Ll}[-\\u00AD]$");
    /// An address may begin a page in small letters.
    private static final Pattern GOES_ON = Pattern.compile("^\\p{Ll}[\\p{L}’',;-]*(?:[.,;:)]?\\s.*|[.,;:)]?$)");
    /// A row of a table is no sentence.
    private static final Pattern COLUMNS = Pattern.compile("\\S\\s{3,}\\S|\\t");

    private static final Pattern ITEM = Pattern.compile("^\\(?(\\d{1,3})[.)]\\s.*");
    /// A line of less than this share of the longest had room for the next word.
    private static final double FULL = 0.75;
    /// Shorter lines are no running text.
    private static final int LEAST = 40;
    /// Lines at the top where the next item of a list may stand.
    private static final int TOP = 3;

    private static final double MID_SENTENCE = -3.5;
    private static final double SMALL_LETTER = -2.5;
    private static final double UNFINISHED = -1.5;
    private static final double QUOTATION = -3;
    private static final double LIST = -2;

    private final Paper paper;

    TextFlowEvidence(Paper paper) {
        this.paper = paper;
    }

    @Override
    public List<Evidence> at(int index) {
        PaperPage before = paper.before(index);
        PaperPage here = paper.at(index);
        if (before.blank() || here.blank()) {
            return List.of();
        }
        Line last = before.words().getLast();
        Line first = here.words().getFirst();
        if (last.depth() > 0 && first.depth() > 0) {
            return List.of(new Evidence(QUOTATION, "a quotation goes on"));
        }
        boolean small = GOES_ON.matcher(first.words()).matches();
        boolean open = HYPHEN.matcher(last.words()).matches() || isUnfinished(last, before);
        if (small || open) {
            double weight = small && open ? MID_SENTENCE : small ? SMALL_LETTER : UNFINISHED;
            return List.of(new Evidence(weight, "a sentence goes on from the page before"));
        }
        return countsOn(before, here)
                ? List.of(new Evidence(LIST, "a numbered list goes on from the page before"))
                : List.of();
    }

    private static boolean isUnfinished(Line last, PaperPage page) {
        int longest = page.words().stream()
                .mapToInt(line -> line.words().length())
                .max()
                .orElse(0);
        int length = last.words().length();
        return length >= LEAST
                && !COLUMNS.matcher(last.words()).find()
                && length >= longest * FULL
                && !ENDS.matcher(last.words()).matches();
    }

    private static boolean countsOn(PaperPage before, PaperPage here) {
        int item = 0;
        for (Line line : before.words()) {
            Matcher matcher = ITEM.matcher(line.words());
            item = matcher.matches() ? Integer.parseInt(matcher.group(1)) : item;
        }
        for (Line line : here.top(TOP)) {
            Matcher matcher = ITEM.matcher(line.words());
            if (item > 0 && matcher.matches() && Integer.parseInt(matcher.group(1)) == item + 1) {
                return true;
            }
        }
        return false;
    }
}
