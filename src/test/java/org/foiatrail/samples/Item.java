package org.foiatrail.samples;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A message, memo, letter or other document of the story, before any release took words out of it.
///
/// @param id the key all its copies share
/// @param fields by name in lower case; values in the markup of [Markup]
/// @param body in the markup of [Markup]
record Item(String id, Map<String, String> fields, String body) {
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    Item {
        fields = Map.copyOf(fields);
    }

    Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /// `email memo letter note paper`, or `page` for a document that is no message.
    String kind() {
        return field("kind").orElse("email");
    }

    boolean isMessage() {
        return !kind().equals("page");
    }

    Optional<LocalDateTime> sent() {
        return field("sent").filter(text -> text.contains("T")).map(text -> LocalDateTime.parse(text, TIME));
    }

    /// The parties of a field, each with a `!` in front if a release takes the name out.
    List<String> parties(String field) {
        return field(field).stream()
                .flatMap(text -> List.of(text.split(",", -1)).stream())
                .map(String::strip)
                .toList();
    }

    String label() {
        return field("label").orElse("(b)(6), (b)(7)(C)");
    }
}
