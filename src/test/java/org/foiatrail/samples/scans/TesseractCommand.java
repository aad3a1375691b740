package org.foiatrail.samples.scans;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The command a user would run instead, one process a page.
final class TesseractCommand {
    private TesseractCommand() {}

    static String read(Path picture) throws IOException, InterruptedException {
        Path base = picture.resolveSibling(picture.getFileName() + ".read");
        ProcessBuilder command = new ProcessBuilder("tesseract", picture.toString(), base.toString());
        command.environment().put("OMP_THREAD_LIMIT", "1");
        command.redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
        int code = command.start().waitFor();
        if (code != 0) {
            throw new IOException("tesseract ends with " + code + " on " + picture);
        }
        return Files.readString(Path.of(base + ".txt"), StandardCharsets.UTF_8);
    }
}
