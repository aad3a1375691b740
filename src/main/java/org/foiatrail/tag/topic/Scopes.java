package org.foiatrail.tag.topic;

import java.util.ArrayList;
import java.util.List;
import org.foiatrail.model.Topic;
import org.foiatrail.tag.text.Phrases;
import org.foiatrail.tag.topic.reading.Sentence;
import org.foiatrail.tag.topic.reading.Statement;
import org.jspecify.annotations.Nullable;

/// What exactly a statement is about, by the words in it and around it.
final class Scopes {
    private final List<Topic.Scope> scopes;
    private final List<Phrases> words = new ArrayList<>();

    Scopes(Topic topic) {
        scopes = topic.scopes();
        for (Topic.Scope scope : scopes) {
            Phrases phrases = new Phrases();
            scope.words().forEach(phrase -> phrases.add(phrase, 0));
            words.add(phrases);
        }
    }

    /// That told within the phrase, else behind it in its clause, else before it, else the one that needs no telling.
    @Nullable
    String of(Statement statement) {
        Sentence sentence = statement.sentence();
        Phrases.Match match = statement.match();
        String told = told(sentence, match.first(), match.last() + 1);
        if (told == null) {
            told = told(sentence, match.last() + 1, sentence.clauseEnd(match.last()));
        }
        if (told == null) {
            told = told(sentence, sentence.clauseStart(match, true), match.first());
        }
        return told == null ? untold() : told;
    }

    private @Nullable String told(Sentence sentence, int from, int to) {
        for (int scope = 0; scope < scopes.size(); scope++) {
            for (int i = from; i < to; i++) {
                if (words.get(scope).longest(sentence.tokens(), i) != null) {
                    return scopes.get(scope).name();
                }
            }
        }
        return null;
    }

    private @Nullable String untold() {
        return scopes.stream()
                .filter(scope -> scope.words().isEmpty())
                .map(Topic.Scope::name)
                .findFirst()
                .orElse(null);
    }
}
