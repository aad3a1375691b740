package org.foiatrail.index.hit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.foiatrail.index.query.PreparedQuery.Match;

/// The stretch of a text that shows best why it matched.
///
/// @param start in UTF-16 units of the text
/// @param end exclusive
/// @param highlights the matched words in it, in order
record Snippet(int start, int end, List<String> highlights) {
    static final int LENGTH = 240;

    /// How far from a snippet's edge a line break is worth cutting at.
    private static final int NEAR = 40;

    Snippet {
        highlights = List.copyOf(highlights);
    }

    static Snippet of(String text, List<Match> matches) {
        List<Match> sorted = matches.stream()
                .sorted(Comparator.comparingInt(Match::start).thenComparing(Match::end, Comparator.reverseOrder()))
                .toList();
        List<int[]> marked = merged(sorted);
        int[] core = core(text, sorted);
        int start = startOfWindow(text, core);
        int end = endOfWindow(text, core, start);
        List<String> highlights = marked.stream()
                .filter(m -> m[0] >= start && m[1] <= end)
                .map(m -> text.substring(m[0], m[1]))
                .toList();
        return new Snippet(start, end, highlights);
    }

    /// The matches without overlaps.
    private static List<int[]> merged(List<Match> sorted) {
        List<int[]> merged = new ArrayList<>();
        for (Match match : sorted) {
            if (!merged.isEmpty() && match.start() < merged.getLast()[1]) {
                merged.getLast()[1] = Math.max(merged.getLast()[1], match.end());
            } else {
                merged.add(new int[] {match.start(), match.end()});
            }
        }
        return merged;
    }

    /// The first stretch of snippet length that holds the most parts of the query, and of those the most matches.
    private static int[] core(String text, List<Match> sorted) {
        if (sorted.isEmpty()) {
            int first = 0;
            while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
                first++;
            }
            return new int[] {first, first};
        }
        int[] best = {0, 0};
        int bestParts = 0;
        int bestCount = 0;
        for (int i = 0; i < sorted.size(); i++) {
            Set<Query> parts = new HashSet<>();
            int end = sorted.get(i).end();
            int count = 0;
            for (int j = i;
                    j < sorted.size() && sorted.get(j).start() - sorted.get(i).start() < LENGTH;
                    j++) {
                Match match = sorted.get(j);
                if (j == i || match.end() - sorted.get(i).start() <= LENGTH) {
                    parts.add(match.part());
                    end = Math.max(end, match.end());
                    count++;
                }
            }
            if (parts.size() > bestParts || (parts.size() == bestParts && count > bestCount)) {
                best = new int[] {sorted.get(i).start(), end};
                bestParts = parts.size();
                bestCount = count;
            }
        }
        return best;
    }

    private static int startOfWindow(String text, int[] core) {
        int room = Math.max(0, LENGTH - (core[1] - core[0]));
        boolean nearEnd = text.length() - core[1] < room / 2;
        int start = Math.max(0, core[0] - (nearEnd ? room - (text.length() - core[1]) : room / 2));
        if (start == 0) {
            return skipSpace(text, 0, core[0]);
        }
        int line = text.indexOf('\n', start - 1);
        if (line >= 0 && line < start + NEAR && line < core[0]) {
            return skipSpace(text, line, core[0]);
        }
        if (!Character.isWhitespace(text.charAt(start - 1))) {
            while (start < core[0] && !Character.isWhitespace(text.charAt(start))) {
                start++;
            }
        }
        return skipSpace(text, start, core[0]);
    }

    private static int endOfWindow(String text, int[] core, int start) {
        int end = Math.min(text.length(), Math.max(core[1], start + LENGTH));
        if (end < text.length()) {
            int line = text.lastIndexOf('\n', end);
            if (line > end - NEAR && line >= core[1]) {
                end = line;
            } else if (!Character.isWhitespace(text.charAt(end))) {
                int word = end;
                while (word > core[1] && !Character.isWhitespace(text.charAt(word - 1))) {
                    word--;
                }
                // A single run without a space is cut where it must be, but not through a character.
                end = word > start ? word : Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
            }
        }
        while (end > core[1] && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static int skipSpace(String text, int from, int limit) {
        int start = from;
        while (start < limit && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }
}
