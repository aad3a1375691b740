package org.foiatrail.workflow.chronology;

import java.nio.file.Path;
import java.util.Objects;
import org.foiatrail.extract.Extraction;
import org.foiatrail.model.Content;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.Page;
import org.foiatrail.model.SourceFile;
import org.foiatrail.render.chronology.Sheet;
import org.foiatrail.render.text.Masking;
import org.foiatrail.store.Corpus;
import org.foiatrail.workflow.FileView;
import org.foiatrail.workflow.SourceBytes;
import org.jspecify.annotations.Nullable;

/// Pages as exhibits show them: a PDF's page copied if it can hold no more than is seen, else drawn; words where
/// a format has no pages.
final class PageSheets {
    private static final int DPI = 200;
    private static final String PDF = "application/pdf";
    private static final String IMAGE = "image/";

    private final Corpus corpus;
    private final Extraction extraction;
    private final SourceBytes sources;
    private final boolean includePrivate;

    PageSheets(Corpus corpus, Extraction extraction, SourceBytes sources, boolean includePrivate) {
        this.corpus = corpus;
        this.extraction = extraction;
        this.sources = sources;
        this.includePrivate = includePrivate;
    }

    /// @param leftOut why there is no sheet
    record Shown(@Nullable Sheet sheet, @Nullable String leftOut) {}

    Shown of(FileView view, int number) {
        Page page = view.page(number);
        SourceFile file = view.file();
        if (!includePrivate && Masking.hides(page.text())) {
            return new Shown(null, "it shows private persons' numbers or addresses; see --include-private");
        }
        if (!includePrivate && (page.state() == Page.State.UNREAD || page.state() == Page.State.FAILED)) {
            return new Shown(null, "it was not read, so nobody knows whom it shows; see --include-private");
        }
        String type =
                corpus.ledger().content(file.content()).map(Content::mediaType).orElse("");
        boolean pdf = type.equals(PDF);
        if (!pdf && !type.startsWith(IMAGE)) {
            return new Shown(new Sheet.Words(page.text()), null);
        }
        if (!SourceBytes.asIndexed(corpus.ledger(), file)) {
            return new Shown(null, "its file is not there or differs from what was indexed; run 'foiatrail index'");
        }
        try {
            Path bytes = sources.find(file);
            byte[] copy = pdf
                            && page.origin() == Page.Origin.EMBEDDED
                            && page.hiddenText().isEmpty()
                    ? extraction.copy(bytes, file.path(), number)
                    : new byte[0];
            return new Shown(
                    copy.length > 0
                            ? new Sheet.Copied(copy)
                            : new Sheet.Drawn(extraction.image(bytes, file.path(), number, DPI), DPI),
                    null);
        } catch (CorpusException e) {
            return new Shown(null, Objects.requireNonNull(e.getMessage()));
        }
    }
}
