package org.foiatrail.samples.tags;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A labelled text: what is said of a topic in it, and by whom.
///
/// @param from who sends it, null if nobody is named
/// @param mentions none for a text that only sounds like the topic
record StanceItem(String id, @Nullable String from, String text, List<Label> mentions) {
    /// One mention, as it should be found.
    ///
    /// @param words as they stand in the text, where they occur once
    record Label(
            String words,
            String label,
            @Nullable String scope,
            @Nullable String manner,
            @Nullable String speaker,
            @Nullable String about) {}

    static List<StanceItem> read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        List<StanceItem> items = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                items.add(json.readValue(line, StanceItem.class));
            }
        }
        return items;
    }

    /// The text as a printed mail, if somebody sends it.
    String printed() {
        return from == null
                ? text
                : "From: " + from + "\nSent: Tuesday, May 11, 2010 2:33 PM\nTo: Distribution\nSubject: Note\n\n" + text;
    }
}
