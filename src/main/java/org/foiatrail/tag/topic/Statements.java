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

    /// Adds what may say the same as others of these: of those that share words the longest stays.
    void join(Statement statement) {
        List<Statement> same = statements.stream()
                .filter(other -> other.match().first() <= statement.match().last()
                        && other.match().last() >= statement.match().first())
                .toList();
        if (same.stream().allMatch(other -> length(other) < length(statement))) {
            statements.removeAll(same);
            statements.add(statement);
        }
    }

    private static int length(Statement statement) {
        return statement.match().last() - statement.match().first();
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
                .filter(statement -> !statement.open() || isOnly(statement))
                .sorted(Comparator.comparingInt(statement -> statement.match().first()))
                .toList();
    }

    /// Of one that only names the matter, what else its sentence says tells more.
    private boolean isOnly(Statement open) {
        return statements.stream()
                .noneMatch(statement ->
                        statement.sentence().from() == open.sentence().from() && !statement.open());
    }

    private boolean isAlone(Statement supposed) {
        return statements.stream()
                .noneMatch(statement ->
                        statement.sentence().from() == supposed.sentence().from()
                                && !statement.reading().supposed());
    }
}
