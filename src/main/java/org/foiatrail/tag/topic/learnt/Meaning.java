package org.foiatrail.tag.topic.learnt;

import java.util.List;
import org.foiatrail.tag.vector.SentenceVectors;

/// Vectors of sentences with what all of them share taken off, each part of length 1.
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
        float[] meaning = new float[vector.length];
        int part = part(vector);
        for (int from = 0; from < vector.length; from += part) {
            double length = 0;
            for (int i = from; i < from + part; i++) {
                length += Math.pow(vector[i] - mean[i], 2);
            }
            for (int i = from; i < from + part; i++) {
                meaning[i] = (float) ((vector[i] - mean[i]) / Math.sqrt(length));
            }
        }
        return meaning;
    }

    /// Numbers of one part.
    static int part(float[] meaning) {
        return meaning.length / SentenceVectors.PARTS;
    }

    /// How near two are to each other by their last part, which tells best what they are about: 1 if it is the same.
    static float nearness(float[] one, float[] other) {
        return nearness(one, other, one.length - part(one));
    }

    /// How alike two sentences are to a [KernelRidge]: the mean of a polynomial of the nearness of each part.
    static float kernel(float[] one, float[] other) {
        float kernel = 0;
        for (int from = 0; from < one.length; from += part(one)) {
            float nearness = nearness(one, other, from);
            kernel += 1 + nearness + nearness * nearness / 2;
        }
        return kernel / SentenceVectors.PARTS;
    }

    /// The product of two parts, summed up by fours: hundreds of millions are asked for, and no sum need wait for the
    /// one before.
    private static float nearness(float[] one, float[] other, int from) {
        int end = from + part(one);
        float first = 0;
        float second = 0;
        float third = 0;
        float fourth = 0;
        int i = from;
        for (; i + 3 < end; i += 4) {
            first += one[i] * other[i];
            second += one[i + 1] * other[i + 1];
            third += one[i + 2] * other[i + 2];
            fourth += one[i + 3] * other[i + 3];
        }
        for (; i < end; i++) {
            first += one[i] * other[i];
        }
        return first + second + third + fourth;
    }
}
