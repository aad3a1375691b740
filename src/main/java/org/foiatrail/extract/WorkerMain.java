package org.foiatrail.extract;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.concurrent.LinkedBlockingQueue;

/// A worker process: requests on standard input, pages on standard output, nothing else. Its parent may kill it at any
/// instant; it ends by itself once its parent is gone.
final class WorkerMain {
    private WorkerMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        Limits limits = Limits.parse(arguments);
        serve(new FileReaders(limits), limits);
    }

    /// Answers requests until the parent closes the pipe.
    static void serve(FileReaders readers, Limits limits) throws InterruptedException {
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
        Answer answer = new Answer(readers, limits, frame -> frame.write(out));
        try {
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
}
