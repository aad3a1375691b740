package org.foiatrail.relate.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/// Finds the passages that a document shares with any of a set of documents, wherever they stand in them: a
/// mail inside another chain, a memo inside a merged file.
public final class SharedPassages {
    /// A passage with fewer words in common is a signature or an address.
    private static final int SHORTEST = 12;
    /// The share of a passage's words that no longer one may hold already.
    private static final double FRESH = 0.5;

    private final Seeds seeds = new Seeds();
    private final List<Messages> messages = new ArrayList<>();

    /// Notes what stands where.
    ///
    /// @param texts gives the documents; it is called once for each
    public SharedPassages(int documents, IntFunction<DocumentText> texts) {
        for (int i = 0; i < documents; i++) {
            DocumentText text = texts.apply(i);
            messages.add(new Messages(text));
            seeds.add(i, text.tokens());
        }
        seeds.close();
    }

    /// A passage of a text and the place of its best copy.
    ///
    /// @param from in the text's words
    /// @param document the copy's document
    /// @param same how many words surely agree
    public record Passage(int from, int to, int document, int otherFrom, int otherTo, int same) {}

    /// The passages of `text`, each with its best copy, the longest first.
    public List<Passage> of(DocumentText document) {
        List<Token> text = document.tokens();
        Messages own = new Messages(document);
        long[] runs = Seeds.runs(text);
        Map<Integer, Runs> byDocument = new TreeMap<>();
        for (int i = 0; i < runs.length; i++) {
            int place = i;
            if (runs[i] != 0) {
                boolean common = seeds.isCommon(runs[i]);
                seeds.visit(
                        runs[i],
                        (copy, other) -> byDocument
                                .computeIfAbsent(copy, key -> new Runs(own, messages.get(copy)))
                                .add(place, other, common));
            }
        }
        // A short document is found by most of its words.
        int shortest = Math.clamp(text.size() * 3L / 4, Seeds.WORDS, SHORTEST);
        List<Passage> all = new ArrayList<>();
        byDocument.forEach((copy, found) -> all.addAll(found.passages(copy, shortest)));
        // Of two copies that agree as far, that one is the better which holds little else.
        all.sort(Comparator.comparingInt(Passage::same)
                .reversed()
                .thenComparingInt(passage -> messages.get(passage.document()).size())
                .thenComparingInt(Passage::document)
                .thenComparingInt(Passage::from));
        BitSet covered = new BitSet(text.size());
        List<Passage> best = new ArrayList<>();
        for (Passage passage : all) {
            int length = passage.to() - passage.from();
            int known = covered.get(passage.from(), passage.to()).cardinality();
            if (length - known >= shortest && length - known >= FRESH * length) {
                best.add(passage);
                covered.set(passage.from(), passage.to());
            }
        }
        return best;
    }
}
