package org.foiatrail.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.Decisions;
import org.foiatrail.model.Decisions.Anchor;
import org.foiatrail.model.Decisions.Correction;
import org.foiatrail.model.Decisions.OnMention;
import org.foiatrail.model.Decisions.OnName;
import org.foiatrail.model.Decisions.OnQuote;
import org.foiatrail.model.Decisions.Signed;
import org.foiatrail.model.Decisions.Status;
import org.foiatrail.model.Ids;
import org.foiatrail.store.YamlEntries.Entry;
import org.jspecify.annotations.Nullable;

/// The analyst's file: a list of entries, each told by its first name: `mention`, `quote`, `alias`, `merge`, `split`,
/// `reject` or `accept`. A list, so that an entry can be added by writing at the file's end, and comments and order
/// stay.
public final class DecisionsFile {
    private static final Set<String> SIGNED = Set.of("by", "at", "why");
    private static final Set<String> MENTION = with(
            SIGNED, "mention", "status", "file", "path", "page", "prefix", "words", "suffix", "kind", "name", "type",
            "value", "stance", "scope", "speaker", "about");
    private static final Set<String> QUOTE = with(
            SIGNED, "quote", "status", "file", "page", "prefix", "words", "suffix", "reading", "star", "note", "tags",
            "without");
    private static final Set<String> NAME = with(SIGNED, "kind", "means", "type", "words", "files");

    private final List<OnMention> mentions = new ArrayList<>();
    private final List<OnName> names = new ArrayList<>();
    private final List<OnQuote> quotes = new ArrayList<>();
    private final Set<String> accepted = new HashSet<>();

    private DecisionsFile() {}

    /// What the file says now; nothing if there is none and none was asked for.
    public static Decisions read(Home home) {
        Path file = home.decisions();
        String yaml = text(home);
        return yaml == null ? Decisions.NONE : parse(yaml, file.toString());
    }

    /// Null if there is no such file and none was asked for.
    private static @Nullable String text(Home home) {
        Path file = home.decisions();
        return home.named() || Files.exists(file) ? WrittenText.read(file, WrittenText.MOST_TABLE) : null;
    }

    /// Adds entries at the end of the file, which is made if it is not there. What stands in it stays letter for
    /// letter; at no instant is it half written.
    public static void append(Home home, List<String> entries) {
        if (entries.isEmpty()) {
            return;
        }
        try {
            Path link = home.decisions();
            Path file = Files.exists(link) ? link.toRealPath() : link;
            boolean done = false;
            while (!done) {
                String before = or(text(home), "");
                String after = before
                        + (before.isEmpty() || before.endsWith("\n") ? "" : "\n")
                        + YamlEntries.indented(String.join("", entries), before);
                check(after, before, home);
                done = replaced(file, after, () -> before.equals(or(text(home), "")));
            }
        } catch (IOException e) {
            throw new CorpusException(
                    CorpusException.Kind.IO, "cannot write " + home.decisions() + ": " + Problems.of(e), e);
        }
    }

    /// What is wrong before is told with its line; what only goes wrong behind it is how the file is laid out.
    private static void check(String after, String before, Home home) {
        parse(before, home.decisions().toString());
        try {
            parse(after, home.decisions().toString());
        } catch (CorpusException e) {
            throw new CorpusException(
                    CorpusException.Kind.CONFIGURATION,
                    home.decisions() + ": no entry can be added at its end; lay it out as a list of '- ' entries",
                    e);
        }
    }

    /// Who edits the file by hand just now must not lose a word.
    ///
    /// @return false if it is not `asRead` any more, and nothing was done
    private static boolean replaced(Path file, String text, BooleanSupplier asRead) throws IOException {
        Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), ".foiatrail", ".part");
        try {
            Files.writeString(fresh, text);
            if (Files.exists(file) && Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(file));
            }
            if (!asRead.getAsBoolean()) {
                return false;
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    static Decisions parse(String yaml, String file) {
        DecisionsFile decisions = new DecisionsFile();
        List<Entry> entries = YamlEntries.read(yaml, file);
        entries.forEach(decisions::add);
        List<String> onFinds = entries.stream()
                .filter(entry -> !entry.fields().containsKey("quote"))
                .map(Entry::plain)
                .toList();
        return new Decisions(
                decisions.mentions,
                decisions.names,
                decisions.quotes,
                decisions.accepted,
                onFinds.isEmpty() ? Decisions.NONE.fingerprint() : Ids.of(onFinds.toArray()));
    }

    private void add(Entry entry) {
        Set<String> has = entry.fields().keySet();
        if (has.contains("mention")) {
            entry.only(MENTION);
            mentions.add(mention(entry));
        } else if (has.contains("quote")) {
            entry.only(QUOTE);
            quotes.add(quote(entry));
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
            throw entry.wrong("", "an entry is one of mention, quote, alias, merge, split, reject, accept");
        }
    }

    private static OnMention mention(Entry entry) {
        Anchor at = anchor(entry, entry.required("words"));
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

    private static OnQuote quote(Entry entry) {
        Status status = entry.text("status") == null ? null : status(entry);
        String reading = entry.text("reading");
        String star = entry.text("star");
        if (status == Status.REJECTED) {
            throw entry.wrong("status", "a quote is confirmed, corrected or unreviewed");
        }
        if ((status == Status.CORRECTED) != (reading != null)) {
            throw entry.wrong("status", "'status: corrected' and 'reading:' belong together");
        }
        if (star != null && !star.equals("yes") && !star.equals("no")) {
            throw entry.wrong("star", "'" + star + "': write yes or no");
        }
        String words = or(entry.text("words"), "");
        if (words.isBlank() && reading != null) {
            throw entry.wrong("reading", "a reading needs the 'words:' that are to be read so");
        }
        return new OnQuote(
                anchor(entry, words.strip()),
                status,
                reading,
                star == null ? null : star.equals("yes"),
                entry.text("note"),
                entry.texts("tags"),
                entry.texts("without"),
                signed(entry));
    }

    private static Anchor anchor(Entry entry, String words) {
        return new Anchor(
                sha256(entry, "file", entry.required("file")),
                page(entry),
                or(entry.text("prefix"), ""),
                words,
                or(entry.text("suffix"), ""));
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
