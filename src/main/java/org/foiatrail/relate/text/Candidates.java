package org.foiatrail.relate.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// Pairs of documents that share so much of their sketches that they may be copies.
final class Candidates {
    /// A hash in more documents than this is a form's or a banner's.
    private static final int COMMON = 64;
    private static final double COMMON_SHARE = 0.08;
    private static final int FEW = 4;
    /// Of the rarer hashes of the poorer sketch. Copies read by two machines share little more.
    private static final double SHARED = 0.04;
    /// Where no machine had to read either, letters are not lost: drafts share this much.
    private static final double SHARED_CLEAN = 0.2;
    private static final int LEAST_SHARED = 4;
    private static final double SHARED_COMMON = 0.5;

    private final List<Sketch> sketches;

    Candidates(List<Sketch> sketches) {
        this.sketches = sketches;
    }

    private double least(int one, int other) {
        boolean recognised =
                sketches.get(one).recognised() || sketches.get(other).recognised();
        return recognised ? SHARED : SHARED_CLEAN;
    }

    /// Two documents, by their places in the list, and how much they share.
    record Pair(int one, int other, double shared) {}

    /// The most alike first.
    List<Pair> pairs() {
        int common = (int) Math.max(FEW, Math.min(COMMON, sketches.size() * COMMON_SHARE));
        HashIndex index = new HashIndex(sketches);
        int[] rare = new int[sketches.size()];
        for (int i = 0; i < rare.length; i++) {
            for (int hash : index.of(i)) {
                rare[i] += index.documents(hash) > common ? 0 : 1;
            }
        }
        List<Pair> pairs = new ArrayList<>();
        int[] shared = new int[sketches.size()];
        int[] sharedCommon = new int[sketches.size()];
        BitSet met = new BitSet(sketches.size());
        for (int i = 0; i < rare.length; i++) {
            int document = i;
            for (int hash : index.of(i)) {
                boolean isCommon = index.documents(hash) > common;
                // A great group of copies has only hashes that are common: there, neighbours lead from one to all.
                index.after(hash, document, isCommon ? 1 : common, other -> {
                    met.set(other);
                    (isCommon ? sharedCommon : shared)[other]++;
                });
            }
            for (int other = met.nextSetBit(0); other >= 0; other = met.nextSetBit(other + 1)) {
                double share = shared[other] / (double) Math.max(1, Math.min(rare[i], rare[other]));
                double shareOfAll = sharedCommon[other] / (double) Math.min(index.of(i).length, index.of(other).length);
                boolean alike = shared[other] >= LEAST_SHARED && share >= least(i, other);
                // A banner or a form must not count for much.
                if (alike || shareOfAll >= SHARED_COMMON) {
                    pairs.add(new Pair(i, other, Math.max(share, shareOfAll)));
                }
                shared[other] = 0;
                sharedCommon[other] = 0;
            }
            met.clear();
        }
        pairs.sort(Comparator.comparingDouble(Pair::shared)
                .reversed()
                .thenComparingInt(Pair::one)
                .thenComparingInt(Pair::other));
        return pairs;
    }
}
