package org.foiatrail.tag.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What is said in one file, in the order of the text.
final class Statements {
    private final List<Statement> statements;

    Statements(List<Statement> statements) {
        this.statements = new ArrayList<>(statements);
    }

    void add(Statement statement) {
        statements.add(statement);
    }

    void replaceAll(java.util.function.UnaryOperator<Statement> change) {
        statements.replaceAll(change);
    }

    void clear() {
        statements.clear();
    }

    boolean hold(Sentence sentence) {
        return statements.stream()
                .anyMatch(statement -> statement.match().first() >= sentence.from()
                        && statement.match().first() < sentence.to());
    }

    /// Without those that only tell which ones another statement of their sentence means: `a county that does not
    /// want it may decline` permits, and nobody in it asks for anything.
    List<Statement> list() {
        return statements.stream()
                .filter(statement -> !statement.reading().supposed() || isAlone(statement))
                .sorted(Comparator.comparingInt(statement -> statement.match().first()))
                .toList();
    }

    private boolean isAlone(Statement supposed) {
        return statements.stream()
                .noneMatch(statement ->
                        statement.sentence().from() == supposed.sentence().from()
                                && !statement.reading().supposed());
    }
}
