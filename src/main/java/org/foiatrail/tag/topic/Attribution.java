package org.foiatrail.tag.topic;

import java.util.Set;
import java.util.function.IntPredicate;
import org.foiatrail.model.Message;
import org.foiatrail.tag.text.Phrases;
import org.jspecify.annotations.Nullable;

/// Whose words a phrase is part of: the sender's, or those of whoever is quoted.
///
/// @param speaker null if unsure
/// @param quoted true if the sender reports somebody else
record Attribution(@Nullable String speaker, boolean quoted) {
    private static final Attribution SOMEBODY = new Attribution(null, true);

    private static final Set<String> VIEWS = Set.of(
            "view",
            "views",
            "opinion",
            "position",
            "reading",
            "understanding",
            "impression",
            "claim",
            "contention",
            "words",
            "argument",
            "letter",
            "memo",
            "message",
            "statement",
            "judgment",
            "conclusion",
            "testimony",
            "eyes");

    /// `I understand from Hask that`.
    private static final Set<String> LEARNING = Set.of(
            "understand",
            "understood",
            "hear",
            "heard",
            "learn",
            "learned",
            "know",
            "word",
            "gather",
            "question",
            "inquiry",
            "query");

    private static final Set<String> WISHES = English.words("""
            want wants wanted wish wishes wished hopes hoped desires prefers preferred demands demanded urges urged seeks
            sought begged begs insists like wanting seeking demand plea appeal
            """);

    private static final Set<String> SEEING =
            Set.of("see", "sees", "saw", "read", "reads", "tell", "tells", "understands");

    private static final Set<String> HOLDING = Set.of("take", "takes", "took", "taken", "hold", "holds", "held");

    /// `was given to understand he can`.
    private static final Set<String> TOLD = Set.of("understand", "believe", "think");

    private static final Set<String> MAY = Set.of("may", "can", "could", "might");

    private static final Set<String> OTHERS = Set.of("he", "she", "they");

    /// Words of a name with its titles.
    private static final int NAME = 7;

    private static final Set<String> PASSIVE =
            Set.of("was", "were", "been", "am", "is", "are", "being", "be", "got", "get");

    /// @param places tells where a jurisdiction's name begins
    /// @param wish true if the statement's label is that of something wanted
    static Attribution of(
            Statement statement,
            boolean wish,
            String text,
            Quoted quoted,
            @Nullable Message message,
            IntPredicate places) {
        Phrases.Match match = statement.match();
        Sentence sentence = statement.sentence();
        Names names = new Names(sentence, text, message, places);
        Attribution behind = behind(match, sentence, names);
        if (behind != null) {
            return behind;
        }
        Attribution before = before(match, sentence, names);
        if (before != null) {
            return before;
        }
        if (quoted.holds(match, sentence.tokens())) {
            return SOMEBODY;
        }
        Attribution wished = wish ? wished(match, sentence, names) : null;
        if (wished != null) {
            return wished;
        }
        if (isOfOthers(sentence)) {
            return SOMEBODY;
        }
        return new Attribution(names.sender(), false);
    }

    /// `They understand that`: what went before tells who.
    private static boolean isOfOthers(Sentence sentence) {
        int verb = sentence.from() + 1;
        return sentence.isAny(sentence.from(), OTHERS)
                && (sentence.isAny(verb, English.THINKING) || sentence.isAny(verb, LEARNING));
    }

