package org.foiatrail.tag.topic.speaker;

import java.util.Set;
import org.foiatrail.tag.text.Phrases;
import org.foiatrail.tag.topic.reading.English;
import org.foiatrail.tag.topic.reading.Sentence;
import org.jspecify.annotations.Nullable;

/// Who is named before a statement in its sentence: `Hask said that they can`, `according to Hask`, `Hask: they can`.
final class Introduction {
    /// `I understand from Hask that`, `bottom line from Hask:`.
    private static final Set<String> LEARNING = English.words("""
            understand understood hear heard learn learned know word gather question inquiry query coming line gist note
            voicemail fwd got it this
            """);

    private static final Set<String> LINES = Set.of("line", "word", "gist", "coming");

    private static final Set<String> SEEING =
            Set.of("see", "sees", "saw", "read", "reads", "tell", "tells", "understands");

    private static final Set<String> WANTING = Set.of("want", "wants", "wanted", "like", "needs", "need");

    private static final Set<String> VIEWING =
            Set.of("view", "views", "viewed", "regard", "regards", "regarded", "consider", "considers");

    /// `Hask says it does not bind us and we could leave` may go on with what Hask says.
    private static final Set<String> MODALS = Set.of("can", "could", "may", "might", "would", "should", "will", "must");

    private static final Set<String> MAKING = Set.of("made", "makes", "make");

    private static final Set<String> HAVING = Set.of("has", "have", "had");

    private static final Set<String> CALLS =
            English.words("call conversation talk meeting mtg email note voicemail msg");

    private static final Set<String> WITH = Set.of("with", "from");

    private static final int NEAR = 9;

    private final Sentence sentence;
    private final Names names;
    private final Continuation around;

    Introduction(Sentence sentence, Names names, Continuation around) {
        this.sentence = sentence;
        this.names = names;
        this.around = around;
    }

    /// True if `He understands that` begins the sentence: what went before tells who.
    static boolean isLearnt(int verb, Sentence sentence) {
        return sentence.isAny(verb, LEARNING);
    }

    /// `it` of `as Hask sees it`.
    static boolean isSeen(int token, Sentence sentence) {
        return sentence.norm(token).equals("it") && sentence.isAny(token - 1, SEEING);
    }

    /// @param wish true if the statement's label is that of something wanted
    @Nullable
    Attribution of(Phrases.Match match, boolean wish) {
        boolean maybeOwn = false;
        for (int i = match.first() - 1; i >= sentence.from(); i--) {
            if (sentence.norm(i).equals(";")) {
                break;
            }
            if (names.labels().isTurn(i)) {
                Attribution turn = names.labels().before(i);
                return turn == null || turn.speaker() == null ? Attribution.SOMEBODY : turn;
            }
            boolean own = sentence.isAny(i, English.FIRST_PERSON)
                    && (sentence.norm(i - 1).equals("and")
                            || sentence.norm(i - 1).equals("but"));
            if (own && !(sentence.norm(i).equals("we") && sentence.isAny(i + 1, MODALS))) {
                return null;
            }
            maybeOwn |= own;
            Attribution source = source(i, match, wish);
            if (source != null) {
                return maybeOwn && source.quoted() ? Attribution.SOMEBODY : source;
            }
            Attribution seen = seen(i);
            if (seen != null) {
                return maybeOwn && seen.quoted() ? Attribution.SOMEBODY : seen;
            }
            Attribution view = Views.before(i, sentence, names);
            if (view != null) {
                return maybeOwn && view.quoted() ? Attribution.SOMEBODY : view;
            }
            Attribution said = said(i, match);
            if (said != null) {
                return maybeOwn && said.quoted() ? Attribution.SOMEBODY : said;
            }
        }
        Attribution viewed = viewed(match);
        return viewed == null ? named(match) : viewed;
    }

    /// `according to Hask`, `per Hask`, `I hear from Hask that`, `we were told that`.
    private @Nullable Attribution source(int token, Phrases.Match match, boolean wish) {
        if (names.isAccording(token)) {
            return names.from(token + 2);
        }
        String norm = sentence.norm(token);
        boolean from = norm.equals("per") || (norm.equals("from") && isLearnt(token - 1, sentence));
        boolean call = norm.equals("per") && sentence.isAny(token + 1, CALLS) && sentence.isAny(token + 2, WITH);
        Attribution source = from ? names.named(call ? token + 3 : token + 1) : null;
        if (source != null) {
            return source;
        }
        if (from && (sentence.norm(token + 1).equals("you") || sentence.isAny(token - 1, LINES))) {
            return Attribution.SOMEBODY;
        }
        boolean told = Hearsay.isTold(token, sentence) && !Speech.isAside(token, match, sentence);
        if (told || Hearsay.isHeard(token, sentence)) {
            Attribution wanted = Wanting.of(match, sentence, names, wish, token + 1);
            Attribution by = told ? names.before(token) : null;
            return wanted != null && wanted.quoted() ? wanted : by == null ? Attribution.SOMEBODY : by;
        }
        if (Hearsay.isAlsoBy(token, sentence)) {
            return names.from(token + 1);
        }
        return Hearsay.isGiven(token, sentence)
                ? Attribution.SOMEBODY
                : Hearsay.isGist(token, sentence) ? gist(token) : null;
    }

