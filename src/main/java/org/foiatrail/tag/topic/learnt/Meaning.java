package org.foiatrail.tag.topic.learnt;

import java.util.List;

/// Vectors of sentences with what all of them share taken off, a byte a number, which keeps them small.
final class Meaning {
    /// A vector has length 1 and hundreds of numbers, so that hardly one is above a third.
    private static final int SCALE = 400;

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

    static byte[] of(float[] vector, float[] mean) {
        double length = 0;
        for (int i = 0; i < vector.length; i++) {
            length += Math.pow(vector[i] - mean[i], 2);
        }
        byte[] meaning = new byte[vector.length];
        for (int i = 0; i < vector.length; i++) {
            double scaled = SCALE * (vector[i] - mean[i]) / Math.sqrt(length);
            meaning[i] = (byte) Math.clamp(Math.round(scaled), Byte.MIN_VALUE, Byte.MAX_VALUE);
        }
        return meaning;
    }

    /// How near two are to each other: 1 if they are the same, above 0 however far apart.
    static double nearness(byte[] one, byte[] other) {
        int product = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[i];
        }
        return Math.exp((double) product / (SCALE * SCALE) - 1);
    }
}
