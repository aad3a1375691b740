package org.foiatrail.tag.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Phrases of a topic as a graph of tokens; see [org.foiatrail.model.Topic] for what may stand in a phrase. All words
/// of one alternative lead to the same place, so that phrases of many alternatives stay small.
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
    private static final String SILENT = "-\"\u201C\u201D'";
    /// What no gap may pass over: a sentence's end, and what would turn the phrase round.
    private static final Set<String> KEPT = Set.of(".", "?", "!", ";", "not", "no", "never", "nothing");

    private final Node root = new Node();

    /// The first letters of all phrases: nearly every word of a text is told by them not to begin one.
    private final BitSet beginnings = new BitSet();

    private boolean anyBeginning;

    /// Adds a phrase to look for.
    ///
    /// @param id of two matches of equal length that with the smaller id counts
    public void add(String phrase, int id) {
        List<Node> at = List.of(root);
        for (String slot : SLOTS.split(phrase.strip(), -1)) {
            at = after(at, slot);
        }
        for (Node node : at) {
            if (node != root) {
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

    /// Where a phrase may stand behind one more slot.
    private List<Node> after(List<Node> at, String slot) {
        boolean optional = slot.endsWith("?");
        Node shared = at.size() == 1 ? at.getFirst().slots.get(slot) : null;
        Node next = shared == null ? new Node() : shared;
        if (shared == null) {
            at.forEach(node -> link(node, optional ? slot.substring(0, slot.length() - 1) : slot, next));
            if (at.size() == 1) {
                at.getFirst().slots.put(slot, next);
            }
        }
        if (!optional) {
            return List.of(next);
        }
        List<Node> either = new ArrayList<>(at);
        either.add(next);
        return either;
    }

    private void link(Node from, String words, Node to) {
        if (words.equals(GAP_SIGN)) {
            from.gaps.add(to);
            return;
        }
        for (String word : words.split("\\|", -1)) {
            boolean stem = word.endsWith("*");
            String bare = stem ? word.substring(0, word.length() - 1) : word;
            link(from, bare, stem, to);
            if (bare.indexOf('-') > 0) {
                link(from, bare.replace("-", ""), stem, to);
            }
        }
    }

    private void link(Node from, String word, boolean stem, Node to) {
        Tokens tokens = new Tokens(word);
        List<String> norms = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (!isSilent(tokens, i)) {
                norms.add(tokens.norm(i));
            }
        }
        Node at = from;
        for (int i = 0; i < norms.size(); i++) {
            boolean last = i == norms.size() - 1;
            Node next = last ? to : new Node();
            if (at == root) {
                note(norms.get(i));
            }
            if (last && stem) {
                at.stem(norms.get(i), next);
            } else {
                at.word(norms.get(i), next);
            }
            at = next;
        }
    }

    private void note(String first) {
        if (first.length() < 2) {
            anyBeginning = true;
        } else {
            Shape.beginnings(first).forEach(letters -> beginnings.set(beginning(letters)));
        }
    }

    /// The first two letters as a number.
    private static int beginning(String norm) {
        return norm.length() < 2 ? 0 : (norm.charAt(0) << (Character.SIZE / 2)) ^ norm.charAt(1);
    }

    private void step(Node node, Tokens tokens, int at, Best best) {
        if (node.isLast()) {
            return;
        }
        int token = at;
        while (node != root && isSilent(tokens, token)) {
            token++;
        }
        if (token >= tokens.size() || (node != root && tokens.isAfterBreak(token))) {
            return;
        }
        String norm = tokens.norm(token);
        List<Node> exact = node.exact.get(norm);
        if (exact == null && !node.shapes.isEmpty()) {
            exact = node.shapes.get(tokens.shape(token));
        }
        if (exact != null) {
            for (Node next : exact) {
                reached(next, tokens, token, best);
            }
        }
        if (!node.stems.isEmpty() && !norm.isEmpty()) {
            char second = norm.length() > 1 ? norm.charAt(1) : 0;
            for (Stem stem : node.stems.getOrDefault(norm.charAt(0), List.of())) {
                if ((stem.second == second || stem.norm.length() == 1) && norm.startsWith(stem.norm)) {
                    reached(stem.to, tokens, token, best);
                }
            }
        }
        for (Node gap : node.gaps) {
            int last = token;
            for (int words = 0; words <= GAP; words++) {
                step(gap, tokens, last, best);
                if (last >= tokens.size() || KEPT.contains(tokens.norm(last)) || tokens.isAfterBreak(last + 1)) {
                    break;
                }
                last++;
            }
        }
    }

    private void reached(Node node, Tokens tokens, int token, Best best) {
        if (node.id != Node.NONE && (token > best.last || (token == best.last && node.id < best.id))) {
            best.last = token;
            best.id = node.id;
        }
        step(node, tokens, token + 1, best);
    }

    private static boolean isSilent(Tokens tokens, int token) {
        if (token >= tokens.size()) {
            return false;
        }
        String norm = tokens.norm(token);
        return norm.length() == 1 && SILENT.indexOf(norm.charAt(0)) >= 0;
    }

    /// @param second its second letter, which most words differ in
    private record Stem(String norm, char second, Node to) {}

    private static final class Best {
        private int last = -1;
        private int id = Node.NONE;
    }

    private static final class Node {
        private static final int NONE = Integer.MAX_VALUE;

        private final Map<String, List<Node>> exact = new HashMap<>(4);
        private final Map<String, List<Node>> shapes = new HashMap<>(4);
        /// By their first letter: where a phrase may begin there are hundreds.
        private final Map<Character, List<Stem>> stems = new HashMap<>(4);
        private final List<Node> gaps = new ArrayList<>(0);
        /// By what leads there, so that phrases that begin alike share their beginning.
        private final Map<String, Node> slots = new HashMap<>(4);
        private int id = NONE;

        void word(String norm, Node to) {
            exact.computeIfAbsent(norm, key -> new ArrayList<>(1)).add(to);
            shapes.computeIfAbsent(Shape.of(norm), key -> new ArrayList<>(1)).add(to);
        }

        void stem(String norm, Node to) {
            stems.computeIfAbsent(norm.charAt(0), key -> new ArrayList<>(1))
                    .add(new Stem(norm, norm.length() > 1 ? norm.charAt(1) : 0, to));
        }

        /// Nothing follows, which is so of most nodes.
        boolean isLast() {
            return exact.isEmpty() && stems.isEmpty() && gaps.isEmpty();
        }
    }
}
