package org.foiatrail.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.foiatrail.extract.unit.ExtractSettings;
import org.foiatrail.extract.unit.ReadRequest;
import org.foiatrail.extract.unit.Reading;

/// Reads every file of a folder, so that a test can see what a process with another environment does.
final class ReadFolderMain {
    private ReadFolderMain() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Path> files;
        try (Stream<Path> found = Files.list(Path.of(arguments[0]))) {
            files = found.sorted().toList();
        }
        try (Extraction extraction = new Extraction(ExtractSettings.defaults(Path.of(arguments[1])))) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                Reading reading = extraction.read(new ReadRequest(file, name, 1, 50, true));
                System.out.println(name + " " + reading.mediaType() + " "
                        + reading.outcome().word());
            }
        }
    }
}
