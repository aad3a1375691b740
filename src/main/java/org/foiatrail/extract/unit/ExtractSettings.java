package org.foiatrail.extract.unit;

import java.nio.file.Path;
import java.time.Duration;

/// How files are read: by how many workers, what one file may cost, where members go.
///
/// @param workers how many files are read at a time, each in a process of its own
/// @param heapMegabytes of each worker
/// @param pageTimeout how long a worker may be silent: one page, or one step of a file that has no pages of its
/// own
/// @param unitTimeout how long one range of pages, or one file without pages of its own, may take in all
/// @param maxMemberBytes the largest member that is unpacked
/// @param maxMembers how many members of one container are unpacked
/// @param maxUnpackedBytes how much of one container is unpacked
/// @param maxPages more pages than this are no document but an attack
/// @param scratch where members are unpacked to; theirs alone
/// @param ocrLanguage the name of Tesseract's data, as `eng` or `eng+spa`
public record ExtractSettings(
        int workers,
        int heapMegabytes,
        Duration pageTimeout,
        Duration unitTimeout,
        long maxMemberBytes,
        int maxMembers,
        long maxUnpackedBytes,
        int maxPages,
        Path scratch,
        String ocrLanguage) {
    /// No range has more pages than this many; a unit may take as long as that many pages at their limit, for even
    /// then each of them may be sound.
    private static final int PAGES_OF_A_UNIT = 60;

    public ExtractSettings {
        if (workers < 1) {
            throw new IllegalArgumentException("no workers: " + workers);
        }
    }

    /// With the time for a unit that follows from the time for a page.
    public ExtractSettings(
            int workers,
            int heapMegabytes,
            Duration pageTimeout,
            long maxMemberBytes,
            int maxMembers,
            long maxUnpackedBytes,
            int maxPages,
            Path scratch,
            String ocrLanguage) {
        this(
                workers,
                heapMegabytes,
                pageTimeout,
                pageTimeout.multipliedBy(PAGES_OF_A_UNIT),
                maxMemberBytes,
                maxMembers,
                maxUnpackedBytes,
                maxPages,
                scratch,
                ocrLanguage);
    }

    /// One worker a core, and limits that real productions stay well below.
    public static ExtractSettings defaults(Path scratch) {
        return new ExtractSettings(
                Runtime.getRuntime().availableProcessors(),
                1024,
                Duration.ofSeconds(60),
                4L << 30,
                100_000,
                64L << 30,
                100_000,
                scratch,
                "eng");
    }
}
