package org.foiatrail.relate.text;

import java.util.List;

/// A document as a run of words, without the margins of its pages.
///
/// @param id tells it from all others
/// @param content the key of its bytes, which copies of a file share; empty if it is a part of a file
/// @param production where it was delivered
/// @param path of its file
/// @param starts the places in `tokens` where messages begin, ascending
public record DocumentText(
        String id, String content, String production, String path, List<Token> tokens, List<Integer> starts) {
    public DocumentText {
        tokens = List.copyOf(tokens);
        starts = List.copyOf(starts);
    }
}
