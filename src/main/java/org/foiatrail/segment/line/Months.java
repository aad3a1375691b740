package org.foiatrail.segment.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.foiatrail.model.Edits;

/// English names of months, whole, abbreviated or misread; those of some other languages, whole.
public final class Months {
    private static final List<String> NAMES = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /// Of German, French and Spanish, whole: correspondents abroad write to agencies, too.
    private static final Map<String, Integer> ABROAD = abroad(
            "januar februar märz april mai juni juli august september oktober november dezember",
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre");

    private Months() {}

    private static Map<String, Integer> abroad(String... languages) {
        Map<String, Integer> names = new HashMap<>();
        for (String language : languages) {
            String[] months = language.split(" ", -1);
            for (int i = 0; i < months.length; i++) {
                names.put(months[i], i + 1);
            }
        }
        return Map.copyOf(names);
    }

    /// True for a name or its usual abbreviation, as OCR may print it (`0CT`).
    public static boolean exact(String printed) {
        String word = word(printed);
        return ABROAD.containsKey(word) || NAMES.stream().anyMatch(name -> isForm(word, name));
    }

    /// The months, from 1, a word may stand for: the one it names, else those one letter away.
    public static List<Integer> candidates(String printed) {
        String word = word(printed);
        Integer abroad = ABROAD.get(word);
        if (abroad != null) {
            return List.of(abroad);
        }
        List<Integer> misread = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            String name = NAMES.get(i);
            if (isForm(word, name)) {
                return List.of(i + 1);
            }
            boolean near = Edits.within(word, name, name.length() > 4 ? 2 : 1)
                    || Edits.within(word, name.substring(0, 3), 1)
                    || (word.length() == 4 && Edits.within(word, "sept", 2) && name.equals("september"));
            if (near) {
                misread.add(i + 1);
            }
        }
        return misread;
    }

    /// What of a month's name was read otherwise than printed: nothing, or the whole.
    public static List<String> repairs(String printed, int month) {
        String name = NAMES.get(month - 1);
        String word = printed.toLowerCase(Locale.ROOT).replace(".", "");
        return isForm(word, name) || ABROAD.containsKey(word)
                ? List.of()
                : List.of(MisreadDigits.repair(printed, Character.toUpperCase(name.charAt(0)) + name.substring(1)));
    }

    private static boolean isForm(String word, String name) {
        return word.equals(name)
                || word.equals(name.substring(0, 3))
                || (word.equals("sept") && name.equals("september"));
    }

    private static String word(String printed) {
        return printed.toLowerCase(Locale.ROOT).replace('0', 'o').replace(".", "");
    }
}
