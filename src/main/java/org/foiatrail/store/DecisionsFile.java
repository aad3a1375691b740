package org.foiatrail.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.Decisions;
import org.foiatrail.model.Decisions.Anchor;
import org.foiatrail.model.Decisions.Correction;
import org.foiatrail.model.Decisions.OnMention;
import org.foiatrail.model.Decisions.OnName;
import org.foiatrail.model.Decisions.Signed;
import org.foiatrail.model.Decisions.Status;
import org.foiatrail.model.Ids;
import org.foiatrail.store.YamlEntries.Entry;
import org.jspecify.annotations.Nullable;

/// The analyst's file: a list of entries, each told by its first name: `mention`, `alias`, `merge`, `split`, `reject`
/// or
/// `accept`. A list, so that an entry can be added by writing at the file's end, and comments and order stay.
public final class DecisionsFile {
    private static final Set<String> SIGNED = Set.of("by", "at", "why");
    private static final Set<String> MENTION = with(
            SIGNED, "mention", "status", "file", "path", "page", "prefix", "words", "suffix", "kind", "name", "type",
            "value", "stance", "scope", "speaker", "about");
    private static final Set<String> NAME = with(SIGNED, "kind", "means", "type", "words", "files");

    private final List<OnMention> mentions = new ArrayList<>();
    private final List<OnName> names = new ArrayList<>();
    private final Set<String> accepted = new HashSet<>();

    private DecisionsFile() {}

    static Decisions read(Home home) {
        Path file = home.decisions();
        String yaml = text(home);
        return yaml == null ? Decisions.NONE : parse(yaml, file.toString());
    }

    /// Null if there is no such file and none was asked for.
    private static @Nullable String text(Home home) {
        Path file = home.decisions();
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            if (home.named()) {
                throw new CorpusException(CorpusException.Kind.MISSING, "no such file: " + file, e);
            }
            return null;
        } catch (java.nio.charset.CharacterCodingException e) {
            throw new CorpusException(
                    CorpusException.Kind.CONFIGURATION, file + ", line 1: it is not UTF-8; save it as UTF-8", e);
        } catch (IOException e) {
            throw new CorpusException(CorpusException.Kind.IO, "cannot read " + file + ": " + Problems.of(e), e);
        }
    }

    /// Tells whether the file says anything else than before, without reading what it says.
    public static String fingerprint(Home home) {
        String yaml = text(home);
        return yaml == null ? Decisions.NONE.fingerprint() : Ids.of(yaml);
    }

    static Decisions parse(String yaml, String file) {
        DecisionsFile decisions = new DecisionsFile();
        YamlEntries.read(yaml, file).forEach(decisions::add);
        return new Decisions(decisions.mentions, decisions.names, decisions.accepted, Ids.of(yaml));
    }

    private void add(Entry entry) {
        Set<String> has = entry.fields().keySet();
        if (has.contains("mention")) {
            entry.only(MENTION);
            mentions.add(mention(entry));
        } else if (has.contains("accept")) {
            entry.only(with(SIGNED, "accept", "path"));
            accepted.add(sha256(entry, "accept", entry.required("accept")));
        } else if (has.contains("alias")) {
            names.add(name(entry, "alias", "means"));
        } else if (has.contains("merge")) {
            names.add(name(entry, "merge", "into"));
        } else if (has.contains("split")) {
            OnName split = name(entry, "split", "means");
            if (split.words() == null && split.files().isEmpty()) {
                throw entry.wrong("split", "'split:' needs 'words:' or 'files:' to tell which mentions are meant");
            }
            names.add(split);
        } else if (has.contains("reject")) {
            names.add(name(entry, "reject", null));
        } else {
            throw entry.wrong("", "an entry is one of mention, alias, merge, split, reject, accept");
        }
    }

    private static OnMention mention(Entry entry) {
        Anchor at = new Anchor(
                sha256(entry, "file", entry.required("file")),
                page(entry),
                or(entry.text("prefix"), ""),
                entry.required("words"),
                or(entry.text("suffix"), ""));
        Correction to = new Correction(
                entry.text("kind"),
                entry.text("name"),
                entry.text("type"),
                entry.text("value"),
                entry.text("stance"),
                entry.text("scope"),
                entry.text("speaker"),
                entry.text("about"));
        Status status = status(entry);
        boolean corrects = !to.equals(new Correction(null, null, null, null, null, null, null, null));
        if (corrects && status != Status.CORRECTED) {
            throw entry.wrong("status", "an entry that corrects has 'status: corrected'");
        }
        return new OnMention(entry.required("mention"), at, status, to, signed(entry));
    }

    private static Status status(Entry entry) {
        String text = entry.required("status");
        for (Status status : Status.values()) {
            if (status.name().equalsIgnoreCase(text)) {
                return status;
            }
        }
        throw entry.wrong("status", "'" + text + "': a status is unreviewed, confirmed, corrected or rejected");
    }

    private static int page(Entry entry) {
        String text = entry.required("page");
        if (!text.matches("[1-9]\\d{0,8}")) {
            throw entry.wrong("page", "'" + text + "' is no page; pages count from 1");
        }
        return Integer.parseInt(text);
    }

    private static OnName name(Entry entry, String what, @Nullable String to) {
        entry.only(to == null ? with(NAME, what) : with(NAME, what, to));
        if (entry.texts(what).isEmpty()) {
            throw entry.wrong(what, "this entry needs a name behind '" + what + ":'");
        }
        Set<String> names = new HashSet<>();
        for (String name : entry.texts(what)) {
            if (name.isBlank()) {
                throw entry.wrong(what, "a name is empty");
            }
            names.add(plain(name));
        }
        Set<String> files = new HashSet<>();
        entry.texts("files").forEach(file -> files.add(sha256(entry, "files", file)));
        String words = entry.text("words");
        return new OnName(
                entry.required("kind"),
                names,
                words == null ? null : plain(words),
                files,
                to == null ? null : entry.required(to),
                entry.text("type"),
                signed(entry));
    }

    /// As names are compared.
    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static String sha256(Entry entry, String field, String text) {
        if (!text.matches("[0-9a-f]{64}")) {
            throw entry.wrong(field, "'" + text + "' is no SHA-256 of a file: 64 digits 0-9, a-f");
        }
        return text;
    }

    private static Signed signed(Entry entry) {
        return new Signed(entry.text("by"), entry.text("at"), entry.line());
    }

    private static String or(@Nullable String text, String other) {
        return text == null ? other : text;
    }

    private static Set<String> with(Set<String> some, String... more) {
        Set<String> all = new HashSet<>(some);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }
}
