package org.foiatrail.workflow.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.foiatrail.relate.text.Token;

/// The words of a cited place, which may run over several files: they are read as one text, and quoted each from its
/// own.
final class CitedWords {
    private final List<QuotedText> parts;
    /// Where each part begins, and where the last one ends.
    private final List<Integer> starts = new ArrayList<>(List.of(0));
    private final List<Token> tokens;

    CitedWords(List<QuotedText> texts) {
        parts = texts.stream().filter(text -> text.size() > 0).toList();
        parts.forEach(part -> starts.add(starts.getLast() + part.size()));
        tokens = parts.stream().map(QuotedText::tokens).flatMap(List::stream).toList();
    }

    List<Token> tokens() {
        return tokens;
    }

    /// The part that words from `from` on stand in; the last one for a place behind all words.
    int part(int from) {
        int part = 0;
        while (part + 1 < parts.size() && starts.get(part + 1) <= from) {
            part++;
        }
        return part;
    }

    QuotedText text(int part) {
        return parts.get(part);
    }

    int start(int part) {
        return starts.get(part);
    }

    /// Where a part begins within a stretch of words; none if it lies in one.
    Stream<Integer> cuts(int from, int to) {
        return starts.stream().filter(start -> from < start && start < to);
    }
}
