package org.foiatrail.tag.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.foiatrail.model.Message;
import org.foiatrail.tag.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads who speaks off the words beside a verb of speech. A word that only may be a name is none.
final class Names {
    private static final Attribution SOMEBODY = new Attribution(null, true);

    /// They stand between a subject and its verb.
    private static final Set<String> BETWEEN = Set.of(
            "has",
            "have",
            "had",
            "also",
            "then",
            "again",
            "later",
            "never",
            "not",
            "repeatedly",
            "recently",
            "now",
            "just",
            "already",
            "did",
            "do",
            "does",
            "always",
            "once",
            "first",
            "both",
            "further",
            "would",
            "will",
            "hereby",
            "can",
            "today",
            "yesterday",
            "earlier",
            "still");

    /// `nobody thinks that`: so says the sender.
    private static final Set<String> ANYBODY = Set.of("nobody", "everybody", "everyone", "anybody", "anyone", "none");

    /// `officials said`: somebody without a name.
    private static final Set<String> SPEAKING = Set.of(
            "officials",
            "sources",
            "lawyers",
            "staff",
            "counsel",
            "people",
            "advocates",
            "spokesman",
            "spokeswoman",
            "spokesperson");

    private static final int LONGEST = 6;
    private static final int ACRONYM = 5;
    private static final int LABEL = 5;

    private final Sentence sentence;
    private final Tokens tokens;
    private final String text;
    private final @Nullable Message message;
    private final IntPredicate places;

