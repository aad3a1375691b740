package org.foiatrail.tag.figure;

import java.util.Set;
import java.util.function.IntPredicate;
import org.foiatrail.tag.text.RunningText;
import org.foiatrail.tag.text.Tokens;
import org.jspecify.annotations.Nullable;

/// What a number counts whose noun does not stand behind it but before: in a label, in a question, with another
/// figure, or as the subject of a verb of counting.
///
/// @param dates tells which tokens are part of a date
record Antecedent(Tokens tokens, RunningText text, IntPredicate dates) {
    /// The last figure that was told what it counts.
    record Last(int token, String unit) {}

    private static final int LONGEST_LABEL = 14;
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_TABLE = 25;
    private static final int LONGEST_SENTENCE = 40;
    private static final int LAST_HOUR = 24;
    private static final Set<String> SIGNS = Set.of(":", "-", "\u2013", "\u2014", "=");
    private static final Set<String> ENDS = Set.of(".", "?", "!");
    private static final Set<String> CLOCK = Set.of("at", "before", "after", "until", "till", "@", "in", "around");
    private static final Set<String> THESE = Set.of("these", "those", "them", "which", "whom", "the");
    private static final String LEADER = "...";
    private static final Set<String> DETERMINERS = Set.of("the", "our", "all", "its", "their", "these", "those");
    private static final Set<String> TOTALS =
            Set.of("total", "totals", "figure", "count", "tally", "sum", "average", "down", "up");
    private static final Set<String> COMPARING = Set.of("over", "above", "under", "below");
    private static final Set<String> MEASURING =
            Set.of("is", "are", "was", "were", "be", "been", "tested", "measured", "read", "came", "stayed", "ran");
    private static final Set<String> CLAUSE = Set.of(",", ";", "and", "but", "there");
    private static final Set<String> COUNTING = Set.of(
            "reached",
            "hit",
            "passed",
            "exceeded",
            "exceed",
            "totaled",
            "totalled",
            "total",
            "topped",
            "numbered",
            "number",
            "averaged",
            "average",
            "rose",
            "fell",
            "grew",
            "climbed",
            "dropped",
            "increased",
            "decreased",
            "declined",
            "jumped",
            "stood",
            "stand",
            "went",
            "came",
            "are",
            "were");

    /// @param first the first token of the figure
    /// @param behind the first token behind it
    /// @param from the first token of the paragraph
    @Nullable
    Counted read(Quantity quantity, int first, int behind, int from, int limit, @Nullable Last last) {
        if (!stands(quantity, behind, limit)) {
            return null;
        }
        Counted label = Columns.of(first, tokens, text, dates);
        label = label == null ? label(first, quantity) : label;
        label = label == null ? listed(quantity, first, behind) : label;
        label = label == null ? apposition(first, behind, from) : label;
        if (label != null) {
            return label;
        }
        int sentence = sentence(first, from);
        if (last != null && last.token() >= sentence && isMeasured(first, last.token())) {
            return null;
        }
        boolean clock = quantity.value().intValue() <= LAST_HOUR && CLOCK.contains(tokens.norm(Math.max(0, first - 1)));
        boolean ofThem = tokens.is(behind, "of") && THESE.contains(norm(behind + 1));
        if (last != null && last.token() >= (ofThem ? from : sentence) && (!clock || ofThem)) {
            int tail = ofThem ? behind + 2 : behind;
            return new Counted(last.unit(), Counted.narrowing(tokens, tail, limit, text.text(), dates));
        }
        Counted subject = subject(first, sentence);
        return subject == null ? question(first) : subject;
    }

    /// True if no word stands behind the number that it could count.
    private boolean stands(Quantity quantity, int behind, int limit) {
        boolean year = !quantity.sure()
                && tokens.isNumber(quantity.first())
                && quantity.value().intValue() >= 1900
                && quantity.value().intValue() < 2100;
        if (year || (quantity.value().scale() > 0 && !quantity.sure())) {
            return false;
        }
        return behind >= limit
                || dates.test(behind)
                || text.isAfterCell(tokens.start(behind))
                || text.isLineStart(tokens.start(behind))
                || (!tokens.isWord(behind)
                        && !tokens.isNumber(behind)
                        && !(Set.of("-", "/", ":", "%", "'").contains(norm(behind)) && tokens.touchesLast(behind)))
                || Counted.ends(norm(behind));
    }

