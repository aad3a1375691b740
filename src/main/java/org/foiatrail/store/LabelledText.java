package org.foiatrail.store;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A text in which everything that is said of a topic is labelled.
public record LabelledText(String text, List<Stance> mentions) {
    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /// What is said at one place.
    ///
    /// @param words as they stand in the text, where they occur once
    public record Stance(String words, String label) {}

    /// The texts of a file of JSON Lines.
    public static List<LabelledText> read(Path file) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            texts.add(JSON.readValue(line, LabelledText.class));
        }
        return texts;
    }
}
