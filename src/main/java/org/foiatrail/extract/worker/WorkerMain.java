package org.foiatrail.extract.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.foiatrail.extract.file.Limits;
import org.foiatrail.extract.format.FileReaders;
import org.foiatrail.extract.ocr.RecognisedOnce;

/// A worker process: requests on standard input, pages on standard output, nothing else. Its parent may kill it
/// at any instant; it ends by itself once its parent is gone.
public final class WorkerMain {
    private WorkerMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        Limits limits = Limits.parse(arguments);
        serve(parent -> new FileReaders(limits, parent), limits);
    }

    /// Answers requests until the parent closes the pipe.
    public static void serve(Function<RecognisedOnce.Parent, FileReaders> readers, Limits limits)
            throws InterruptedException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // What a library prints must not end up between two frames.
        System.setOut(System.err);
        LinkedBlockingQueue<Frame> requests = new LinkedBlockingQueue<>();
        // Listens all the time: a parent that dies while a page is read must not leave an orphan at work.
        Thread.ofPlatform().daemon().name("requests").start(() -> {
            try {
                while (true) {
                    requests.add(Frame.read(in));
                }
            } catch (IOException e) {
                Runtime.getRuntime().halt(0);
            }
        });
        Answer answer = new Answer(readers.apply(new Pipe(requests, out)), limits, frame -> frame.write(out));
        try {
            new Frame.Ready().write(out);
            while (true) {
                answer.to(requests.take());
            }
        } catch (OutOfMemoryError e) {
            // One the JVM did not see itself, such as an array beyond the largest there can be.
            Runtime.getRuntime().halt(Worker.OUT_OF_MEMORY);
        } catch (IOException e) {
            Runtime.getRuntime().halt(1);
        }
    }

    /// Questions in the middle of an answer: until they are answered, no request comes.
    private record Pipe(LinkedBlockingQueue<Frame> answers, DataOutputStream out) implements RecognisedOnce.Parent {
        @Override
        public byte[] ask(String key) throws IOException {
            new Frame.Ask(key).write(out);
            try {
                return answers.take() instanceof Frame.Known known ? known.recognised() : new byte[0];
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted while asking");
            }
        }

        @Override
        public void tell(String key, byte[] recognised) throws IOException {
            new Frame.Recognised(key, recognised).write(out);
        }
    }
}
