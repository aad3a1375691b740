package org.foiatrail.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foiatrail.model.Found;
import org.foiatrail.model.Ids;
import org.foiatrail.model.Page;
import org.foiatrail.model.SourceFile;
import org.foiatrail.relate.text.DocumentText;
import org.foiatrail.relate.text.NearDuplicates;
import org.foiatrail.relate.text.NearDuplicates.Member;
import org.foiatrail.relate.text.Sketch;
import org.foiatrail.segment.Score;
import org.foiatrail.segment.Segmenter;
import org.foiatrail.workflow.compare.Banners;
import org.foiatrail.workflow.compare.DocumentTexts;

/// Real records, each as released and read in several years: which pairs of files are grouped, and which should be.
/// The folder a file lies in is the truth. What was tried out was tried on one half of the folders.
public final class NearDuplicateRecords {
    private final Path folder;

    /// Nothing is read yet.
    ///
    /// @param corpora the folder that holds the records
    public NearDuplicateRecords(Path corpora) {
        folder = corpora.resolve("near-duplicates");
    }

    /// False where the records are not at hand.
    public boolean present() {
        return Files.isDirectory(folder);
    }

    /// The pairs of one half.
    public Score pairs(boolean tuned) throws IOException {
        List<FileView> views = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> isTuned(record(file)) == tuned)
                    .sorted()
                    .toList()) {
                views.add(view(file));
            }
        }
        Banners banners = Banners.of(views);
        List<DocumentText> texts =
                views.stream().map(view -> DocumentTexts.of(view, banners)).toList();
        List<List<Member>> groups = new NearDuplicates(
                        texts.stream().map(Sketch::of).toList(),
                        i -> texts.get(i).tokens())
                .groups();
        List<String> records =
                texts.stream().map(text -> record(Path.of(text.path()))).toList();
        int right = 0;
        int found = 0;
        for (List<Member> group : groups) {
            for (Member one : group) {
                for (Member other : group) {
                    boolean pair = one.document() < other.document();
                    boolean same = records.get(one.document()).equals(records.get(other.document()));
                    found += pair ? 1 : 0;
                    right += pair && same ? 1 : 0;
                }
            }
        }
        return new Score(right, found, pairs(records));
    }

    /// By a hash of the name, so that it stays as it is when records are added.
    private static boolean isTuned(String record) {
        return Character.digit(Ids.of(record).charAt(0), 16) % 2 == 0;
    }

    private static String record(Path file) {
        return file.getName(file.getNameCount() - 2).toString();
    }

    private static int pairs(List<String> records) {
        int pairs = 0;
        for (int i = 0; i < records.size(); i++) {
            for (int k = 0; k < i; k++) {
                pairs += records.get(i).equals(records.get(k)) ? 1 : 0;
            }
        }
        return pairs;
    }

    private FileView view(Path file) throws IOException {
        String path = folder.relativize(file).toString();
        List<Page> pages = new ArrayList<>();
        for (String text : Files.readString(file).split("\f", -1)) {
            pages.add(Page.plain(pages.size() + 1, text));
        }
        Found found = new Found(new Segmenter().segment(path, pages), List.of());
        SourceFile source = new SourceFile("records", path, "", 0, 0, null, false, false);
        return new FileView(source, found, Map.of(), () -> List.copyOf(pages));
    }
}
