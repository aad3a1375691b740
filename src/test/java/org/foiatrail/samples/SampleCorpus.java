package org.foiatrail.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Makes the sample records and their answer key.
///
/// @param files by path
/// @param byContent the paths whose bytes differ from run to run
record SampleCorpus(Map<String, Made.Content> files, List<String> byContent, Answers answers) {
    /// Writes them.
    ///
    /// @param args the folder of the records, and the file of the answers
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        SampleCorpus corpus = make();
        corpus.writeTo(folder);
        Files.writeString(Path.of(args[1]), corpus.answers.json());
    }

    static SampleCorpus make() {
        Story story = Story.load();
        List<Release> releases = List.of(FirstRelease.make(story), SecondRelease.make(story));
        AnswerKey key = new AnswerKey();
        Map<String, Made.Content> files = new TreeMap<>();
        List<String> byContent = new ArrayList<>();
        for (Release release : releases) {
            key.add(release);
            for (Made made : release.files()) {
                Made.Content content = made.content();
                if (content != null) {
                    files.put(release.name() + "/" + made.path(), content);
                }
                if (made.byContent()) {
                    byContent.add(release.name() + "/" + made.path());
                }
            }
        }
        SecondRelease.PAIRS.forEach(key::pair);
        List<String> queries = Story.read("queries.txt")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        return new SampleCorpus(files, byContent, key.answers(queries));
    }

    /// Files that are encrypted keep their bytes if they are there: they would differ each time.
    void writeTo(Path folder) throws IOException {
        for (Map.Entry<String, Made.Content> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (byContent.contains(file.getKey()) && Files.exists(path)) {
                continue;
            }
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue().bytes());
        }
    }
}
