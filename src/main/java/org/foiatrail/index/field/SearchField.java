package org.foiatrail.index.field;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foiatrail.model.Mention;

/// A field a query may name: one of those every passage has, or a kind of mention.
///
/// @param name as a query names it
/// @param key as the index names it
public record SearchField(String name, String key, Type type) {
    public static final SearchField TEXT = of("text", Type.WORDS);
    public static final SearchField SUBJECT = of("subject", Type.WORDS);
    public static final SearchField FROM = of("from", Type.WORDS);
    public static final SearchField BATES = of("bates", Type.BATES);
    public static final SearchField PATH = of("path", Type.NAME);
    public static final SearchField KIND = of("kind", Type.NAME);
    public static final SearchField SENT = of("sent", Type.DATE);
    public static final SearchField PRODUCTION = of("production", Type.NAME);
    public static final SearchField ORIGIN = of("origin", Type.NAME);
    public static final SearchField CONFIDENCE = of("confidence", Type.NUMBER);
    public static final SearchField EXEMPTION = of("exemption", Type.EXEMPTION);
    public static final SearchField TAG = of("tag", Type.NAME);
    public static final SearchField TOPIC = of("topic", Type.NAME);
    public static final SearchField STANCE = of("stance", Type.NAME);

    private static final List<SearchField> OF_ALL = List.of(
            TEXT,
            SUBJECT,
            FROM,
            BATES,
            PATH,
            KIND,
            SENT,
            PRODUCTION,
            ORIGIN,
            CONFIDENCE,
            EXEMPTION,
            TAG,
            TOPIC,
            STANCE);

    /// How a field's values are compared.
    public enum Type {
        /// Word by word.
        WORDS,
        /// As a whole, folded.
        NAME,
        /// As a whole, without spaces, or by the number at the end.
        BATES,
        /// As a whole, brackets and blanks left out; one with a subpart by its number, too.
        EXEMPTION,
        /// By beginning: a month holds its days.
        DATE,
        NUMBER
    }

    private static SearchField of(String name, Type type) {
        return new SearchField(name, name, type);
    }

    /// The field of what a kind of mention names. Its key is apart from the index's own, for users name kinds.
    public static SearchField ofKind(String kind) {
        Type type = switch (kind) {
            case Mention.JURISDICTION, Mention.FIGURE -> Type.NAME;
            case Mention.DATE -> Type.DATE;
            default -> Type.WORDS;
        };
        return new SearchField(kind, "tag." + kind, type);
    }

    /// True for what a kind of mention names.
    public boolean isOfKind() {
        return this.equals(ofKind(name));
    }

    /// The field of its stems, or its own where names are not to be stemmed.
    public String stems() {
        return this.equals(TEXT) || this.equals(SUBJECT) ? key + ".stem" : key;
    }

    /// The field of that name, if there is one.
    ///
    /// @param kinds of mentions there are
    public static Optional<SearchField> named(String name, Collection<String> kinds) {
        return OF_ALL.stream()
                .filter(field -> field.name.equals(name))
                .findFirst()
                .or(() -> kinds.stream().filter(name::equals).findFirst().map(SearchField::ofKind));
    }

    public static String names(Collection<String> kinds) {
        return Stream.concat(OF_ALL.stream().map(SearchField::name), kinds.stream())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
