package org.foiatrail.samples.large;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Words spread as in real prose: the n-th commonest comes about 1/n times as often as the first. The commonest are
/// English, the rest are put together from syllables.
final class Vocabulary {
    private static final int SIZE = 40_000;
    // The exponent near which English prose lies.
    private static final double EXPONENT = 1.02;
    private static final String COMMON = """
            the of to and in that is for on be as with it by are this was not we have from or an will at they which \
            has their would our been if all any can but were there about its may also he she so no when other these \
            you your more what than only state county local program office information law enforcement federal \
            agreement agency fingerprints jurisdictions participation request data number report meeting letter \
            response question issue week month sheriff police department board council public record draft final \
            section policy staff director counsel attorney list deployment plan activation system results submit \
            review date action time people one two three first last new under over between during before after""";
    private static final List<String> ONSETS = List.of(
            "b", "c", "d", "f", "g", "h", "l", "m", "n", "p", "r", "s", "t", "v", "br", "cl", "st", "tr", "pl", "gr");
    private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u", "ea", "ou", "io");
    private static final List<String> CODAS = List.of("", "", "n", "r", "s", "t", "l", "nd", "st", "ment", "ing", "ed");

    private final List<String> words;
    private final double[] sums = new double[SIZE];

    Vocabulary(long seed) {
        Set<String> all = new LinkedHashSet<>(Arrays.asList(COMMON.split(" ", -1)));
        Random random = new Random(seed);
        while (all.size() < SIZE) {
            StringBuilder word = new StringBuilder();
            for (int i = 1 + random.nextInt(3); i >= 0; i--) {
                word.append(pick(ONSETS, random)).append(pick(VOWELS, random));
            }
            all.add(word.append(pick(CODAS, random)).toString());
        }
        words = List.copyOf(all);
        double sum = 0;
        for (int i = 0; i < SIZE; i++) {
            sum += 1 / StrictMath.pow(i + 2.7, EXPONENT);
            sums[i] = sum;
        }
    }

    String word(Random random) {
        int at = Arrays.binarySearch(sums, random.nextDouble() * sums[SIZE - 1]);
        return words.get(Math.min(at < 0 ? -at - 1 : at, SIZE - 1));
    }

    static String pick(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
