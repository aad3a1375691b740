package org.foiatrail.index;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The fields a query may name.
enum SearchField {
    TEXT(Type.WORDS),
    SUBJECT(Type.WORDS),
    FROM(Type.WORDS),
    BATES(Type.BATES),
    PATH(Type.NAME),
    KIND(Type.NAME),
    SENT(Type.DATE),
    PRODUCTION(Type.NAME),
    ORIGIN(Type.NAME),
    CONFIDENCE(Type.NUMBER);

    /// How a field's values are compared.
    enum Type {
        /// Word by word.
        WORDS,
        /// As a whole, folded.
        NAME,
        /// As a whole, without spaces, or by the number at the end.
        BATES,
        /// By beginning: a month holds its days.
        DATE,
        NUMBER
    }

    private final Type type;
    private final String key;

    SearchField(Type type) {
        this.type = type;
        this.key = name().toLowerCase(Locale.ROOT);
    }

    Type type() {
        return type;
    }

    /// As a query names it, and as the index does.
    String key() {
        return key;
    }

    /// The field of its stems, or its own where names are not to be stemmed.
    String stems() {
        return this == FROM ? key : key + ".stem";
    }

    static Optional<SearchField> named(String name) {
        return Arrays.stream(values()).filter(f -> f.key.equals(name)).findFirst();
    }

    static String names() {
        return Arrays.stream(values()).map(SearchField::key).collect(Collectors.joining(", "));
    }
}
