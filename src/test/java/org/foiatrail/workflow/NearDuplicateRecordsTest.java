package org.foiatrail.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.foiatrail.model.Found;
import org.foiatrail.model.Ids;
import org.foiatrail.model.Page;
import org.foiatrail.model.SourceFile;
import org.foiatrail.relate.DocumentText;
import org.foiatrail.relate.NearDuplicates;
import org.foiatrail.relate.NearDuplicates.Member;
import org.foiatrail.relate.Sketch;
import org.foiatrail.segment.Segmenter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Real records, each as released and read in several years: which pairs of files are grouped, and which
/// should be. The folder a file lies in is the truth. What was tried out was tried on one half of the
/// folders.
class NearDuplicateRecordsTest {
    private static final Path RECORDS = Path.of("../shared/corpora/near-duplicates");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void releases_of_one_record_are_grouped(boolean tuned) throws IOException {
        assumeTrue(Files.isDirectory(RECORDS), "no " + RECORDS);
        List<FileView> views = new ArrayList<>();
        try (Stream<Path> files = Files.walk(RECORDS)) {
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
        int right = 0;
        int wrong = 0;
        for (List<Member> group : groups) {
            for (Member one : group) {
                for (Member other : group) {
                    boolean before = one.document() < other.document();
                    boolean same = record(texts, one).equals(record(texts, other));
                    right += before && same ? 1 : 0;
                    wrong += before && !same ? 1 : 0;
                }
            }
        }
        int all = pairs(texts);
        double precision = right / (double) Math.max(1, right + wrong);
        double recall = right / (double) all;
        double f1 = 2.0 * right / (right + wrong + all);
        System.out.printf(
                Locale.ROOT,
                "copies: %s half of the real records: %d files, pairs grouped: precision %.3f recall %.3f F1 %.3f%n",
                tuned ? "tuned" : "held-out",
                texts.size(),
                precision,
                recall,
                f1);
        assertThat(precision).isGreaterThan(0.95);
        assertThat(f1).isGreaterThan(0.92);
    }

    /// By a hash of the name, so that it stays as it is when records are added.
    private static boolean isTuned(String record) {
        return Character.digit(Ids.of(record).charAt(0), 16) % 2 == 0;
    }

    private static String record(Path file) {
        return file.getName(file.getNameCount() - 2).toString();
    }

    private static String record(List<DocumentText> texts, Member member) {
        return record(Path.of(texts.get(member.document()).path()));
    }

    private static int pairs(List<DocumentText> texts) {
        int pairs = 0;
        for (int i = 0; i < texts.size(); i++) {
            for (int k = 0; k < i; k++) {
                String one = record(Path.of(texts.get(i).path()));
                pairs += one.equals(record(Path.of(texts.get(k).path()))) ? 1 : 0;
            }
        }
        return pairs;
    }

    private static FileView view(Path file) throws IOException {
        String path = RECORDS.relativize(file).toString();
        List<Page> pages = new ArrayList<>();
        for (String text : Files.readString(file).split("\f", -1)) {
            pages.add(Page.plain(pages.size() + 1, text));
        }
        Found found = new Found(new Segmenter().segment(path, pages), List.of());
        SourceFile source = new SourceFile("records", path, "", 0, 0, null, false, false);
        return new FileView(source, found, Map.of(), () -> List.copyOf(pages));
    }
}
