package org.foiatrail.workflow.ingest;

import java.nio.file.Path;
import java.time.Duration;
import org.foiatrail.extract.unit.ExtractSettings;

/// How much effort reading may cost, and what it does.
///
/// @param ocr false leaves pages without text unread
/// @param tag false leaves pages untagged
/// @param languages of OCR, as `eng` or `eng+spa`
/// @param workers how many processes read at a time, each on a core of its own
/// @param megabytes of memory of each
/// @param pageTimeout how long one page may take
/// @param maxPages a file of more pages is not read
/// @param maxBytes nor is a larger file
public record Settings(
        boolean ocr,
        boolean tag,
        String languages,
        int workers,
        int megabytes,
        Duration pageTimeout,
        int maxPages,
        long maxBytes) {
    /// Of the machine's memory, what workers may take together: they are not alone on it.
    private static final double SHARE = 0.6;
    private static final int MOST_MEGABYTES = 1024;
    /// Less does not hold a page of 20 megapixels and what reads it.
    private static final int LEAST_MEGABYTES = 384;

    /// One worker a core, as far as there is memory for them, and limits that real productions stay well below.
    public static Settings defaults() {
        ExtractSettings reading = ExtractSettings.defaults(Path.of("."));
        int affordable = (int) Math.max(1, memory() * SHARE / LEAST_MEGABYTES);
        int workers = Math.min(reading.workers(), affordable);
        int megabytes = Math.clamp((long) (memory() * SHARE / workers), LEAST_MEGABYTES, MOST_MEGABYTES);
        return new Settings(
                true,
                true,
                reading.ocrLanguage(),
                workers,
                megabytes,
                reading.pageTimeout(),
                reading.maxPages(),
                reading.maxMemberBytes());
    }

    /// In megabytes; what a container may use, if this is one.
    private static long memory() {
        return java.lang.management.ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                        .getTotalMemorySize()
                >> 20;
    }

    ExtractSettings reading(Path scratch) {
        ExtractSettings defaults = ExtractSettings.defaults(scratch);
        return new ExtractSettings(
                workers,
                megabytes,
                pageTimeout,
                maxBytes,
                defaults.maxMembers(),
                defaults.maxUnpackedBytes(),
                maxPages,
                scratch,
                languages);
    }
}
