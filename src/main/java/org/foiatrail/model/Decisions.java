package org.foiatrail.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a person decided about what the machine found, in the order in which it was written: where two speak of the
/// same, the later counts, and one about a single mention counts more than one about a name.
///
/// @param mentions about single mentions
/// @param names about all mentions of a name
/// @param quotes about words as evidence, or whole pages
/// @param accepted the SHA-256 of files that may stay unread
/// @param fingerprint tells whether what was found is to be taken otherwise than before; empty if nothing is said
///     of it. What is said of quotes changes nothing that was found
public record Decisions(
        List<OnMention> mentions, List<OnName> names, List<OnQuote> quotes, Set<String> accepted, String fingerprint) {
    public static final Decisions NONE = new Decisions(List.of(), List.of(), List.of(), Set.of(), "");

    public Decisions {
        mentions = List.copyOf(mentions);
        names = List.copyOf(names);
        quotes = List.copyOf(quotes);
        accepted = Set.copyOf(accepted);
    }

    /// What speaks of one file, for those who keep what they made of it.
    public List<Object> about(String sha256) {
        return Stream.concat(
                        names.stream()
                                .filter(name ->
                                        name.files().isEmpty() || name.files().contains(sha256))
                                .map(name -> List.of(
                                        name.kind(),
                                        new TreeSet<>(name.names()),
                                        String.valueOf(name.words()),
                                        String.valueOf(name.means()))),
                        mentions.stream()
                                .filter(mention -> mention.at().sha256().equals(sha256))
                                .map(mention -> List.of(mention.kind(), mention.at(), mention.status(), mention.to())))
                .map(Object.class::cast)
                .toList();
    }

    /// How far a person has looked at a find.
    public enum Status {
        UNREVIEWED,
        CONFIRMED,
        CORRECTED,
        REJECTED
    }

    /// Words on a page, with what stands around them: found again however the page is read anew, as long as they
    /// stand there.
    ///
    /// @param sha256 of the file's bytes
    public record Anchor(String sha256, int page, String prefix, String words, String suffix) {}

    /// Who decided, when, and in which line of the file it stands.
    public record Signed(@Nullable String by, @Nullable String at, int line) {}

    /// What a mention is to read instead; null where the machine is right.
    ///
    /// @param name its canonical name
    /// @param value EDTF or a plain number
    public record Correction(
            @Nullable String kind,
            @Nullable String name,
            @Nullable String type,
            @Nullable String value,
            @Nullable String stance,
            @Nullable String scope,
            @Nullable String speaker,
            @Nullable String about) {}

    /// About the mention that stands at a place, or one that the machine did not see there.
    public record OnMention(String kind, Anchor at, Status status, Correction to, Signed signed) {}

    /// About all mentions of some names.
    ///
    /// @param names canonical names or words as they stand, in any case
    /// @param words only where these words name it; null for all
    /// @param files the SHA-256 of the only files it speaks of; all if empty
    /// @param means the canonical name that is meant; null if nothing of that kind is
    public record OnName(
            String kind,
            Set<String> names,
            @Nullable String words,
            Set<String> files,
            @Nullable String means,
            @Nullable String type,
            Signed signed) {
        public OnName {
            names = Set.copyOf(names);
            files = Set.copyOf(files);
        }
    }

    /// About words as evidence. Null and empty where it says nothing.
    ///
    /// @param at without words for a whole page
    /// @param status `CONFIRMED` if the words were compared with the page's picture, `CORRECTED` if they are to
    ///     be read otherwise, `UNREVIEWED` to take that back
    /// @param reading how they are to be read
    /// @param note empty to take back those before it
    /// @param without tags that are taken back
    public record OnQuote(
            Anchor at,
            @Nullable Status status,
            @Nullable String reading,
            @Nullable Boolean star,
            @Nullable String note,
            List<String> tags,
            List<String> without,
            Signed signed) {
        public OnQuote {
            tags = List.copyOf(tags);
            without = List.copyOf(without);
        }

        public boolean wholePage() {
            return at.words().isEmpty();
        }
    }
}
