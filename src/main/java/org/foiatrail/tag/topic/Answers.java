package org.foiatrail.tag.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foiatrail.model.Topic;
import org.foiatrail.tag.text.Phrases;
import org.foiatrail.tag.text.SentenceBounds;
import org.foiatrail.tag.text.Tokens;
import org.foiatrail.tag.topic.reading.English;
import org.foiatrail.tag.topic.reading.Reading;
import org.foiatrail.tag.topic.reading.Sentence;
import org.foiatrail.tag.topic.reading.Statement;
import org.jspecify.annotations.Nullable;

/// Short answers that say by a pronoun and an auxiliary what a statement before them says in full: `Is it required? It
/// is not.`, `He says that they may decline, and they may not.` They affirm or deny that statement if it has the same
/// auxiliary.
final class Answers {
    static final String ANSWER = "answer";

    private static final double SURE = 0.65;

    private static final Set<String> MODALS = Set.of("can", "could", "may", "able", "allowed", "free", "entitled");

    private static final Set<String> BEING = Set.of("is", "are", "was", "were", "be", "s", "re");

    private static final Set<String> DOING = Set.of("do", "does", "did");

    /// Auxiliaries, and which of a statement's words they take up.
    private static final Map<String, Set<String>> KIN = Map.of(
            "can", MODALS,
            "could", MODALS,
            "may", MODALS,
            "must", Set.of("must", "required", "obliged", "have", "has"),
            "is", BEING,
            "are", BEING,
            "s", BEING,
            "re", BEING,
            "do", DOING,
            "does", DOING);

    private static final Set<String> SUBJECTS = Set.of("they", "it", "he", "she", "one", "we", "you", "there");

    private static final Set<String> BEFORE = English.words(
            ", : ; . \" \u201C ( \u2014 \u2013 and but no yes that says said say think believe course answer why");

    private static final Set<String> BEHIND = English.words(", ; . ! ) \" \u201D .\" ,\" \u2014 \u2013 and but");

    /// From the statement to its answer, in words.
    private static final int REACH = 40;

    private static final int AUXILIARY_REACH = 8;

    private static final int EXPLAINED = 20;

    /// What denies the statement without its auxiliary.
    private static final Phrases DENIALS = new Phrases();

    static {
        DENIALS.add("there is|s no such thing", 0);
        DENIALS.add("it|that is|s nothing of the kind|sort", 0);
        DENIALS.add("it|that is|s not so|true", 0);
    }

    private final Topic topic;

    Answers(Topic topic) {
        this.topic = topic;
    }

    List<Statement> find(Statements statements, Tokens tokens, SentenceBounds bounds) {
        List<Statement> answers = new ArrayList<>();
        for (Statement said : statements.all()) {
            if (said.affirmed() == null || said.reading().supposed()) {
                continue;
            }
            if (said.reading().asked() && said.sentence().asks()) {
                int word = shortAnswer(said, tokens);
                // What is said behind it says more.
                if (word >= 0 && !statements.holdAny(word + 1, word + EXPLAINED)) {
                    String label = tokens.is(word, "yes")
                            ? said.affirmed()
                            : topic.opposite(said.affirmed()).orElse(null);
                    Statement answer = statement(said, new Phrases.Match(word, word, 0), label, tokens, bounds);
                    if (answer != null) {
                        answers.add(answer);
                        continue;
                    }
                }
            }
            int end = Math.min(tokens.size(), said.match().last() + REACH);
            for (int i = said.match().last() + 2; i < end; i++) {
                // Below it another message may begin.
                if (statements.hold(i)
                        || (tokens.isAfterBreak(i) && !said.reading().asked())) {
                    break;
                }
                Statement answer = answer(said, i, tokens, bounds);
                if (answer != null) {
                    answers.add(answer);
                    break;
                }
            }
        }
        return answers;
    }

    private @Nullable Statement answer(Statement said, int subject, Tokens tokens, SentenceBounds bounds) {
        Phrases.Match denied = DENIALS.longest(tokens, subject);
        if (denied != null && isEnd(denied.last() + 1, tokens)) {
            return statement(
                    said,
                    denied,
                    topic.opposite(String.valueOf(said.affirmed())).orElse(null),
                    tokens,
                    bounds);
        }
        if (!SUBJECTS.contains(tokens.norm(subject)) || !BEFORE.contains(tokens.norm(subject - 1))) {
            return null;
        }
        int verb = subject + 1;
        boolean not = verb + 1 < tokens.size() && tokens.is(verb + 1, "not");
        int last = not ? verb + 1 : verb;
        if (last >= tokens.size() || !isEnd(last + 1, tokens) || !repeats(said, tokens.norm(verb), tokens)) {
            return null;
        }
        String label = not ? topic.opposite(String.valueOf(said.affirmed())).orElse(null) : said.affirmed();
        return statement(said, new Phrases.Match(subject, last, 0), label, tokens, bounds);
    }

    private @Nullable Statement statement(
            Statement said, Phrases.Match match, @Nullable String answer, Tokens tokens, SentenceBounds bounds) {
        Sentence sentence = Sentence.of(tokens, match.first(), bounds);
        Reading reading = Reading.of(match, sentence);
        boolean turned = reading.polarity() == Reading.Polarity.TURNED;
        String label = turned && answer != null ? topic.opposite(answer).orElse(null) : answer;
        if (label == null || reading.polarity() == Reading.Polarity.OPEN || reading.supposed()) {
            return null;
        }
        return new Statement(match, sentence, reading, label, null, said.scope(), ANSWER, SURE, false);
    }

    /// The `No.` behind a question and an `A:`, -1 if there is none.
    private static int shortAnswer(Statement said, Tokens tokens) {
        int i = said.match().last() + 1;
        int end = Math.min(tokens.size(), i + AUXILIARY_REACH);
        while (i < end && !tokens.is(i, "?") && !tokens.is(i, "?\"")) {
            i++;
        }
        boolean answered = (tokens.is(i + 1, "a") || tokens.is(i + 1, "answer") || tokens.is(i + 1, "response"))
                && (tokens.is(i + 2, ":") || tokens.is(i + 2, "."));
        int word = i + 3;
        boolean plain = answered && (tokens.is(word, "yes") || tokens.is(word, "no"));
        return plain && (word + 1 >= tokens.size() || tokens.is(word + 1, ".") || tokens.isAfterBreak(word + 1))
                ? word
                : -1;
    }

    private static boolean isEnd(int token, Tokens tokens) {
        return tokens.isAfterBreak(token) || BEHIND.contains(tokens.norm(token));
    }

    private static boolean repeats(Statement said, String verb, Tokens tokens) {
        Set<String> kin = KIN.getOrDefault(verb, Set.of());
        int from = Math.max(said.sentence().from(), said.match().first() - AUXILIARY_REACH);
        for (int i = from; i <= said.match().last(); i++) {
            if (kin.contains(tokens.norm(i))) {
                return true;
            }
        }
        return false;
    }
}
