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
    private static final double EXACT = 1e-4;

    private final float[][] nearness;

    /// A sentence that has a feature.
    private record Holder(int sentence, float weight) {}

    KernelRidge(List<float[]> meanings, List<Map<String, Float>> words) {
        int size = meanings.size();
        Map<String, List<Holder>> holders = new HashMap<>();
        nearness = new float[size][size];
        for (int i = 0; i < size; i++) {
            int row = i;
            words.get(i)
                    .forEach((feature, weight) -> holders.computeIfAbsent(feature, f -> new ArrayList<>())
                            .add(new Holder(row, weight)));
        }
        IntStream.range(0, size).parallel().forEach(i -> {
            float[] row = nearness[i];
            words.get(i).forEach((feature, weight) -> {
                for (Holder holder : holders.getOrDefault(feature, List.of())) {
                    row[holder.sentence] += WORDS * weight * holder.weight;
                }
            });
            for (int j = 0; j < size; j++) {
                row[j] += Quadratic.kernel(Meaning.nearness(meanings.get(i), meanings.get(j)));
            }
            row[i] += RIDGE;
        });
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
        IntStream.range(0, given.length).parallel().forEach(i -> {
            double sum = 0;
            for (int j = 0; j < given.length; j++) {
                sum += nearness[i][j] * given[j];
            }
            result[i] = sum;
        });
        return new ArrayRealVector(result, false);
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
