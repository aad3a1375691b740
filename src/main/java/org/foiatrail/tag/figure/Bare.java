package org.foiatrail.tag.figure;

import java.util.Set;
import java.util.function.IntPredicate;
import org.foiatrail.tag.text.Tokens;

/// Numbers that surely count, small as they are and though no noun says what: `Twelve have declined`, `12 a day`,
/// `a staff of 12`, `12 live, 4 pending`, `88 in March`.
///
/// @param dates tells which tokens are part of a date
/// @param from the first token of the paragraph
record Bare(Quantity quantity, Tokens tokens, IntPredicate dates, int from) {
    private static final Set<String> ENDS = Set.of(".", "?", "!", ";");
    private static final Set<String> LEADING = Set.of("another", "all", "only", "the", "other", "remaining");
    private static final Set<String> JOINTS = Set.of(",", "and", "/", ":", "(");
    private static final Set<String> VERBS =
            Set.of("have", "had", "were", "are", "did", "do", "will", "who", "that", "more", "went", "came");
    private static final Set<String> THEM = Set.of("them", "whom", "which", "those", "these", "us");
    private static final Set<String> UNITS = Set.of("day", "night", "week", "month", "year", "shift");
    private static final Set<String> EACH = Set.of("each", "apiece", "daily", "weekly", "monthly", "altogether");
    private static final Set<String> LEFT = Set.of("go", "date");
    private static final Set<String> GROUPS = Set.of(
            "staff",
            "force",
            "workforce",
            "team",
            "teams",
            "total",
            "group",
            "groups",
            "batch",
            "batches",
            "lots",
            "average",
            "capacity",
            "population",
            "sample",
            "caseload",
            "backlog",
            "roster",
            "crew");
    private static final Set<String> COUNTING = Set.of("count", "counted", "total", "totals", "totaling", "numbering");

    boolean isTold() {
        int first = quantity.first();
        int next = quantity.behind(tokens);
        boolean year = tokens.isNumber(first) && tokens.length(first) == 4 && !quantity.sure();
        if (year || quantity.value().scale() > 0) {
            return false;
        }
        int before = first - 1;
        String last = before < from ? "." : tokens.norm(before);
        String behind = norm(next);
        boolean begins = ENDS.contains(last) || LEADING.contains(last);
        boolean closed = !tokens.isWord(next) && !tokens.isNumber(next) && !behind.equals("-") && !behind.equals("/");
        boolean answer = last.equals("?") && before >= from && behind.equals(".");
        boolean group = before > from && last.equals("of") && GROUPS.contains(tokens.norm(before - 1));
        boolean counted = before >= from && COUNTING.contains(last);
        return answer
                || ((group || counted) && (closed || Counted.ends(behind)))
                || (begins && isVerb(next))
                || ((begins || JOINTS.contains(last)) && Counted.isState(behind) && !tokens.isWord(next + 1))
                || isRate(next)
                || (isAmong(last) && norm(next).equals("in") && dates.test(next + 1));
    }

    private boolean isVerb(int next) {
        String verb = norm(next);
        return tokens.isWord(next)
                && (VERBS.contains(verb)
                        || (verb.length() > 4 && verb.endsWith("ed"))
                        || (verb.equals("of") && THEM.contains(norm(next + 1))));
    }

    /// `12 per day`, `12 a day`, `12 each`, `30 to go`
    private boolean isRate(int next) {
        String behind = norm(next);
        boolean per = (behind.equals("per") || behind.equals("a")) && UNITS.contains(norm(next + 1));
        return per || EACH.contains(behind) || (behind.equals("to") && LEFT.contains(norm(next + 1)));
    }

    private static boolean isAmong(String before) {
        return JOINTS.contains(before)
                || Set.of("were", "was", "had", "to", "from", "against").contains(before);
    }

    private String norm(int token) {
        return token < tokens.size() ? tokens.norm(token) : "";
    }
}
