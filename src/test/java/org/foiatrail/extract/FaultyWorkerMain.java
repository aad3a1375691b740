package org.foiatrail.extract;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.mime.MediaType;
import org.foiatrail.model.Page;
import org.jspecify.annotations.Nullable;

/// A worker that fails on purpose: a file `x.faulty` has five pages, the third of which does what the file's text says.
final class FaultyWorkerMain {
    static final int PAGES = 5;
    static final int BAD_PAGE = 3;

    private FaultyWorkerMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        Limits limits = Limits.parse(arguments);
        FileReaders readers = new FileReaders(limits) {
            @Override
            @Nullable
            PagedFile open(Path file, String name, MediaType type) throws IOException, Unreadable {
                return name.endsWith(".faulty") ? new FaultyFile(name) : super.open(file, name, type);
            }
        };
        WorkerMain.serve(readers, limits);
    }

    private record FaultyFile(String name) implements PagedFile {
        FaultyFile {
            misbehave(name, "load-");
        }

        @Override
        public int pages() {
            return PAGES;
        }

        @Override
        public Page page(int number, boolean ocr) {
            System.out.println("a library's chatter");
            if (number == BAD_PAGE) {
                misbehave(name, "");
            }
            return Page.plain(number, "page " + number);
        }

        private static void misbehave(String name, String when) {
            String fault = name.substring(0, name.length() - ".faulty".length());
            if (fault.equals(when + "hang")) {
                hang();
            } else if (fault.equals(when + "exit")) {
                Runtime.getRuntime().halt(7);
            } else if (fault.equals(when + "memory")) {
                List<long[]> all = new ArrayList<>();
                while (!all.contains(new long[0])) {
                    all.add(new long[1 << 20]);
                }
            } else if (fault.equals(when + "stack")) {
                dig(0);
            } else if (fault.equals(when + "exception")) {
                throw new IllegalStateException("as asked");
            }
        }

        private static void hang() {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
        }

        private static int dig(int depth) {
            return depth < 0 ? depth : dig(depth + 1) + 1;
        }

        @Override
        public void members(MemberFolder folder) {
            // None.
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