    /// `Three taps were over 15`: no taps, for these have been counted.
    private boolean isMeasured(int first, int counted) {
        boolean measured = COMPARING.contains(norm(first)) && MEASURING.contains(norm(first - 1));
        for (int i = counted; measured && i < first; i++) {
            measured = !CLAUSE.contains(norm(i));
        }
        return measured;
    }

    /// `Active sites by state: TX 254, FL 67`, `Counties activated: Texas (254), Florida (67)`
    private @Nullable Counted listed(Quantity quantity, int first, int behind) {
        boolean bracket = tokens.is(first - 1, "(");
        int name = bracket ? first - 2 : first - 1;
        boolean closed = norm(behind).equals(bracket ? ")" : ",")
                || (!bracket && (behind >= tokens.size() || Set.of(".", ";").contains(norm(behind))));
        int line = tokens.from(text.lineStart(tokens.start(first)));
        if (!closed || name <= line || !tokens.isCapital(name) || !tokens.isNumber(quantity.first())) {
            return null;
        }
        int colon = name;
        while (colon > line && !tokens.is(colon, ":") && !ENDS.contains(norm(colon))) {
            colon--;
        }
        Counted counted = tokens.is(colon, ":") && colon > line ? noun(line, colon) : null;
        int start = name;
        while (start - 1 > colon && tokens.isCapital(start - 1)) {
            start--;
        }
        return counted == null
                ? null
                : new Counted(counted.unit(), text.text().substring(tokens.start(start), tokens.end(name)));
    }

    /// `half the sites, 260, were active`, `some counties (12) declined`
    private @Nullable Counted apposition(int first, int behind, int from) {
        boolean closed = (tokens.is(first - 1, ",") && norm(behind).equals(","))
                || (tokens.is(first - 1, "(") && norm(behind).equals(")"));
        int end = first - 1;
        if (!closed || end <= from || !Plurals.is(norm(end - 1)) || dates.test(end - 1)) {
            return null;
        }
        int start = end - 1;
        while (start > Math.max(from, end - LONGEST_NAME)
                && tokens.isWord(start - 1)
                && !Counted.ends(norm(start - 1))) {
            start--;
        }
        return noun(start, end);
    }

    /// `Active sites: 494`, or the first cell of a row.
    private @Nullable Counted label(int first, Quantity quantity) {
        int line = tokens.from(text.lineStart(tokens.start(first)));
        boolean cell = text.isAfterCell(tokens.start(first));
        boolean sign = SIGNS.contains(norm(first - 1)) || norm(first - 1).startsWith(LEADER);
        if (first - line < 1 || first - line > LONGEST_LABEL || !(cell || sign)) {
            return null;
        }
        int end = cell && !sign ? first : first - 1;
        int start = end;
        while (start > line
                && !ENDS.contains(norm(start - 1))
                && !tokens.is(start - 1, ";")
                && !isOtherNumber(start - 1)) {
            start--;
        }
        while (start < end && !tokens.isWord(start)) {
            start++;
        }
        for (int i = start; i + 1 < end; i++) {
            start = tokens.is(i, "number") && tokens.is(i + 1, "of") ? i + 2 : start;
        }
        Counted counted = noun(start, end);
        boolean row = counted == null && start < end && end - start <= LONGEST_NAME;
        String head = row && (quantity.sure() || tokens.length(quantity.first()) <= 3) ? head(line) : null;
        return head == null
                ? counted
                : new Counted(head, text.text().substring(tokens.start(start), tokens.end(end - 1)));
    }

