package org.foiatrail.tag.figure;

import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.foiatrail.tag.text.Tokens;
import org.jspecify.annotations.Nullable;

/// What a number counts: the noun in the plural behind it, the words before that noun, and those behind it that
/// narrow it.
///
/// @param unit in small letters, null if no noun stands there
/// @param population null if nothing narrows it
record Counted(@Nullable String unit, @Nullable String population) {
    static final Counted NOTHING = new Counted(null, null);

    private static final int LONGEST_NOUN = 6;
    private static final int LONGEST_TAIL = 9;

    /// Durations: no figures.
    private static final Set<String> TIME = Set.of(
            "hour",
            "hours",
            "hrs",
            "minute",
            "minutes",
            "mins",
            "second",
            "seconds",
            "day",
            "days",
            "week",
            "weeks",
            "month",
            "months",
            "year",
            "years",
            "yrs",
            "times",
            "decades",
            "weekends",
            "nights",
            "business",
            "calendar",
            "working",
            "am",
            "pm",
            "o'clock",
            "noon",
            "consecutive");

    private static final Set<String> CALLED = Set.of("police", "contact", "agreement", "understanding", "intent");

    /// Words at which a noun phrase ends.
    private static final Set<String> STOPS = Set.of(
            "of", "in", "at", "on", "to", "for", "from", "with", "without", "by", "and", "or", "but", "the", "a", "an",
            "is", "are", "was", "were", "be", "been", "will", "would", "can", "could", "may", "have", "has", "had",
            "that", "which", "who", "whom", "when", "if", "as", "than", "then", "so", "we", "they", "he", "she", "it",
            "i", "you", "not", "per", "each", "said", "after", "before", "since", "during", "through", "because",
            "while", "about", "into", "over", "do", "does", "did", "should", "must", "this", "these", "those", "there",
            "here", "my", "our", "their", "his", "her", "its", "out", "up", "now", "today", "went", "came", "left",
            "told", "no", "made", "them", "led", "took", "got", "fell", "rose");

    /// Words that begin what narrows a noun behind it.
    private static final Set<String> NARROWING = Set.of("with", "without", "who", "whose", "per");
    private static final Set<String> LOOSE_NARROWING = Set.of("in", "of", "from", "for");
    private static final Set<String> PARTICIPLES = Set.of(
            "removed",
            "deported",
            "arrested",
            "convicted",
            "charged",
            "identified",
            "detained",
            "held",
            "issued",
            "lodged",
            "booked",
            "encountered",
            "assigned",
            "participating",
            "activated",
            "pending",
            "awaiting",
            "taken",
            "returned",
            "involving",
            "seeking");
    private static final Set<String> STATES =
            Set.of("active", "inactive", "live", "open", "available", "planned", "total");
    private static final Set<String> TAIL_ENDS = Set.of(
            "is", "are", "was", "were", "be", "been", "will", "would", "can", "could", "may", "have", "has", "had",
            "and", "but", "that", "which", "do", "does", "did", "not", "said", "as", "since", "through", "by", "during",
            "because", "when", "while", "after", "before", "we", "they", "he", "she", "it", "i", "now", "today", "this",
            "last", "next");

    /// @param next the first token behind the number
    /// @param limit where its sentence ends
    /// @param dates tells which tokens are part of a date
    static Counted read(Tokens tokens, int next, int limit, String text, IntPredicate dates) {
        int noun = noun(tokens, next, limit, dates);
        if (noun < 0) {
            String tail = next < limit && (isParticiple(tokens, next) || NARROWING.contains(tokens.norm(next)))
                    ? tail(tokens, next, limit, text, dates)
                    : null;
            return new Counted(null, tail);
        }
        boolean more = tokens.is(next, "more") || tokens.is(next, "other") || tokens.is(next, "additional");
        int adjectives = more ? next + 1 : next;
        boolean joined = noun - 2 >= next && tokens.is(noun - 1, "-") && tokens.touchesLast(noun);
        int start = joined ? noun - 2 : noun;
        String before = adjectives < start ? words(tokens, adjectives, start, text) : null;
        int behind = noun + 1;
        if (tokens.is(noun, "attorneys") && tokens.is(behind, "general")) {
            return new Counted("attorneys general", before);
        }
        // What is called so is no narrower: chiefs of police.
        boolean called = tokens.is(behind, "of") && behind + 1 < limit && CALLED.contains(tokens.norm(behind + 1));
        behind = called ? behind + 2 : behind;
        String after = tail(tokens, behind, limit, text, dates);
        String population = before == null ? after : after == null ? before : before + " " + after;
        int end = called ? behind : noun + 1;
        return new Counted(words(tokens, start, end, text).toLowerCase(Locale.ROOT), population);
    }

    /// True where the words behind a number make it a length of time.
    static boolean isTime(Tokens tokens, int next, int limit) {
        int word = tokens.is(next, "-") || tokens.is(next, "more") || tokens.is(next, "full") ? next + 1 : next;
        return word < limit && TIME.contains(tokens.norm(word));
    }

    /// What narrows a share or a sum: `percent of those removed`, `dollars in overtime`.
    static @Nullable String share(
            Tokens tokens, int next, int limit, String text, Set<String> begins, IntPredicate dates) {
        return next < limit && begins.contains(tokens.norm(next)) ? tail(tokens, next, limit, text, dates) : null;
    }

