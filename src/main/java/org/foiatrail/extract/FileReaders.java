package org.foiatrail.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.tika.mime.MediaType;
import org.foiatrail.extract.ocr.OcrEngine;
import org.foiatrail.model.ExtractionOutcome;
import org.foiatrail.model.ExtractionOutcome.Extracted;
import org.foiatrail.model.ExtractionOutcome.Failed;
import org.foiatrail.model.ExtractionOutcome.Failed.Failure;
import org.foiatrail.model.ExtractionOutcome.WithoutText;
import org.foiatrail.model.ExtractionOutcome.WithoutText.NoText;
import org.foiatrail.model.Page;
import org.foiatrail.model.Page.State;
import org.jspecify.annotations.Nullable;

/// Which reader reads which type, and how its results become frames. Lives in a worker and is used by one thread.
class FileReaders {
    /// Where frames go.
    @FunctionalInterface
    interface Sink {
        void say(Frame frame) throws IOException;
    }

    private final Limits limits;
    private final FileTypes types = new FileTypes();
    private final OcrEngine ocr;
    private final TikaReader documents = new TikaReader();
    private final ArchiveReader archives = new ArchiveReader();

    FileReaders(Limits limits) {
        this.limits = limits;
        this.ocr = new OcrEngine(limits.ocrLanguage());
    }

    /// Answers one request with frames, the last of which is `End` or `Drawn`. Throws only if `sink` does.
    final void answer(Frame request, Sink sink) throws IOException {
        ExtractionOutcome outcome = switch (request) {
            case Frame.Read read -> {
                Answer answer = new Answer(read, sink);
                yield attempt(answer::give);
            }
            case Frame.Draw draw -> attempt(() -> draw(draw, sink));
            default -> new Failed(Failure.CRASHED, "not a request: " + request);
        };
        if (outcome != null) {
            sink.say(new Frame.End(outcome));
        }
    }

    /// The reader of a type whose pages can be read one by one; null if it has none.
    @Nullable
    PagedFile open(Path file, String name, MediaType type) throws IOException, Unreadable {
        return switch (FileTypes.family(type)) {
            case TEXT -> PlainText.open(file, limits);
            case PDF -> PdfFile.open(file, ocr);
            case IMAGE -> ImageFile.open(file, ocr);
            default -> null;
        };
    }

    private @Nullable WholeReader whole(MediaType type) {
        return switch (FileTypes.family(type)) {
            case MAIL -> new MimeMailReader();
            case OUTLOOK -> new OutlookReader();
            case DOCUMENT -> documents;
            case ARCHIVE -> archives;
            default -> null;
        };
    }

    private @Nullable ExtractionOutcome draw(Frame.Draw draw, Sink sink) throws IOException, Unreadable {
        MediaType type = types.detect(draw.file(), draw.name());
        try (PagedFile file = open(draw.file(), draw.name(), type)) {
            if (file == null) {
                throw new Unreadable(Failure.UNSUPPORTED, type + " has no pages to draw");
            }
            if (draw.page() < 1 || draw.page() > file.pages()) {
                throw new Unreadable(Failure.UNREADABLE, "it has " + file.pages() + " pages");
            }
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(file.image(draw.page(), draw.dpi()), "png", png);
            sink.say(new Frame.Drawn(png.toByteArray()));
            return null;
        }
    }

    @FunctionalInterface
    private interface Attempt {
        @Nullable
        ExtractionOutcome make() throws IOException, Unreadable;
    }

    /// Whatever goes wrong with a file is an outcome; running out of memory alone ends the worker.
    private static @Nullable ExtractionOutcome attempt(Attempt attempt) throws IOException {
        try {
            return attempt.make();
        } catch (Unreadable e) {
            return new Failed(e.why(), e.detail());
        } catch (SinkClosed e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            return new Failed(Failure.DAMAGED, describe(e));
        } catch (StackOverflowError | LinkageError e) {
            return new Failed(Failure.CRASHED, describe(e));
        }
    }