    /// @param places tells where a jurisdiction's name begins
    Names(Sentence sentence, String text, @Nullable Message message, IntPredicate places) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.text = text;
        this.message = message;
        this.places = places;
    }

    @Nullable
    String sender() {
        String from = message == null ? null : message.senders();
        return Message.REDACTED.equals(from) ? null : from;
    }

    boolean isAccording(int token) {
        return sentence.norm(token).equals("according")
                && sentence.norm(token + 1).equals("to");
    }

    /// True for a part of a name, a pronoun, or what may stand between them and a verb.
    boolean isSubject(int token) {
        return token < sentence.to()
                && (belongs(token)
                        || sentence.isAny(token, BETWEEN)
                        || sentence.isAny(token, English.PRONOUNS)
                        || sentence.isAny(token, SPEAKING)
                        || sentence.norm(token).equals("the"));
    }

    /// Who does what the verb says; null if nobody is named before it.
    @Nullable
    Attribution before(int verb) {
        if (Attribution.isPassive(verb, sentence)) {
            return SOMEBODY;
        }
        int i = verb - 1;
        while (sentence.isAny(i, BETWEEN)) {
            i--;
        }
        if (sentence.norm(i).equals(",")) {
            int opened = i - 1;
            while (opened > sentence.from() && !sentence.norm(opened).equals(",")) {
                opened--;
            }
            // `Hask, who was there, said`
            i = sentence.norm(opened).equals(",") ? opened - 1 : i;
        }
        if (sentence.isAny(i, English.FIRST_PERSON) || sentence.isAny(i, ANYBODY)) {
            return new Attribution(sender(), false);
        }
        if (i < sentence.from() || !tokens.isWord(i)) {
            // `please tell them`, `do not say`: the sender's own; a note without a subject may be anybody's.
            boolean imperative = i == verb - 1 ? false : sentence.norm(i + 1).equals("do");
            // `the testimony, p. 7, says`: the name is lost.
            boolean lost = i < sentence.from() || sentence.norm(i).equals(",");
            return imperative ? new Attribution(sender(), false) : i == verb - 1 && lost ? SOMEBODY : null;
        }
        if (sentence.norm(i).equals("please")
                || sentence.norm(i).equals("to")
                || sentence.norm(i).equals("let")) {
            return new Attribution(sender(), false);
        }
        String name = nameUpTo(i);
        return name == null ? SOMEBODY : new Attribution(name, true);
    }

    /// Who is named from `first` on.
    Attribution from(int from) {
        int first = sentence.norm(from).equals("the") ? from + 1 : from;
        if (sentence.isAny(first, English.FIRST_PERSON)) {
            return new Attribution(sender(), false);
        }
        int last = first;
        while (last + 1 < sentence.to() && last - first < LONGEST && belongs(last + 1)) {
            last++;
        }
        while (last > first && !tokens.isWord(last)) {
            last--;
        }
        String name = tokens.isCapital(first) ? name(first, last) : null;
        return name == null ? SOMEBODY : new Attribution(name, true);
    }

    /// Whose `'s view` it is.
    Attribution owner(int last) {
        String name = nameUpTo(last);
        return name == null ? SOMEBODY : new Attribution(name, true);
    }

    /// Who stands before a colon: initials, a body or somebody with a title. A title at a paragraph's head may belong
    /// to whoever is spoken to; `Q:` and `A:` are anybody.
    @Nullable
    Attribution label(int colon) {
        int last = colon - 1;
        int first = last;
        while (first > sentence.from() && tokens.isWord(first - 1) && colon - first <= LABEL) {
            first--;
        }
        if (colon - first > LABEL || last < sentence.from() || !tokens.isWord(last)) {
            return null;
        }
        boolean quote = sentence.norm(colon + 1).startsWith("\"")
                || sentence.norm(colon + 1).startsWith("\u201C");
        String words = text.substring(tokens.start(first), tokens.end(last));
        if (first == last) {
            boolean one = tokens.length(first) == 1 || English.TITLES.contains(sentence.norm(first));
            return isBody(first)
                    ? new Attribution(words, true)
                    : quote ? SOMEBODY : one ? new Attribution(null, false) : null;
        }
        if (sentence.isAny(last, English.BODIES)) {
            return new Attribution(words, true);
        }
        if (English.TITLES.contains(sentence.norm(first))) {
            boolean said = quote || message == null || !tokens.isAfterBreak(first);
            return said ? new Attribution(words, true) : new Attribution(null, false);
        }
        return null;
    }

    /// `HQ`, `counsel`, or initials, of somebody or of an agency; a place in two letters is a heading.
    private boolean isBody(int token) {
        boolean initials = tokens.isUpper(token) && tokens.length(token) > 1 && tokens.length(token) < ACRONYM;
        return sentence.isAny(token, English.BODIES)
                || (initials && !sentence.isAny(token, English.HEADINGS) && !places.test(token));
    }

    private @Nullable String nameUpTo(int last) {
        int first = last;
        while (first - 1 >= sentence.from() && last - first < LONGEST && belongs(first - 1)) {
            first--;
        }
        while (first < last && (!tokens.isCapital(first) || sentence.isAny(first, English.NO_NAMES))) {
            first++;
        }
        // `Cook County, Illinois`: half of a name is nobody's.
        boolean half = sentence.norm(first - 1).equals(",") && tokens.isCapital(first - 2);
        return tokens.isCapital(last) && !half ? name(first, last) : null;
    }

    private boolean belongs(int token) {
        boolean initial = sentence.norm(token).equals(".")
                && tokens.touchesLast(token)
                && tokens.isCapital(token - 1)
                && (tokens.length(token - 1) == 1 || English.TITLES.contains(sentence.norm(token - 1)));
        return tokens.isCapital(token) || initial || sentence.norm(token).equals("-");
    }

    private @Nullable String name(int first, int last) {
        boolean article = sentence.norm(first - 1).equals("the")
                || sentence.norm(first - 1).equals("a");
        List<Integer> words = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            if (tokens.isWord(i) && !English.NO_NAMES.contains(sentence.norm(i))) {
                words.add(i);
            }
        }
        if (words.isEmpty() || article) {
            return null;
        }
        boolean titleOnly = words.stream().allMatch(i -> English.TITLES.contains(sentence.norm(i)));
        boolean acronym = words.size() == 1 && tokens.isUpper(words.getFirst()) && tokens.length(words.getFirst()) > 1;
        boolean head = first == sentence.from() || sentence.isAny(first - 1, Set.of(".", ":", "?", "!", "\u201C"));
        boolean alone = words.size() == 1 && head && !acronym && !isParty(words.getFirst());
        // A headline's words are no name.
        boolean shouted = words.stream().allMatch(tokens::isUpper)
                && (words.size() > 1 || tokens.length(words.getFirst()) > ACRONYM);
        return titleOnly || alone || shouted ? null : text.substring(tokens.start(first), tokens.end(last));
    }

    /// True for a part of the name of somebody the message goes between.
    private boolean isParty(int token) {
        if (message == null) {
            return false;
        }
        String word = sentence.norm(token);
        return message.parties()
                .anyMatch(party -> List.of(party.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                        .contains(word));
    }
}
