package org.foiatrail.index.word;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A word of a text: one part, or several where a hyphen joins or breaks it. Each part takes one position, so that
/// `opt-out` and `opt out` are the same phrase.
public record IndexedWord(List<Part> parts) {
    public IndexedWord {
        parts = List.copyOf(parts);
    }

    /// What stands at one position.
    ///
    /// @param start in UTF-16 units of the text
    /// @param end exclusive
    /// @param term the word as written, folded
    /// @param plain without a possessive ending: what its stem is made of
    /// @param also other forms under which it is found
    public record Part(int start, int end, String term, String plain, List<String> also) {
        public Part {
            also = List.copyOf(also);
        }
    }

    public int start() {
        return parts.getFirst().start();
    }

    public int end() {
        return parts.getLast().end();
    }

    /// Parts `from` to `to` (exclusive) written as one word.
    public String joined(int from, int to, Function<Part, String> form) {
        return parts.subList(from, to).stream().map(form).collect(Collectors.joining());
    }

    public String joined(Function<Part, String> form) {
        return joined(0, parts.size(), form);
    }
}
