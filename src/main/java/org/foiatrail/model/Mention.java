package org.foiatrail.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place in the text that names something: a jurisdiction, a person, an opt-out phrase.
///
/// @param kind `jurisdiction person agency date figure` or a topic's name
/// @param surface the words as they stand
/// @param canonical `Illinois`, `Cook County, IL`, `Chicago, IL`; null if unresolved
/// @param candidates what it may be, sorted, if unresolved
/// @param type `state county city dc tribe territory`, else null
/// @param value EDTF or a plain number, else null
/// @param stance only for a topic's mention
/// @param figure only for a figure
/// @param address true for a place in a postal address
/// @param layer what found it: `gazetteer`, `rule`, `header`, `model`
/// @param score from 0 to 1
/// @param spans one, or two over a page break
public record Mention(
        String kind,
        String surface,
        @Nullable String canonical,
        List<String> candidates,
        @Nullable String type,
        @Nullable String value,
        @Nullable Stance stance,
        @Nullable Figure figure,
        boolean address,
        String layer,
        double score,
        List<Span> spans) {
    public static final String JURISDICTION = "jurisdiction";
    public static final String PERSON = "person";
    public static final String AGENCY = "agency";
    public static final String DATE = "date";
    public static final String FIGURE = "figure";

    /// The kinds that are not topics.
    public static final List<String> KINDS = List.of(JURISDICTION, PERSON, AGENCY, DATE, FIGURE);

    public Mention {
        candidates = List.copyOf(candidates);
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a mention without a span has no citation: " + surface);
        }
    }

    /// Whose words it is in, null if unsure or not asked.
    public @Nullable String speaker() {
        return stance != null ? stance.speaker() : figure != null ? figure.speaker() : null;
    }

    /// What a topic's mention says.
    ///
    /// @param label one of the topic's labels
    /// @param scope what exactly is spoken of, null if not told
    /// @param speaker whose words they are, null if unsure
    /// @param about the canonical name of the jurisdiction it is about, null if none is sure
    /// @param manner `asserted asked quoted conditional`, null if unsure
    public record Stance(
            String label,
            @Nullable String scope,
            @Nullable String speaker,
            @Nullable String about,
            @Nullable String manner) {}

    /// What a figure counts; its number is the mention's value.
    ///
    /// @param unit `jurisdictions`, `persons`, `percent`, `dollars`; null if not told
    /// @param population which of them: `with convictions`; null if not told
    /// @param qualifier `more than`, `nearly`, as a plain word or two; null without one
    /// @param asOf EDTF, null if not told
    /// @param speaker whose words they are, null if unsure
    public record Figure(
            @Nullable String unit,
            @Nullable String population,
            @Nullable String qualifier,
            @Nullable String asOf,
            @Nullable String speaker) {}
}
