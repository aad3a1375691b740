package org.foiatrail.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a user looks for besides places and topics: names, and patterns of words.
///
/// @param name of the vocabulary: its file's, without the ending
public record Vocabulary(String name, List<Name> names, List<Rule> rules) {
    /// Names that queries give another meaning: no kind of mention can be called so.
    public static final Set<String> RESERVED = Set.of(
            "text",
            "subject",
            "from",
            "bates",
            "path",
            "kind",
            "sent",
            "production",
            "origin",
            "confidence",
            "exemption",
            "tag",
            "topic",
            "stance");

    /// How a kind is written.
    public static final String KIND = "[a-z][a-z0-9-]*";

    public Vocabulary {
        names = List.copyOf(names);
        rules = List.copyOf(rules);
    }

    /// A name of a gazetteer.
    ///
    /// @param kind of its mentions
    /// @param words as they are looked for; `may|can`, `the?` and `withdr*` may stand there, as in a topic's
    ///     phrases
    public record Name(
            String kind,
            String words,
            String canonical,
            @Nullable String value) {}

    /// A regular expression, looked for in the running text: no line ends in it.
    ///
    /// @param canonical null if the words themselves are the name
    /// @param value the group whose words are the value, by number or name; null without one
    /// @param place where it is written, for what is said of errors
    public record Rule(
            String kind,
            String pattern,
            @Nullable String canonical,
            @Nullable String value,
            String place) {}

    /// The kinds of mentions it finds.
    public Set<String> kinds() {
        return Stream.concat(names.stream().map(Name::kind), rules.stream().map(Rule::kind))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