    static String describe(Throwable problem) {
        String message = problem.getMessage();
        String name = problem.getClass().getSimpleName();
        return message == null || message.isBlank()
                ? name
                : name + ": " + message.lines().findFirst().orElse("");
    }

    /// The parent is gone: no fault of the file.
    private static final class SinkClosed extends IOException {
        private static final long serialVersionUID = 1L;

        SinkClosed(IOException cause) {
            super(cause);
        }
    }

    /// One `Read` on its way.
    private final class Answer {
        private final Frame.Read request;
        private final Sink sink;

        Answer(Frame.Read request, Sink sink) {
            this.request = request;
            this.sink = sink;
        }

        ExtractionOutcome give() throws IOException, Unreadable {
            if (!Files.isRegularFile(request.file()) || !Files.isReadable(request.file())) {
                throw new Unreadable(Failure.UNREADABLE, "no file that can be read");
            }
            if (Files.size(request.file()) == 0) {
                say(new Frame.Head("application/octet-stream", -1));
                return new WithoutText(NoText.EMPTY);
            }
            MediaType type = types.detect(request.file(), request.name());
            // Said again once the pages are counted: should that fail or kill us, the type at least is known.
            say(new Frame.Head(type.toString(), -1));
            try (PagedFile paged = open(request.file(), request.name(), type)) {
                if (paged != null) {
                    say(new Frame.Head(type.toString(), paged.pages()));
                    return readPages(paged);
                }
            }
            WholeReader whole = whole(type);
            return whole == null ? new WithoutText(NoText.NOT_A_DOCUMENT) : readWhole(whole, type);
        }

        private ExtractionOutcome readPages(PagedFile file) throws IOException, Unreadable {
            int total = file.pages();
            if (total > limits.maxPages()) {
                throw new Unreadable(Failure.TOO_LARGE, total + " pages");
            }
            List<String> warnings = new ArrayList<>();
            for (int number = request.firstPage(); number <= Math.min(request.lastPage(), total); number++) {
                say(new Frame.Begin(number));
                Page page;
                try {
                    page = file.page(number, request.ocr());
                } catch (IOException | RuntimeException | Unreadable | StackOverflowError e) {
                    page = Page.without(number, State.FAILED, describe(e));
                    warnings.add("page " + number + ": " + describe(e));
                }
                say(new Frame.Done(page));
            }
            if (!request.members().isEmpty()) {
                try {
                    MemberFolder members = members();
                    file.members(members);
                    members.check();
                } catch (Unreadable | SinkClosed e) {
                    throw e;
                } catch (IOException | RuntimeException | StackOverflowError e) {
                    warnings.add("attachments: " + describe(e));
                }
            }
            warnings.addAll(0, file.warnings());
            return new Extracted(total, warnings);
        }

        private ExtractionOutcome readWhole(WholeReader reader, MediaType type) throws IOException, Unreadable {
            List<Page> pages = new ArrayList<>();
            MemberFolder members = members();
            List<String> warnings = new ArrayList<>();
            try {
                reader.read(request.file(), type, request.name(), pages, members);
                members.check();
            } catch (SinkClosed e) {
                throw e;
            } catch (Unreadable | IOException | RuntimeException | StackOverflowError e) {
                members.check();
                if (pages.isEmpty()) {
                    throw e;
                }
                // What was read stays; a page of its own says that something is missing.
                warnings.add("stopped early: " + describe(e));
                pages.add(Page.without(pages.size() + 1, State.FAILED, "stopped early: " + describe(e)));
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

        private MemberFolder members() throws IOException {
            Path folder = request.members().isEmpty() ? null : Path.of(request.members());
            return new MemberFolder(folder, limits, Files.size(request.file()), this::tell);
        }

        private void tell(Member member) {
            try {
                say(new Frame.Unpacked(member));
            } catch (SinkClosed e) {
                throw new java.io.UncheckedIOException(e);
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
}
