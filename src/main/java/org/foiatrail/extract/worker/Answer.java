package org.foiatrail.extract.worker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.tika.mime.MediaType;
import org.foiatrail.extract.file.Hindrance;
import org.foiatrail.extract.file.Limits;
import org.foiatrail.extract.file.MemberFolder;
import org.foiatrail.extract.file.PagedFile;
import org.foiatrail.extract.file.TextLimit;
import org.foiatrail.extract.file.Unreadable;
import org.foiatrail.extract.file.WholeReader;
import org.foiatrail.extract.format.ArchiveReader;
import org.foiatrail.extract.format.FileReaders;
import org.foiatrail.extract.format.FileTypes;
import org.foiatrail.extract.unit.Member;
import org.foiatrail.model.ExtractionOutcome;
import org.foiatrail.model.ExtractionOutcome.Extracted;
import org.foiatrail.model.ExtractionOutcome.Failed;
import org.foiatrail.model.ExtractionOutcome.Failed.Failure;
import org.foiatrail.model.ExtractionOutcome.WithoutText;
import org.foiatrail.model.ExtractionOutcome.WithoutText.NoText;
import org.foiatrail.model.Page;
import org.foiatrail.model.Page.State;
import org.jspecify.annotations.Nullable;

/// What a worker answers to one request: frames, the last of which is `End` or `Drawn`.
final class Answer {
    /// Where frames go.
    @FunctionalInterface
    interface Sink {
        void say(Frame frame) throws IOException;
    }

    /// The parent is gone: no fault of the file.
    private static final class SinkClosed extends IOException {
        private static final long serialVersionUID = 1L;

        SinkClosed(IOException cause) {
            super(cause);
        }
    }

    /// What a disk that is broken, or was unplugged, says.
    private static final String BAD_DISK = "Input/output error";

    @FunctionalInterface
    private interface Attempt {
        @Nullable
        ExtractionOutcome make() throws IOException, Unreadable;
    }

    private final FileReaders readers;
    private final Limits limits;
    private final Sink sink;

    Answer(FileReaders readers, Limits limits, Sink sink) {
        this.readers = readers;
        this.limits = limits;
        this.sink = sink;
    }

    /// Throws only if the sink does.
    void to(Frame request) throws IOException {
        try {
            ExtractionOutcome outcome = switch (request) {
                case Frame.Read read -> attempt(read.file(), read.name(), () -> read(read));
                case Frame.Draw draw -> attempt(draw.file(), draw.name(), () -> draw(draw));
                case Frame.Cut cut -> attempt(cut.file(), cut.name(), () -> cut(cut));
                default -> new Failed(Failure.CRASHED, "not a request: " + request);
            };
            if (outcome != null) {
                say(new Frame.End(outcome));
            }
        } catch (Hindrance e) {
            say(new Frame.Hindered(e.problem()));
        }
    }

    /// Whatever goes wrong with a file is an outcome; running out of memory alone ends the worker.
    private static @Nullable ExtractionOutcome attempt(Path file, String name, Attempt attempt) throws IOException {
        try {
            return attempt.make();
        } catch (Unreadable e) {
            return new Failed(e.why(), portable(e.detail(), file, name));
        } catch (IOException | RuntimeException e) {
            rethrow(e);
            TextLimit.Exceeded exceeded = TextLimit.Exceeded.in(e);
            if (exceeded != null) {
                return new Failed(Failure.TOO_LARGE, String.valueOf(exceeded.getMessage()));
            }
            boolean gone = !Files.isReadable(file) || Unreadable.describe(e).contains(BAD_DISK);
            Failure why = gone ? Failure.UNREADABLE : Failure.DAMAGED;
            return new Failed(why, portable(Unreadable.describe(e), file, name));
        } catch (StackOverflowError | LinkageError e) {
            return new Failed(Failure.CRASHED, Unreadable.describe(e));
        }
    }

