package org.foiatrail.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.model.Topic;

/// The named lists of a topic file: `<out>` in a phrase stands for every phrase of the list `out`.
final class WordLists {
    private static final Pattern NAMED = Pattern.compile("<([^<>]*)>");

    /// More of them than anybody means.
    private static final int MOST = 20_000;

    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    void add(String name, List<String> phrases) {
        lists.put(name, phrases);
    }

    List<Topic.WordList> all() {
        return lists.entrySet().stream()
                .map(list -> new Topic.WordList(list.getKey(), list.getValue()))
                .toList();
    }

    /// Every phrase that `phrase` stands for.
    ///
    /// @throws IllegalArgumentException which says what is wrong with it
    List<String> spelledOut(String phrase) {
        Matcher named = NAMED.matcher(phrase);
        if (!named.find()) {
            return List.of(phrase);
        }
        List<String> words = lists.get(named.group(1));
        if (words == null) {
            throw new IllegalArgumentException(
                    "no such list: '" + named.group() + "'; above this line 'words:' has " + lists.keySet());
        }
        List<String> all = new ArrayList<>();
        for (String word : words) {
            all.addAll(spelledOut(phrase.substring(0, named.start()) + word + phrase.substring(named.end())));
            if (all.size() > MOST) {
                throw new IllegalArgumentException("stands for more than " + MOST + " phrases: '" + phrase + "'");
            }
        }
        return all;
    }
}
