package org.foiatrail.extract;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.tika.mime.MediaType;
import org.foiatrail.extract.file.Limits;
import org.foiatrail.extract.file.MemberFolder;
import org.foiatrail.extract.file.PagedFile;
import org.foiatrail.extract.file.Unreadable;
import org.foiatrail.extract.format.FileReaders;
import org.foiatrail.extract.ocr.RecognisedOnce;
import org.foiatrail.extract.worker.WorkerMain;
import org.foiatrail.model.Page;
import org.jspecify.annotations.Nullable;

/// A worker that fails on purpose. A file `x.faulty` says how many pages it has and what happens where: `pages 5`,
/// `3 hang`, `all hang`, `open exit`, `members memory`. What is to happen once alone has a file of its own to
/// remember it by: `3 kill once`.
final class FaultyWorkerMain {
    private FaultyWorkerMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        Limits limits = Limits.parse(arguments);
        WorkerMain.serve(
                parent -> new FileReaders(limits, parent) {
                    @Override
                    @Nullable
                    public PagedFile open(Path file, String name, MediaType type) throws IOException, Unreadable {
                        return name.endsWith(".faulty") ? FaultyFile.open(file, parent) : super.open(file, name, type);
                    }
                },
                limits);
    }

    private record FaultyFile(Path file, Map<String, String> script, RecognisedOnce.Parent parent)
            implements PagedFile {
        static FaultyFile open(Path file, RecognisedOnce.Parent parent) throws IOException {
            Map<String, String> script = Files.readString(file)
                    .lines()
                    .map(line -> line.split(" ", 2))
                    .collect(Collectors.toMap(words -> words[0], words -> words[1]));
            FaultyFile faulty = new FaultyFile(file, script, parent);
            faulty.misbehave("open");
            return faulty;
        }

        @Override
        public int pages() {
            return Integer.parseInt(script.get("pages"));
        }

        @Override
        public Page page(int number, boolean ocr) throws IOException {
            System.out.println("a library's chatter");
            misbehave(Integer.toString(number));
            return Page.plain(number, "page " + number);
        }

        private void misbehave(String where) throws IOException {
            boolean page = Character.isDigit(where.charAt(0));
            String fault = script.getOrDefault(where, page ? script.getOrDefault("all", "") : "");
            if (fault.endsWith(" once")) {
                Path memory = file.resolveSibling(file.getFileName() + "." + where + ".done");
                if (Files.exists(memory)) {
                    return;
                }
                Files.createFile(memory);
            }
            switch (fault.replace(" once", "")) {
                case "hang" -> hang();
                case "exit" -> System.exit(7);
                case "kill" -> signal("KILL");
                case "interrupt" -> signal("INT");
                case "crash" -> signal("SEGV");
                case "memory" -> exhaust();
                case "stack" -> dig(0);
                case "exception" -> throw new IllegalStateException("as asked");
                case "full-disk" -> throw new IOException("cannot spool", new IOException("No space left on device"));
                case "chatter" -> chatter();
                default -> {
                    // All is well.
                }
            }
        }

        private static void hang() {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
        }

        private static void signal(String name) throws IOException {
            new ProcessBuilder(
                            "kill",
                            "-" + name,
                            Long.toString(ProcessHandle.current().pid()))
                    .start();
            hang();
        }

        private static void exhaust() {
            List<long[]> all = new ArrayList<>();
            while (!all.contains(new long[0])) {
                all.add(new long[1 << 20]);
            }
        }

        private static int dig(int depth) {
            return depth < 0 ? depth : dig(depth + 1) + 1;
        }

        /// What unfolds for ever, and says so all the time.
        private void chatter() throws IOException {
            while (!Thread.currentThread().isInterrupted()) {
                parent.tell("0".repeat(64), new byte[1]);
                try {
                    TimeUnit.MILLISECONDS.sleep(5);
                } catch (InterruptedException e) {
                    throw new UncheckedIOException(new IOException(e));
                }
            }
        }

        @Override
        public void members(MemberFolder folder) throws IOException {
            misbehave("members");
        }

        @Override
        public List<String> warnings() {
            return List.of();
        }

        @Override
        public BufferedImage image(int number, int dpi) {
            return new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
