package org.foiatrail.workflow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.foiatrail.model.Content;
import org.foiatrail.model.Page;
import org.foiatrail.model.Segments;
import org.foiatrail.segment.Segmenter;
import org.foiatrail.store.Corpus;
import org.foiatrail.store.Home;
import org.foiatrail.workflow.ingest.IndexCorpus;
import org.foiatrail.workflow.ingest.Settings;

/// Records of any format as their stored pages, read once and kept, so that what is found on them can be measured
/// again without reading them again.
public final class StoredRecords {
    private StoredRecords() {}

    /// A file or member with pages.
    ///
    /// @param path in its production
    public record StoredRecord(String production, String path, List<Page> pages, Segments segments) {
        public StoredRecord {
            pages = List.copyOf(pages);
        }
    }

    /// Indexes the folders where they are not indexed yet. What the segmenter finds is made anew.
    ///
    /// @param corpus where they are indexed
    public static List<StoredRecord> read(Path corpus, List<Path> folders) {
        for (Path folder : folders) {
            new IndexCorpus(Home.of(corpus), Settings.defaults(), note -> {})
                    .run(new IndexCorpus.Request(folder, null, null, null, null, false, false, List.of(), List.of()));
        }
        List<StoredRecord> records = new ArrayList<>();
        try (Corpus stored = Corpus.open(corpus)) {
            for (FileView view : new CorpusView(stored).files(file -> true)) {
                String content = view.file().content();
                String mediaType =
                        stored.ledger().content(content).map(Content::mediaType).orElse("");
                if (!view.pages().isEmpty()) {
                    records.add(new StoredRecord(
                            view.file().production(),
                            view.file().path(),
                            view.pages(),
                            new Segmenter().segment(content, mediaType, List.of(), view.pages())));
                }
            }
        }
        return records;
    }
}
