package org.foiatrail.extract.file;

import java.util.List;
import org.foiatrail.extract.unit.ExtractSettings;

/// What one file may cost, as a worker is told on its command line.
public record Limits(long maxMemberBytes, int maxMembers, long maxUnpackedBytes, int maxPages, String ocrLanguage) {
    public static Limits of(ExtractSettings settings) {
        return new Limits(
                settings.maxMemberBytes(),
                settings.maxMembers(),
                settings.maxUnpackedBytes(),
                settings.maxPages(),
                settings.ocrLanguage());
    }

    public static Limits parse(String[] arguments) {
        return new Limits(
                Long.parseLong(arguments[0]),
                Integer.parseInt(arguments[1]),
                Long.parseLong(arguments[2]),
                Integer.parseInt(arguments[3]),
                arguments[4]);
    }

    /// No more than these, which are what is left of others.
    public Limits within(int members, long bytes) {
        return new Limits(
                maxMemberBytes,
                Math.min(maxMembers, members),
                Math.min(maxUnpackedBytes, bytes),
                maxPages,
                ocrLanguage);
    }

    public List<String> arguments() {
        return List.of(
                Long.toString(maxMemberBytes),
                Integer.toString(maxMembers),
                Long.toString(maxUnpackedBytes),
                Integer.toString(maxPages),
                ocrLanguage);
    }
}
