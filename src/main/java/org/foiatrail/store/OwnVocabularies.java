package org.foiatrail.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.Ids;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Topic;
import org.foiatrail.model.Vocabulary;

/// The vocabularies and topics that users gave a corpus: copies in its folder, so that it stays whole when it is
/// moved. A copy bears its vocabulary's name and the ending of its file; a topic's ends in `.topic`.
public final class OwnVocabularies {
    private static final String TOPIC = ".topic";

    private final Path folder;

    OwnVocabularies(Path folder) {
        this.folder = folder;
    }

    /// A file to be added.
    ///
    /// @param copy its name in the corpus
    public record Given(String copy, String content) {}

    /// Reads a vocabulary's file, so that a mistake in it is told before anything is done.
    public static Given vocabulary(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!VocabularyFile.reads(name)) {
            throw new CorpusException(
                    CorpusException.Kind.CONFIGURATION, file + ": a vocabulary is a .csv or a .yaml file");
        }
        String content = text(file);
        VocabularyFile.read(stem(name), file.toString(), content);
        return new Given(name, content);
    }

    /// Reads a topic's file.
    public static Given topic(Path file) {
        String content = text(file);
        String name = TopicFile.read(content, file.toString()).name();
        if (Vocabulary.RESERVED.contains(name) || Mention.KINDS.contains(name)) {
            throw new CorpusException(
                    CorpusException.Kind.CONFIGURATION,
                    "topic file " + file + ", line 1: '" + name + "' cannot name a topic: it has another meaning");
        }
        return new Given(name + TOPIC, content);
    }

    /// Adds it, in the place of one of the same name.
    void put(Given given) {
        remove(stem(given.copy()));
        try {
            Files.createDirectories(folder);
            Path fresh = folder.resolve(given.copy() + ".new");
            Files.writeString(fresh, given.content());
            Files.move(fresh, folder.resolve(given.copy()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new CorpusException(CorpusException.Kind.IO, "cannot write " + folder + ": " + Problems.of(e), e);
        }
    }

    /// Makes sure that there is one of each of these names.
    ///
    /// @throws CorpusException of kind USAGE if not
    public void check(List<String> wanted) {
        List<String> known = names();
        for (String name : wanted) {
            if (!known.contains(name)) {
                throw new CorpusException(
                        CorpusException.Kind.USAGE,
                        "no vocabulary '" + name + "' in this corpus; there are "
                                + (known.isEmpty() ? "none" : String.join(", ", known)));
            }
        }
    }

    void remove(String name) {
        for (Path file : files()) {
            if (stem(String.valueOf(file.getFileName())).equals(name)) {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new CorpusException(
                            CorpusException.Kind.IO, "cannot remove " + file + ": " + Problems.of(e), e);
                }
            }
        }
    }

    /// Their names, sorted.
    public List<String> names() {
        return files().stream()
                .map(file -> stem(String.valueOf(file.getFileName())))
                .toList();
    }

    public List<Vocabulary> vocabularies() {
        List<Vocabulary> all = new ArrayList<>();
        for (Path file : files()) {
            String name = String.valueOf(file.getFileName());
            if (!name.endsWith(TOPIC)) {
                all.add(VocabularyFile.read(stem(name), name, text(file)));
            }
        }
        return all;
    }

    /// The topics users wrote; one of the name of a built-in topic takes its place.
    public List<Topic> topics() {
        List<Topic> all = new ArrayList<>();
        for (Path file : files()) {
            String name = String.valueOf(file.getFileName());
            if (name.endsWith(TOPIC)) {
                all.add(TopicFile.read(text(file), name));
            }
        }
        return all;
    }

    /// Tells whether they are those that files were tagged with; empty without any.
    public String fingerprint() {
        TreeMap<String, String> contents = new TreeMap<>();
        for (Path file : files()) {
            contents.put(String.valueOf(file.getFileName()), Ids.of(text(file)));
        }
        return contents.isEmpty() ? "" : Ids.of(contents);
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(file -> !file.toString().endsWith(".new"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new CorpusException(CorpusException.Kind.IO, "cannot list " + folder + ": " + Problems.of(e), e);
        }
    }

    private static String text(Path file) {
        boolean table =
                String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".csv");
        return WrittenText.read(file, table ? WrittenText.MOST_TABLE : WrittenText.MOST_YAML);
    }

    private static String stem(String file) {
        int dot = file.lastIndexOf('.');
        return dot <= 0 ? file : file.substring(0, dot);
    }
}
