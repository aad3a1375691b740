package org.foiatrail.index;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.NoLockFactory;

/// Reads an index whole, with all its checksums, and changes nothing.
final class IndexCheck {
    private static final String FAILED = "FAILED";

    private IndexCheck() {}

    /// What is wrong with it, one line each; empty if it is sound.
    static List<String> problems(Path folder) {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        List<String> problems = new ArrayList<>();
        // Without a lock, so that checking leaves no file behind.
        try (Directory directory = new NIOFSDirectory(folder, NoLockFactory.INSTANCE);
                CheckIndex check = new CheckIndex(directory);
                PrintStream lines = new PrintStream(log, false, StandardCharsets.UTF_8)) {
            check.setInfoStream(lines, false);
            check.setThreadCount(1);
            CheckIndex.Status status = check.checkIndex();
            lines.flush();
            if (status.missingSegments) {
                problems.add("index: its list of segments cannot be read");
            } else if (!status.clean) {
                problems.add("index: " + status.numBadSegments + " of " + status.numSegments
                        + " segments are damaged, holding " + status.totLoseDocCount + " passages");
            }
            log.toString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(FAILED))
                    .map(line -> "index: " + line.strip())
                    .forEach(problems::add);
        } catch (IOException | RuntimeException e) {
            problems.add("index: it cannot be read: " + e);
        }
        return problems;
    }
}
