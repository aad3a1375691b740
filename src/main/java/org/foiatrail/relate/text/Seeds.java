package org.foiatrail.relate.text;

import java.util.Arrays;
import java.util.List;

/// Where each run of a few words stands in a set of documents.
final class Seeds {
    static final int WORDS = 4;
    /// A run that stands in more places is a form's or a disclaimer's: any few of them will do.
    private static final int MOST = 24;
    private static final int END = -1;

    private long[] hashes = new long[1 << 10];
    private int[] documents = new int[1 << 10];
    private int[] places = new int[1 << 10];
    private int size;
    /// The newest entry of each bucket, and for each entry the one before it.
    private int[] heads = new int[0];

    private int[] before = new int[0];

    /// What is done with a place.
    @FunctionalInterface
    interface Visit {
        void at(int document, int place);
    }

    void add(int document, List<Token> text) {
        long[] runs = runs(text);
        for (int place = 0; place < runs.length; place++) {
            if (runs[place] != 0) {
                if (size == hashes.length) {
                    hashes = Arrays.copyOf(hashes, 2 * size);
                    documents = Arrays.copyOf(documents, 2 * size);
                    places = Arrays.copyOf(places, 2 * size);
                }
                hashes[size] = runs[place];
                documents[size] = document;
                places[size++] = place;
            }
        }
    }

    /// To be called once all documents are added.
    void close() {
        heads = new int[Math.max(2, Integer.highestOneBit(size) * 2)];
        before = new int[size];
        Arrays.fill(heads, END);
        for (int i = size - 1; i >= 0; i--) {
            int bucket = bucket(hashes[i]);
            before[i] = heads[bucket];
            heads[bucket] = i;
        }
    }

    /// Visits the places of a run, in the order they were added.
    void visit(long run, Visit visit) {
        int visited = 0;
        for (int i = heads[bucket(run)]; i != END && visited < MOST; i = before[i]) {
            if (hashes[i] == run) {
                visit.at(documents[i], places[i]);
                visited++;
            }
        }
    }

    /// Whether it stands in so many places that it tells nothing of any.
    boolean isCommon(long run) {
        int[] places = new int[1];
        visit(run, (document, place) -> places[0]++);
        return places[0] == MOST;
    }

    private int bucket(long hash) {
        return (int) (hash >>> 32) & (heads.length - 1);
    }

    /// The run that begins at each word; 0 where a hole or the end of the text comes too soon.
    static long[] runs(List<Token> text) {
        long[] runs = new long[text.size()];
        int whole = 0;
        for (int i = 0; i < runs.length; i++) {
            whole = text.get(i).hole() ? 0 : whole + 1;
            if (whole >= WORDS) {
                long hash = 0;
                for (int k = i - WORDS + 1; k <= i; k++) {
                    hash = (hash + text.get(k).word().hashCode()) * 0x9E3779B97F4A7C15L;
                    hash ^= hash >>> 29;
                }
                runs[i - WORDS + 1] = hash;
            }
        }
        return runs;
    }
}
