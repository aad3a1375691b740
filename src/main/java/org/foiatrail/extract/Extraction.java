package org.foiatrail.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foiatrail.extract.file.Unreadable;
import org.foiatrail.extract.format.FileTypes;
import org.foiatrail.extract.ocr.Tessdata;
import org.foiatrail.extract.unit.Allowance;
import org.foiatrail.extract.unit.ExtractSettings;
import org.foiatrail.extract.unit.Member;
import org.foiatrail.extract.unit.ReadRequest;
import org.foiatrail.extract.unit.Reading;
import org.foiatrail.extract.unit.Recognitions;
import org.foiatrail.extract.worker.Frame;
import org.foiatrail.extract.worker.RangeReading;
import org.foiatrail.extract.worker.RecognitionDesk;
import org.foiatrail.extract.worker.Stopped;
import org.foiatrail.extract.worker.Worker;
import org.foiatrail.extract.worker.WorkerMain;
import org.foiatrail.extract.worker.WorkerSlot;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.ExtractionOutcome.Failed;
import org.jspecify.annotations.Nullable;

/// Reads files in worker processes, so that a hostile or broken one costs itself alone. Safe for use by many
/// threads: each call takes a worker, waits for one if all are busy, and gives it back.
///
/// ```java
/// try (Extraction extraction = new Extraction(ExtractSettings.defaults(scratch))) {
///     Reading reading = extraction.read(new ReadRequest(file, "memo.pdf", 1, 50, true));
/// }
/// ```
public final class Extraction implements AutoCloseable {
    private final ExtractSettings settings;
    private final RecognitionDesk desk;
    private final List<WorkerSlot> slots = new ArrayList<>();
    /// Last used first: who reads one file after the other starts one worker.
    private final BlockingDeque<WorkerSlot> idle = new LinkedBlockingDeque<>();

    public Extraction(ExtractSettings settings) {
        this(settings, Recognitions.NONE);
    }

    /// An extraction that asks and tells `recognitions` what was recognised.
    public Extraction(ExtractSettings settings, Recognitions recognitions) {
        this(settings, recognitions, WorkerMain.class.getName());
    }

    /// For tests, whose workers misbehave on purpose.
    Extraction(ExtractSettings settings, Recognitions recognitions, String mainClass) {
        this.settings = settings;
        this.desk = new RecognitionDesk(recognitions);
        for (int i = 0; i < settings.workers(); i++) {
            slots.add(new WorkerSlot(mainClass, settings));
        }
        idle.addAll(slots);
    }

    /// Reads a range of pages. Whatever is wrong with the file is in the outcome, never thrown. What is wrong
    /// with the machine, a full disk or a process that cannot be started, is a [CorpusException], for no fact
    /// about the file follows from it. Throws [Stopped] once this is closed.
    public Reading read(ReadRequest request) throws InterruptedException {
        Path folder = request.firstPage() == 1 ? makeFolder() : null;
        WorkerSlot slot = take();
        List<Member> members = List.of();
        boolean done = false;
        try {
            Reading reading = new RangeReading(slot, settings, request, folder, desk).run();
            members = reading.members();
            Allowance allowance = request.allowance();
            if (allowance != null) {
                allowance.spend(members);
            }
            done = true;
            return reading;
        } finally {
            if (!done) {
                // The worker is in the middle of this file: of no use to the next.
                slot.drop();
            }
            idle.addFirst(slot);
            clean(folder, members);
        }
    }

    private Path makeFolder() {
        try {
            Files.createDirectories(settings.scratch());
            return Files.createTempDirectory(settings.scratch().toAbsolutePath(), "members-");
        } catch (IOException e) {
            throw RangeReading.hindered(settings.scratch(), Unreadable.describe(e));
        }
    }

    /// A worker's place, as soon as one is free.
    private WorkerSlot take() throws InterruptedException {
        WorkerSlot slot = idle.take();
        try {
            slot.checkOpen();
        } catch (Stopped e) {
            // Whoever waits behind us must wake up too.
            idle.addFirst(slot);
            throw e;
        }
        return slot;
    }

    /// One page as a PNG, of a PDF or an image file.
    public byte[] image(Path file, String name, int page, int dpi) {
        return drawn(new Frame.Draw(file.toAbsolutePath(), name, page, dpi), name, page);
    }

    /// One page of a PDF as a PDF of its own that shows what is seen and holds nothing else; empty if there is no such
    /// copy.
    public byte[] copy(Path file, String name, int page) {
        return drawn(new Frame.Cut(file.toAbsolutePath(), name, page), name, page);
    }

    private byte[] drawn(Frame request, String name, int page) {
        WorkerSlot slot = null;
        try {
            slot = take();
            Worker worker = slot.worker();
            worker.send(request);
            return switch (worker.next(settings.pageTimeout())) {
                case Frame.Drawn drawn -> drawn.bytes();
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

    /// How a file of that name is read, where its bytes do not tell: `text`, `mail`, `web-page`, `markup`,
    /// empty for all others. Equal bytes whose names ask for the same way share one reading; others must not.
    public static String readingOf(String name) {
        return FileTypes.readingOf(name);
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
        Set<Path> wanted = members.stream().map(Member::file).collect(Collectors.toSet());
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

    /// Ends all workers at once. Threads that are reading or waiting get [Stopped], and nothing is told of what
    /// they were reading. May be called from any thread, as when the user presses Ctrl-C.
    @Override
    public void close() {
        slots.forEach(WorkerSlot::close);
        desk.stop();
    }
}
