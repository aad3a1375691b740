package org.foiatrail.samples.tags;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.foiatrail.model.Mention;
import org.foiatrail.segment.Score;
import org.foiatrail.segment.ScoreTable;
import org.jspecify.annotations.Nullable;

/// Compares what is found in labelled texts with their labels. A mention is found if any of its words are.
final class StanceTally {
    private static final List<String> OPPOSED = List.of("permitted", "refused");

    private final ScoreTable table = new ScoreTable();
    private final List<String> swaps = new ArrayList<>();
    private final List<String> tagged = new ArrayList<>();
    private final List<String> misses = new ArrayList<>();
    private final Map<String, Integer> confusions = new TreeMap<>();
    private int mentions;
    private int found;
    private int right;

    void add(StanceItem item, List<Mention> tags) {
        String page = item.printed();
        List<Mention> rest = new ArrayList<>(tags);
        for (StanceItem.Label label : item.mentions()) {
            mentions++;
            int start = page.lastIndexOf(label.words());
            Mention best = best(tags, start, start + label.words().length());
            table.add("mention", new Score(best == null ? 0 : 1, 0, 1));
            table.add(label.label(), new Score(0, 0, 1));
            if (best == null) {
                misses.add(item.id() + " not found: " + label.words() + " [" + label.label() + "]");
                continue;
            }
            found++;
            rest.remove(best);
            compare(item, label, best);
        }
        for (Mention extra : rest) {
            boolean overlaps = item.mentions().stream().anyMatch(label -> {
                int start = page.lastIndexOf(label.words());
                return overlap(extra, start, start + label.words().length()) > 0;
            });
            if (!overlaps) {
                String label = stance(extra).label();
                table.add("mention", new Score(0, 1, 0));
                table.add(label, new Score(0, 1, 0));
                (item.mentions().isEmpty() ? tagged : misses)
                        .add(item.id()
                                + (item.mentions().isEmpty() ? "" : " extra: " + extra.surface() + " [" + label + "]"));
            }
        }
    }

    private void compare(StanceItem item, StanceItem.Label label, Mention best) {
        Mention.Stance stance = stance(best);
        boolean same = stance.label().equals(label.label());
        right += same ? 1 : 0;
        table.add("mention", new Score(0, 1, 0));
        table.add(stance.label(), new Score(same ? 1 : 0, 1, 0));
        if (!same) {
            confusions.merge(label.label() + " taken for " + stance.label(), 1, Integer::sum);
            misses.add(item.id() + " " + label.label() + " -> " + stance.label() + " (" + best.layer() + "): "
                    + best.surface() + " | " + item.text().replace('\n', ' '));
            if (OPPOSED.contains(stance.label()) && OPPOSED.contains(label.label())) {
                swaps.add(item.id());
            }
        }
        field(item, "scope", label.scope(), stance.scope());
        field(item, "speaker", label.speaker(), stance.speaker());
        field(item, "about", label.about(), stance.about());
        field(item, "manner", label.manner(), stance.manner());
    }

    private void field(StanceItem item, String name, @Nullable String known, @Nullable String found) {
        boolean right = known != null && found != null && isSame(known, found);
        table.add(name, new Score(right ? 1 : 0, found == null ? 0 : 1, known == null ? 0 : 1));
        if (!right && found != null) {
            misses.add(item.id() + " " + name + " " + known + " -> " + found + " | "
                    + item.text().replace('\n', ' '));
        }
    }

    /// `Sheriff Donnelly` and `Donnelly` are one.
    private static boolean isSame(String known, String found) {
        List<String> one = words(known);
        List<String> other = words(found);
        return one.containsAll(other) || other.containsAll(one);
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1));
    }

    private static @Nullable Mention best(List<Mention> tags, int start, int end) {
        Mention best = null;
        for (Mention tag : tags) {
            int overlap = overlap(tag, start, end);
            if (overlap > 0 && (best == null || overlap > overlap(best, start, end))) {
                best = tag;
            }
        }
        return best;
    }

    private static int overlap(Mention tag, int start, int end) {
        return tag.spans().stream()
                .mapToInt(span -> Math.max(0, Math.min(end, span.end()) - Math.max(start, span.start())))
                .sum();
    }

    private static Mention.Stance stance(Mention mention) {
        Mention.Stance stance = mention.stance();
        if (stance == null) {
            throw new IllegalStateException("a topic's mention without a stance: " + mention.surface());
        }
        return stance;
    }

    ScoreTable table() {
        return table;
    }

    /// Each text, by its id, in which one label was taken for its opposite.
    List<String> swaps() {
        return swaps;
    }

    /// Each text, by its id, that only sounds like the topic and was tagged.
    List<String> tagged() {
        return tagged;
    }

    /// What went wrong, in words: for text that may be looked at.
    List<String> misses() {
        return misses;
    }

    Map<String, Integer> confusions() {
        return confusions;
    }

    /// Of the mentions found, the part with the right label.
    double accuracy() {
        return found == 0 ? 0 : (double) right / found;
    }

    /// Of all mentions, the part found with the right label.
    double accuracyOfAll() {
        return mentions == 0 ? 0 : (double) right / mentions;
    }
}
