package org.foiatrail.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.stream.Stream;
import org.foiatrail.extract.ocr.Tessdata;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.ExtractionOutcome.Failed;
import org.foiatrail.model.ExtractionOutcome.Failed.Failure;
import org.jspecify.annotations.Nullable;

/// Reads files in worker processes, so that a hostile or broken one costs itself alone. Safe for use by many threads:
/// each call takes a worker, waits for one if all are busy, and gives it back.
///
/// ```java
/// try (Extraction extraction = new Extraction(ExtractSettings.defaults(scratch))) {
///     Reading reading = extraction.read(new ReadRequest(file, "memo.pdf", 1, 50, true));
/// }
/// ```
public final class Extraction implements AutoCloseable {
    private final ExtractSettings settings;
    private final List<WorkerSlot> slots = new ArrayList<>();
    /// Last used first: who reads one file after the other starts one worker.
    private final BlockingDeque<WorkerSlot> idle = new LinkedBlockingDeque<>();

    public Extraction(ExtractSettings settings) {
        this(settings, WorkerMain.class.getName());
    }

    /// For tests, whose workers misbehave on purpose.
    Extraction(ExtractSettings settings, String mainClass) {
        this.settings = settings;
        for (int i = 0; i < settings.workers(); i++) {
            slots.add(new WorkerSlot(mainClass, settings));
        }
        idle.addAll(slots);
    }

    /// Reads a range of pages. Whatever is wrong with the file is in the outcome, never thrown.
    public Reading read(ReadRequest request) throws InterruptedException {
        Path folder = null;
        if (request.firstPage() == 1) {
            try {
                Files.createDirectories(settings.scratch());
                folder = Files.createTempDirectory(settings.scratch().toAbsolutePath(), "members-");
            } catch (IOException e) {
                Failed failed = new Failed(Failure.UNREADABLE, "no scratch folder: " + e.getMessage());
                return new Reading("application/octet-stream", 0, List.of(), List.of(), failed);
            }
        }
        WorkerSlot slot = idle.take();
        List<Member> members = List.of();
        try {
            Reading reading = new RangeReading(slot, settings, request, folder).run();
            members = reading.members();
            return reading;
        } catch (InterruptedException e) {
            // The worker is in the middle of this file: of no use to the next.
            slot.drop();
            throw e;
        } finally {
            idle.addFirst(slot);
            clean(folder, members);
        }
    }

    /// One page as a PNG, of a PDF or an image file.
    public byte[] image(Path file, String name, int page, int dpi) {
        WorkerSlot slot = null;
        try {
            slot = idle.take();
            Worker worker = slot.worker();
            worker.send(new Frame.Draw(file.toAbsolutePath(), name, page, dpi));
            return switch (worker.next(settings.pageTimeout())) {
                case Frame.Drawn drawn -> drawn.png();
                case Frame.End(Failed failed) -> throw undrawn(name, page, failed.detail(), null);
                case Frame other -> throw undrawn(name, page, "the reader answered something else", null);
            };
        } catch (Worker.Ended e) {
            slot.drop();
            throw undrawn(name, page, e.detail(), e);
        } catch (IOException e) {
            throw undrawn(name, page, e.getMessage(), e);
        } catch (InterruptedException e) {
            if (slot != null) {
                slot.drop();
            }
            Thread.currentThread().interrupt();
            throw undrawn(name, page, "interrupted", e);
        } finally {
            if (slot != null) {
                idle.addFirst(slot);
            }
        }
    }

    private static CorpusException undrawn(String name, int page, @Nullable String why, @Nullable Throwable cause) {
        return new CorpusException(
                CorpusException.Kind.IO, "[" + name + "#" + page + "] the page cannot be drawn: " + why, cause);
    }

    /// Empty if OCR can run, else one line that says what to install.
    public static Optional<String> ocrUnavailable(ExtractSettings settings) {
        return Tessdata.missing(settings.ocrLanguage());
    }

    /// Removes what a worker left behind and nobody will come for.
    private static void clean(@Nullable Path folder, List<Member> members) {
        if (folder == null) {
            return;
        }
        List<Path> wanted = members.stream().map(Member::file).toList();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> !wanted.contains(file)).toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // Its members wait to be read; or a leftover stays, until the scratch folder is emptied by its owner.
            return;
        }
    }

    @Override
    public void close() {
        slots.forEach(WorkerSlot::drop);
    }
}
