package org.foiatrail.tag.topic.learnt;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// How much each feature of the words of a sentence weighs: the rarer, the more; what stands in one sentence alone
/// tells nothing.
///
/// @param rarities by feature
record WordWeights(Map<String, Float> rarities) {
    private static final int SEEN = 2;
    private static final int SHORT = 3;

    static WordWeights of(List<String[]> sentences) {
        Map<String, Integer> seen = new HashMap<>();
        for (String[] features : sentences) {
            new LinkedHashSet<>(Arrays.asList(features)).forEach(feature -> seen.merge(feature, 1, Integer::sum));
        }
        Map<String, Float> rarities = new HashMap<>();
        seen.forEach((feature, count) -> {
            if (count >= SEEN) {
                rarities.put(feature, (float) (1 + Math.log((double) sentences.size() / count)));
            }
        });
        return new WordWeights(rarities);
    }

    /// The known part of a sentence's words; short ones, which stand in every sentence, do not count.
    double known(String[] features) {
        List<String> words = Arrays.stream(features)
                .filter(feature -> feature.length() > SHORT && feature.indexOf(' ') < 0)
                .toList();
        return words.isEmpty()
                ? 1
                : (double) words.stream().filter(rarities::containsKey).count() / words.size();
    }

    /// The known ones of a sentence's features, each with its weight; as a vector of length 1.
    Map<String, Float> of(String[] features) {
        Map<String, Float> known = new HashMap<>();
        double length = 0;
        for (String feature : features) {
            Float rarity = rarities.get(feature);
            if (rarity != null && known.put(feature, rarity) == null) {
                length += rarity * rarity;
            }
        }
        float whole = (float) Math.sqrt(length);
        known.replaceAll((feature, weight) -> weight / whole);
        return known;
    }
}
