package org.foiatrail.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.Decisions;
import org.foiatrail.model.PageRange;
import org.foiatrail.model.RunNote;
import org.jspecify.annotations.Nullable;

/// A corpus folder. Any number of readers, one writer at a time.
///
/// The folder has mode 0700 and its own `.gitignore`, names no path but the productions' roots, and may be moved.
public final class Corpus implements AutoCloseable {
    private static final String FORMAT = "foiatrail corpus, format 2\n";
    private static final String IGNORE = "*\n";
    private static final String NOTE = "run";
    /// What a run that was killed in its first instant may leave without a format.
    private static final List<String> BEFORE_FORMAT = List.of(".gitignore", WriterLock.FILE, "format.new");

    private final Home home;
    private final Path folder;
    private final Ledger ledger;
    private final PageStore pages;
    private final FoundStore found;
    private final RecognitionStore recognitions;
    private final @Nullable WriterLock lock;
    private @Nullable Decisions decisions;
    private final OwnVocabularies vocabularies;
    /// True if there may be what no ledger line names: the run before this one was killed, or files are tagged with
    /// other vocabularies than before.
    private boolean leftovers;

    private Corpus(Home home, @Nullable WriterLock lock) {
        this.home = home;
        this.folder = home.corpus();
        this.lock = lock;
        this.ledger = new Ledger(folder.resolve("ledger"));
        this.pages = new PageStore(folder.resolve("pages"));
        this.vocabularies = vocabularies(folder);
        this.found = new FoundStore(folder.resolve("found"), vocabularies.fingerprint());
        this.recognitions = new RecognitionStore(folder.resolve("ocr"));
        // A run may be killed after its last line and before it has tidied up; its note tells that.
        this.leftovers = ledger.settled().isEmpty() || Files.exists(folder.resolve(NOTE));
    }

    /// Opens an existing corpus for reading.
    public static Corpus open(Path folder) {
        return open(Home.of(folder));
    }

    public static Corpus open(Home home) {
        Path folder = home.corpus();
        if (!Files.isRegularFile(folder.resolve("format"))) {
            throw new CorpusException(
                    CorpusException.Kind.MISSING,
                    "no corpus at " + folder + "; make one with 'foiatrail index PATH', or name it with --corpus");
        }
        checkFormat(folder);
        return new Corpus(home, null);
    }

    /// The vocabularies of a corpus that may not be there yet.
    public static OwnVocabularies vocabularies(Home home) {
        return vocabularies(home.corpus());
    }

    private static OwnVocabularies vocabularies(Path folder) {
        return new OwnVocabularies(folder.resolve("vocabulary"));
    }

    /// Opens a corpus for writing, making it if it is not there.
    public static Corpus write(Path folder) {
        return write(Home.of(folder));
    }

    public static Corpus write(Home home) {
        Path folder = home.corpus();
        try {
            if (!Files.exists(folder.resolve("format"))) {
                prepare(folder);
            }
            WriterLock lock = WriterLock.take(folder);
            try {
                if (!Files.exists(folder.resolve("format"))) {
                    Files.writeString(folder.resolve(".gitignore"), IGNORE);
                    put(folder.resolve("format"), FORMAT.getBytes(StandardCharsets.US_ASCII));
                }
                checkFormat(folder);
                // A killed run leaves members behind.
                deleteAll(folder.resolve("scratch"));
                return new Corpus(home, lock);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new CorpusException(
                    CorpusException.Kind.IO, "cannot write the corpus at " + folder + ": " + Problems.of(e), e);
        }
    }

    private static void prepare(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> inside = Files.list(folder)) {
                if (inside.anyMatch(
                        path -> !BEFORE_FORMAT.contains(path.getFileName().toString()))) {
                    throw new CorpusException(
                            CorpusException.Kind.USAGE,
                            folder + " holds other files and is no corpus; name another folder with --corpus");
                }
            }
        }
        Files.createDirectories(folder);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /// Whole or not at all.
    private static void put(Path file, byte[] bytes) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.write(fresh, bytes);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void checkFormat(Path folder) {
        try {
            if (!Files.readString(folder.resolve("format")).equals(FORMAT)) {
                throw new CorpusException(
                        CorpusException.Kind.DAMAGED,
                        folder.resolve("format") + " is not of this version; index into a new corpus");
            }
        } catch (IOException e) {
            throw new CorpusException(
                    CorpusException.Kind.IO, "cannot read the corpus at " + folder + ": " + Problems.of(e), e);
        }
    }