    /// A gist is that of somebody's words; a bottom line may be the sender's own.
    private @Nullable Attribution gist(int token) {
        Attribution told = around.told();
        return told == null && sentence.norm(token).equals("gist") ? Attribution.SOMEBODY : told;
    }

    /// `as Hask sees it,`, `the sheriffs want to know`, `Hask has it that`, `wants it on record that`.
    private @Nullable Attribution seen(int token) {
        String norm = sentence.norm(token);
        String last = sentence.norm(token - 1);
        boolean that = sentence.norm(token + 1).equals("that");
        if (isSeen(token, sentence) && sentence.norm(token + 1).equals(",")) {
            for (int i = token - 2; i >= sentence.from() && i > token - NEAR; i--) {
                if (sentence.norm(i).equals("as")) {
                    return names.from(i + 1);
                }
            }
        }
        if (norm.equals("know") && last.equals("to") && sentence.isAny(token - 2, WANTING)) {
            return names.subject(token - 2);
        }
        if (norm.equals("it") && that && sentence.isAny(token - 1, HAVING)) {
            return names.subject(token - 1);
        }
        if (norm.equals("concerned") && last.equals("is")) {
            return names.before(token - 1);
        }
        if (Continuation.isFrank(token, sentence)
                && (that || sentence.norm(token + 1).equals(":"))) {
            boolean made = last.equals("it");
            return !made ? names.subject(token) : sentence.isAny(token - 2, MAKING) ? names.subject(token - 2) : null;
        }
        if (norm.equals("record") && last.equals("on") && that) {
            boolean it = sentence.norm(token - 2).equals("it") && sentence.isAny(token - 3, WANTING);
            return it ? names.subject(token - 3) : Attribution.SOMEBODY;
        }
        return null;
    }

    private @Nullable Attribution said(int verb, Phrases.Match match) {
        int governor = Speech.governor(verb, sentence);
        if (governor >= 0) {
            Attribution said = names.subject(governor);
            return said == null ? Attribution.SOMEBODY : said;
        }
        if (isInterposed(verb)) {
            return names.subject(verb);
        }
        Attribution said =
                Speech.isAt(verb, sentence) && !Speech.isAside(verb, match, sentence) ? names.before(verb) : null;
        return said == null || !isParted(verb, match) ? said : said.quoted() ? Attribution.SOMEBODY : null;
    }

    /// `Hask does not view it as one that they can leave`.
    private @Nullable Attribution viewed(Phrases.Match match) {
        boolean as = false;
        for (int i = match.first() - 1; i > sentence.from(); i--) {
            if (as && sentence.isAny(i, VIEWING) && !sentence.norm(i - 1).equals("to")) {
                return names.subject(i);
            }
            as |= sentence.norm(i).equals("as");
        }
        return null;
    }

    /// `could we not, Hask asks, leave`.
    private boolean isInterposed(int verb) {
        int comma = verb - 1;
        while (comma > verb - NEAR && !sentence.norm(comma).equals(",")) {
            comma--;
        }
        return Speech.isBetweenCommas(verb, sentence)
                && comma < verb - 1
                && comma > sentence.from()
                && sentence.norm(comma).equals(",");
    }

    /// `Ms. Dunmore: they can`: a record of what was said.
    private @Nullable Attribution named(Phrases.Match match) {
        Attribution said = null;
        for (int i = match.first() - 1; said == null && i > sentence.from(); i--) {
            said = sentence.norm(i).equals(":") ? names.labels().before(i) : null;
        }
        return said == null ? names.labels().remarking(match.first()) : said;
    }

    /// `Hask said so, but they can`: the second half may be the sender's own.
    private boolean isParted(int verb, Phrases.Match match) {
        for (int i = verb + 1; i < match.first(); i++) {
            if (sentence.norm(i).equals("but") || sentence.norm(i).equals("although")) {
                return true;
            }
        }
        return false;
    }
}