    /// The one that a single thing is counted in: `counties` for `one county`.
    static Counted single(Tokens tokens, int next, int limit, String text, IntPredicate dates) {
        String noun = next < limit ? tokens.norm(next) : "";
        if (!tokens.isWord(next) || noun.length() < Plurals.SHORTEST || STOPS.contains(noun) || noun.endsWith("ed")) {
            return NOTHING;
        }
        String plural = noun.endsWith("y") && !noun.endsWith("ey")
                ? noun.substring(0, noun.length() - 1) + "ies"
                : noun.matches(".*(s|x|ch|sh)") ? noun + "es" : noun + "s";
        return new Counted(plural, tail(tokens, next + 1, limit, text, dates));
    }

    /// What narrows a number whose noun stands elsewhere: `in Florida` of `5 in Florida`.
    static @Nullable String narrowing(Tokens tokens, int next, int limit, String text, IntPredicate dates) {
        return tail(tokens, next, limit, text, dates);
    }

    /// What is counted in a sentence that names it before: `the number of sites has grown from 88 to 494`.
    static @Nullable Counted before(Tokens tokens, int first, int from, String text, IntPredicate dates) {
        for (int i = first - 1; i > Math.max(from, first - LONGEST_TAIL * 2); i--) {
            if (tokens.is(i, "of") && tokens.is(i - 1, "number")) {
                Counted counted = read(tokens, i + 1, first, text, dates);
                return counted.unit() == null ? null : counted;
            }
        }
        return null;
    }

    /// A past tense that goes on with the sentence, unless it tells of `those removed`.
    private static boolean isVerb(Tokens tokens, int token) {
        String norm = tokens.norm(token);
        boolean past = (norm.length() > 4 && norm.endsWith("ed")) || norm.equals("led") || norm.equals("made");
        return past
                && !tokens.is(token - 1, "those")
                && !tokens.is(token - 1, "them")
                && !tokens.is(token - 1, "people");
    }

    private static int noun(Tokens tokens, int next, int limit, IntPredicate dates) {
        int found = -1;
        for (int i = next; i < Math.min(limit, next + LONGEST_NOUN); i++) {
            boolean hyphen = tokens.is(i, "-") && i > next && tokens.touchesLast(i) && tokens.touchesLast(i + 1);
            boolean and = tokens.is(i, "and") && i > next && found < 0 && i + 1 < limit && tokens.isWord(i + 1);
            boolean level = i > next && tokens.isNumber(i) && tokens.is(i - 1, "level");
            boolean bar =
                    tokens.is(i, "/") && i > next && found < 0 && tokens.touchesLast(i) && isWordBehind(tokens, i);
            // `five 12-bed units`
            boolean compound = tokens.isNumber(i)
                    && tokens.is(i + 1, "-")
                    && tokens.touchesLast(i + 1)
                    && i + 2 < limit
                    && isWordBehind(tokens, i + 1);
            if (and || hyphen || level || bar || compound) {
                continue;
            }
            if (!tokens.isWord(i)
                    || dates.test(i)
                    || STOPS.contains(tokens.norm(i))
                    || (found >= 0 && isParticiple(tokens, i))) {
                break;
            }
            if (Plurals.is(tokens.norm(i)) && !(tokens.is(i + 1, "s") && tokens.touchesLast(i + 1))) {
                found = i;
            } else if (found >= 0) {
                break;
            }
        }
        return found;
    }

    private static boolean isWordBehind(Tokens tokens, int sign) {
        return tokens.touchesLast(sign + 1) && tokens.isWord(sign + 1);
    }

    /// True for a word that ends a noun phrase, so that it tells that none is begun.
    static boolean ends(String norm) {
        return STOPS.contains(norm)
                || PARTICIPLES.contains(norm)
                || (norm.length() > 4 && norm.endsWith("ed"))
                || norm.equals("more");
    }

    private static @Nullable String tail(Tokens tokens, int first, int limit, String text, IntPredicate dates) {
        if (first >= limit || dates.test(first)) {
            return null;
        }
        boolean closed = first + 1 >= limit || !(tokens.isWord(first + 1) || tokens.is(first + 1, "-"));
        if (closed && isState(tokens.norm(first))) {
            return words(tokens, first, first + 1, text);
        }
        boolean loose = LOOSE_NARROWING.contains(tokens.norm(first));
        if (!loose && !NARROWING.contains(tokens.norm(first)) && !isParticiple(tokens, first)) {
            return null;
        }
        int end = first + 1;
        while (end < Math.min(limit, first + LONGEST_TAIL)
                && (tokens.isWord(end) || (tokens.is(end, "-") && tokens.touchesLast(end)))
                && !dates.test(end)
                && !(loose && isVerb(tokens, end))
                && !(TAIL_ENDS.contains(tokens.norm(end)) && !(tokens.is(first, "who") && end <= first + 2))) {
            end++;
        }
        while (end > first + 1 && (STOPS.contains(tokens.norm(end - 1)) || dates.test(end))) {
            end--;
            if (!STOPS.contains(tokens.norm(end))) {
                break;
            }
        }
        boolean bare = end == first + 1 && !isParticiple(tokens, first);
        return bare ? null : words(tokens, first, end, text);
    }

    /// What stands behind a noun and ends the phrase: `88 sites active, 1,530 sites planned`.
    static boolean isState(String norm) {
        return STATES.contains(norm) || PARTICIPLES.contains(norm);
    }

    private static boolean isParticiple(Tokens tokens, int token) {
        return PARTICIPLES.contains(tokens.norm(token));
    }

    private static String words(Tokens tokens, int first, int next, String text) {
        return text.substring(tokens.start(first), tokens.end(next - 1)).replaceAll("\\s+", " ");
    }
}
