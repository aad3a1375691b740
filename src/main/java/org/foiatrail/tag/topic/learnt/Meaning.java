package org.foiatrail.tag.topic.learnt;

import java.util.List;

/// Vectors of sentences with what all of them share taken off, of length 1.
final class Meaning {
    private Meaning() {}

    static float[] mean(List<float[]> vectors) {
        float[] mean = new float[vectors.getFirst().length];
        for (float[] vector : vectors) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += vector[i] / vectors.size();
            }
        }
        return mean;
    }

    static float[] of(float[] vector, float[] mean) {
        double length = 0;
        for (int i = 0; i < vector.length; i++) {
            length += Math.pow(vector[i] - mean[i], 2);
        }
        float[] meaning = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            meaning[i] = (float) ((vector[i] - mean[i]) / Math.sqrt(length));
        }
        return meaning;
    }

    /// How near two are to each other: 1 if they are the same.
    static float nearness(float[] one, float[] other) {
        float product = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[i];
        }
        return product;
    }
}
