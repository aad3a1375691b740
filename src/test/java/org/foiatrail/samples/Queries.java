package org.foiatrail.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.samples.Answers.QueryAnswer;
import org.foiatrail.samples.Leaf.Line;
import org.foiatrail.samples.Made.PageFacts;

/// Finds where a phrase stands, word for word: what a search for it must find. Margins do not part a phrase.
final class Queries {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Map<String, Made> files;

    /// @param files by `production:path`
    Queries(Map<String, Made> files) {
        this.files = files;
    }

    private record Word(String text, int page) {}

    QueryAnswer answer(String query) {
        List<String> wanted = words(query);
        List<String> pages = new ArrayList<>();
        files.forEach((citation, made) -> {
            List<Word> words = words(made);
            TreeSet<String> found = new TreeSet<>();
            for (int i = 0; i + wanted.size() <= words.size(); i++) {
                if (matches(words, i, wanted)) {
                    int first = words.get(i).page;
                    int last = words.get(i + wanted.size() - 1).page;
                    found.add(citation + "#" + first + (last == first ? "" : "-" + last));
                }
            }
            pages.addAll(found);
        });
        if (pages.isEmpty()) {
            throw new IllegalStateException("planted nowhere: " + query);
        }
        return new QueryAnswer(query, pages);
    }

    private static boolean matches(List<Word> words, int at, List<String> wanted) {
        for (int j = 0; j < wanted.size(); j++) {
            if (!words.get(at + j).text.equals(wanted.get(j))) {
                return false;
            }
        }
        return true;
    }

    private static List<Word> words(Made made) {
        List<Word> words = new ArrayList<>();
        for (int p = 0; p < made.pages().size(); p++) {
            PageFacts page = made.pages().get(p);
            for (Line line : page.lines()) {
                for (String word : words(line.text())) {
                    words.add(new Word(word, p + 1));
                }
            }
        }
        return words;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
