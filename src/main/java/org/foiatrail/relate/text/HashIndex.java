package org.foiatrail.relate.text;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/// Which documents have which hashes. The hashes are numbered by size, and all is kept in flat arrays: a
/// large corpus has millions of them.
final class HashIndex {
    private final int[][] hashes;
    /// The documents of each hash, ascending, one hash after the other; and where each begins.
    private final int[] documents;

    private final int[] starts;

    HashIndex(List<Sketch> sketches) {
        long[] known = sketches.stream()
                .flatMapToLong(sketch -> Arrays.stream(sketch.hashes()))
                .sorted()
                .distinct()
                .toArray();
        hashes = sketches.stream()
                .map(sketch -> Arrays.stream(sketch.hashes())
                        .mapToInt(hash -> Arrays.binarySearch(known, hash))
                        .toArray())
                .toArray(int[][]::new);
        starts = new int[known.length + 1];
        for (int[] its : hashes) {
            for (int hash : its) {
                starts[hash + 1]++;
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        documents = new int[starts[known.length]];
        int[] next = starts.clone();
        for (int document = 0; document < hashes.length; document++) {
            for (int hash : hashes[document]) {
                documents[next[hash]++] = document;
            }
        }
    }

    /// The hashes of a document, by number.
    int[] of(int document) {
        return hashes[document];
    }

    /// How many documents have a hash.
    int documents(int hash) {
        return starts[hash + 1] - starts[hash];
    }

    /// Gives the next few documents after `document` that have the hash too.
    void after(int hash, int document, int most, IntConsumer given) {
        int at = Arrays.binarySearch(documents, starts[hash], starts[hash + 1], document) + 1;
        for (int i = at; i < Math.min(at + most, starts[hash + 1]); i++) {
            given.accept(documents[i]);
        }
    }
}
