package org.foiatrail.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.ExtractionOutcome;
import org.foiatrail.model.ExtractionOutcome.Failed;
import org.foiatrail.model.ExtractionOutcome.WithoutText;
import org.foiatrail.model.Ids;
import org.foiatrail.model.MemberPath;
import org.foiatrail.store.Home;
import org.jspecify.annotations.Nullable;

/// The files below a production's root, each accounted for. Reads names and bytes for hashing, never content.
public final class SourceTree {
    private static final int BUFFER = 1 << 16;
    private static final String NAMELESS = "its name is not UTF-8; rename it";
    /// A byte that is not ASCII, in the path of an address.
    private static final Pattern FOREIGN = Pattern.compile("%([89A-F][0-9A-F])");

    /// A file as it stands on disk.
    ///
    /// @param unreachable set for what cannot be read at all: a link, a folder that cannot be listed
    public record Entry(
            String path,
            Path file,
            long size,
            long modified,
            @Nullable ExtractionOutcome unreachable) {}

    private final Path root;
    private final Home home;

    /// @param home the corpus folder, which is never walked, and the analyst's file, which is no record
    public SourceTree(Path root, Home home) {
        this.root = real(root);
        this.home = home;
    }

    /// A root given as a link means what it points to; links below it are not followed.
    private static Path real(Path root) {
        try {
            return root.toRealPath();
        } catch (IOException e) {
            return root;
        }
    }

    /// All files, by path.
    ///
    /// @throws CorpusException MISSING if the root is gone or empty: an unmounted disk must not look like a
    /// deletion
    public List<Entry> entries() {
        if (Files.isRegularFile(root)) {
            return List.of(entry(root, MemberPath.written(root.getFileName().toString()), attributes(root)));
        }
        if (!Files.isDirectory(root)) {
            throw new CorpusException(CorpusException.Kind.MISSING, "no such file or folder: " + root);
        }
        if (!Files.isReadable(root)) {
            throw new CorpusException(CorpusException.Kind.IO, "cannot list folder " + root + ": permission denied");
        }
        List<Entry> entries = new ArrayList<>();
        try {
            Files.walkFileTree(root, new Visitor(entries));
        } catch (IOException e) {
            throw new CorpusException(CorpusException.Kind.IO, "cannot walk " + root + ": " + e.getMessage(), e);
        }
        if (entries.isEmpty()) {
            throw new CorpusException(
                    CorpusException.Kind.MISSING, "no file in " + root + "; nothing was removed from the corpus");
        }
        entries.sort(Comparator.comparing(Entry::path));
        return entries;
    }

    /// The hash of a file's bytes, hex.
    public static String sha256(Path file) throws IOException {
        MessageDigest digest = Ids.sha256();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static BasicFileAttributes attributes(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class);
        } catch (IOException e) {
            throw new CorpusException(CorpusException.Kind.IO, "cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static Entry entry(Path file, String path, BasicFileAttributes attributes) {
        long modified = attributes.lastModifiedTime().toMillis();
        if (!isNamed(file)) {
            return new Entry(path, file, 0, modified, new Failed(Failed.Failure.UNREADABLE, NAMELESS));
        }
        if (attributes.isRegularFile()) {
            return new Entry(path, file, attributes.size(), modified, null);
        }
        // What a link leads to may lie anywhere, a pipe or device never ends: they hold no record of their own.
        WithoutText.NoText why =
                attributes.isSymbolicLink() ? WithoutText.NoText.LINK_NOT_FOLLOWED : WithoutText.NoText.NOT_A_DOCUMENT;
        return new Entry(path, file, 0, modified, new WithoutText(why));
    }

    /// True if the file is found again by its name as text.
    private static boolean isNamed(Path file) {
        try {
            return file.getFileSystem().getPath(file.toString()).equals(file);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final List<Entry> entries;

        Visitor(List<Entry> entries) {
            this.entries = entries;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            boolean own = Files.exists(home.corpus()) && Files.isSameFile(folder, home.corpus());
            return own ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (!isDecisions(file)) {
                entries.add(entry(file, relative(file), attributes));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) {
            String what = Files.isDirectory(file) ? "cannot list this folder" : "cannot read this file";
            entries.add(new Entry(relative(file), file, 0, 0, new Failed(Failed.Failure.UNREADABLE, what)));
            return FileVisitResult.CONTINUE;
        }

        private boolean isDecisions(Path file) throws IOException {
            return file.endsWith(home.decisions().getFileName())
                    && Files.exists(home.decisions())
                    && Files.isSameFile(file, home.decisions());
        }

        private String relative(Path file) {
            return MemberPath.written(
                    isNamed(file)
                            ? root.relativize(file)
                                    .toString()
                                    .replace(file.getFileSystem().getSeparator(), "/")
                            : escaped(file));
        }

        /// With its bytes as a shell takes them, so that two such files never share a name.
        private String escaped(Path file) {
            String below = file.toUri()
                    .getRawPath()
                    .substring(root.toUri().getRawPath().length());
            String bytes = FOREIGN.matcher(below).replaceAll("\\\\x$1");
            String path = URI.create("file:/" + bytes.replace("\\", "%5C")).getPath();
            return path.substring(1, path.length() - (path.endsWith("/") ? 1 : 0));
        }
    }
}
