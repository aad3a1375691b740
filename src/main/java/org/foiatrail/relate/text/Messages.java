package org.foiatrail.relate.text;

import java.util.Arrays;

/// Where the messages of a document begin; a document without any counts as one.
public final class Messages {
    private final int[] starts;
    private final int size;

    Messages(DocumentText text) {
        starts = text.starts().stream().mapToInt(Integer::intValue).toArray();
        size = text.tokens().size();
    }

    /// The words of the document.
    int size() {
        return size;
    }

    /// How many begin after the word `from` and not after `to`.
    int between(int from, int to) {
        return behind(to) - behind(from);
    }

    /// How long the message is that the word stands in.
    int length(int word) {
        int next = behind(word);
        return (next == starts.length ? size : starts[next]) - (next == 0 ? 0 : starts[next - 1]);
    }

    /// How many begin at the word or before it.
    private int behind(int word) {
        int at = Arrays.binarySearch(starts, word);
        return at < 0 ? -at - 1 : at + 1;
    }
}
