package org.foiatrail.tag.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The forms of an English verb: `leave`, `leaves`, `leaving`, `left`.
final class VerbForms {
    /// Base, past and participle of verbs that do not take `-ed`.
    private static final String IRREGULAR = """
            be was been, become became become, begin began begun, bind bound bound, break broke broken,
            bring brought brought, buy bought bought, choose chose chosen, come came come, cut cut cut,
            dig dug dug, draw drew drawn, drive drove driven, fall fell fallen, fight fought fought, find found found,
            forbid forbade forbidden, forgo forwent forgone, forget forgot forgotten, freeze froze frozen,
            get got gotten, give gave given, go went gone, have had had, hear heard heard, hold held held,
            keep kept kept, know knew known, lead led led, leave left left, let let let, make made made, mean meant meant,
            opt opted opted, overrule overruled overruled, pay paid paid, put put put, quit quit quit, read read read,
            rid rid rid, ride rode ridden, run ran run, say said said, see saw seen, seek sought sought, sell sold sold,
            send sent sent, set set set, shut shut shut, sit sat sat, speak spoke spoken, split split split,
            stand stood stood, stick stuck stuck, strike struck struck, take took taken, tell told told,
            think thought thought, throw threw thrown, turn turned turned, undo undid undone, withdraw withdrew withdrawn,
            withhold withheld withheld, write wrote written
            """;

    private static final Map<String, List<String>> PAST = new HashMap<>();

    static {
        for (String verb : IRREGULAR.split(",", -1)) {
            String[] forms = verb.strip().split("\\s+", -1);
            PAST.put(forms[0], List.of(forms[1], forms[2]));
        }
    }

    private VerbForms() {}

    /// The alternatives of a phrase's first word, each in all its forms, `|` between them.
    static String all(String words) {
        List<String> all = new ArrayList<>();
        for (String word : words.split("\\|", -1)) {
            int hyphen = word.indexOf('-');
            String verb = hyphen < 0 ? word : word.substring(0, hyphen);
            String rest = hyphen < 0 ? "" : word.substring(hyphen);
            of(verb).forEach(form -> all.add(form + rest));
        }
        return String.join("|", all);
    }

    private static List<String> of(String verb) {
        List<String> forms = new ArrayList<>(List.of(verb, third(verb), stem(verb) + "ing"));
        if (verb.equals("be")) {
            forms.addAll(List.of("am", "is", "are", "were"));
        }
        forms.addAll(PAST.getOrDefault(verb, List.of(verb.endsWith("e") ? verb + "d" : yielding(verb, "i") + "ed")));
        return forms.stream().distinct().toList();
    }

    private static String third(String verb) {
        return switch (verb) {
            case "be" -> "is";
            case "have" -> "has";
            default -> verb.matches(".*(?:s|x|z|ch|sh|o)") ? verb + "es" : yielding(verb, "ie") + "s";
        };
    }

    /// What `-ing` is put to: `leav`, `quitt`, `withdraw`.
    private static String stem(String verb) {
        return verb.endsWith("e") && !verb.endsWith("ee") && verb.length() > 2
                ? verb.substring(0, verb.length() - 1)
                : doubled(verb);
    }

    private static String yielding(String verb, String letters) {
        return verb.matches(".*[^aeiou]y")
                ? verb.substring(0, verb.length() - 1) + letters
                : letters.equals("i") ? doubled(verb) : verb;
    }

    private static String doubled(String verb) {
        return verb.matches("[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]|.*(?:mit|bar|plug|get|fer|cur)")
                ? verb + verb.charAt(verb.length() - 1)
                : verb;
    }
}