    /// `they can," Hask said`.
    private static @Nullable Attribution behind(Phrases.Match match, Sentence sentence, Names names) {
        for (int i = match.last() + 1; i < sentence.to(); i++) {
            if (sentence.isAny(i, VIEWS) && sentence.norm(i - 1).equals("s")) {
                return names.owner(i - 2);
            }
            if (!isStop(i - 1, sentence)) {
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
            if (verb > i
                    && Speech.isAt(verb, sentence)
                    && !sentence.norm(verb + 1).equals("that")) {
                Attribution said = names.before(verb);
                return said == null ? SOMEBODY : said;
            }
        }
        return null;
    }

    private static @Nullable Attribution before(Phrases.Match match, Sentence sentence, Names names) {
        for (int i = match.first() - 1; i >= sentence.from(); i--) {
            if (names.isAccording(i)) {
                return names.from(i + 2);
            }
            if (sentence.norm(i).equals("per") && sentence.tokens().isCapital(i + 1)) {
                return names.from(i + 1);
            }
            if (sentence.norm(i).equals("from") && sentence.isAny(i - 1, LEARNING)) {
                return names.from(i + 1);
            }
            if (sentence.norm(i).equals(";")) {
                return named(match, sentence, names);
            }
            if (sentence.isAny(i, TOLD) && sentence.norm(i - 1).equals("to") && isPassive(i - 2, sentence)) {
                return SOMEBODY;
            }
            Attribution seen = seen(i, sentence, names);
            if (seen != null) {
                return seen;
            }
            if (sentence.isAny(i, VIEWS) || sentence.isAny(i, English.PROPOSITIONS)) {
                Attribution view = view(i, sentence, names);
                if (view != null) {
                    return view;
                }
            }
            if (Speech.isAt(i, sentence) && !Speech.isAside(i, match, sentence)) {
                Attribution said = names.before(i);
                if (said != null) {
                    if (said.quoted() && sentence.isAny(i, English.THINKING)) {
                        return SOMEBODY;
                    }
                    return isParted(i, match, sentence) ? new Attribution(null, said.quoted()) : said;
                }
            }
        }
        return named(match, sentence, names);
    }

    /// `as Hask sees it,`, `the sheriffs want to know`, `wants it on record that`.
    private static @Nullable Attribution seen(int token, Sentence sentence, Names names) {
        String norm = sentence.norm(token);
        if (norm.equals("it")
                && sentence.isAny(token - 1, SEEING)
                && sentence.norm(token + 1).equals(",")) {
            for (int i = token - 2; i >= sentence.from() && i > token - NAME - 2; i--) {
                if (sentence.norm(i).equals("as")) {
                    return names.from(i + 1);
                }
            }
        }
        boolean asks =
                norm.equals("know") && sentence.norm(token - 1).equals("to") && sentence.isAny(token - 2, WISHES);
        if (asks) {
            return names.before(token - 2);
        }
        boolean onRecord = norm.equals("record")
                && sentence.norm(token - 1).equals("on")
                && sentence.norm(token + 1).equals("that");
        return onRecord ? SOMEBODY : null;
    }

    /// `in Hask's view`, `my understanding is that`.
    private static @Nullable Attribution view(int noun, Sentence sentence, Names names) {
        String whose = sentence.norm(noun - 1);
        return switch (whose) {
            case "my", "our" -> new Attribution(names.sender(), false);
            case "his", "her", "their", "your" -> SOMEBODY;
            case "s" -> names.owner(noun - 2);
            // `our lawyers took the view that`, `I question the claim that`
            case "the" ->
                !sentence.norm(noun + 1).equals("that")
                        ? null
                        : sentence.isAny(noun - 2, HOLDING) ? names.before(noun - 2) : doubted(noun - 2, sentence);
            default -> null;
        };
    }

    /// `I reject the idea that they can` is the sender's own, and `under the impression that` is nobody's word.
    private static @Nullable Attribution doubted(int verb, Sentence sentence) {
        return sentence.isAny(verb, English.REJECTING) || sentence.norm(verb).equals("under") ? null : SOMEBODY;
    }

    /// `Ms. Dunmore: they can`: a record of what was said.
    private static @Nullable Attribution named(Phrases.Match match, Sentence sentence, Names names) {
        Attribution said = null;
        for (int i = match.first() - 1; said == null && i > sentence.from(); i--) {
            said = sentence.norm(i).equals(":") ? names.label(i) : null;
        }
        return said;
    }

    /// `Hask said so, but they can`: the second half may be the sender's own.
    private static boolean isParted(int verb, Phrases.Match match, Sentence sentence) {
        for (int i = verb + 1; i < match.first(); i++) {
            if (sentence.norm(i).equals("but") || sentence.norm(i).equals("although")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStop(int token, Sentence sentence) {
        String norm = sentence.norm(token);
        return norm.equals(",")
                || norm.equals("\"")
                || norm.equals("\u201D")
                || norm.equals("?\"")
                || norm.equals(",\"");
    }

    static boolean isPassive(int verb, Sentence sentence) {
        return sentence.isAny(verb - 1, PASSIVE)
                || (sentence.isAny(verb - 2, PASSIVE)
                        && !sentence.norm(verb - 1).equals("and"));
    }

    /// The phrase is itself a request or a wish, and who makes it is the one who speaks: the sender only in the first
    /// person; null if it is none.
    private static @Nullable Attribution wished(Phrases.Match match, Sentence sentence, Names names) {
        for (int i = match.first(); i <= match.last() && !sentence.asks(); i++) {
            String norm = sentence.norm(i);
            boolean mine = sentence.norm(i - 1).equals("hereby");
            boolean may = sentence.isAny(i - 1, MAY);
            boolean wish = WISHES.contains(norm) && !sentence.norm(i - 1).equals("to");
            boolean request = norm.startsWith("request");
            if (!mine && !may && (wish || request || English.SPEECH.contains(norm) || norm.equals("asking"))) {
                Attribution said = names.before(i);
                return said != null ? said : wish ? SOMEBODY : new Attribution(null, false);
            }
        }
        return null;
    }
}
