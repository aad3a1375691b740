package org.foiatrail.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.foiatrail.extract.unit.ExtractSettings;
import org.foiatrail.extract.unit.ReadRequest;
import org.foiatrail.extract.unit.Reading;
import org.foiatrail.model.ExtractionOutcome;
import org.foiatrail.model.ExtractionOutcome.Failed;
import org.foiatrail.model.Page;

/// Reads files made to hurt, with little time and memory for each.
final class HostileReading {
    private final Path folder;
    private final ExtractSettings settings;
    private final Extraction extraction;

    HostileReading(Path folder) {
        this.folder = folder;
        settings = new ExtractSettings(
                1, 256, Duration.ofSeconds(5), 1L << 30, 500, 1L << 30, 1000, folder.resolve("scratch"), "eng");
        extraction = new Extraction(settings);
    }

    ExtractSettings settings() {
        return settings;
    }

    Extraction extraction() {
        return extraction;
    }

    Reading read(Path file) throws InterruptedException {
        return extraction.read(new ReadRequest(file, String.valueOf(file.getFileName()), 1, 50, false));
    }

    /// Whatever the file was, it ended in an outcome with a reason.
    static void ended(Reading reading) {
        ExtractionOutcome outcome = reading.outcome();
        assertThat(outcome.word()).isNotEmpty();
        if (outcome instanceof Failed failed) {
            assertThat(failed.detail()).isNotBlank();
        } else {
            assertThat(reading.pages())
                    .isNotEmpty()
                    .allSatisfy(page -> assertThat(page.reason()).isNotBlank());
        }
    }

    /// The next file is read as if nothing had happened.
    void end() throws Exception {
        Path next = Files.writeString(folder.resolve("next.txt"), "as if nothing had happened");
        assertThat(read(next).pages()).extracting(Page::text).containsExactly("as if nothing had happened");
        extraction.close();
    }
}
