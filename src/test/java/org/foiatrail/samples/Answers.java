package org.foiatrail.samples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The answer key: what is to be found in the samples, and where.
record Answers(
        List<ProductionAnswer> productions,
        List<FileAnswer> files,
        List<MessageAnswer> messages,
        List<EventAnswer> events,
        List<JurisdictionAnswer> jurisdictions,
        List<OptOutAnswer> optout,
        List<QuoteAnswer> hardNegatives,
        List<RedactionAnswer> redactions,
        List<QuoteAnswer> hidden,
        List<PairAnswer> pairs,
        List<QueryAnswer> queries,
        List<DocumentAnswer> documents,
        List<ChangeAnswer> changes) {

    /// @param gaps Bates numbers that no page bears, `first-last`
    record ProductionAnswer(
            String name,
            int files,
            int pages,
            @Nullable String firstBates,
            @Nullable String lastBates,
            List<String> gaps) {}

    /// @param origins `embedded` or `ocr`, by page
    /// @param bates by page, null where none is stamped
    record FileAnswer(
            String production,
            String path,
            String outcome,
            @Nullable String reason,
            int pages,
            List<String> origins,
            List<@Nullable String> bates) {}

    /// @param key shared by all copies of the message
    /// @param exemptions of the redaction labels in it, as `b6`, `b7C`
    record MessageAnswer(
            String production,
            String path,
            int page,
            String key,
            String kind,
            @Nullable String from,
            List<String> to,
            List<String> cc,
            @Nullable String subject,
            @Nullable String sent,
            boolean quoted,
            List<String> jurisdictions,
            List<String> stances,
            List<String> exemptions) {}

    /// A distinct message. `copies` are citations, `production:path#page`.
    record EventAnswer(
            String key,
            @Nullable String date,
            @Nullable String from,
            @Nullable String subject,
            List<String> copies) {}

    record JurisdictionAnswer(
            String production, String path, int page, String surface, String canonical, String type, boolean address) {}

    record OptOutAnswer(
            String production, String path, int page, int lastPage, String quote, String label, String speaker) {}

    record QuoteAnswer(String production, String path, int page, String quote) {}

    /// @param label empty for a black box
    record RedactionAnswer(String production, String path, int page, String label, List<String> exemptions) {}

    /// The same page in both productions.
    ///
    /// @param revealed words the second shows and the first does not
    /// @param hidden words the first shows and the second does not
    record PairAnswer(String first, String second, List<String> revealed, List<String> hidden) {}

    /// @param pages every page that must be found, as `production:path#page`, `#2-3` for words over a page break
    record QueryAnswer(String query, List<String> pages) {}

    /// A document in a file: its pages and, for a message, what it is.
    ///
    /// @param kind null for papers that are no message
    /// @param firstLine as it was set, before any wrapping
    record DocumentAnswer(
            String production,
            String path,
            int page,
            int lastPage,
            @Nullable String kind,
            String firstLine) {}

    /// What the second production brings to an event.
    ///
    /// @param key as all copies of the message share it
    /// @param kind `added` if no copy stands in the first, `produced` if it is only quoted there, `revealed`
    ///     for words
    /// @param words that were taken out in the first
    record ChangeAnswer(String key, String kind, @Nullable String words) {}

    String json() {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        DefaultIndenter indenter = new DefaultIndenter(" ", "\n");
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(DefaultPrettyPrinter.FixedSpaceIndenter.instance);
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(this) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
