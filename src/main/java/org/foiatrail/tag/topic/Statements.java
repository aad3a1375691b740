package org.foiatrail.tag.topic;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.foiatrail.tag.topic.reading.Sentence;
import org.foiatrail.tag.topic.reading.Statement;

/// What is said in one file, in the order of the text. No two share a word, so each is known by its first one: a file
/// may say something in every line.
final class Statements {
    private final NavigableMap<Integer, Statement> statements = new TreeMap<>();

    Statements(List<Statement> statements) {
        statements.forEach(this::add);
    }

    void add(Statement statement) {
        statements.put(statement.match().first(), statement);
    }

    /// Adds what may say the same as others of these: of those that share words the longest stays.
    void join(Statement statement) {
        int first = statement.match().first();
        Map.Entry<Integer, Statement> before = statements.lowerEntry(first);
        boolean shared = before != null && before.getValue().match().last() >= first;
        NavigableMap<Integer, Statement> same = statements.subMap(
                shared ? before.getKey() : first, true, statement.match().last(), true);
        if (same.values().stream().allMatch(other -> length(other) < length(statement))) {
            same.clear();
            add(statement);
        }
    }

    private static int length(Statement statement) {
        return statement.match().last() - statement.match().first();
    }

    /// @param change empty for what is no statement
    void change(Function<Statement, Optional<Statement>> change) {
        for (Integer first : List.copyOf(statements.keySet())) {
            statements.computeIfPresent(
                    first, (same, statement) -> change.apply(statement).orElse(null));
        }
    }

    void clear() {
        statements.clear();
    }

    List<Statement> all() {
        return List.copyOf(statements.values());
    }

    /// True if the token is a word of one of them.
    boolean hold(int token) {
        Map.Entry<Integer, Statement> before = statements.floorEntry(token);
        return before != null && before.getValue().match().last() >= token;
    }

    boolean hold(Sentence sentence) {
        return holdAny(sentence.from(), sentence.to());
    }

    /// True if one of them begins between two tokens.
    boolean holdAny(int from, int to) {
        Integer next = statements.ceilingKey(from);
        return next != null && next < to;
    }

    /// Tells of each token whether one of these, as they are now, begins no more than `reach` tokens from it.
    IntPredicate nearby(int reach) {
        NavigableSet<Integer> firsts = new TreeSet<>(statements.keySet());
        return token -> {
            Integer next = firsts.ceiling(token - reach);
            return next != null && next <= token + reach;
        };
    }

    /// Without those that only tell which ones another statement of their sentence means: `a county that does not
    /// want it may decline` permits, and nobody in it asks for anything. Nor those that only name the matter where
    /// their sentence says more.
    List<Statement> list() {
        Set<Integer> told = new HashSet<>();
        Set<Integer> closed = new HashSet<>();
        for (Statement statement : statements.values()) {
            if (!statement.reading().supposed()) {
                told.add(statement.sentence().from());
            }
            if (!statement.open()) {
                closed.add(statement.sentence().from());
            }
        }
        return statements.values().stream()
                .filter(statement -> !statement.reading().supposed()
                        || !told.contains(statement.sentence().from()))
                .filter(statement -> !statement.open()
                        || !closed.contains(statement.sentence().from()))
                .toList();
    }
}
