package org.foiatrail.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.foiatrail.model.Decisions;
import org.jspecify.annotations.Nullable;

/// An entry of the analyst's file as text, to be added at the file's end.
public final class DecisionEntry {
    private DecisionEntry() {}

    /// About a mention that nobody has decided yet.
    ///
    /// @param path for those who read it; the file is told by its hash
    /// @param name what the machine takes it for, null if it is unresolved
    /// @param remarks become comments above it
    public static String undecided(
            String kind, String path, Decisions.Anchor at, @Nullable String name, List<String> remarks) {
        StringBuilder entry = new StringBuilder();
        remarks.stream()
                .filter(remark -> !remark.isEmpty())
                .forEach(remark -> entry.append("# ").append(plain(remark)).append('\n'));
        entry.append("- mention: ").append(kind).append('\n');
        line(entry, "status", "unreviewed");
        entry.append("  # name: ").append(quoted(name == null ? "" : name)).append('\n');
        line(entry, "file", at.sha256());
        line(entry, "path", quoted(path));
        line(entry, "page", String.valueOf(at.page()));
        line(entry, "prefix", quoted(at.prefix()));
        line(entry, "words", quoted(at.words()));
        line(entry, "suffix", quoted(at.suffix()));
        return entry.toString();
    }

    /// About words as evidence, or a whole page.
    ///
    /// @param citation for those who read it; the place is told by the rest
    public static String onQuote(String citation, Decisions.OnQuote said) {
        StringBuilder entry = new StringBuilder();
        entry.append("- quote: ").append(quoted(citation)).append('\n');
        optional(
                entry,
                "status",
                said.status() == null ? null : said.status().name().toLowerCase(Locale.ROOT));
        optional(entry, "reading", said.reading() == null ? null : quoted(said.reading()));
        optional(entry, "star", said.star() == null ? null : said.star() ? "yes" : "no");
        optional(entry, "note", said.note() == null ? null : quoted(said.note()));
        list(entry, "tags", said.tags());
        list(entry, "without", said.without());
        line(entry, "file", said.at().sha256());
        line(entry, "page", String.valueOf(said.at().page()));
        if (!said.wholePage()) {
            line(entry, "prefix", quoted(said.at().prefix()));
            line(entry, "words", quoted(said.at().words()));
            line(entry, "suffix", quoted(said.at().suffix()));
        }
        optional(
                entry,
                "by",
                said.signed().by() == null ? null : quoted(said.signed().by()));
        optional(entry, "at", said.signed().at());
        return entry.toString();
    }

    private static void optional(StringBuilder entry, String name, @Nullable String value) {
        if (value != null) {
            line(entry, name, value);
        }
    }

    private static void list(StringBuilder entry, String name, List<String> values) {
        if (!values.isEmpty()) {
            line(entry, name, values.stream().map(DecisionEntry::quoted).collect(Collectors.joining(", ", "[", "]")));
        }
    }

    private static void line(StringBuilder entry, String name, String value) {
        entry.append("  ").append(name).append(": ").append(value).append('\n');
    }

    /// JSON's quoted strings are YAML's too. White space is compared as one blank.
    private static String quoted(String text) {
        try {
            return Json.mapper().writeValueAsString(plain(text));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a string can be written as JSON", e);
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
