package org.foiatrail.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
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
