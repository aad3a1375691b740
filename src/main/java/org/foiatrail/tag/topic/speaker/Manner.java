package org.foiatrail.tag.topic.speaker;

import java.util.Set;
import org.foiatrail.tag.text.Phrases;
import org.foiatrail.tag.topic.reading.English;
import org.foiatrail.tag.topic.reading.Sentence;
import org.foiatrail.tag.topic.reading.Statement;

/// How a statement is made: asked, on a condition, as somebody else's word, or asserted. The first that fits.
public final class Manner {
    private static final Set<String> ASKING = English.words("""
            ask asks asked asking wonder wonders wondered wondering inquire inquires inquired inquiring inquiry question
            questions query know please pls kindly confirm clarify advise clarification verify curious issue
            """);

    /// What nobody knows is stated, not asked: `I do not know whether they can`.
    private static final Set<String> KNOWING = Set.of("know", "question");

    private static final Set<String> UNTIL = Set.of("until", "till", "til", "unless");

    /// What is to wait until then hangs on nothing.
    private static final Set<String> DELAYING = English.words("""
            delay delays delayed delaying postpone postponed postponing defer deferred deferring wait
            """);

    private static final Set<String> OFF = Set.of("off", "back");

    private static final Set<String> PUTTING = Set.of("hold", "holds", "held", "holding", "put", "puts", "putting");

    private static final Set<String> HAVING = Set.of("have", "has", "had", "not", "be");

    private static final int DELAY = 12;

    private Manner() {}

    /// How it is said: `asked`, `conditional`, `quoted` or `asserted`.
    ///
    /// @param unsure true if the statement's label is that of what is open
    public static String of(Statement statement, boolean unsure, boolean quoted) {
        Sentence sentence = statement.sentence();
        Phrases.Match match = statement.match();
        // `considering whether to` asks nobody.
        if (statement.reading().asked() && unsure && isAsked(match, sentence)) {
            return "asked";
        }
        return statement.reading().conditional() || isUntil(match, sentence)
                ? "conditional"
                : quoted ? "quoted" : "asserted";
    }

    private static boolean isAsked(Phrases.Match match, Sentence sentence) {
        boolean asked = sentence.asks();
        for (int i = sentence.from(); !asked && i <= match.last(); i++) {
            boolean known =
                    sentence.isAny(i, KNOWING) && (isDenied(i, sentence) || sentence.isAny(i - 1, Set.of("the", "of")));
            asked = sentence.isAny(i, ASKING) && !known;
        }
        return asked;
    }

    private static boolean isDenied(int token, Sentence sentence) {
        return sentence.isNegation(token - 1)
                || sentence.isNegation(token - 2)
                || sentence.norm(token - 1).equals("t");
    }

    /// `they may until the Board says otherwise`.
    private static boolean isUntil(Phrases.Match match, Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to() && !sentence.norm(i).equals(";"); i++) {
            boolean begins = i == sentence.from() || sentence.norm(i - 1).equals(",");
            boolean asLong = sentence.norm(i).equals("long")
                    && sentence.norm(i + 1).equals("as")
                    && !sentence.norm(i - 2).equals("for");
            boolean until = sentence.isAny(i, UNTIL) && !isDelay(i, sentence);
            if ((until || asLong) && (begins || i >= match.first())) {
                return true;
            }
        }
        return false;
    }

    /// `held off until`, `not until`, `till after`.
    private static boolean isDelay(int until, Sentence sentence) {
        if (sentence.isAny(until - 1, HAVING) || sentence.norm(until + 1).equals("after")) {
            return true;
        }
        for (int i = until - 1; i >= sentence.from() && i > until - DELAY; i--) {
            boolean off = sentence.isAny(i, PUTTING) && (sentence.isAny(i + 1, OFF) || sentence.isAny(i + 2, OFF));
            if (off || sentence.isAny(i, DELAYING)) {
                return true;
            }
        }
        return false;
    }
}
