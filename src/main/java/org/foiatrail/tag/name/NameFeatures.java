package org.foiatrail.tag.name;

import java.util.List;
import java.util.Locale;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import org.foiatrail.model.NameLists;
import org.foiatrail.tag.text.Tokens;

/// What the model is told of a word: itself, its look, its neighbours, and what the lists say of them. Few features,
/// for most of the time goes into making them.
final class NameFeatures implements AdaptiveFeatureGenerator {
    private static final int ENDING = 3;

    private final NameLists lists;

    NameFeatures(NameLists lists) {
        this.lists = lists;
    }

    @Override
    public void createFeatures(List<String> features, String[] words, int index, String[] previousOutcomes) {
        String word = words[index];
        String look = look(words, index);
        String norm = Tokens.norm(word);
        String before = norm(words, index - 1);
        String after = norm(words, index + 1);
        String lookBefore = look(words, index - 1);
        String lookAfter = look(words, index + 1);
        features.add("w=" + norm);
        features.add("l=" + look);
        features.add("b=" + before);
        features.add("a=" + after);
        features.add("lb=" + lookBefore + look);
        features.add("la=" + look + lookAfter);
        features.add("lba=" + lookBefore + look + lookAfter);
        features.add("bl=" + before + look);
        features.add("al=" + after + look);
        features.add("lb2=" + look(words, index - 2) + lookBefore + look);
        features.add("la2=" + look + lookAfter + look(words, index + 2));
        features.add("b2=" + norm(words, index - 2) + ' ' + before);
        features.add("a2=" + after + ' ' + norm(words, index + 2));
        if (Character.isUpperCase(word.charAt(0)) && norm.length() > ENDING) {
            features.add("e=" + norm.substring(norm.length() - ENDING));
        }
    }

    private static String norm(String[] words, int index) {
        return index < 0 ? "<" : index >= words.length ? ">" : Tokens.norm(words[index]);
    }

    /// One letter for each kind of word.
    private String look(String[] words, int index) {
        if (index < 0 || index >= words.length) {
            return "_";
        }
        String word = words[index];
        char first = word.charAt(0);
        if (Character.isDigit(first)) {
            return "9";
        }
        if (!Character.isLetter(first)) {
            return word.length() == 1 ? word : "..";
        }
        String norm = Tokens.norm(word);
        boolean title = NameWords.TITLES.contains(norm);
        if (Character.isLowerCase(first)) {
            return title ? "t" : NameWords.PARTICLES.contains(norm) ? "p" : "a";
        }
        if (word.length() == 1) {
            return "I";
        }
        boolean given = lists.givenNames().contains(norm);
        if (title) {
            return given ? "TG" : "T";
        }
        if (word.equals(word.toUpperCase(Locale.ROOT))) {
            return "U";
        }
        if (NameWords.NO_NAME.contains(norm)) {
            return given ? "NG" : AgencyWords.HEADS.contains(norm) ? "NH" : "N";
        }
        if (given) {
            return lists.doubtful().contains(norm) ? "GW" : "G";
        }
        return lists.words().contains(norm) ? "W" : "A";
    }
}