    public Home home() {
        return home;
    }

    public Path folder() {
        return folder;
    }

    /// What the analyst decided, as the file says it now.
    public synchronized Decisions decisions() {
        Decisions read = decisions;
        if (read == null) {
            read = DecisionsFile.read(home);
            decisions = read;
        }
        return read;
    }

    public Ledger ledger() {
        return ledger;
    }

    public PageStore pages() {
        return pages;
    }

    public FoundStore found() {
        return found;
    }

    /// What users gave the corpus to look for.
    public OwnVocabularies vocabularies() {
        return vocabularies;
    }

    /// Looks for other things from now on; what was found before is found again from the stored pages.
    ///
    /// @param gone names of vocabularies that are taken out before
    public void change(List<OwnVocabularies.Given> given, List<String> gone) {
        gone.forEach(vocabularies::remove);
        given.forEach(vocabularies::put);
        found.setVocabulary(vocabularies.fingerprint());
        leftovers = true;
    }

    public RecognitionStore recognitions() {
        return recognitions;
    }

    /// Leaves a note for those who look on.
    public void note(RunNote note) {
        try {
            put(folder.resolve(NOTE), Json.mapper().writeValueAsBytes(note));
        } catch (IOException e) {
            throw new CorpusException(
                    CorpusException.Kind.IO, "cannot write " + folder.resolve(NOTE) + ": " + Problems.of(e), e);
        }
    }

    /// How far the run has come that writes the corpus now; empty if none does.
    public Optional<RunNote> running() {
        try {
            if (WriterLock.holder(folder).isEmpty() || !Files.exists(folder.resolve(NOTE))) {
                return Optional.empty();
            }
            return Optional.of(Json.mapper().readValue(Files.readAllBytes(folder.resolve(NOTE)), RunNote.class));
        } catch (IOException e) {
            // It ended just now.
            return Optional.empty();
        }
    }

    /// Where the index lives; room `index` alone reads and writes there.
    public Path index() {
        return folder.resolve("index");
    }

    /// A folder for members on their way through the workers; emptied when a writer opens and closes the corpus.
    public Path scratch() {
        Path scratch = folder.resolve("scratch");
        try {
            Files.createDirectories(scratch);
        } catch (IOException e) {
            throw new CorpusException(CorpusException.Kind.IO, "cannot make " + scratch + ": " + Problems.of(e), e);
        }
        return scratch;
    }

    /// What is wrong with the corpus's own small files, each in a line.
    public List<String> strayBytes() {
        try {
            Path ignore = folder.resolve(".gitignore");
            return Files.exists(ignore) && Files.readString(ignore).equals(IGNORE)
                    ? List.of()
                    : List.of(ignore + " is not as it was written");
        } catch (IOException e) {
            return List.of("cannot read " + folder.resolve(".gitignore") + ": " + Problems.of(e));
        }
    }

    @Override
    public void close() {
        if (lock == null) {
            return;
        }
        try (lock) {
            ledger.close();
            tidy();
            Files.deleteIfExists(folder.resolve(NOTE));
            lock.release();
        } catch (IOException e) {
            throw new CorpusException(
                    CorpusException.Kind.IO, "cannot close the corpus at " + folder + ": " + Problems.of(e), e);
        }
    }

    /// Removes what is no longer needed. Only after a run that ended well: on a full disk nothing must be moved
    /// about.
    private void tidy() throws IOException {
        deleteAll(folder.resolve("scratch"));
        if (ledger.settled().isEmpty()) {
            return;
        }
        ledger.compact();
        List<List<PageRange>> standing = ledger.ranges();
        pages.discardSuperseded(standing.stream().flatMap(List::stream));
        found.discardSuperseded(standing.stream());
        if (leftovers) {
            pages.retain(standing.stream().flatMap(List::stream));
            found.retain(standing.stream());
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
