package org.foiatrail.relate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Disjoint groups of the numbers below a limit.
public final class Groups {
    private final int[] parents;

    public Groups(int size) {
        parents = new int[size];
        Arrays.setAll(parents, i -> i);
    }

    public void join(int a, int b) {
        int one = root(a);
        int other = root(b);
        // The smaller number leads, so that the order of joining makes no difference.
        parents[Math.max(one, other)] = Math.min(one, other);
    }

    public int root(int a) {
        int root = a;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    /// The groups, by their smallest number, each in ascending order.
    public List<List<Integer>> all() {
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < parents.length; i++) {
            groups.computeIfAbsent(root(i), key -> new ArrayList<>()).add(i);
        }
        return List.copyOf(groups.values());
    }
}
