package org.foiatrail.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.foiatrail.index.field.Keys;
import org.foiatrail.index.word.WordSplitter;
import org.foiatrail.model.Passage;

/// Writes passages. Safe for use by several threads; one process at a time.
///
/// Nothing is seen by a search, and nothing survives, before [#commit]. What is found later does not depend on the
/// order in which files were written.
public final class PassageIndex implements AutoCloseable {
    private static final double BUFFER_MB = 64;

    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final PassageDocuments documents = new PassageDocuments(new WordSplitter(WordSplitter.COMPOUNDS));

    /// Creates the index in `folder`, or opens it.
    public PassageIndex(Path folder) {
        this.folder = folder;
        Quiet.logging();
        IndexWriterConfig config = new IndexWriterConfig(new Apart())
                .setRAMBufferSizeMB(BUFFER_MB)
                .setCodec(new Lucene104Codec(Lucene104Codec.Mode.BEST_SPEED))
                .setCommitOnClose(false);
        try {
            directory = new MMapDirectory(folder);
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
        try {
            writer = new IndexWriter(directory, config);
        } catch (IOException e) {
            throw Failures.of(folder, Failures.closing(directory, e));
        }
    }

    /// Puts `passages` in the place of all that was known of a file, at once.
    public void replace(String production, String path, List<Passage> passages) {
        if (passages.isEmpty()) {
            // Lucene miscounts its memory when an update adds no document.
            remove(production, path);
            return;
        }
        Iterable<Document> lazily =
                () -> passages.stream().flatMap(p -> documents.of(p).stream()).iterator();
        writing(() -> writer.updateDocuments(file(production, path), lazily));
    }

    /// Forgets a file.
    public void remove(String production, String path) {
        writing(() -> writer.deleteDocuments(file(production, path)));
    }

    /// Makes everything so far durable and visible, together with `state`.
    public void commit(Map<String, String> state) {
        writing(() -> {
            writer.setLiveCommitData(Map.copyOf(state).entrySet());
            return writer.commit();
        });
    }

    /// Ends the writing; what was not committed is dropped.
    @Override
    public void close() {
        try (directory) {
            writer.close();
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }

    private static Term file(String production, String path) {
        return new Term(Keys.FILE, Keys.file(production, path));
    }

    /// Is asked for no words, for they come as token streams, and keeps the names in one field apart, so that no
    /// phrase reaches from one to the next.
    private static final class Apart extends Analyzer {
        private static final int GAP = 100;

        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new KeywordTokenizer());
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return GAP;
        }
    }

    private interface Writing {
        long write() throws IOException;
    }

    private void writing(Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            throw Failures.of(folder, e);
        } catch (AlreadyClosedException e) {
            // A failure in another thread, such as a full disk, has ended the writer.
            throw Failures.of(folder, new IOException("writing ended after an earlier failure", e));
        }
    }
}
