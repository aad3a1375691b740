package org.foiatrail.tag.topic.learnt;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.foiatrail.tag.vector.SentenceVectors;

/// What sentences say by their meaning, summed up: [Meaning#kernel] is a polynomial of degree 2, so that its sum over
/// thousands of sentences is one polynomial of the numbers of a meaning, which takes far less time.
final class Quadratic {
    private final float constant;
    private final float[][] rows;

    /// @param rows for each number of a meaning what its products with those before it in its part and with itself
    ///     count, and what it counts alone
    private Quadratic(float constant, float[][] rows) {
        this.constant = constant;
        this.rows = rows;
    }

    /// @param weights what each sentence says
    static Quadratic of(List<float[]> meanings, double[] weights) {
        int size = meanings.getFirst().length;
        int part = Meaning.part(meanings.getFirst());
        double constant = 0;
        double[][] sums = new double[size][];
        for (int i = 0; i < size; i++) {
            sums[i] = new double[i % part + 2];
        }
        for (int sentence = 0; sentence < weights.length; sentence++) {
            double weight = weights[sentence] / SentenceVectors.PARTS;
            float[] meaning = meanings.get(sentence);
            constant += weights[sentence];
            for (int i = 0; i < size; i++) {
                double times = weight * meaning[i];
                double[] row = sums[i];
                int from = i - i % part;
                for (int j = from; j < i; j++) {
                    row[j - from] += times * meaning[j];
                }
                row[i - from] += times * meaning[i] / 2;
                row[i - from + 1] += times;
            }
        }
        float[][] rows = new float[size][];
        for (int i = 0; i < size; i++) {
            rows[i] = new float[sums[i].length];
            for (int j = 0; j < rows[i].length; j++) {
                rows[i][j] = (float) sums[i][j];
            }
        }
        return new Quadratic((float) constant, rows);
    }

    double of(float[] meaning) {
        double sum = constant;
        for (int i = 0; i < rows.length; i++) {
            float[] row = rows[i];
            int last = row.length - 2;
            int from = i - last;
            float inner = row[last + 1];
            for (int j = 0; j <= last; j++) {
                inner += row[j] * meaning[from + j];
            }
            sum += inner * meaning[i];
        }
        return sum;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeFloat(constant);
        for (float[] row : rows) {
            for (float number : row) {
                out.writeFloat(number);
            }
        }
    }

    /// @param size numbers of a meaning
    static Quadratic read(DataInputStream in, int size) throws IOException {
        float constant = in.readFloat();
        int part = size / SentenceVectors.PARTS;
        float[][] rows = new float[size][];
        for (int i = 0; i < size; i++) {
            rows[i] = new float[i % part + 2];
            for (int j = 0; j < rows[i].length; j++) {
                rows[i][j] = in.readFloat();
            }
        }
        return new Quadratic(constant, rows);
    }
}
