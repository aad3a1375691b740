package org.foiatrail.tag.topic.speaker;

import java.util.Set;
import org.foiatrail.tag.topic.reading.English;
import org.foiatrail.tag.topic.reading.Sentence;
import org.jspecify.annotations.Nullable;

/// Whose view, words or answer a statement is: `in Hask's view`, `my understanding is that`.
final class Views {
    private static final Set<String> VIEWS = English.words("""
            view views opinion position reading understanding impression claim contention words argument letter memo
            message statement judgment conclusion testimony finding directive remarks response question remark phrase read
            take answer line quote eyes assurance assurances promise commitment
            """);

    /// Whose words they are is told only where it is said what they are.
    private static final Set<String> REPLIES =
            Set.of("question", "answer", "response", "read", "take", "remark", "phrase", "line", "quote");

    private static final Set<String> LINES = Set.of("line", "quote");

    private static final Set<String> TOLD = Set.of("is", "was", "s", "that", ",");

    private static final Set<String> HOLDING = Set.of("take", "takes", "took", "taken", "hold", "holds", "held");

    private static final Set<String> PLACED = Set.of("in", "on", "given", "made", "by", "of");

    private static final Set<String> BEFORE_OWNER = Set.of("in", "is", "was", "by", "s", "on", "to");

    private static final Set<String> WISHES = Set.of("wish", "desire", "preference");

    /// Behind a wish: it is told. What it does or counts for is the sender's word.
    private static final Set<String> WISHED =
            English.words("is was are were be has had would remains remained to that not for of : , (");

    private static final Set<String> OTHERS = Set.of("his", "her", "its", "their");

    private static final Set<String> OWNED = Set.of("my", "our", "his", "her", "its", "their");

    private static final Set<String> PARTING = Set.of("and", "but", ",", ";");

    private static final Set<String> BEING = Set.of("is", "was", "were", "s", "been");

    private static final int NEAR = 7;

    private static final int FAR = 12;

    private Views() {}

    /// Whose it is that is introduced by the noun; null if it is no view, or nobody's.
    static @Nullable Attribution before(int noun, Sentence sentence, Names names) {
        boolean told = sentence.isAny(noun + 1, TOLD) && !sentence.isAny(noun, LINES);
        boolean reply = sentence.isAny(noun, REPLIES) && !told && opened(noun, sentence) < 0;
        if (reply || (!sentence.isAny(noun, VIEWS) && !sentence.isAny(noun, English.PROPOSITIONS))) {
            return wish(noun, sentence, names);
        }
        String whose = sentence.norm(noun - 1);
        return switch (whose) {
            case "my", "our" -> new Attribution(names.sender(), false);
            // `is it your view that they can?`
            case "your" ->
                sentence.asks() && sentence.norm(noun - 2).equals("it") ? null : names.owner(whose, noun - 1);
            case "his", "her", "their" -> names.owner(whose, noun - 1);
            case "s", "'", "\u2019" ->
                !sentence.isPossessive(noun - 1)
                        ? null
                        : isDenied(noun, sentence) ? Attribution.SOMEBODY : names.owner(noun - 2);
            // `our lawyers took the view that`, `I question the claim that`
            case "the" ->
                !isThatNear(noun, sentence)
                        ? null
                        : sentence.isAny(noun - 2, HOLDING) ? names.before(noun - 2) : doubted(noun - 2, sentence);
            default -> null;
        };
    }

    /// Where what is viewed begins: `it` of `the chief's answer to them is that it`, `in our view, it`; -1 if nobody's
    /// view is told.
    static int opened(int noun, Sentence sentence) {
        boolean owned = sentence.isAny(noun - 1, OWNED)
                || sentence.isPossessive(noun - 1)
                || (sentence.norm(noun - 1).equals("the")
                        && sentence.norm(noun + 1).equals("from"));
        if (!owned || !sentence.isAny(noun, VIEWS)) {
            return -1;
        }
        String next = sentence.norm(noun + 1);
        if (next.equals(",") || next.equals(":")) {
            return noun + 2;
        }
        for (int i = noun + 1; i < noun + FAR && !sentence.isAny(i, PARTING); i++) {
            if (sentence.norm(i).equals("that") && sentence.isAny(i - 1, BEING)) {
                return i + 1;
            }
        }
        return -1;
    }

    /// Whose wish it is: `the chief's preference is that`, `its desire not to`; null if it is none, or the sender's.
    static @Nullable Attribution wish(int noun, Sentence sentence, Names names) {
        if (!sentence.isAny(noun, WISHES)) {
            return null;
        }
        if (sentence.isAny(noun - 1, OTHERS)) {
            return Attribution.SOMEBODY;
        }
        boolean anybody = sentence.isAny(noun - 3, English.GENERAL) || sentence.isAny(noun - 4, English.GENERAL);
        boolean told = sentence.isAny(noun + 1, WISHED);
        Attribution owner = sentence.norm(noun - 1).equals("s") && told && !anybody ? names.owner(noun - 2) : null;
        return owner == null || owner.speaker() == null ? null : owner;
    }

    /// The same of a noun behind what is viewed: `they can, in the Board's view`, `that is Hask's directive`.
    static @Nullable Attribution behind(int noun, Sentence sentence, Names names) {
        boolean held = false;
        for (int i = noun - 2; i > noun - NEAR; i--) {
            held |= sentence.isAny(i, BEFORE_OWNER);
        }
        return held && sentence.isAny(noun, VIEWS) && sentence.norm(noun - 1).equals("s")
                ? names.owner(noun - 2)
                : null;
    }

    /// `the claim in para. 3 that`.
    private static boolean isThatNear(int noun, Sentence sentence) {
        boolean placed = sentence.isAny(noun + 1, PLACED);
        for (int i = noun + 1; i <= (placed ? noun + NEAR : noun + 1); i++) {
            if (sentence.norm(i).equals("that")) {
                return true;
            }
        }
        return false;
    }

    /// `it is not the Department's position that`.
    private static boolean isDenied(int noun, Sentence sentence) {
        int i = noun - 1;
        while (i > noun - NEAR && !sentence.isNegation(i)) {
            i--;
        }
        return sentence.isNegation(i) && sentence.norm(noun + 1).equals("that");
    }

    /// `I reject the idea that they can` is the sender's own, and `under the impression that` is nobody's word.
    private static @Nullable Attribution doubted(int verb, Sentence sentence) {
        return sentence.isAny(verb, English.REJECTING) || sentence.norm(verb).equals("under")
                ? null
                : Attribution.SOMEBODY;
    }
}
