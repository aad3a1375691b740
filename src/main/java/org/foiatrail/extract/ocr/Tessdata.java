package org.foiatrail.extract.ocr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.foiatrail.model.Ids;

/// Where Tesseract's language data is: it comes with the system, not with us.
public final class Tessdata {
    private static final String SUFFIX = ".traineddata";
    private static final int FINGERPRINT = 8;
    private static final Path DEBIAN = Path.of("/usr/share/tesseract-ocr");
    private static final List<Path> ELSEWHERE = List.of(
            Path.of("/usr/share/tessdata"),
            Path.of("/usr/local/share/tessdata"),
            Path.of("/opt/homebrew/share/tessdata"));

    private Tessdata() {}

    /// The folder that holds the data of all of `language` (`eng`, `eng+spa`).
    static Optional<Path> find(String language) {
        List<String> files =
                Stream.of(language.split("\\+")).map(part -> part + SUFFIX).toList();
        return folders().stream()
                .filter(folder -> files.stream().allMatch(file -> Files.isReadable(folder.resolve(file))))
                .findFirst();
    }

    /// Empty if the data is there, else one line that says what to install.
    public static Optional<String> missing(String language) {
        return find(language).isPresent()
                ? Optional.empty()
                : Optional.of("Tesseract's data for '" + language + "' was not found: install tesseract-ocr-"
                        + language.replace("+", " tesseract-ocr-")
                        + " (Debian, Ubuntu) or tesseract (Homebrew), or set TESSDATA_PREFIX to the folder of "
                        + language.replace("+", SUFFIX + " and ") + SUFFIX);
    }

    /// Tells one version of the data of `language` from another; empty if it cannot be read.
    static String fingerprint(String language) {
        MessageDigest digest = Ids.sha256();
        for (String part : language.split("\\+", -1)) {
            try {
                digest.update(Files.readAllBytes(find(language).orElseThrow().resolve(part + SUFFIX)));
            } catch (IOException | NoSuchElementException e) {
                return "";
            }
        }
        return HexFormat.of().formatHex(digest.digest(), 0, FINGERPRINT);
    }

    private static List<Path> folders() {
        List<Path> folders = new ArrayList<>();
        String prefix = System.getenv("TESSDATA_PREFIX");
        if (prefix != null && !prefix.isBlank()) {
            try {
                // Older Tesseracts wanted the folder above.
                folders.add(Path.of(prefix));
                folders.add(Path.of(prefix, "tessdata"));
            } catch (InvalidPathException e) {
                folders.clear();
            }
        }
        if (Files.isDirectory(DEBIAN)) {
            try (Stream<Path> versions = Files.list(DEBIAN)) {
                versions.sorted(Comparator.reverseOrder())
                        .map(version -> version.resolve("tessdata"))
                        .forEach(folders::add);
            } catch (IOException e) {
                // Unreadable is as good as not there.
                return folders;
            }
        }
        folders.addAll(ELSEWHERE);
        return folders;
    }
}
