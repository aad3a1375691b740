package org.foiatrail.samples.tags;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Span;
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

    /// What a second reader, who did not know the labels, says of the same texts, in their order.
    static List<StanceItem> read(Path file, Path reader) throws IOException {
        List<StanceItem> items = read(file);
        List<StanceItem> read = read(reader);
        if (items.size() != read.size()) {
            throw new IllegalStateException(reader + ": " + read.size() + " texts, " + file + ": " + items.size());
        }
        List<StanceItem> second = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            StanceItem item = items.get(i);
            if (!item.id().equals(read.get(i).id())) {
                throw new IllegalStateException(
                        reader + ": " + read.get(i).id() + " stands where " + item.id() + " does");
            }
            second.add(new StanceItem(
                    item.id(), item.from(), item.text(), read.get(i).mentions()));
        }
        return second;
    }

    /// Its labels as mentions of the text's one page.
    List<Mention> asMentions(String topic) {
        String page = printed();
        return mentions.stream()
                .map(label -> {
                    int start = page.lastIndexOf(label.words());
                    Mention.Stance stance = new Mention.Stance(
                            label.label(), label.scope(), label.speaker(), label.about(), label.manner());
                    return new Mention(
                            topic,
                            label.words(),
                            null,
                            List.of(),
                            null,
                            null,
                            stance,
                            null,
                            false,
                            "reader",
                            1,
                            List.of(new Span(1, start, start + label.words().length())));
                })
                .toList();
    }

    /// The text as a printed mail, if somebody sends it.
    String printed() {
        return from == null
                ? text
                : "From: " + from + "\nSent: Tuesday, May 11, 2010 2:33 PM\nTo: Distribution\nSubject: Note\n\n" + text;
    }
}