    /// What the head of a table names whose rows hold numbers: the unit of them all.
    private @Nullable String head(int line) {
        int start = tokens.start(line);
        for (int rows = 0; rows < LONGEST_TABLE && start > 0; rows++) {
            int end = tokens.from(start);
            start = text.lineStart(start - 1);
            int from = tokens.from(start);
            boolean row = false;
            for (int i = from; i < end; i++) {
                row |= isOtherNumber(i);
            }
            if (!row) {
                Counted counted = from < end && !tokens.is(end - 1, ".") ? noun(from, end) : null;
                return counted == null ? null : counted.unit();
            }
        }
        return null;
    }

    /// True for the number of a list's or a table's line: behind its label, or at its beginning.
    static boolean isRow(int first, int behind, Tokens tokens, RunningText text) {
        int line = tokens.from(text.lineStart(tokens.start(first)));
        int start = line;
        while (start < first && (!tokens.isWord(start) && (!tokens.isNumber(start) || tokens.is(start + 1, ".")))) {
            start++;
        }
        boolean last = behind >= tokens.size() || text.isLineStart(tokens.start(behind)) || tokens.isAfterBreak(behind);
        boolean labelled = SIGNS.contains(tokens.norm(Math.max(0, first - 1))) || text.isAfterCell(tokens.start(first));
        return (start == first && start > line) || (labelled && last) || text.isAfterCell(tokens.start(first));
    }

    /// True behind words that only a count follows: `a total of 640`, `down to 820`.
    static boolean isCounted(Tokens tokens, int first, int from) {
        for (int i = first - 1; i >= Math.max(from, first - 3) && tokens.isWord(i); i--) {
            if (COUNTING.contains(tokens.norm(i)) || TOTALS.contains(tokens.norm(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOtherNumber(int token) {
        return tokens.isNumber(token) && !dates.test(token) && !tokens.is(token - 1, "level");
    }

    /// `Submissions passed 1.2 million`, `removals are up to 4,500`
    private @Nullable Counted subject(int first, int from) {
        // `rose 14 percent, to 1,204`
        int reach = tokens.is(first - 1, "to") && tokens.is(first - 2, ",") ? 2 * LONGEST_NAME : 4;
        int verb = first - 1;
        while (verb > Math.max(from, first - reach) && !COUNTING.contains(norm(verb))) {
            verb--;
        }
        if (verb <= from || !COUNTING.contains(norm(verb))) {
            return null;
        }
        int start = verb;
        while (start > Math.max(from, verb - LONGEST_LABEL)
                && !tokens.is(start - 1, ",")
                && !tokens.is(start - 1, ";")
                && !tokens.is(start - 1, "and")) {
            start--;
        }
        return noun(start, verb);
    }

    /// `How many sites are active? 574.`
    private @Nullable Counted question(int first) {
        int many = first - 1;
        while (many > Math.max(0, first - LONGEST_SENTENCE)
                && !(tokens.is(many, "many") && tokens.is(many - 1, "how"))) {
            if (isOtherNumber(many)) {
                return null;
            }
            many--;
        }
        boolean asked = tokens.is(many, "many") && tokens.is(many - 1, "how");
        int end = many;
        while (end < first && !tokens.is(end, "?")) {
            end++;
        }
        return asked && end < first ? noun(many + 1, end) : null;
    }

    private @Nullable Counted noun(int start, int end) {
        int first = start;
        while (first < end && DETERMINERS.contains(norm(first)) && first + 1 < end) {
            first++;
        }
        Counted counted = Counted.read(tokens, first, end, text.text(), dates);
        return counted.unit() == null || NoFigures.isNamed(counted.unit()) ? null : counted;
    }

    private int sentence(int first, int from) {
        int start = first;
        while (start > Math.max(from, first - LONGEST_SENTENCE)
                && !(ENDS.contains(norm(start - 1)) && !tokens.touchesLast(start))) {
            start--;
        }
        return start;
    }

    private String norm(int token) {
        return token >= 0 && token < tokens.size() ? tokens.norm(token) : "";
    }
}
