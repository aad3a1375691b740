package org.foiatrail.store;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A text in which everything that is said of a topic is labelled.
///
/// @param from who sends it, null if nobody is named
public record LabelledText(@Nullable String from, String text, List<Stance> mentions) {
    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /// What is said at one place.
    ///
    /// @param words as they stand in the text, where they occur once
    /// @param manner `asserted`, `asked`, `conditional` or `quoted`
    /// @param speaker null if nobody is named
    public record Stance(
            String words,
            String label,
            String manner,
            @Nullable String speaker) {}

    /// The texts of a file of JSON Lines.
    public static List<LabelledText> read(Path file) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            texts.add(JSON.readValue(line, LabelledText.class));
        }
        return texts;
    }
}
