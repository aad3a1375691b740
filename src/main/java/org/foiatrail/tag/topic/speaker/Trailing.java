package org.foiatrail.tag.topic.speaker;

import java.util.Set;
import org.foiatrail.tag.text.Phrases;
import org.foiatrail.tag.topic.reading.English;
import org.foiatrail.tag.topic.reading.Sentence;
import org.jspecify.annotations.Nullable;

/// Who is named behind a statement in its sentence: `they can," Hask said`, `they can, per Hask`.
final class Trailing {
    private static final Set<String> STOPS = Set.of(",", "\"", "\u201D", "\u2019", "'", "?\"", ",\"", "?", "!\"");

    private static final Set<String> PARTING = Set.of("and", "but", "so");

    /// They begin what is said: `they can, Hask says it is so`.
    private static final Set<String> OPENING = English.words("""
            that it they he she there we you if whether nothing no its his any anything sure fine
            """);

    /// Words of a name with its titles.
    private static final int NAME = 7;

    private Trailing() {}

    static @Nullable Attribution of(Phrases.Match match, Sentence sentence, Names names) {
        for (int i = match.last() + 1; i < sentence.to(); i++) {
            if (sentence.norm(i).equals(";")) {
                return null;
            }
            Attribution view = Views.behind(i, sentence, names);
            if (view != null) {
                return view;
            }
            if (!sentence.isAny(i - 1, STOPS) || sentence.isAny(i, PARTING)) {
                continue;
            }
            if (names.isAccording(i)) {
                return names.from(i + 2);
            }
            if (sentence.norm(i).equals("per")) {
                return names.from(i + 1);
            }
            if (Speech.isAt(i, sentence)) {
                return names.from(i + 1);
            }
            int verb = i;
            while (verb < i + NAME && names.isSubject(verb)) {
                verb++;
            }
            boolean said = Speech.isAt(verb, sentence) || Speech.isBetweenCommas(verb, sentence);
            if (verb > i
                    && said
                    && !sentence.isNegation(verb - 1)
                    && !sentence.isNegation(verb + 1)
                    && !sentence.isAny(verb + 1, OPENING)) {
                Attribution by = names.before(verb);
                return by == null ? Attribution.SOMEBODY : by;
            }
        }
        return null;
    }
}
