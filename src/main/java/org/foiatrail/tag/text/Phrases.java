package org.foiatrail.tag.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Phrases of a topic as a trie of tokens; see [org.foiatrail.model.Topic] for what may stand in a phrase.
///
/// A word that is not found as it stands is looked up by its [Shape]: `oul` for `out`.
public final class Phrases {
    /// A phrase found.
    ///
    /// @param last the last token, inclusive
    /// @param id what was given with the phrase
    public record Match(int first, int last, int id) {}

    private static final Pattern SLOTS = Pattern.compile("\\s+");
    private static final int GAP = 4;
    private static final String GAP_SIGN = "...";

    private final Node root = new Node();

    /// The first letters of all phrases: nearly every word of a text is told by them not to begin one.
    private final BitSet beginnings = new BitSet();

    private boolean anyBeginning;

    /// Adds a phrase to look for.
    ///
    /// @param id of two matches of equal length that with the smaller id counts
    public void add(String phrase, int id) {
        List<List<Step>> spellings = List.of(List.of());
        for (String slot : SLOTS.split(phrase.strip(), -1)) {
            spellings = extended(spellings, slot);
        }
        for (List<Step> spelling : spellings) {
            if (!spelling.isEmpty()) {
                note(spelling.getFirst());
                Node node = root;
                for (Step step : spelling) {
                    node = node.follow(step);
                }
                node.id = Math.min(node.id, id);
            }
        }
    }

    /// The longest phrase that begins at `first`, null if none does.
    @Nullable
    public Match longest(Tokens tokens, int first) {
        if (!anyBeginning && !beginnings.get(beginning(tokens.norm(first)))) {
            return null;
        }
        Best best = new Best();
        step(root, tokens, first, best);
        return best.id == Node.NONE ? null : new Match(first, best.last, best.id);
    }

    private void note(Step first) {
        if (first.kind() == Kind.GAP || first.norm().length() < 2) {
            anyBeginning = true;
        } else {
            Shape.beginnings(first.norm()).forEach(letters -> beginnings.set(beginning(letters)));
        }
    }

    /// The first two letters as a number.
    private static int beginning(String norm) {
        return norm.length() < 2 ? 0 : (norm.charAt(0) << (Character.SIZE / 2)) ^ norm.charAt(1);
    }

    private static void step(Node node, Tokens tokens, int at, Best best) {
        int token = at;
        while (node.depth > 0 && isSilent(tokens, token)) {
            token++;
        }
        if (token >= tokens.size() || (node.depth > 0 && tokens.isAfterBreak(token))) {
            return;
        }
        String norm = tokens.norm(token);
        Node exact = node.exact.get(norm);
        if (exact == null) {
            exact = node.shapes.get(Shape.of(norm));
        }
        if (exact != null) {
            reached(exact, tokens, token, best);
        }
        for (int length : node.stemLengths) {
            Node stem = norm.length() < length ? null : node.stems.get(norm.substring(0, length));
            if (stem != null) {
                reached(stem, tokens, token, best);
            }
        }
        if (node.gap != null) {
            int last = token;
            for (int words = 0; words <= GAP; words++) {
                step(node.gap, tokens, last, best);
                if (last >= tokens.size() || isSentenceEnd(tokens, last) || tokens.isAfterBreak(last + 1)) {
                    break;
                }
                last++;
            }
        }
    }

    private static void reached(Node node, Tokens tokens, int token, Best best) {
        if (node.id != Node.NONE && (token > best.last || (token == best.last && node.id < best.id))) {
            best.last = token;
            best.id = node.id;
        }
        step(node, tokens, token + 1, best);
    }

    private static boolean isSilent(Tokens tokens, int token) {
        return tokens.is(token, "-")
                || tokens.is(token, "\"")
                || tokens.is(token, "\u201C")
                || tokens.is(token, "\u201D")
                || tokens.is(token, "'");
    }

    private static boolean isSentenceEnd(Tokens tokens, int token) {
        return tokens.is(token, ".") || tokens.is(token, "?") || tokens.is(token, "!") || tokens.is(token, ";");
    }

    private static List<List<Step>> extended(List<List<Step>> spellings, String slot) {
        List<List<Step>> longer = new ArrayList<>();
        if (slot.equals(GAP_SIGN)) {
            spellings.forEach(spelling -> longer.add(plus(spelling, List.of(new Step(Kind.GAP, "")))));
            return longer;
        }
        boolean optional = slot.endsWith("?");
        for (String word : (optional ? slot.substring(0, slot.length() - 1) : slot).split("\\|", -1)) {
            for (List<Step> steps : readings(word)) {
                spellings.forEach(spelling -> longer.add(plus(spelling, steps)));
            }
        }
        if (optional) {
            longer.addAll(spellings);
        }
        return longer;
    }

    private static List<List<Step>> readings(String word) {
        boolean stem = word.endsWith("*");
        String bare = stem ? word.substring(0, word.length() - 1) : word;
        List<List<Step>> readings = new ArrayList<>();
        readings.add(steps(bare, stem));
        if (bare.indexOf('-') > 0) {
            readings.add(steps(bare.replace("-", ""), stem));
        }
        return readings;
    }

    private static List<Step> steps(String word, boolean stem) {
        Tokens tokens = new Tokens(word);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (!isSilent(tokens, i)) {
                boolean last = i == tokens.size() - 1;
                steps.add(new Step(stem && last ? Kind.STEM : Kind.WORD, tokens.norm(i)));
            }
        }
        return steps;
    }

    private static List<Step> plus(List<Step> left, List<Step> right) {
        List<Step> both = new ArrayList<>(left);
        both.addAll(right);
        return both;
    }

    private enum Kind {
        WORD,
        STEM,
        GAP
    }

    private record Step(Kind kind, String norm) {}

    private static final class Best {
        private int last = -1;
        private int id = Node.NONE;
    }

    private static final class Node {
        private static final int NONE = Integer.MAX_VALUE;

        private final int depth;
        private final Map<String, Node> exact = new HashMap<>(4);
        private final Map<String, Node> shapes = new HashMap<>(4);
        private final Map<String, Node> stems = new HashMap<>(2);
        private int[] stemLengths = {};
        private @Nullable Node gap;
        private int id = NONE;

        Node() {
            this(0);
        }

        private Node(int depth) {
            this.depth = depth;
        }

        Node follow(Step step) {
            return switch (step.kind()) {
                case WORD -> {
                    Node next = exact.computeIfAbsent(step.norm(), key -> new Node(depth + 1));
                    String shape = Shape.of(step.norm());
                    shapes.putIfAbsent(shape, next);
                    yield next;
                }
                case STEM -> {
                    Node next = stems.computeIfAbsent(step.norm(), key -> new Node(depth + 1));
                    stemLengths = stems.keySet().stream()
                            .mapToInt(String::length)
                            .distinct()
                            .toArray();
                    Arrays.sort(stemLengths);
                    yield next;
                }
                case GAP -> {
                    Node next = gap == null ? new Node(depth + 1) : gap;
                    gap = next;
                    yield next;
                }
            };
        }
    }
}
