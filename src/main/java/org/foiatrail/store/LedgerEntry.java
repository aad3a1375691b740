package org.foiatrail.store;

import org.foiatrail.model.Content;
import org.foiatrail.model.PageRange;
import org.foiatrail.model.Production;
import org.foiatrail.model.SourceFile;
import org.jspecify.annotations.Nullable;

/// One line of the ledger's journal: exactly one of these is given.
///
/// @param indexed what the index holds of a file: a hash over its passages
/// @param settled which stages made the corpus, once the index holds all there is; empty from a run's first
/// change until then
/// @param unfound why what stands on a content's pages could not be found
record LedgerEntry(
        @Nullable Production production,
        @Nullable SourceFile file,
        @Nullable Content content,
        @Nullable PageRange range,
        @Nullable Indexed indexed,
        @Nullable String settled,
        @Nullable Unfound unfound) {
    static LedgerEntry of(Production production) {
        return new LedgerEntry(production, null, null, null, null, null, null);
    }

    static LedgerEntry of(SourceFile file) {
        return new LedgerEntry(null, file, null, null, null, null, null);
    }

    static LedgerEntry of(Content content) {
        return new LedgerEntry(null, null, content, null, null, null, null);
    }

    static LedgerEntry of(PageRange range) {
        return new LedgerEntry(null, null, null, range, null, null, null);
    }

    static LedgerEntry of(Indexed indexed) {
        return new LedgerEntry(null, null, null, null, indexed, null, null);
    }

    static LedgerEntry settled(String stages) {
        return new LedgerEntry(null, null, null, null, null, stages, null);
    }

    static LedgerEntry of(Unfound unfound) {
        return new LedgerEntry(null, null, null, null, null, null, unfound);
    }

    record Indexed(String production, String path, String passages) {}

    /// @param why empty once it was found
    record Unfound(String content, String why) {}
}
