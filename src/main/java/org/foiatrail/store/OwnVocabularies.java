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
/// moved. A copy bears its vocabulary's name and the ending of its file; a topic's ends in `.topic`. A built-in topic
/// that is not wanted has an empty file that ends in `.left-out`.
public final class OwnVocabularies {
    private static final String TOPIC = ".topic";
    private static final String LEFT_OUT = ".left-out";

    private final Path folder;

    OwnVocabularies(Path folder) {
        this.folder = folder;
    }

    /// A file to be added.
    ///
    /// @param copy its name in the corpus
    /// @param content empty for a built-in topic that is wanted again
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

    /// Reads a topic's file; the name of a built-in topic will do, too.
    public static Given topic(Path file) {
        if (!Files.exists(file) && builtIn().contains(file.toString())) {
            return new Given(file + TOPIC, "");
        }
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
        try {
            Files.deleteIfExists(folder.resolve(stem(given.copy()) + LEFT_OUT));
            if (given.content().isEmpty()) {
                return;
            }
            delete(stem(given.copy()));
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
        List<String> known = new ArrayList<>(names());
        builtIn().stream()
                .filter(name -> !known.contains(name) && !isLeftOut(name))
                .forEach(known::add);
        for (String name : wanted) {
            if (!known.contains(name)) {
                throw new CorpusException(
                        CorpusException.Kind.USAGE,
                        "no vocabulary '" + name + "' in this corpus; there are "
                                + (known.isEmpty() ? "none" : String.join(", ", known)));
            }
        }
    }

    /// Takes it out: the user's, or where there is none of that name the built-in one.
    void remove(String name) {
        if (!delete(name) && builtIn().contains(name)) {
            try {
                Files.createDirectories(folder);
                Files.createFile(folder.resolve(name + LEFT_OUT));
            } catch (IOException e) {
                throw new CorpusException(CorpusException.Kind.IO, "cannot write " + folder + ": " + Problems.of(e), e);
            }
        }
    }

    /// True if a built-in topic of that name is not wanted.
    boolean isLeftOut(String name) {
        return Files.exists(folder.resolve(name + LEFT_OUT));
    }

    private boolean delete(String name) {
        boolean deleted = false;
        for (Path file : files()) {
            if (stem(String.valueOf(file.getFileName())).equals(name)) {
                try {
                    Files.delete(file);
                    deleted = true;
                } catch (IOException e) {
                    throw new CorpusException(
                            CorpusException.Kind.IO, "cannot remove " + file + ": " + Problems.of(e), e);
                }
            }
        }
        return deleted;
    }

    private static List<String> builtIn() {
        return new Vocabularies().topics().stream().map(Topic::name).toList();
    }

    /// Their names, sorted.
    public List<String> names() {
        return files().stream()
                .map(file -> String.valueOf(file.getFileName()))
                .filter(name -> !name.endsWith(LEFT_OUT))
                .map(OwnVocabularies::stem)
                .toList();
    }

    public List<Vocabulary> vocabularies() {
        List<Vocabulary> all = new ArrayList<>();
        for (Path file : files()) {
            String name = String.valueOf(file.getFileName());
            if (!name.endsWith(TOPIC) && !name.endsWith(LEFT_OUT)) {
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
