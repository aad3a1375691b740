package org.foiatrail.tag.topic.learnt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.ConjugateGradient;
import org.apache.commons.math3.linear.RealLinearOperator;
import org.apache.commons.math3.linear.RealVector;

/// Kernel ridge regression: how much each known sentence says for a label of the sentences near it. Two are near that
/// mean much the same or share words.
final class KernelRidge extends RealLinearOperator {
    /// What shared words count beside shared meaning.
    static final float WORDS = 0.8f;
    /// How little one sentence may say; the more, the less is learnt by heart.
    private static final float RIDGE = 1.1f;

    private static final int ROUNDS = 500;
    /// The part of what is wanted that may be missed: a smaller one takes longer and tells the same.
    private static final double EXACT = 3e-3;

    /// Into how many parts the work is shared: as many on every machine, so that sums come out the same.
    private static final int SHARES = 16;

    /// Sentences that are held against one other before the next: meanings are fetched from memory so many times less.
    private static final int BLOCK = 16;

    /// How near each sentence is to those before it and to itself, as numbers of half a float's length, for there are
    /// hundreds of millions: the other half is the same.
    private final short[][] nearness;

    /// A sentence that has a feature.
    private record Holder(int sentence, float weight) {}

    KernelRidge(List<float[]> meanings, List<Map<String, Float>> words) {
        int size = meanings.size();
        Map<String, List<Holder>> holders = new HashMap<>();
        nearness = new short[size][];
        for (int i = 0; i < size; i++) {
            int row = i;
            words.get(i)
                    .forEach((feature, weight) -> holders.computeIfAbsent(feature, f -> new ArrayList<>())
                            .add(new Holder(row, weight)));
        }
        IntStream.range(0, (size + BLOCK - 1) / BLOCK).parallel().forEach(block -> {
            int from = block * BLOCK;
            int to = Math.min(size, from + BLOCK);
            float[][] rows = new float[to - from][];
            for (int i = from; i < to; i++) {
                rows[i - from] = shared(i, words.get(i), holders);
            }
            for (int j = 0; j < to; j++) {
                for (int i = Math.max(from, j); i < to; i++) {
                    rows[i - from][j] += Meaning.kernel(meanings.get(i), meanings.get(j));
                }
            }
            for (int i = from; i < to; i++) {
                float[] row = rows[i - from];
                row[i] += RIDGE;
                nearness[i] = new short[row.length];
                for (int j = 0; j <= i; j++) {
                    nearness[i][j] = Float.floatToFloat16(row[j]);
                }
            }
        });
    }

    /// What a sentence shares of the words of those before it and of its own.
    private static float[] shared(int sentence, Map<String, Float> words, Map<String, List<Holder>> holders) {
        float[] row = new float[sentence + 1];
        words.forEach((feature, weight) -> {
            for (Holder holder : holders.getOrDefault(feature, List.of())) {
                if (holder.sentence > sentence) {
                    break;
                }
                row[holder.sentence] += WORDS * weight * holder.weight;
            }
        });
        return row;
    }

    /// What each sentence says for what is wanted of it.
    double[] weights(double[] wanted) {
        return new ConjugateGradient(ROUNDS, EXACT, false)
                .solve(this, new ArrayRealVector(wanted, false))
                .toArray();
    }

    @Override
    public RealVector operate(RealVector vector) {
        double[] given = vector.toArray();
        double[] result = new double[given.length];
        IntStream.range(0, SHARES)
                .parallel()
                .mapToObj(share -> sums(share, given))
                .toList()
                .forEach(sums -> {
                    for (int i = 0; i < result.length; i++) {
                        result[i] += sums[i];
                    }
                });
        return new ArrayRealVector(result, false);
    }

    /// The products of every so many rows.
    private double[] sums(int share, double[] given) {
        double[] sums = new double[given.length];
        float[] row = new float[given.length];
        for (int i = share; i < given.length; i += SHARES) {
            short[] halves = nearness[i];
            for (int j = 0; j <= i; j++) {
                row[j] = Float.float16ToFloat(halves[j]);
            }
            double sum = row[i] * given[i];
            for (int j = 0; j < i; j++) {
                sum += row[j] * given[j];
                sums[j] += row[j] * given[i];
            }
            sums[i] += sum;
        }
        return sums;
    }

    @Override
    public int getRowDimension() {
        return nearness.length;
    }

    @Override
    public int getColumnDimension() {
        return nearness.length;
    }
}
