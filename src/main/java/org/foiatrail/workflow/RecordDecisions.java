package org.foiatrail.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.foiatrail.model.Citation;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.Decisions.Anchor;
import org.foiatrail.model.Decisions.OnQuote;
import org.foiatrail.model.Decisions.Signed;
import org.foiatrail.model.Decisions.Status;
import org.foiatrail.model.Page;
import org.foiatrail.model.Remarks;
import org.foiatrail.model.Span;
import org.foiatrail.store.Corpus;
import org.foiatrail.store.DecisionEntry;
import org.foiatrail.store.DecisionsFile;
import org.foiatrail.store.Home;
import org.foiatrail.workflow.CitedPlaces.Place;
import org.jspecify.annotations.Nullable;

/// `star`, `note`, `tag`, `confirm` and `correct`: what is said of places goes to the analyst's file, each place by the
/// words that stand there.
public final class RecordDecisions {
    /// What is said; null and empty where it says nothing, see [OnQuote].
    public record Said(
            @Nullable Status status,
            @Nullable String reading,
            @Nullable Boolean star,
            @Nullable String note,
            List<String> tags,
            List<String> without) {
        public Said {
            reading = reading == null ? null : line(reading);
            note = note == null ? null : line(note);
            tags = List.copyOf(tags);
            without = List.copyOf(without);
        }

        /// As the file keeps it.
        private static String line(String text) {
            return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        }

        public static Said starred(boolean star) {
            return new Said(null, null, star, null, List.of(), List.of());
        }

        public static Said compared(Status status) {
            return new Said(status, null, null, null, List.of(), List.of());
        }

        public static Said corrected(String reading) {
            return new Said(Status.CORRECTED, reading, null, null, List.of(), List.of());
        }

        /// A note on it.
        ///
        /// @param note empty to take back those before it
        public static Said noted(String note) {
            return new Said(null, null, null, note, List.of(), List.of());
        }

        public static Said tagged(List<String> tags, List<String> without) {
            return new Said(null, null, null, null, tags, without);
        }
    }

    /// What came of one citation.
    ///
    /// @param place with its words
    /// @param added false if the file said so already
    public record Recorded(String place, boolean added) {}

    private final Home home;

    public RecordDecisions(Home home) {
        this.home = home;
    }

    /// Says the same of all these places; of none if one of them is not to be found or fits several.
    ///
    /// @param by who says it
    /// @param at the day
    public List<Recorded> record(List<String> citations, Said said, @Nullable String by, String at) {
        List<Recorded> recorded = new ArrayList<>();
        List<String> entries = new ArrayList<>();
        try (Corpus corpus = Corpus.open(home)) {
            CitedPlaces places = CitedPlaces.in(corpus, citations);
            for (String citation : citations.stream().distinct().toList()) {
                Place place = places.single(citation);
                List<String> own = entries(place, said, new Signed(by, at, 0));
                entries.addAll(own);
                Citation cited = Citation.of(place.at());
                recorded.add(new Recorded((place.wholePage() ? cited.pageOnly() : cited).toString(), !own.isEmpty()));
            }
        }
        DecisionsFile.append(home, entries.stream().distinct().toList());
        return recorded;
    }

    /// One for each page the words stand on.
    private static List<String> entries(Place place, Said said, Signed signed) {
        if (!place.wholePage() && String.valueOf(place.at().quote()).isBlank()) {
            throw new CorpusException(
                    CorpusException.Kind.USAGE, Citation.of(place.at()) + " holds no words; cite its page");
        }
        if (said.reading() != null && (place.wholePage() || place.spans().size() > 1)) {
            throw new CorpusException(
                    CorpusException.Kind.USAGE,
                    Citation.of(place.at()).pageOnly()
                            + ": a reading is of words on one page; write PATH#PAGE@START-END");
        }
        List<String> entries = new ArrayList<>();
        for (Span span : place.spans()) {
            Page page = place.view().page(span.page());
            String sha256 = place.view().file().sha256();
            Anchor anchor = place.wholePage()
                    ? new Anchor(sha256, span.page(), "", "", "")
                    : AnchoredWords.anchor(sha256, page, span);
            if (!place.wholePage() && anchor.words().isEmpty()) {
                // Over a page break the words may be on one side alone.
                continue;
            }
            Span words = place.wholePage()
                    ? span
                    : AnchoredWords.places(page, anchor).getFirst();
            Said news = news(said, place.view().quotes().of(words, place.wholePage()));
            if (news != null) {
                entries.add(DecisionEntry.onQuote(
                        citation(place, words),
                        new OnQuote(
                                anchor,
                                news.status(),
                                news.reading(),
                                news.star(),
                                news.note(),
                                news.tags(),
                                news.without(),
                                signed)));
            }
        }
        return entries;
    }

    private static String citation(Place place, Span words) {
        Citation page = new Citation(
                place.at().production(), place.at().path(), words.page(), words.page(), words.start(), words.end());
        return (place.wholePage() ? page.pageOnly() : page).toString();
    }

    /// What of it was not said of this place before; null if all of it was.
    private static @Nullable Said news(Said said, List<OnQuote> before) {
        Remarks stands = Remarks.of(before);
        Status status = Status.UNREVIEWED;
        String reading = null;
        List<String> notes = new ArrayList<>();
        for (OnQuote one : before) {
            if (one.status() != null) {
                status = one.status();
                reading = one.reading();
            }
            if (one.note() != null && one.note().isEmpty()) {
                notes.clear();
            } else if (one.note() != null) {
                notes.add(one.note());
            }
        }
        boolean sameStatus = said.status() == null
                || (said.status() == status
                        && (said.reading() == null || said.reading().equals(reading)));
        boolean sameStar = said.star() == null || said.star() == stands.starred();
        boolean sameNote =
                said.note() == null || (said.note().isEmpty() ? notes.isEmpty() : notes.contains(said.note()));
        Said news = new Said(
                sameStatus ? null : said.status(),
                sameStatus ? null : said.reading(),
                sameStar ? null : said.star(),
                sameNote ? null : said.note(),
                said.tags().stream().filter(tag -> !stands.tags().contains(tag)).toList(),
                said.without().stream().filter(stands.tags()::contains).toList());
        boolean nothing = Stream.of(news.status(), news.star(), news.note()).allMatch(one -> one == null)
                && news.tags().isEmpty()
                && news.without().isEmpty();
        return nothing ? null : news;
    }
}