    /// Throws what is no fault of the file, whatever a parser wrapped it in.
    private static void rethrow(Throwable problem) throws SinkClosed, Hindrance {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SinkClosed closed) {
                throw closed;
            }
        }
        Hindrance hindrance = Hindrance.in(problem);
        if (hindrance != null) {
            throw hindrance;
        }
    }

    /// Libraries name the file by a path that means nothing elsewhere.
    private static String portable(String detail, Path file, String name) {
        return detail.replace(file.toString(), name);
    }

    private @Nullable ExtractionOutcome draw(Frame.Draw draw) throws IOException, Unreadable {
        try (PagedFile file = withPage(draw.file(), draw.name(), draw.page())) {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(file.image(draw.page(), draw.dpi()), "png", png);
            say(new Frame.Drawn(png.toByteArray()));
            return null;
        }
    }

    private @Nullable ExtractionOutcome cut(Frame.Cut cut) throws IOException, Unreadable {
        try (PagedFile file = withPage(cut.file(), cut.name(), cut.page())) {
            say(new Frame.Drawn(file.cut(cut.page())));
            return null;
        }
    }

    private PagedFile withPage(Path path, String name, int page) throws IOException, Unreadable {
        MediaType type = readers.type(path, name);
        PagedFile file = readers.open(path, name, type);
        if (file == null) {
            throw new Unreadable(Failure.UNSUPPORTED, type + " has no pages to draw");
        }
        if (page < 1 || page > file.pages()) {
            try (file) {
                throw new Unreadable(Failure.UNREADABLE, "it has " + file.pages() + " pages");
            }
        }
        return file;
    }

    private ExtractionOutcome read(Frame.Read request) throws IOException, Unreadable {
        if (!Files.isRegularFile(request.file()) || !Files.isReadable(request.file())) {
            throw new Unreadable(Failure.UNREADABLE, "no file that can be read");
        }
        if (Files.size(request.file()) == 0) {
            say(new Frame.Head("application/octet-stream", -1));
            return new WithoutText(NoText.EMPTY);
        }
        MediaType type = readers.type(request.file(), request.name());
        // Said again once the pages are counted: should that fail or kill us, the type at least is known.
        say(new Frame.Head(type.toString(), -1));
        try (PagedFile paged = readers.open(request.file(), request.name(), type)) {
            if (paged != null) {
                if (paged.pages() > limits.maxPages()) {
                    // Before the number is told: nobody must ask for all of them.
                    throw new Unreadable(Failure.TOO_LARGE, paged.pages() + " pages");
                }
                say(new Frame.Head(type.toString(), paged.pages()));
                return readPages(request, paged);
            }
        }
        if (FileTypes.family(type) == FileTypes.Family.UNSUPPORTED) {
            throw new Unreadable(Failure.UNSUPPORTED, "no reader for " + type);
        }
        WholeReader whole = readers.whole(type);
        return whole == null ? new WithoutText(NoText.NOT_A_DOCUMENT) : readWhole(request, whole, type);
    }

    private ExtractionOutcome readPages(Frame.Read request, PagedFile file) throws IOException, Unreadable {
        int total = file.pages();
        List<String> warnings = new ArrayList<>();
        for (int number = request.firstPage(); number <= Math.min(request.lastPage(), total); number++) {
            say(new Frame.Begin(number));
            Page page;
            try {
                page = file.page(number, request.ocr());
            } catch (IOException | RuntimeException | Unreadable | StackOverflowError | LinkageError e) {
                rethrow(e);
                page = Page.without(number, State.FAILED, Unreadable.describe(e));
                warnings.add("page " + number + ": " + Unreadable.describe(e));
            }
            say(new Frame.Done(page));
        }
        if (!request.members().isEmpty()) {
            try {
                say(new Frame.Outlined(file.bookmarks()));
            } catch (IOException | RuntimeException | StackOverflowError e) {
                rethrow(e);
                warnings.add("bookmarks: " + Unreadable.describe(e));
            }
            try {
                MemberFolder members = members(request);
                file.members(members);
                members.check();
            } catch (IOException | RuntimeException | StackOverflowError e) {
                rethrow(e);
                warnings.add("attachments: " + Unreadable.describe(e));
            }
        }
        warnings.addAll(0, file.warnings());
        return new Extracted(total, warnings);
    }

    private ExtractionOutcome readWhole(Frame.Read request, WholeReader reader, MediaType type)
            throws IOException, Unreadable {
        List<Page> pages = new ArrayList<>();
        MemberFolder members = members(request);
        List<String> warnings = new ArrayList<>();
        try {
            reader.read(request.file(), type, request.name(), pages, members);
            members.check();
        } catch (Unreadable | IOException | RuntimeException | StackOverflowError e) {
            rethrow(e);
            members.check();
            if (pages.isEmpty()) {
                throw e;
            }
            // What was read stays; a page of its own says that something is missing.
            warnings.add("stopped early: " + Unreadable.describe(e));
            pages.add(Page.without(pages.size() + 1, State.FAILED, "stopped early: " + Unreadable.describe(e)));
        }
        if (pages.size() > limits.maxPages()) {
            throw new Unreadable(Failure.TOO_LARGE, pages.size() + " pages");
        }
        for (Page page : pages) {
            if (page.number() >= request.firstPage() && page.number() <= request.lastPage()) {
                say(new Frame.Done(page));
            }
        }
        return reader instanceof ArchiveReader
                ? new WithoutText(NoText.CONTAINER)
                : new Extracted(pages.size(), warnings);
    }

    private MemberFolder members(Frame.Read request) throws IOException {
        Path folder = request.members().isEmpty() ? null : Path.of(request.members());
        MemberFolder.Listener teller = new MemberFolder.Listener() {
            @Override
            public void unpacked(Member member) {
                tell(new Frame.Unpacked(member));
            }

            @Override
            public void busy() {
                tell(new Frame.Busy());
            }
        };
        Limits left = limits.within(request.maxMembers(), request.maxBytes());
        return new MemberFolder(folder, left, Files.size(request.file()), teller);
    }

    private void tell(Frame frame) {
        try {
            say(frame);
        } catch (SinkClosed e) {
            throw new UncheckedIOException(e);
        }
    }

    private void say(Frame frame) throws SinkClosed {
        try {
            sink.say(frame);
        } catch (IOException e) {
            throw new SinkClosed(e);
        }
    }
}
